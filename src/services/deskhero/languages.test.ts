import { describe, expect, test } from '@jest/globals';
import { language } from './languages.js';

const icons = { icon: null, icon_sqare: null };

describe('a sent language', () => {
  test.each([
    [{ code: 'en' }, { id: 1, name: 'English', code: 'en', ...icons }],
    [
      { code: 'DE', name: 'Something' },
      { id: 2, name: 'German', code: 'de', ...icons },
    ],
    [{ name: 'french' }, { id: 4, name: 'French', code: 'fr', ...icons }],
    [{ code: 'tlh' }, { id: 0, name: 'tlh', code: 'tlh', ...icons }],
    [
      { code: 'tlh', name: 'Klingon' },
      { id: 0, name: 'Klingon', code: 'tlh', ...icons },
    ],
    [{ name: 'Klingon' }, { id: 0, name: 'Klingon', code: null, ...icons }],
    [{ code: 'constructor' }, { id: 0, name: 'constructor', code: 'constructor', ...icons }],
  ])('%j is kept as %j', (sent, kept) => {
    expect(language(sent)).toEqual(kept);
  });

  test.each([[null], [undefined], [{}], [{ code: null, name: '' }]])('%j is none', (sent) => {
    expect(language(sent)).toBeNull();
  });
});
