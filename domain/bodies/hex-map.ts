import type { Region } from './bodies';
import type { Layout } from './generated-layout';
import { CELL_HEIGHT, CELL_WIDTH, type Cell, layOut, type Placed, ROW_HEIGHT } from './hex-layout';
import { type Box, boxOf, outlinesOf, type Point } from './hex-outlines';

/** A map that is ready to be drawn: the cells and their positions, but not what they mean. */
export type HexLayout = {
  readonly cells: readonly Cell[];
  readonly outlines: readonly (readonly Point[])[];
  readonly labels: readonly RegionLabel[];
  readonly box: Box;
  /** Whether nobody has drawn some of the cells: they only have the shape of their region. */
  readonly isGenerated: boolean;
};

/** The ways to draw a cell. They differ only by shape and pattern; `mid` is for amounts and never for a state. */
export const GROUNDS = ['none', 'full', 'hatch', 'counter', 'bars', 'mid', 'dot', 'ring', 'cross'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The width of seven cells. Readers would not recognise fewer as a map. */
const LEAST_SIDE = 7 * CELL_WIDTH;

/** The layout of all bodies of a map. */
export function hexLayout({ hexes, isGenerated }: Layout, bodies: readonly Placed[]): HexLayout {
  const cells = layOut(hexes, bodies);
  return { cells, outlines: outlinesOf(cells), labels: labelsOf(cells), box: boxOf(cells, 1), isGenerated };
}

/**
 * The part of a map that contains some bodies and `margin` cells around them. Null if the first of the bodies has no
 * cell.
 */
export function around(layout: HexLayout, ids: readonly string[], margin: number): HexLayout | null {
  const wanted = layout.cells.filter(({ id }) => ids.includes(id));
  if (!wanted.some(({ id }) => id === ids[0])) return null;
  const box = atLeast(LEAST_SIDE, boxOf(wanted, margin * CELL_WIDTH));
  // The part has one more row of cells than it shows, so that its edge does not look like a coast.
  const cells = layout.cells.filter(
    ({ x, y }) =>
      x > box.x - CELL_WIDTH &&
      x < box.x + box.width + CELL_WIDTH &&
      y > box.y - CELL_HEIGHT &&
      y < box.y + box.height + CELL_HEIGHT,
  );
  return { cells, outlines: outlinesOf(cells), labels: [], box, isGenerated: layout.isGenerated };
}

/** The box, made larger on both sides until no side is shorter than `side`. */
function atLeast(side: number, { x, y, width, height }: Box): Box {
  const [more, higher] = [Math.max(0, side - width) / 2, Math.max(0, side - height) / 2];
  return { x: x - more, y: y - higher, width: width + 2 * more, height: height + 2 * higher };
}

/** The position of a region's name next to the map. `anchor` says which end of the text is at this point. */
export type RegionLabel = Point & { readonly region: Region; readonly anchor: 'start' | 'middle' | 'end' };

/**
 * The name of a region with a coast is in the sea next to it. Inland regions have no name on the map, because it would
 * hide cells.
 */
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

/** Positions for the names of the regions on the map, where no cell is. */
function labelsOf(cells: readonly Cell[]): RegionLabel[] {
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

/** The position next to the row that is nearest to the region's middle and has only sea on that side. */
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
