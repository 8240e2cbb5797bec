import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { inCheckout } from '../../support/root.js';

interface Operation {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Every `operationId status` that the document of TopTickets declares. */
export async function documentedAnswers(): Promise<readonly string[]> {
  const document = parse(await readFile(inCheckout('openapi', 'toptickets.yaml'), 'utf8')) as Document;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  return operations.flatMap(({ operationId, responses = {} }) =>
    operationId === undefined ? [] : Object.keys(responses).map((status) => `${operationId} ${status}`),
  );
}
