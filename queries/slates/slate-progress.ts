import type { BodyId } from '@/domain/base/ids';
import { PLACE_GROUPS, type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import { IS_OUT } from '@/domain/candidates/candidacies';
import type { Step } from '@/domain/contests/cumulative';
import { LEVEL, type Loyalty, loyaltyOf, type MostOf, NO_SLATE } from '@/domain/slates/slate-loyalty';
import type { Slate } from '../contests/claims-and-results';
import type { BodyChoice } from '../contests/contest-choices';
import type { DatedContest } from '../contests/dated-contest';
import { slateSteps } from '../contests/progress-series';
import { type SlateMap, slateMap } from './slate-map';

export type SlateRow = {
  readonly slate: Slate;
  /** How many candidacies are on the slate, and how many of them are still in the contest. */
  readonly people: number;
  readonly standing: number;
  /** How many bodies nominated all of its candidates, and how many named more of them than of any other slate. */
  readonly full: number;
  readonly most: number;
  /** The sum of the nominations of its candidates, in total and by day. */
  readonly total: number;
  readonly steps: readonly Step[];
};

export type SlateProgress = {
  readonly rows: readonly SlateRow[];
  readonly loyalty: Readonly<Record<Loyalty, number>>;
  readonly level: number;
  readonly none: number;
  /** The slate that has most of a body's names, for every body that has nominated. */
  readonly most: ReadonlyMap<BodyId, MostOf>;
  readonly regions: readonly { readonly region: PlaceGroup; readonly most: ReadonlyMap<MostOf, number> }[];
  /** The same on a map; null if no CLP may nominate. */
  readonly map: SlateMap | null;
};

/** How the bodies that have nominated divide between the slates of a contest. Null for a contest without slates. */
export function slateProgress(counted: DatedContest, choices: readonly BodyChoice[]): SlateProgress | null {
  const { candidacies, slates, rows } = counted;
  if (slates.all.length === 0) return null;
  const peopleOf = slates.all.map((slate) => {
    const claimed = candidacies.filter(({ id }) => slates.claims.get(id)?.includes(slate));
    const standing = claimed.filter((candidacy) => !IS_OUT.includes(candidacy.standing.status));
    return { slug: slate.slug, people: claimed.map(({ id }) => id), standing: standing.map(({ id }) => id) };
  });
  const judged = choices.map(({ body, names }) => {
    const { loyalty, full, most } = loyaltyOf(names, peopleOf, rows.contest.maxPerBody);
    return { body, loyalty, full, most: most === 'level' ? LEVEL : (most ?? NO_SLATE) };
  });
  const having = (most: MostOf) => judged.filter((each) => each.most === most).length;
  const loyal = (loyalty: Loyalty) => judged.filter((each) => each.loyalty === loyalty).length;
  const byRegion = Map.groupBy(judged, ({ body }) => placeGroupOf(body));
  const mostOf = new Map(judged.map(({ body, most }) => [body.id, most]));
  return {
    rows: slates.all.map((slate, place) => {
      const steps = slateSteps(slate.slug, counted);
      return {
        slate,
        people: peopleOf[place]?.people.length ?? 0,
        standing: peopleOf[place]?.standing.length ?? 0,
        full: judged.filter(({ full }) => full.includes(slate.slug)).length,
        most: having(slate.slug),
        total: steps.at(-1)?.total ?? 0,
        steps,
      };
    }),
    loyalty: { full: loyal('full'), mixed: loyal('mixed'), part: loyal('part'), none: loyal('none') },
    level: having(LEVEL),
    none: having(NO_SLATE),
    most: mostOf,
    map: slateMap(counted, mostOf),
    regions: PLACE_GROUPS.flatMap((region) => {
      const here = byRegion.get(region);
      if (!here) return [];
      return { region, most: countEach(here.map(({ most }) => most)) };
    }),
  };
}

function countEach<K>(keys: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
