import type { BodyId } from '@/domain/base/ids';
import type { HexLayout } from '@/domain/bodies/hex-map';
import { rosterFilter } from '@/domain/rounds/roster';
import { type MostOf, NOT_NOMINATED } from '@/domain/slates/slate-loyalty';
import { type ContestMap, clpsOf, contestMap, leadOf } from '../contests/contest-map';
import type { CountedContest } from '../contests/counted-contest';

/** The map of a contest with the slate that has most of each CLP's names. */
export type SlateMap = Pick<ContestMap, 'isPartial' | 'hasOthers' | 'countedWith'> & {
  readonly layout: HexLayout;
  readonly marks: ReadonlyMap<BodyId, MostOf>;
  /** How many CLPs have each mark. A CLP that is counted with another is not counted again. */
  readonly counts: ReadonlyMap<MostOf, number>;
};

/** The slate map of a contest. `most` gives the mark of every body that has nominated. Null if no CLP may nominate. */
export function slateMap(counted: CountedContest, most: ReadonlyMap<BodyId, MostOf>): SlateMap | null {
  const { rows } = counted;
  const map = contestMap(counted);
  if (!map) return null;
  const roster = [...clpsOf(rows).bodies.values()].filter(rosterFilter(rows.contest, rows.round));
  const marks = new Map(roster.map(({ id }) => [id, most.get(leadOf(rows, id)) ?? NOT_NOMINATED]));
  const counts = new Map<MostOf, number>();
  for (const [id, mark] of marks) if (leadOf(rows, id) === id) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const { layout, isPartial, hasOthers, countedWith } = map;
  return { layout, marks, counts, isPartial, hasOthers, countedWith };
}
