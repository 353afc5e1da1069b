import { compareText } from '../base/names';
import { REGIONS, type Region } from './bodies';
import { type Hex, type Placed, withOwnCells } from './hex-layout';

type Spot = { readonly q: number; readonly r: number };

/** A layout for a map, and whether some of its cells were not drawn by anybody. */
export type Layout = { readonly hexes: readonly Hex[]; readonly isGenerated: boolean };

/**
 * The cells of a map. Where bodies of an imported set have cells of their own, these; where a layout was drawn by hand,
 * its cells. Every other region has the shape that it has in `shape`, with its bodies from north to south in the order
 * of their names: where in its region a seat is, nobody has recorded. International is left to layOut.
 */
export function layoutFor(drawn: readonly Hex[], shape: readonly Hex[], bodies: readonly Placed[]): Layout {
  const own = bodies.flatMap(({ code, region, hex }) => (hex ? [{ code, region, ...hex }] : []));
  const inRegions = bodies.filter(({ region }) => region !== 'International');
  if (own.length > 0 && own.length >= inRegions.length) return { hexes: own, isGenerated: false };
  let hexes = drawn;
  const [region, ...others] = new Set(own.map((hex) => hex.region));
  if (region && others.length === 0 && drawn.length > 0) hexes = withOwnCells(drawn, region, own);
  const known = new Set(hexes.map(({ code }) => code));
  const missing = REGIONS.filter((one) => {
    // Scotland and Northern Ireland of a drawn layout are blocks if their bodies have no cells.
    const isBlock = drawn.length > 0 && (one === 'Scotland' || one === 'Northern Ireland');
    const here = inRegions.filter((body) => body.region === one);
    return here.length > 0 && !isBlock && !here.some(({ code }) => known.has(code));
  });
  if (missing.length === 0) return { hexes, isGenerated: false };
  const rest = hexes.filter((hex) => !missing.includes(hex.region));
  const made = generated(
    shape,
    inRegions.filter((body) => missing.includes(body.region)),
    rest,
  );
  return { hexes: [...rest, ...made], isGenerated: made.length > 0 };
}

/** Cells for bodies in the shape of their regions, beside the cells that are taken. */
function generated(shape: readonly Hex[], bodies: readonly Placed[], taken: readonly Hex[]): Hex[] {
  const isWhole = taken.length === 0;
  const scale = isWhole ? Math.max(1, Math.round(Math.sqrt(bodies.length / Math.max(1, shape.length)))) : 1;
  const homes = Map.groupBy(scaled(shape, scale), ({ region }) => region);
  const free = new Set([...homes.values()].flat().map(keyOf));
  const used = new Set(taken.map(keyOf));
  const made: Hex[] = [];
  for (const region of REGIONS) {
    const group = bodies.filter((body) => body.region === region);
    const home = homes.get(region) ?? [];
    const middle = middleOf(home);
    const spots = nearest(home, middle, used).slice(0, group.length);
    for (const spot of spots) used.add(keyOf(spot));
    // More bodies than the region has cells: the nearest cells of the sea, or of regions that have some to spare.
    for (let ring = 1; spots.length < group.length && ring <= MOST_RINGS; ring += 1)
      for (const spot of nearest(around(middle, ring), middle, used)) {
        if (spots.length === group.length || (free.has(keyOf(spot)) && ring < MOST_RINGS / 2)) continue;
        spots.push(spot);
        used.add(keyOf(spot));
      }
    made.push(...inOrder(spots, group, region));
  }
  return made;
}

const MOST_RINGS = 200;

const scaled = (shape: readonly Hex[], scale: number): Hex[] =>
  shape.flatMap((hex) =>
    Array.from({ length: scale * scale }, (_, at) => ({
      ...hex,
      q: hex.q * scale + (at % scale),
      r: hex.r * scale + Math.floor(at / scale),
    })),
  );

/** The bodies by name, and the cells from north to south and from west to east. */
function inOrder(spots: readonly Spot[], group: readonly Placed[], region: Region): Hex[] {
  const cells = spots.toSorted((a, b) => b.r - a.r || a.q - b.q);
  return group
    .toSorted((a, b) => compareText(a.name, b.name) || (a.code < b.code ? -1 : 1))
    .flatMap(({ code }, at) => {
      const spot = cells[at];
      return spot ? [{ code, region, q: spot.q, r: spot.r }] : [];
    });
}

/** The spots that are not taken, the nearest to a point first. */
function nearest(spots: readonly Spot[], to: Spot, taken: ReadonlySet<string>): Spot[] {
  return spots
    .filter((spot) => !taken.has(keyOf(spot)))
    .toSorted((a, b) => distance(a, to) - distance(b, to) || b.r - a.r || a.q - b.q);
}

/** The spots whose row or column is so many away from the middle. */
function around({ q, r }: Spot, ring: number): Spot[] {
  const [west, south] = [Math.round(q) - ring, Math.round(r) - ring];
  const side = Array.from({ length: 2 * ring + 1 }, (_, at) => at);
  return side.flatMap((row) =>
    side.flatMap((column) =>
      row === 0 || column === 0 || row === 2 * ring || column === 2 * ring
        ? [{ q: west + column, r: south + row }]
        : [],
    ),
  );
}

const keyOf = ({ q, r }: Spot) => `${q},${r}`;
/** Odd rows are half a cell further right, and rows are nearer to each other than cells of a row. */
const eastOf = ({ q, r }: Spot) => q + (r % 2 === 0 ? 0 : 0.5);
const distance = (a: Spot, b: Spot) => (eastOf(a) - eastOf(b)) ** 2 + ((a.r - b.r) * 0.75) ** 2;

const middleOf = (cells: readonly Spot[]): Spot => ({
  q: cells.reduce((sum, { q }) => sum + q, 0) / Math.max(1, cells.length),
  r: Math.round(cells.reduce((sum, { r }) => sum + r, 0) / Math.max(1, cells.length)),
});
