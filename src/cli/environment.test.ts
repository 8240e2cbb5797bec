import { describe, expect, test } from '@jest/globals';
import { dropUnset, keepsInMemory } from './environment.js';

describe('dropUnset', () => {
  test('takes away what is empty or off, and only of ours', () => {
    const environment = {
      DESKDOUBLE_PORT: '',
      DESKDOUBLE_MEMORY: 'False',
      DESKDOUBLE_JSON: 'on',
      HOME: '',
      DESKDOUBLE_SEED: '0',
    };
    dropUnset(environment, ['DESKDOUBLE_MEMORY', 'DESKDOUBLE_JSON', 'DESKDOUBLE_STRICT']);
    expect(environment).toEqual({ DESKDOUBLE_JSON: 'on', HOME: '', DESKDOUBLE_SEED: '0' });
  });

  test('refuses a switch that is neither', () => {
    expect(() => dropUnset({ DESKDOUBLE_JSON: 'pretty' }, ['DESKDOUBLE_JSON'])).toThrow(/DESKDOUBLE_JSON="pretty"/);
  });
});

describe('keepsInMemory', () => {
  test.each([
    [{}, false],
    [{ data: 'cli' }, false],
    [{ memory: 'cli', data: 'default', durability: 'default' }, true],
    [{ memory: 'cli', data: 'env', durability: 'env' }, true],
    [{ memory: 'env', data: 'env' }, true],
    [{ memory: 'env', data: 'cli' }, false],
    [{ memory: 'env', durability: 'cli' }, false],
  ])('%j: %s', (sources: Record<string, string>, expected) => {
    expect(keepsInMemory((option) => sources[option])).toBe(expected);
  });

  test.each(['data', 'durability'])('--memory contradicts --%s', (option) => {
    expect(() => keepsInMemory((name) => (name === 'memory' || name === option ? 'cli' : undefined))).toThrow(
      `--${option}`,
    );
  });
});
