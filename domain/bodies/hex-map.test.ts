import { describe, expect, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import { hexesOf } from '@/db/reference/hexes';
import { FIRST_SETS } from './boundary-sets';
import { around, hexLayout } from './hex-map';

describe.each(FIRST_SETS)('the map of %s', (set) => {
  const bodies = referenceBodies().filter((body) => body.set === set);
  const layout = hexLayout(
    { hexes: hexesOf({ bodySet: set, nationSets: null }), isGenerated: false },
    bodies.map(({ slug, code, name, region }) => ({ id: slug, code, name, region })),
  );

  test('names every region with a coast, and the two separate ones', () => {
    expect(layout.labels.map(({ region }) => region).sort()).toEqual([
      'East of England',
      'International',
      'North East',
      'North West',
      'Northern Ireland',
      'Scotland',
      'South East',
      'South West',
      'Wales',
      'Yorkshire and the Humber',
    ]);
  });

  test('no cell is under the beginning of a name', () => {
    // The space of about seven letters and two lines, on the side on which the name is written.
    const wrong = layout.labels.filter(({ x, y, anchor }) => {
      const [left, right] = anchor === 'end' ? [x - 40, x] : anchor === 'start' ? [x, x + 40] : [x - 20, x + 20];
      const [top, bottom] = anchor === 'middle' ? [y - 20, y] : [y - 10, y + 10];
      return layout.cells.some(
        (cell) => cell.x + 7 > left && cell.x - 7 < right && cell.y + 7 > top && cell.y - 7 < bottom,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('a small map shows a body, those that it should show, and the area around them', () => {
    const suffix = set === '2024' ? '' : '-2010';
    const ids = [`islington-north${suffix}`, `tottenham${suffix}`];
    const near = around(layout, ids, 1);
    expect(near?.cells.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(near?.cells.length).toBeGreaterThan(10);
    expect(near?.cells.length).toBeLessThan(110);
    expect(Math.min(near?.box.width ?? 0, near?.box.height ?? 0)).toBeGreaterThanOrEqual(98);
    expect(around(layout, ['nowhere', ...ids], 1)).toBeNull();
  });
});
