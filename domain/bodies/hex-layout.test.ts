import { describe, expect, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import { hexesOf } from '@/db/reference/hexes';
import type { Region } from './bodies';
import { type BodySet, FIRST_SETS } from './boundary-sets';
import { type Cell, layOut, type Placed } from './hex-layout';
import { boxOf, outlinesOf } from './hex-outlines';

const bodiesOf = (set: BodySet): Placed[] =>
  referenceBodies()
    .filter((body) => body.set === set)
    .map(({ slug, code, name, region }) => ({ id: slug, code, name, region }));
const laid = (set: BodySet) => layOut(hexesOf({ bodySet: set, nationSets: null }), bodiesOf(set));
const spot = ({ x, y }: Cell) => `${x},${y}`;
const inRegion = (cells: readonly Cell[], region: Region) => cells.filter((cell) => cell.region === region);
const cellOf = (cells: readonly Cell[], id: string) => {
  const cell = cells.find((each) => each.id === id);
  if (!cell) throw new Error(`No cell for ${id}`);
  return cell;
};

describe.each(FIRST_SETS)('the map of %s', (set) => {
  const cells = laid(set);

  test('every CLP has exactly one cell, and no two are in one place', () => {
    expect(cells.map(({ id }) => id).sort()).toEqual(
      bodiesOf(set)
        .map(({ id }) => id)
        .sort(),
    );
    expect(new Set(cells.map(spot)).size).toBe(cells.length);
  });

  test('no two cells overlap: they are a whole cell apart in a row, half a cell and a row between rows', () => {
    const wrong = cells.filter((a) =>
      cells.some((b) => a !== b && Math.abs(a.y - b.y) < 12 && Math.abs(a.x - b.x) < 14),
    );
    expect(wrong).toEqual([]);
    expect(cells.filter(({ x, y }) => !Number.isInteger(x) || !Number.isInteger(y) || x < 7 || y < 8)).toEqual([]);
  });

  test('the 73 of Scotland are north of England and touch no cell of another region', () => {
    const scots = inRegion(cells, 'Scotland');
    expect(scots).toHaveLength(73);
    const others = cells.filter(({ region }) => region !== 'Scotland');
    expect(scots.filter((a) => others.some((b) => Math.abs(a.y - b.y) <= 12 && Math.abs(a.x - b.x) <= 14))).toEqual([]);
    expect(boxOf(scots).y).toBeLessThan(boxOf(inRegion(cells, 'North East')).y);
  });

  test('Northern Ireland is one cell to the west of southern Scotland, International one in the sea to the east', () => {
    const [irish, ...more] = inRegion(cells, 'Northern Ireland');
    const [abroad, ...others] = inRegion(cells, 'International');
    expect([more, others]).toEqual([[], []]);
    expect(irish?.x).toBeLessThan(boxOf(inRegion(cells, 'Scotland')).x);
    expect(abroad?.x).toBeGreaterThan(Math.max(...inRegion(cells, 'Yorkshire and the Humber').map(({ x }) => x)));
  });

  test('north is up and east is to the right', () => {
    const middle = (region: Region) => {
      const { x, y, width, height } = boxOf(inRegion(cells, region));
      return { x: x + width / 2, y: y + height / 2 };
    };
    expect(middle('Scotland').y).toBeLessThan(middle('North East').y);
    expect(middle('North East').y).toBeLessThan(middle('London').y);
    expect(middle('Wales').x).toBeLessThan(middle('East of England').x);
  });

  test('the same bodies in any order make the same map', () => {
    const byId = (a: Cell, b: Cell) => (a.id < b.id ? -1 : 1);
    const turned = layOut(hexesOf({ bodySet: set, nationSets: null }), bodiesOf(set).reverse());
    expect(turned.sort(byId)).toEqual([...cells].sort(byId));
  });

  test('a line is drawn wherever two regions meet or the sea begins, once, and nowhere else', () => {
    const count = outlinesOf(cells).reduce((sum, line) => sum + line.length - 1, 0);
    let sides = 0;
    let borders = 0;
    for (const a of cells)
      for (const [dx, dy] of [
        [14, 0],
        [-14, 0],
        [7, 12],
        [-7, 12],
        [7, -12],
        [-7, -12],
      ] as const) {
        const beside = cells.find((b) => b.x === a.x + dx && b.y === a.y + dy);
        if (!beside) sides += 1;
        else if (beside.region !== a.region) borders += 0.5;
      }
    expect(count).toBe(sides + borders);
  });
});

describe('bodies that are not in the layout', () => {
  const hexes = hexesOf({ bodySet: '2024', nationSets: null });
  const stray = (id: string, region: Region): Placed => ({ id, code: `code-${id}`, name: id, region });

  test('still have their own cells, separate from all others', () => {
    const bodies = [
      ...bodiesOf('2024'),
      ...Array.from({ length: 60 }, (_, index) => stray(`new-${index}`, 'London')),
      stray('second', 'Northern Ireland'),
    ];
    const cells = layOut(hexes, bodies);
    expect(new Set(cells.map(spot)).size).toBe(bodies.length);
    expect(cells.filter(({ x, y }) => x < 7 || y < 8)).toEqual([]);
  });

  test('a few bodies have the same places as on the map of all', () => {
    const all = laid('2024');
    const some = layOut(
      hexes,
      bodiesOf('2024').filter(({ region }) => region === 'Wales'),
    );
    expect(some).toHaveLength(32);
    expect(some).toEqual(some.map(({ id }) => cellOf(all, id)));
  });

  test('Scottish bodies without a layout of their own are one block in alphabetical order', () => {
    const bodies = Array.from({ length: 73 }, (_, index) => stray(`s-${String(index).padStart(2, '0')}`, 'Scotland'));
    const cells = layOut(hexes, bodies);
    expect([...cells].sort((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id)).toEqual(bodies.map(({ id }) => id));
    const box = boxOf(cells);
    expect(box.width * box.height).toBeLessThan(73 * 14 * 12 * 1.3);
  });

  test('without any layout they are rows, each in a place of its own, region after region', () => {
    const bodies = bodiesOf('2024');
    const cells = layOut([], bodies);
    expect(new Set(cells.map(spot)).size).toBe(650);
    const order = [...cells].sort((a, b) => a.y - b.y || a.x - b.x).map(({ region }) => region);
    expect(order.filter((region, at) => region !== order[at - 1])).toHaveLength(13);
  });

  test('no bodies make an empty map', () => {
    expect(layOut(hexes, [])).toEqual([]);
    expect(outlinesOf([])).toEqual([]);
    expect(boxOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
