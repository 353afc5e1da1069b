import { describe, expect, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import { hexesOf, layoutOf } from '@/db/reference/hexes';
import { REGIONS, type Region } from './bodies';
import { layoutFor } from './generated-layout';
import { layOut, type Placed } from './hex-layout';
import { hexLayout } from './hex-map';

const MAP = { bodySet: '2029', nationSets: null };
const body = (region: Region, at: number): Placed => ({
  ...{ id: `${region} ${at}`, code: `X${REGIONS.indexOf(region)}-${at}`, name: `Seat ${at} of ${region}`, region },
});
/** A set with a number of bodies in each region. */
const bodiesOf = (count: (region: Region) => number): Placed[] =>
  REGIONS.flatMap((region) => Array.from({ length: count(region) }, (_, at) => body(region, at)));
const middle = (cells: readonly { readonly x: number; readonly y: number }[]) => ({
  x: cells.reduce((sum, { x }) => sum + x, 0) / cells.length,
  y: cells.reduce((sum, { y }) => sum + y, 0) / cells.length,
});

const drawnCount = (region: Region) =>
  referenceBodies().filter((each) => each.set === '2024' && each.region === region).length;

describe.each([
  ['as many as today', drawnCount],
  ['a tenth more in London', (region: Region) => drawnCount(region) + (region === 'London' ? 8 : 0)],
  ['three', () => 3],
  ['240', () => 240],
] as const)('a generated layout of %s in each region', (_, count) => {
  const bodies = bodiesOf(count);
  const { hexes, isGenerated } = layoutOf(MAP, bodies);
  const cells = layOut(hexes, bodies);

  test('gives every body a cell of its own, the same whatever their order', () => {
    expect(isGenerated).toBe(true);
    expect(cells).toHaveLength(bodies.length);
    expect(new Set(cells.map(({ x, y }) => `${x},${y}`)).size).toBe(bodies.length);
    expect(hexLayout(layoutOf(MAP, bodies.toReversed()), bodies.toReversed()).cells.toSorted(byId)).toEqual(
      cells.toSorted(byId),
    );
  });

  test('has the regions where they are', () => {
    const at = (region: Region) => middle(cells.filter((cell) => cell.region === region));
    expect(at('Scotland').y).toBeLessThan(at('North East').y);
    expect(at('North East').y).toBeLessThan(at('London').y);
    expect(at('Wales').x).toBeLessThan(at('West Midlands').x);
    expect(at('South West').x).toBeLessThan(at('South East').x);
    expect(at('Northern Ireland').x).toBeLessThan(at('North West').x);
  });
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

test('drawn layouts stay as they are, and cells from a list come first', () => {
  const today = { bodySet: '2024', nationSets: null };
  const bodies = referenceBodies()
    .filter(({ set }) => set === '2024')
    .map(({ slug, code, name, region }) => ({ id: slug, code, name, region }));
  expect(layoutOf(today, bodies)).toEqual({ hexes: hexesOf(today), isGenerated: false });
  const own = bodies.map((one, at) => ({ ...one, hex: { q: at % 30, r: Math.floor(at / 30) } }));
  const { hexes, isGenerated } = layoutOf(MAP, own);
  expect([hexes.length, isGenerated, hexes[31]]).toEqual([own.length, false, expect.objectContaining({ q: 1, r: 1 })]);
});

test('the CLPs of one nation from another set have its shape among the drawn ones', () => {
  const today = { bodySet: '2024', nationSets: null };
  const others = referenceBodies()
    .filter(({ set, region }) => set === '2024' && region !== 'Wales')
    .map(({ slug, code, name, region }) => ({ id: slug, code, name, region }));
  const all = [...others, ...Array.from({ length: 40 }, (_, at) => body('Wales', at))];
  const { hexes, isGenerated } = layoutFor(hexesOf(today), hexesOf(today), all);
  const cells = layOut(hexes, all);
  expect(isGenerated).toBe(true);
  expect(new Set(cells.map(({ x, y }) => `${x},${y}`)).size).toBe(all.length);
  const welsh = middle(cells.filter(({ region }) => region === 'Wales'));
  expect(welsh.x).toBeLessThan(middle(cells.filter(({ region }) => region === 'West Midlands')).x);
});
