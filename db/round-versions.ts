import { countOf, isOfOneBody } from '@/domain/log/act-scope.mjs';
import type { Act } from './client';

/** More entries than these are not read one by one: then every round has a new version. */
const MOST_READ = 500;

type Log = {
  /** The number of the last entry. */
  readonly lastSeq: () => number;
  /** The entries after one, no more than `most`. */
  readonly actsAfter: (seq: number, most: number) => readonly Act[];
};

/** Follows the log, and says for each round at which entry its count may last have changed. */
export function roundVersions({ lastSeq, actsAfter }: Log) {
  let seen = lastSeq();
  let [every, names] = [seen, seen];
  let seeds = 0;
  const own = new Map<string, number>();

  function readOn(last: number): void {
    const acts = last > seen && last - seen <= MOST_READ ? actsAfter(seen, MOST_READ) : null;
    if (acts === null) [every, names] = [last, last];
    for (const [place, act] of (acts ?? []).entries()) {
      const [of, seq] = [countOf(act), seen + place + 1];
      if (of === 'every') every = seq;
      else if (of !== null) own.set(of.round, seq);
      if (of !== null && !isOfOneBody(act)) names = seq;
    }
    seen = last;
  }
  const look = () => {
    const last = lastSeq();
    if (last !== seen) readOn(last);
  };

  return {
    /** A text that changes whenever the count of a round may have changed in the record, and not when another's has. */
    of(round: string): string {
      look();
      return `${seeds}.${Math.max(every, own.get(round) ?? 0)}`;
    },
    /** A text that changes whenever something may have another name or address, and not with what bodies send. */
    ofNames(): string {
      look();
      return `${seeds}.${names}`;
    },
    /** Rows were written without the log, by a test: every version is a new one. */
    seeded: (): void => void seeds++,
  };
}
