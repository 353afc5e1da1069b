// Sums up what a storm measured.

/**
 * @typedef {{ all: number, done: number, p50: number, p99: number, worst: number, statuses: string }} Summary
 */

/**
 * How many requests were answered as they should be, and how long those took, in milliseconds.
 * @param {readonly { ms: number, isDone: boolean, status?: number }[]} all
 * @returns {Summary}
 */
export function summed(all) {
  const done = all
    .filter(({ isDone }) => isDone)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const others = Object.entries(Object.groupBy(all, ({ isDone, status }) => (isDone ? '' : String(status))));
  return {
    all: all.length,
    done: done.length,
    p50: share(done, 0.5),
    p99: share(done, 0.99),
    worst: done.at(-1) ?? 0,
    statuses: others.flatMap(([status, some]) => (status ? `${some?.length} × ${status}` : [])).join(', '),
  };
}

/**
 * For how long an entry of the log had been on some page when a page without it was sent, in milliseconds.
 * @param {readonly { path: string, isDone: boolean, entry: number, at: number }[]} reads
 * @param {readonly { entry: number, at: number }[]} seen when each entry was first seen
 */
export function summedAges(reads, seen) {
  const ages = reads
    .filter(({ isDone, entry }) => isDone && entry > 0)
    .map(({ path, entry, at }) => {
      const newer = seen.find((each) => each.entry > entry);
      return { path, age: newer && newer.at < at ? at - newer.at : 0 };
    })
    .sort((a, b) => a.age - b.age);
  const values = ages.map(({ age }) => age);
  return {
    p50: share(values, 0.5),
    p99: share(values, 0.99),
    worst: values.at(-1) ?? 0,
    oldest: ages.at(-1)?.path ?? '',
  };
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
