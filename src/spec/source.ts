/** YAML and JSON sources with the places of their values. Only the full check loads this file, and with it `yaml`. */
import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { DeskdoubleError, messageOf, type ErrorCode } from '../core/errors.js';
import { pointerSteps } from './document.js';

/** A parsed file that can say what is wrong with it, and where. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Ends the check: names the file, the line and the pointer. */
  refuse(pointer: string, message: string): never;
}

/** @throws {DeskdoubleError} with `code` when the file cannot be read, is no YAML or JSON, or repeats a key. */
export async function readSource(file: string, code: ErrorCode): Promise<Source> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new DeskdoubleError(code, `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  });
  return parseSource(text, file, code);
}

/** @throws {DeskdoubleError} with `code` when `text` is no YAML or JSON, or repeats a key. */
export function parseSource(text: string, file: string, code: ErrorCode): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new DeskdoubleError(code, `${file}:${lines.linePos(error.pos[0]).line}: ${explain(error)}`);
  }
  const lineOf = (pointer: string): number => lines.linePos(offsetOf(document, pointer)).line;
  return {
    file,
    value: plainValue(document, file, code),
    refuse(pointer, message) {
      throw new DeskdoubleError(code, `${file}:${lineOf(pointer)}: ${pointer === '' ? '' : `${pointer}: `}${message}`);
    },
  };
}

function explain({ code, message }: { code: string; message: string }): string {
  if (code === 'DUPLICATE_KEY') return 'this key is given twice in the same object; keep one of them';
  return `not valid YAML or JSON: ${message.replace(/\s+/g, ' ').trim()}`;
}

function plainValue(document: YamlDocument, file: string, code: ErrorCode): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    throw new DeskdoubleError(code, `${file}: its aliases cannot be resolved: ${messageOf(error)}`, { cause: error });
  }
}

/** Where the key or item at `pointer` begins, or the nearest one above it that is in the text. */
function offsetOf(document: YamlDocument, pointer: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of pointerSteps(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  return range?.[0];
}
