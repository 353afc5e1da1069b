import { CELL_HEIGHT, CELL_WIDTH, type Cell } from './hex-layout';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

const HALF = CELL_WIDTH / 2;
const QUARTER = CELL_HEIGHT / 4;
/** The corners of a cell from its centre, clockwise from the top. */
const CORNERS: readonly Point[] = [
  { x: 0, y: -2 * QUARTER },
  { x: HALF, y: -QUARTER },
  { x: HALF, y: QUARTER },
  { x: 0, y: 2 * QUARTER },
  { x: -HALF, y: QUARTER },
  { x: -HALF, y: -QUARTER },
];

type Edge = { readonly from: Point; readonly to: Point };

/** The lines between cells of different regions and around the coast. Each line is as long as possible. */
export function outlinesOf(cells: readonly Cell[]): Point[][] {
  const edges = new Map<string, Edge & { readonly regions: Set<string>; sides: number }>();
  for (const { x, y, region } of cells) {
    const corners = CORNERS.map((corner) => ({ x: x + corner.x, y: y + corner.y }));
    for (const [index, from] of corners.entries()) {
      const to = corners[(index + 1) % corners.length];
      if (!to) continue;
      const key = [keyOf(from), keyOf(to)].sort().join(' ');
      const edge = edges.get(key) ?? { from, to, regions: new Set(), sides: 0 };
      edge.regions.add(region);
      edge.sides += 1;
      edges.set(key, edge);
    }
  }
  return strokes([...edges.values()].filter(({ regions, sides }) => sides === 1 || regions.size > 1));
}

/** The smallest box around some cells, with a margin. Empty for no cells. */
export function boxOf(cells: readonly Point[], margin = 0): Box {
  if (cells.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = cells.map(({ x }) => x);
  const ys = cells.map(({ y }) => y);
  const x = Math.min(...xs) - HALF - margin;
  const y = Math.min(...ys) - CELL_HEIGHT / 2 - margin;
  const width = Math.max(...xs) + HALF + margin - x;
  return { x, y, width, height: Math.max(...ys) + CELL_HEIGHT / 2 + margin - y };
}

/** Joins edges to lines: each line goes on as long as there is an edge that is not drawn yet. */
function strokes(edges: readonly Edge[]): Point[][] {
  const left = new Set(edges);
  const at = Map.groupBy(
    edges.flatMap((edge) => [
      { key: keyOf(edge.from), edge },
      { key: keyOf(edge.to), edge },
    ]),
    ({ key }) => key,
  );
  const next = (key: string) => at.get(key)?.find(({ edge }) => left.has(edge))?.edge;
  const lines: Point[][] = [];
  for (const first of edges) {
    if (!left.delete(first)) continue;
    const line = [first.from, first.to];
    for (let end = first.to, edge = next(keyOf(end)); edge; edge = next(keyOf(end))) {
      left.delete(edge);
      end = keyOf(edge.from) === keyOf(end) ? edge.to : edge.from;
      line.push(end);
    }
    lines.push(line);
  }
  return lines;
}

const keyOf = ({ x, y }: Point): string => `${x},${y}`;
