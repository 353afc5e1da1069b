import { describe, expect, test } from 'vitest';
import { FIRST_SETS } from '@/domain/bodies/boundary-sets';
import { referenceBodies } from './bodies';
import { hexesOf } from './hexes';

describe.each(FIRST_SETS)('the hex layout of %s', (set) => {
  const hexes = hexesOf(set);

  test('has 650 seats, each in a different place', () => {
    expect(new Set(hexes.map(({ code }) => code)).size).toBe(650);
    expect(new Set(hexes.map(({ q, r }) => `${q} ${r}`)).size).toBe(650);
  });

  test('has every CLP of England and Wales, in the region of the CLP', () => {
    const own = referenceBodies().filter((body) => body.set === set && ['England', 'Wales'].includes(body.nation));
    const regions = new Map(hexes.map(({ code, region }) => [code, region]));
    expect(own.filter(({ code, region }) => regions.get(code) !== region).map(({ name }) => name)).toEqual([]);
  });

  test('is read once', () => {
    expect(hexesOf(set)).toBe(hexes);
  });
});
