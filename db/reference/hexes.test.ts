import { describe, expect, test } from 'vitest';
import { FIRST_SETS } from '@/domain/bodies/boundary-sets';
import { referenceBodies } from './bodies';
import { hexesOf } from './hexes';

describe.each(FIRST_SETS)('the hex layout of %s', (set) => {
  const hexes = hexesOf({ bodySet: set, nationSets: null });

  test('has a cell for each seat, each in a different place', () => {
    expect(new Set(hexes.map(({ code }) => code)).size).toBe(hexes.length);
    expect(new Set(hexes.map(({ q, r }) => `${q} ${r}`)).size).toBe(hexes.length);
    expect(hexes.filter(({ region }) => region !== 'Scotland')).toHaveLength(set === '2010' ? 591 : 593);
  });

  test('has every CLP of England, Wales and Scotland, in the region of the CLP', () => {
    const own = referenceBodies().filter((body) => body.set === set && ['England', 'Wales', 'Scotland'].includes(body.nation));
    const regions = new Map(hexes.map(({ code, region }) => [code, region]));
    expect(own.filter(({ code, region }) => regions.get(code) !== region).map(({ name }) => name)).toEqual([]);
  });

  test('is read once', () => {
    expect(hexesOf({ bodySet: set, nationSets: null })).toBe(hexes);
  });
});
