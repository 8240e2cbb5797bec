import type { Faker } from '@faker-js/faker';
import { numericSeed } from '../../../core/random.js';
import type { Locale } from './places.js';

/** A faker of the locale, set to what `key` gives: the same key is the same names. */
export type Names = (locale: Locale, key: string) => Faker;

type FakerClass = new (options: { locale: Faker['rawDefinitions']; seed: number }) => Faker;

/**
 * Loads faker for the given locales. One locale costs a few milliseconds, the whole package more than 130, and only who
 * makes a world pays for it.
 */
export async function loadNames(locales: readonly Locale[]): Promise<Names> {
  const loaded = await Promise.all(
    [...new Set(locales)].map(async (locale) => [locale, await ownFaker(locale)] as const),
  );
  const fakers = new Map<Locale, Faker>(loaded);
  return (locale, key) => {
    const faker = fakers.get(locale);
    if (faker === undefined) throw new RangeError(`faker's locale ${locale} was not loaded`);
    faker.seed(numericSeed(key));
    return faker;
  };
}

/** The instance a locale exports is shared by the whole process: a copy of it keeps our seeds out of other people's tests. */
async function ownFaker(locale: Locale): Promise<Faker> {
  const { faker } = (await import(`@faker-js/faker/locale/${locale}`)) as { faker: Faker };
  const Copy = faker.constructor as unknown as FakerClass;
  return new Copy({ locale: faker.rawDefinitions, seed: 0 });
}

/** Lower-case ASCII letters and digits, words joined by `separator`: for addresses. */
export function asciiSlug(text: string, separator: string): string {
  const plain = text
    .replaceAll('ß', 'ss')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[øØ]/g, 'o')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.]/g, '');
  return plain
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(separator);
}
