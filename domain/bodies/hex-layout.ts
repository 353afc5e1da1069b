import { compareText } from '../base/names';
import type { Region } from './bodies';

// The size of a cell, a hexagon with a corner at the top. These numbers give every corner whole coordinates, which keeps
// a map of 650 cells short. A regular hexagon of this width would be 16.17 high.
export const CELL_WIDTH = 14;
export const CELL_HEIGHT = 16;
export const ROW_HEIGHT = 12;

/**
 * A cell of a published layout. q grows to the east and r to the north; odd rows are half a cell further right
 * ("odd-r").
 */
export type Hex = { readonly code: string; readonly q: number; readonly r: number; readonly region: Region };

/** A body that needs a cell. */
export type Placed = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly region: Region;
  /** The cell that a list of its set gave it. */
  readonly hex?: { readonly q: number; readonly r: number } | null | undefined;
};

/** The cell of a body, given by its centre. x grows to the right and y downwards, both from 0. */
export type Cell = { readonly id: string; readonly region: Region; readonly x: number; readonly y: number };

type Spot = { readonly q: number; readonly r: number };
type Taken = Spot & { readonly region: Region };
type Seated = Spot & { readonly body: Placed };

// Where the CLPs of one of these regions are not the seats of the layout, the region is drawn as one block.
const MAYBE_IN_BLOCKS: readonly Region[] = ['Scotland', 'Northern Ireland'];
const APART_IN_ROW = 4;

/**
 * Gives each body a cell of its own. A body gets the hex of its code. In Northern Ireland, and in Scotland if no body
 * there has a hex, the bodies form a block where the region's hexes are, in alphabetical order. Any other body without a
 * hex (International) is placed in the north-east. Without any hexes the bodies are rows in the order of their regions.
 */
export function layOut(hexes: readonly Hex[], bodies: readonly Placed[]): Cell[] {
  if (hexes.length === 0) return drawn(hexes, inRows(bodies));
  const codes = new Set(hexes.map(({ code }) => code));
  const inBlocks = MAYBE_IN_BLOCKS.filter(
    (region) => !bodies.some((body) => body.region === region && codes.has(body.code)),
  );
  const hexOf = new Map(hexes.filter(({ region }) => !inBlocks.includes(region)).map((hex) => [hex.code, hex]));
  const seated: Seated[] = [];
  const others: Placed[] = [];
  for (const body of [...bodies].sort((a, b) => compareText(a.name, b.name) || (a.id < b.id ? -1 : 1))) {
    const hex = hexOf.get(body.code);
    if (hex) seated.push({ q: hex.q, r: hex.r, body });
    else others.push(body);
  }
  // Hexes without a body stay free, so that a map of a few bodies is a part of the map of all bodies.
  const taken: Taken[] = [...hexOf.values()];
  const seat = (spots: readonly Spot[], group: readonly Placed[]) => {
    for (const [index, body] of group.entries()) {
      const spot = spots[index];
      if (!spot) continue;
      seated.push({ ...spot, body });
      taken.push({ ...spot, region: body.region });
    }
  };
  for (const region of inBlocks) {
    const home = hexes.filter((hex) => hex.region === region);
    const group = others.filter((body) => body.region === region);
    if (home.length > 0) seat(block(home, group.length, taken), group);
  }
  const has = new Set(seated.map(({ body }) => body));
  const apart = others.filter((body) => !has.has(body));
  seat(spotsApart(hexes, apart.length, taken), apart);
  return drawn(hexes, seated);
}

/** Bodies of a set without a layout, in rows that make a square. */
function inRows(bodies: readonly Placed[]): Seated[] {
  const width = Math.ceil(Math.sqrt(bodies.length));
  return bodies
    .toSorted((a, b) => compareText(a.region, b.region) || compareText(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((body, index) => ({ q: index % width, r: -Math.floor(index / width), body }));
}

/**
 * A layout in which one region has other cells. They are moved to where the region was, and so far north that they touch
 * no cell of another region.
 */
export function withOwnCells(hexes: readonly Hex[], region: Region, own: readonly Hex[]): Hex[] {
  const home = hexes.filter((hex) => hex.region === region);
  const rest = hexes.filter((hex) => hex.region !== region);
  const east = Math.round(mean(qs(home)) - mean(qs(own)));
  const lowest = (cells: readonly Hex[]) => Math.min(...cells.map(({ r }) => r));
  // An even number of rows, because every second row is half a cell further right.
  let north = 2 * Math.floor((lowest(home) - lowest(own)) / 2) - 2;
  for (;;) {
    const moved = own.map((hex) => ({ ...hex, q: hex.q + east, r: hex.r + north }));
    if (!moved.some((hex) => rest.some((other) => isNear(hex, other)))) return [...rest, ...moved];
    north += 2;
  }
}

/**
 * Rows of cells that form a block a little taller than wide, around the middle of `home` or as far north as there is
 * room.
 */
function block(home: readonly Hex[], count: number, taken: readonly Taken[]): Spot[] {
  const width = Math.max(1, Math.round(Math.sqrt(count * 0.7)));
  const rows = Math.ceil(count / width);
  const west = Math.round(mean(home.map(({ q }) => q)) - (width - 1) / 2);
  let south = Math.round(mean(home.map(({ r }) => r)) - (rows - 1) / 2);
  for (;;) {
    const north = south + rows - 1;
    const spots = Array.from({ length: count }, (_, index) => ({
      q: west + (index % width),
      r: north - Math.floor(index / width),
    }));
    if (!spots.some((spot) => taken.some((other) => isNear(spot, other)))) return spots;
    south += 1;
  }
}

/** Cells in the sea to the north-east, in short rows from south to north. */
function spotsApart(hexes: readonly Hex[], count: number, taken: readonly Taken[]): Spot[] {
  const irish = hexes.filter(({ region }) => region === 'Northern Ireland').map(({ r }) => r);
  const first = { q: Math.max(0, ...qs(hexes)) - APART_IN_ROW, r: Math.round(mean(irish)) + 3 };
  const spots: Spot[] = [];
  for (let index = 0; spots.length < count; index += 1) {
    const spot = { q: first.q + (index % APART_IN_ROW), r: first.r + Math.floor(index / APART_IN_ROW) };
    if (!taken.some((other) => isNear(spot, other))) spots.push(spot);
  }
  return spots;
}

/**
 * Converts to the units of the drawing, from its corner at 0. All maps of one layout that are no higher have the same
 * coordinates.
 */
function drawn(hexes: readonly Hex[], seated: readonly Seated[]): Cell[] {
  const west = Math.min(...qs(hexes), ...qs(seated));
  const north = Math.max(...hexes.map(({ r }) => r), ...seated.map(({ r }) => r));
  return seated.map(({ q, r, body: { id, region } }) => ({
    id,
    region,
    x: CELL_WIDTH / 2 + (q - west) * CELL_WIDTH + (isOdd(r) ? CELL_WIDTH / 2 : 0),
    y: CELL_HEIGHT / 2 + (north - r) * ROW_HEIGHT,
  }));
}

/** Whether two cells are the same or next to each other. */
const isNear = (a: Spot, b: Spot): boolean =>
  Math.abs(a.r - b.r) <= 1 && Math.abs(a.q + (isOdd(a.r) ? 0.5 : 0) - b.q - (isOdd(b.r) ? 0.5 : 0)) <= 1;

const isOdd = (r: number): boolean => r % 2 !== 0;
const qs = (spots: readonly Spot[]): number[] => spots.map(({ q }) => q);
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
