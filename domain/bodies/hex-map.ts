import { labelsOf, type RegionLabel } from './hex-labels';
import { CELL_HEIGHT, CELL_WIDTH, type Cell, type Hex, layOut, type Placed } from './hex-layout';
import { type Box, boxOf, outlinesOf, type Point } from './hex-outlines';

/** A map ready to be drawn: what stands where, without what any of it means. */
export type HexLayout = {
  readonly cells: readonly Cell[];
  readonly outlines: readonly (readonly Point[])[];
  readonly labels: readonly RegionLabel[];
  readonly box: Box;
};

/** How a cell may look. Told apart by shape and pattern alone; `mid` is for amounts, never for a state. */
export const GROUNDS = ['none', 'full', 'hatch', 'counter', 'bars', 'mid', 'dot', 'ring', 'cross'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Seven cells: fewer are too large to be read as a map. */
const LEAST_SIDE = 7 * CELL_WIDTH;

/** Lays out all bodies of a map. */
export function hexLayout(hexes: readonly Hex[], bodies: readonly Placed[]): HexLayout {
  const cells = layOut(hexes, bodies);
  return { cells, outlines: outlinesOf(cells), labels: labelsOf(cells), box: boxOf(cells, 1) };
}

/** A piece of the map with some bodies and `margin` cells round them, the first in any case. Null if that has no cell. */
export function around(layout: HexLayout, ids: readonly string[], margin: number): HexLayout | null {
  const wanted = layout.cells.filter(({ id }) => ids.includes(id));
  if (!wanted.some(({ id }) => id === ids[0])) return null;
  const box = atLeast(LEAST_SIDE, boxOf(wanted, margin * CELL_WIDTH));
  // One cell further than is shown, so that where the picture ends no coast seems to begin.
  const cells = layout.cells.filter(
    ({ x, y }) =>
      x > box.x - CELL_WIDTH &&
      x < box.x + box.width + CELL_WIDTH &&
      y > box.y - CELL_HEIGHT &&
      y < box.y + box.height + CELL_HEIGHT,
  );
  return { cells, outlines: outlinesOf(cells), labels: [], box };
}

/** The box grown on both sides until no side is shorter. */
function atLeast(side: number, { x, y, width, height }: Box): Box {
  const [more, higher] = [Math.max(0, side - width) / 2, Math.max(0, side - height) / 2];
  return { x: x - more, y: y - higher, width: width + 2 * more, height: height + 2 * higher };
}
