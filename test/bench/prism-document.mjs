import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PAGE } from './records.mjs';

/**
 * Writes the document Prism serves: ours, with the examples replaced by the records that all others serve, so that its
 * bodies are as long as theirs. Under load it gets the paths of tickets `alone`, because its router tries one operation
 * after the other: the whole document would cost it two fifths of its speed. Undefined when there is no document.
 */
export function prismDocument({ source, records, folder, alone }) {
  if (!existsSync(source)) return undefined;
  const document = parse(readFileSync(source, 'utf8'));
  // Prism serves the paths without the servers' prefix, and every lane is asked for the same path.
  document.servers = [{ url: 'http://127.0.0.1' }];
  const prefixed = ([path, item]) => [path.startsWith('/v1/') ? path : `/v1${path}`, item];
  document.paths = Object.fromEntries(Object.entries(document.paths).map(prefixed));
  const collection = pathItem(document, /^\/v1\/tickets$/);
  const item = pathItem(document, /^\/v1\/tickets\/\{[^}]+\}$/);
  setExample(document, collection.get, '200', records.slice(0, PAGE));
  setExample(document, collection.post, '201', records[0]);
  setExample(document, item.get, '200', records[0]);
  if (alone)
    document.paths = Object.fromEntries(
      Object.entries(document.paths).filter(([, kept]) => [collection, item].includes(kept)),
    );
  const file = join(folder, `prism-${alone ? 'tickets' : 'whole'}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

function pathItem(document, pattern) {
  const path = Object.keys(document.paths).find((key) => pattern.test(key));
  if (path === undefined) throw new Error(`no path like ${pattern} in the document`);
  return document.paths[path];
}

function setExample(document, operation, status, value) {
  const response = resolve(document, operation.responses[status]);
  const { schema } = response.content['application/json'];
  // The response may be shared by reference with other operations, so it is replaced here and not changed there.
  const content = { 'application/json': { schema, example: value } };
  operation.responses[status] = { ...response, content };
}

function resolve(document, node) {
  if (typeof node.$ref !== 'string') return node;
  const keys = node.$ref.slice(2).split('/');
  return keys.reduce((value, key) => value[key], document);
}
