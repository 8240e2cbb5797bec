import { describe, expect, test } from '@jest/globals';
import { drawFor } from './choose.js';
import { loadNames } from './names.js';
import { slotFiller, type SlotFiller } from './slots.js';

const slots = { order: ['A-1', 'A-2', 'A-3'], month: ['never'], town: 'faker:location.city' };

async function fillerFor(ordinal: number): Promise<SlotFiller> {
  const draw = drawFor('seed', 'slots', ordinal);
  const address = { street: 'Torstraße 1', city: 'Berlin', state: 'Berlin', postalCode: '10119', country: 'Germany' };
  const cast = {
    customerName: 'Mia Vogt',
    company: 'Vogt Foods',
    address,
    agentName: 'Efe Yussuf',
    otherAgentName: 'Ana Melo',
    createdAt: Date.parse('2025-05-20T10:00:00Z'),
  };
  const names = await loadNames(['de']);
  return slotFiller(slots, cast, { draw, faker: names('de', draw.key) });
}

describe('slots', () => {
  test('keep the value that was drawn first', async () => {
    const filler = await fillerFor(0);
    expect(filler.fill('{order}')).toMatch(/^A-[123]$/);
    expect(new Set(Array.from({ length: 20 }, () => filler.fillNote('{order}'))).size).toBe(1);
    expect(filler.fill('{town}')).toBe(filler.fill('{town}'));
  });

  test('differ between cases', async () => {
    const orders = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => (await fillerFor(at)).fill('{order}')),
    );
    expect(new Set(orders).size).toBe(3);
  });

  test('follow the case where it knows better than the list', async () => {
    const filler = await fillerFor(0);
    expect(filler.fill('{customer} of {company}, {city}, asks {agent} in {month}')).toBe(
      'Mia of Vogt Foods, Berlin, asks Efe in May',
    );
    expect(filler.fillNote('{colleague}')).toBe('Ana');
    expect(filler.fill('{colleague}')).not.toBe('Ana');
  });

  test('put {date} before the case and {later} behind it', async () => {
    for (let ordinal = 0; ordinal < 20; ordinal++) {
      const filler = await fillerFor(ordinal);
      expect(filler.fill('{date}')).toMatch(/^May ([6-9]|1\d)$/);
      expect(filler.fill('{later}')).toMatch(/^(May (30|31)|June \d+)$/);
    }
  });

  test('that nobody knows are refused by name', async () => {
    const filler = await fillerFor(0);
    expect(() => filler.fill('{nobody}')).toThrow('{nobody}');
    expect(() => filler.fill('{constructor}')).toThrow('{constructor}');
  });
});
