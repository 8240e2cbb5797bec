import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFolder } from '../../core/code-folder.js';
import type { Issue } from '../../core/problem.js';
import { below, isNode, listOf, nodeOf, type Node } from '../../spec/document.js';
import { unknownKey } from '../../spec/keys.js';
import { createValidators } from '../../spec/schema.js';
import { parseSource, readSource, type Source } from '../../spec/source.js';
import type { Claims } from './claims.js';

/** Schema of claims files; part of the package, whatever folder the claims are in. */
export const CLAIMS_SCHEMA_FILE = join(codeFolder, '../contracts/claims.schema.json');

/** Claims and the text they were read from, which knows the line of each of them. */
export interface ReadClaims {
  readonly claims: Claims;
  readonly source: Source;
}

/**
 * Reads `contracts/<adapter>/claims.yaml`.
 * @throws {DeskdoubleError} DD_BAD_CLAIMS with the file, the line and the pointer of the first thing that does not fit.
 * @example const { claims } = await readClaims('contracts/toptickets/claims.yaml')
 */
export async function readClaims(file: string): Promise<ReadClaims> {
  return checked(await readSource(file, 'DD_BAD_CLAIMS'));
}

/** The same from a text; `file` is what errors call it. @throws {DeskdoubleError} DD_BAD_CLAIMS */
export async function parseClaims(text: string, file: string): Promise<ReadClaims> {
  return checked(parseSource(text, file, 'DD_BAD_CLAIMS'));
}

async function checked(source: Source): Promise<ReadClaims> {
  const { $id: _, ...schema } = nodeOf(JSON.parse(await readFile(CLAIMS_SCHEMA_FILE, 'utf8')));
  const issues = createValidators(schema).check('', source.value, 'any');
  const issue = issues.find(isUnknownKey) ?? issues[0];
  if (issue !== undefined) source.refuse(below('', ...issue.path), explain(issue, source.value));
  return { claims: source.value as Claims, source };
}

function isUnknownKey({ keyword }: Issue): boolean {
  return keyword === 'additionalProperties';
}

/** What a line of some kind must have is easier said than read off the schema's branches. */
function explain(issue: Issue, value: unknown): string {
  if (isUnknownKey(issue)) return unknownKey(String(issue.path.at(-1)), listOf(issue.params['known']).map(String));
  const line = lineAt(value, issue.path);
  return line === undefined ? issue.message : `${issue.message}${needsOf(String(line['kind']))}`;
}

function lineAt(value: unknown, path: Issue['path']): Node | undefined {
  const [, , , member, at] = path;
  if (member !== 'lines' || typeof at !== 'number') return undefined;
  const line = path.slice(0, 5).reduce<unknown>((here, step) => (here as Node | undefined)?.[step], value);
  return isNode(line) ? line : undefined;
}

function needsOf(kind: string): string {
  if (kind === 'unsupported')
    return '; a field that is unsupported has a reason, and neither vendor, codec nor example';
  if (kind === 'lossy') return '; a field that is lossy has a codec, a reason and an example of what gets lost';
  return kind === 'derived' ? '; a field that is derived has a codec and a reason' : '';
}
