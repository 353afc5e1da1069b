import type { Act, Database } from '@/db/client';
import { PREFIXED_LOCALES } from '@/domain/base/languages.mjs';
import { bodiesOfMap } from '@/queries/bodies/roster-bodies';
import { shownWith } from '@/queries/bodies/shown-with';
import { candidaciesOf, contestsOf } from '@/queries/contests/contest-rows';
import { isCurrent, publicRounds } from '@/queries/rounds/public-rounds';

/** What the front door, which is not part of the app, asks about the public record. */
export type PublicRecord = {
  /** The server's clock, but never before the last entry of the log (see notBefore in db/client.ts). */
  readonly now: () => Date;
  /** See publicVersion in db/client.ts. */
  readonly version: () => string;
  /** What the log says after an entry: no more than `most` entries. */
  readonly actsAfter: (seq: number, most: number) => readonly Act[];
  /** The slugs of the bodies on whose pages a body's nominations are shown: its neighbours, and those of other maps. */
  readonly shownWith: (slug: string) => readonly string[];
  /**
   * The addresses that readers of the current rounds ask for, most wanted first, in each language. Empty if there is no
   * current round.
   */
  readonly addresses: () => Promise<readonly string[]>;
};

export function publicRecord(db: Database): PublicRecord {
  let neighbours: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    now: () => db.notBefore(new Date()),
    version: () => db.publicVersion(new Date()),
    actsAfter: (seq, most) => db.actsAfter(seq, most),
    shownWith: (slug) => neighbours.get(slug) ?? [],
    async addresses() {
      neighbours = await shownWith(db.reads);
      return currentAddresses(db);
    },
  };
}

async function currentAddresses(db: Database): Promise<readonly string[]> {
  const now = db.notBefore(new Date());
  const rounds = (await publicRounds(db.reads, now)).filter(isCurrent);
  if (rounds.length === 0) return [];
  const contests = await contestsOf(db.reads, rounds);
  const candidacies = await candidaciesOf(
    db.reads,
    contests.map(({ id }) => id),
  );
  const main = ['/', '/rounds', '/bodies'];
  const candidates: string[] = [];
  for (const round of rounds) {
    main.push(`/rounds/${round.slug}`);
    for (const contest of contests.filter(({ roundId }) => roundId === round.id)) {
      const at = `/rounds/${round.slug}/${contest.slug}`;
      main.push(at, `${at}/progress`);
      for (const { contestId, slug } of candidacies) if (contestId === contest.id) candidates.push(`${at}/${slug}`);
      candidates.push(`${at}/statements`, `${at}/booklet`);
    }
  }
  const bodies = new Set<string>();
  for (const round of rounds)
    for (const { slug } of (await bodiesOfMap(db.reads, round)).values()) bodies.add(`/bodies/${slug}`);
  return [main, candidates, [...bodies]].flatMap(inEachLanguage);
}

const inEachLanguage = (paths: readonly string[]) => [
  ...paths,
  ...PREFIXED_LOCALES.flatMap((locale) => paths.map((path) => (path === '/' ? `/${locale}` : `/${locale}${path}`))),
];
