import { readFile } from 'node:fs/promises';
import type { Response } from 'supertest';
import { createJudge, type Judge } from '../../src/contract/judge/index.js';
import type { Violation } from '../../src/contract/violation.js';
import { exchangeOf } from './exchange.js';
import { inCheckout } from './root.js';

/** What the judge has against an answer, and against its request too where that was meant to be `valid`. */
export type Verdict = (response: Response, meant: { readonly valid: boolean }) => Promise<readonly Violation[]>;

/** A judge by one of the package's documents. */
export async function judgeBy(service: string): Promise<Verdict> {
  const judge: Judge = await createJudge(await readFile(inCheckout('openapi', `${service}.yaml`), 'utf8'));
  return (response, { valid }) =>
    judge.violationsOf(exchangeOf(response), { sides: valid ? ['request', 'response'] : ['response'] });
}
