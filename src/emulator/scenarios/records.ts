import { nearestName } from '../../core/errors.js';
import type { Ids } from '../../core/ids.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import type { Resource } from '../../spec/model.js';
import type { Blobs, Row, UnitOfWork } from '../../store/ports.js';
import type { DemoRecords, Links } from '../define-service.js';
import { fileSize } from '../resource-engine/file-size.js';
import { collectionOf, credentialsCollection, type ResourcePlan } from '../resource-engine/plan.js';
import { assertReferences } from '../resource-engine/references.js';
import { createRepresentation } from '../resource-engine/representation.js';
import { assertUnique, requireParent } from '../resource-engine/rules.js';
import type { ServiceRuntime } from '../service-runtime.js';
import { Refusal } from '../../core/problem.js';
import { bad } from './bad-scenario.js';

/** A record on its way into a sandbox. */
export interface PreparedRecord {
  readonly name: string;
  readonly resource: Resource;
  readonly tenant: string;
  readonly collection: string;
  readonly key: string;
  readonly entity: JsonObject;
  readonly file: string;
  readonly pointer: string;
}

/** Checks names, stores bytes and works out keys; what needs the document or other records is checked by `checkRecords`. */
export async function prepareRecords(
  { spec }: ServiceRuntime,
  { file, tenants }: { file: string; tenants: Readonly<Record<string, DemoRecords>> },
  blobs: Blobs,
): Promise<readonly PreparedRecord[]> {
  const prepared: PreparedRecord[] = [];
  const { resources: known, policies } = spec.model;
  for (const [tenant, resources] of Object.entries(tenants)) {
    for (const [name, records] of Object.entries(resources)) {
      const resource = own(known, name);
      const pointer = `/tenants/${tenant}/${name}`;
      if (resource === undefined) throw bad(file, pointer, unknownName('resource', name, Object.keys(known)));
      const collection =
        name === policies.authentication?.credentials
          ? credentialsCollection(spec.name, name)
          : collectionOf(spec.name, name, resource, tenant);
      for (const [at, record] of records.entries()) {
        const where = `${pointer}/${at}`;
        const entity = await withBytes(resource, record, blobs);
        const key = entity[resource.key.field];
        if (typeof key !== 'string' && typeof key !== 'number')
          throw bad(file, `${where}/${resource.key.field}`, 'is missing');
        prepared.push({ name, resource, tenant, collection, key: String(key), entity, file, pointer: where });
      }
    }
  }
  return prepared;
}

/** A record of a scenario with its row. */
export interface InsertedRecord {
  readonly record: PreparedRecord;
  readonly row: Row;
}

/** Inserts every record in the order of the file. */
export async function insertRecords(
  unit: UnitOfWork,
  records: readonly PreparedRecord[],
): Promise<readonly InsertedRecord[]> {
  const inserted: InsertedRecord[] = [];
  for (const record of records) {
    const { collection, key, entity, file, pointer } = record;
    if ((await unit.get(collection, key)) !== undefined) throw bad(file, pointer, `the key "${key}" is there already`);
    inserted.push({
      record,
      row: await unit.insert(collection, { key, ordinal: await unit.reserve(collection), entity }),
    });
    await raiseSequences(record, unit);
  }
  return inserted;
}

/** Checks each record in the light of the others. */
export async function checkRecords(
  { service, unit, links }: { service: ServiceRuntime; unit: UnitOfWork; ids: Ids; links: Links },
  inserted: readonly InsertedRecord[],
): Promise<void> {
  const representation = createRepresentation(service.spec);
  for (const { record, row } of inserted) {
    const { name, tenant, file, pointer } = record;
    const plan = service.engine.plans.get(name);
    if (plan === undefined) throw new Error(`${service.spec.name} has no plan for "${name}"`);
    assertFields(plan, record);
    await assertFits(service, plan, record, unit);
    const { issues } = await representation.render(plan, row, { unit, tenant, links });
    const [issue] = issues;
    if (issue !== undefined) throw bad(file, [pointer, ...issue.path].join('/'), issue.message);
  }
}

async function assertFits(
  service: ServiceRuntime,
  plan: ResourcePlan,
  record: PreparedRecord,
  unit: UnitOfWork,
): Promise<void> {
  const { tenant, key, entity, file, pointer } = record;
  const rules = { unit, tenant };
  try {
    await assertReferences(plan, entity, rules);
    await assertUnique(plan, entity, key, rules);
    const parentField = plan.parent?.field ?? '';
    const parentKey = await requireParent(service.engine.plans, plan, entity[parentField], rules);
    if (parentKey !== undefined && parentKey !== entity[parentField])
      throw bad(file, `${pointer}/${parentField}`, `must be ${JSON.stringify(parentKey)}`);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { problem } = thrown;
    if (problem.kind === 'invalid') {
      const [issue] = problem.issues;
      throw bad(file, [pointer, ...(issue?.path ?? [])].join('/'), issue?.message ?? problem.kind);
    }
    const named = problem.kind === 'not-found' ? ` (${problem.resource} "${problem.key}")` : '';
    throw bad(file, pointer, `${'message' in problem ? problem.message : problem.kind}${named}`);
  }
}

async function raiseSequences({ resource, collection, key, entity }: PreparedRecord, unit: UnitOfWork): Promise<void> {
  for (const { field, text } of resource.sequences ?? []) {
    const kept = entity[field];
    const value = text === true && typeof kept === 'string' && WHOLE_NUMBER.test(kept) ? Number(kept) : kept;
    if (typeof value === 'number') await unit.raise(`${collection}#${field}`, value + 1);
  }
  if (resource.key.kind === 'sequence') await unit.raise(`${collection}#${resource.key.field}`, Number(key) + 1);
}

/** Longer ones are nothing that was counted. */
const WHOLE_NUMBER = /^\d{1,15}$/;

function assertFields(plan: ResourcePlan, { entity, file, pointer }: PreparedRecord): void {
  if (plan.schema === undefined || plan.open) return;
  const known = new Set([...plan.fields, ...plan.unanswered]);
  for (const field of Object.keys(entity)) {
    if (!known.has(field)) throw bad(file, `${pointer}/${field}`, unknownName('field', field, known));
  }
}

function unknownName(kind: string, name: string, names: Iterable<string>): string {
  const near = nearestName(name, names);
  return `the model knows no ${kind} "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** Files in a scenario stand in the record as `{text}` or `{base64}`; they are stored, the record keeps the reference. */
async function withBytes({ blob, urls = [] }: Resource, record: JsonObject, blobs: Blobs): Promise<JsonObject> {
  const entity: Record<string, Json> = { ...record };
  const content = blob === undefined ? undefined : bytesOf(record[blob.field]);
  if (blob !== undefined && content !== undefined) {
    entity[blob.field] = await blobs.put(content);
    entity[blob.size] = fileSize(blob, content.length);
  }
  for (const { from } of urls) {
    if (from === blob?.field) continue;
    const file = record[from];
    const content = bytesOf(file);
    if (content === undefined || !isJsonObject(file)) continue;
    const { text: _text, base64: _base64, bytes: _bytes, ...description } = file;
    entity[from] = { ...description, blob: await blobs.put(content) };
  }
  return entity;
}

/** `bytes` beside the content fills it up with line feeds: a long file needs no long fixture. */
function bytesOf(content: Json | undefined): Uint8Array | undefined {
  if (!isJsonObject(content)) return undefined;
  const { text, base64, bytes } = content;
  const given =
    typeof text === 'string'
      ? Buffer.from(text, 'utf8')
      : typeof base64 === 'string'
        ? Buffer.from(base64, 'base64')
        : undefined;
  if (given === undefined || typeof bytes !== 'number' || bytes <= given.length) return given;
  return Buffer.concat([given, Buffer.alloc(bytes - given.length, '\n')]);
}
