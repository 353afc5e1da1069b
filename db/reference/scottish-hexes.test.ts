import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { referenceBodies } from './bodies';

type DrawnCell = { readonly q: number; readonly r: number; readonly n: string; readonly area: string };

const read = (file: string) => readFileSync(join(process.cwd(), 'db', 'reference', file), 'utf8');
const ISLANDS = ['Na h-Eileanan an Iar', 'Orkney Islands', 'Shetland Islands'];

/** The places beside a cell. Odd rows are half a cell further right. */
function beside({ q, r }: DrawnCell): string[] {
  const shift = r % 2 === 0 ? -1 : 0;
  return [
    [q - 1, r],
    [q + 1, r],
    ...[r - 1, r + 1].flatMap((row) => [
      [q + shift, row],
      [q + shift + 1, row],
    ]),
  ].map(([x, y]) => `${x} ${y}`);
}
const place = ({ q, r }: DrawnCell) => `${q} ${r}`;

function pieces(cells: readonly DrawnCell[]): number {
  const left = new Map(cells.map((cell) => [place(cell), cell]));
  let count = 0;
  for (const start of cells) {
    if (!left.delete(place(start))) continue;
    count += 1;
    const next = [start];
    for (let cell = next.pop(); cell; cell = next.pop())
      for (const spot of beside(cell)) {
        const found = left.get(spot);
        if (found && left.delete(spot)) next.push(found);
      }
  }
  return count;
}

describe.each([
  ['holyrood-2011', '2024', 8],
  ['holyrood-2026', 'holyrood-2026', 8],
] as const)('the layout of Scotland, %s', (layout, set, areas) => {
  const cells = new Map(Object.entries(JSON.parse(read(`hex-${layout}.json`)) as Record<string, DrawnCell>));
  const all = [...cells.values()];
  const mainland = all.filter(({ n }) => !ISLANDS.includes(n));

  test('has the 73 constituencies of the set in 73 places', () => {
    const scots = referenceBodies().filter((body) => body.set === set && body.nation === 'Scotland');
    expect([...cells].map(([code, { n }]) => `${code} ${n}`).sort()).toEqual(
      scots.map(({ code, name }) => `${code} ${name}`).sort(),
    );
    expect(new Set(all.map(place)).size).toBe(73);
  });

  test('the mainland is one piece, and the islands touch nothing', () => {
    expect(mainland).toHaveLength(70);
    expect(pieces(mainland)).toBe(1);
    expect(pieces(all)).toBe(4);
  });

  test('every region of the Scottish Parliament is one piece on the mainland', () => {
    const regions = Map.groupBy(mainland, ({ area }) => area);
    expect(regions.size).toBe(areas);
    expect([...regions].filter(([, own]) => pieces(own) !== 1).map(([area]) => area)).toEqual([]);
  });

  test('more than 70% of the neighbours on the ground touch on the map', () => {
    const rows: { code_a: string; code_b: string }[] = parse(read(`drawn-neighbours-${layout}.csv`), { columns: true });
    const touching = rows.filter(({ code_a, code_b }) => {
      const [a, b] = [cells.get(code_a), cells.get(code_b)];
      if (!a || !b) throw new Error(`Not in the layout: ${code_a} ${code_b}`);
      return beside(a).includes(place(b));
    });
    expect(rows.length).toBeGreaterThan(150);
    expect(touching.length / rows.length).toBeGreaterThan(0.7);
  });

  test('north is up and east is to the right', () => {
    const cell = (part: string) => all.find(({ n }) => n.startsWith(part)) ?? { q: 0, r: 0 };
    const down = ['Shetland', 'Orkney', 'Caithness', 'Stirling', 'Glasgow Anniesland', 'Ayr', 'Dumfriesshire'];
    expect(down.map((part) => cell(part).r)).toEqual(down.map((part) => cell(part).r).sort((a, b) => b - a));
    expect(cell('Ayr').q).toBeLessThan(cell('Edinburgh Central').q);
    expect(cell('Na h-Eileanan').q).toBeLessThan(cell('Caithness').q);
    expect(cell('Argyll').q).toBeLessThan(cell('Aberdeen Central').q);
  });
});
