import type { JsonObject } from '../../../core/json.js';

/** An object that remembers which of its members were looked at: what nobody looked at was ignored. */
export interface Watched {
  readonly value: JsonObject;
  /** Names of members that were never read, except for those handled elsewhere. */
  unread(handled?: readonly string[]): readonly string[];
}

export function watched(value: JsonObject): Watched {
  const read = new Set<string>();
  const note = (name: string | symbol): void => {
    if (typeof name === 'string') read.add(name);
  };
  const proxy = new Proxy(value, {
    get(target, name) {
      note(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  return {
    value: proxy,
    unread: (handled = []) => Object.keys(value).filter((name) => !read.has(name) && !handled.includes(name)),
  };
}
