import { isJsonObject, type Json, type JsonObject } from '../core/json.js';

/** Reads one field of an entity; a missing one is null. */
export type FieldReader = (entity: JsonObject) => Json;

/** A reader for a path of own properties joined by dots, in which a step of digits is the place of an array's item. */
export function fieldReader(field: string): FieldReader {
  if (!field.includes('.')) return (entity) => ownValue(entity, field);
  const steps = field.split('.');
  return (entity) => {
    let value: Json = entity;
    for (const step of steps) {
      if (isJsonObject(value)) value = ownValue(value, step);
      else if (Array.isArray(value) && DIGITS.test(step)) value = (value as readonly Json[])[Number(step)] ?? null;
      else return null;
    }
    return value;
  };
}

const DIGITS = /^\d+$/;

/** Indexes spend their time here. No prototype holds a string or number, so only the rest is asked whether it is own. */
function ownValue(entity: JsonObject, name: string): Json {
  const value = entity[name];
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Object.hasOwn(entity, name) ? (value ?? null) : null;
}

/** Total order of JSON values: null, booleans, numbers, strings by code unit; arrays and objects last, all alike. */
export function compareValues(left: Json, right: Json): number {
  if (left === right) return 0;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1;
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : 1;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return typeRank(left) - typeRank(right);
}

/** A string in lower case, any other value as it is: two values are the same but for case when these are equal. */
export function foldCase(value: Json): Json {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Longer numbers would lose digits, and are sorted as texts. */
const WHOLE_NUMBER = /^\d{1,15}$/;

/** What a value is sorted by where people are to find it: two that differ in case alone are alike. */
export function naturalKey(value: Json): Json {
  return typeof value === 'string' && WHOLE_NUMBER.test(value) ? Number(value) : foldCase(value);
}

function typeRank(value: Json): number {
  switch (typeof value) {
    case 'boolean':
      return 1;
    case 'number':
      return 2;
    case 'string':
      return 3;
    default:
      return value === null ? 0 : 4;
  }
}
