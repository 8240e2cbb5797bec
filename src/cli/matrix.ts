import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '../adapter-kit/define-adapter.js';
import { unifiedOperations } from '../adapter-kit/operations.js';
import { checkClaims } from '../contract/claims/check-claims.js';
import type { Claims } from '../contract/claims/claims.js';
import { renderMatrix } from '../contract/claims/matrix.js';
import { readClaims } from '../contract/claims/read-claims.js';
import { codeFolder } from '../core/code-folder.js';
import { leafNames, loadLeaf } from '../core/load-folder.js';
import { nodeOf, type Node } from '../spec/document.js';
import { serviceFiles } from '../spec/files.js';
import { readSource } from '../spec/source.js';
import { packageDocuments } from '../start.js';

export interface MatrixFlags {
  readonly write?: boolean;
  readonly check?: boolean;
  /** Folder of the claims and of `matrix.md`. */
  readonly contracts?: string;
}

const adapters = join(codeFolder, 'adapters');
const packageContracts = join(codeFolder, '../contracts');

/** Renders what the adapters claim, after checking the claims: printed, written, or compared with what is written. */
export async function matrixCommand({ write, check, contracts = packageContracts }: MatrixFlags): Promise<void> {
  const text = renderMatrix(await allClaims(contracts));
  const file = join(contracts, 'matrix.md');
  if (write === true) return writeFile(file, text);
  if (check !== true) return void process.stdout.write(text);
  const written = await readFile(file, 'utf8').catch(() => undefined);
  if (written === text) return void process.stdout.write(`ok  ${file} says what the adapters claim\n`);
  process.stderr.write(
    `${file} ${written === undefined ? 'does not exist' : 'is stale'}; run deskdouble matrix --write\n`,
  );
  process.exitCode = 1;
}

async function allClaims(contracts: string): Promise<readonly Claims[]> {
  const unified = await documentOf('truto');
  const names = await leafNames(adapters);
  return Promise.all(names.map((name) => checkedClaims(contracts, name, unified)));
}

async function checkedClaims(contracts: string, name: string, unified: Node): Promise<Claims> {
  const { claims, source } = await readClaims(join(contracts, name, 'claims.yaml'));
  const adapter = (await loadLeaf(adapters, name)) as Adapter;
  const vendor = await documentOf(claims.vendor);
  const [gap] = checkClaims(claims, { unified, vendor, operations: unifiedOperations, adapter });
  if (gap !== undefined) source.refuse(gap.pointer, gap.message);
  return claims;
}

/** As it was written: its places are all that is asked for. */
async function documentOf(service: string): Promise<Node> {
  const { document } = await serviceFiles(packageDocuments.documents, service);
  return nodeOf((await readSource(document, 'DD_BAD_DOCUMENT')).value);
}
