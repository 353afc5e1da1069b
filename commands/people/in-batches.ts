/** A statement takes so many values and no more: at ten columns a row this stays well within both databases. */
const MOST_ROWS = 400;

/** The rows in pieces that one statement can take. */
export const inBatches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, at) =>
    rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );
