import type { Region } from './bodies';
import { CELL_HEIGHT, CELL_WIDTH, type Cell, ROW_HEIGHT } from './hex-layout';
import type { Point } from './hex-outlines';

/** Where a region's name goes, beside the map: `anchor` is the end of the text that stands there. */
export type RegionLabel = Point & { readonly region: Region; readonly anchor: 'start' | 'middle' | 'end' };

/** The regions with a coast have their names in the sea beside it. The inland ones have none: it would hide cells. */
const SIDES = {
  'North West': 'west',
  Wales: 'west',
  'South West': 'west',
  Scotland: 'west',
  'North East': 'east',
  'Yorkshire and the Humber': 'east',
  'East of England': 'east',
  'South East': 'east',
} as const satisfies Partial<Record<Region, 'west' | 'east'>>;
const ABOVE: readonly Region[] = ['Northern Ireland', 'International'];

const GAP = 5;

/** A place for the names of the regions that have cells, where no cell is. */
export function labelsOf(cells: readonly Cell[]): RegionLabel[] {
  const beside = (Object.keys(SIDES) as (keyof typeof SIDES)[]).flatMap((region) => besideCoast(cells, region) ?? []);
  const above = ABOVE.flatMap((region): RegionLabel[] => {
    const own = cells.filter((cell) => cell.region === region);
    if (own.length === 0) return [];
    const x = own.reduce((sum, cell) => sum + cell.x, 0) / own.length;
    const y = Math.min(...own.map((cell) => cell.y)) - CELL_HEIGHT / 2 - GAP;
    return [{ region, x: Math.round(x), y, anchor: 'middle' }];
  });
  return [...beside, ...above];
}

/** Beside the row nearest to the region's middle from which nothing but sea lies on its side. */
function besideCoast(cells: readonly Cell[], region: keyof typeof SIDES): RegionLabel | null {
  const isWest = SIDES[region] === 'west';
  const own = cells.filter((cell) => cell.region === region);
  const middle = own.reduce((sum, { y }) => sum + y, 0) / own.length;
  const rows = [...new Set(own.map(({ y }) => y))].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const y of rows) {
    const band = cells.filter((cell) => Math.abs(cell.y - y) <= ROW_HEIGHT);
    const [outmost] = band.sort((a, b) => (isWest ? a.x - b.x : b.x - a.x));
    if (outmost?.region !== region) continue;
    const edge = CELL_WIDTH / 2 + GAP;
    return { region, x: outmost.x + (isWest ? -edge : edge), y, anchor: isWest ? 'end' : 'start' };
  }
  return null;
}
