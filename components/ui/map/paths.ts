import type { Ground } from '@/domain/bodies/hex-map';
import type { Point } from '@/domain/bodies/hex-outlines';

const CELL = 'l7 4v8l-7 4-7-4v-8z';
/** The path of the symbol, from the middle of a cell. Rings and dots are lines without length, with round ends. */
const SIGNS: Partial<Record<Ground, string>> = {
  hatch: 'm-5 5l10-10m2 3l-9 9m-5-5l9-9',
  counter: 'm5 5l-10-10m-2 3l9 9m5-5l-9-9',
  bars: 'm-7 0h14m-3-4h-8m0 8h8',
  cross: 'm-4-4l8 8m0-8l-8 8',
  dot: 'h0',
  ring: 'h0',
};

/** One path for many cells: 28 bytes a cell, where an element for each would take 100 and as many nodes. */
export const cellsPath = (cells: readonly Point[]): string => cells.map(({ x, y }) => `M${x} ${y - 8}${CELL}`).join('');

/** The symbol of a pattern on each of its cells; null for a plain fill. */
export function signsPath(ground: Ground, cells: readonly Point[]): string | null {
  const sign = SIGNS[ground];
  return sign ? cells.map(({ x, y }) => `M${x} ${y}${sign}`).join('') : null;
}

/** The path of these lines. Coordinates are whole numbers, relative to the point before. */
export const linesPath = (lines: readonly (readonly Point[])[]): string =>
  lines
    .map((line) =>
      line
        .map(({ x, y }, index) => {
          const before = line[index - 1];
          if (!before) return `M${x} ${y}`;
          const [right, down] = [x - before.x, y - before.y];
          return right === 0 ? `v${down}` : `l${right}${down < 0 ? '' : ' '}${down}`;
        })
        .join(''),
    )
    .join('');
