import { inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { rosterDays, whyNotOnRoster } from '@/domain/rounds/roster';
import { refusalIfSettled } from '@/domain/rounds/rounds';
import { contestsOf } from '../contests/contest-rows';
import { publicRounds } from '../rounds/public-rounds';
import type { BodyPast } from './body-acts';
import { bodiesOfIds, type NamedBody } from './named-body';
import { withBranches } from './roster-bodies';

const { rosterExceptions } = schema;

/** What the acts of a body's history mean for a round that was announced before them. */
export type RosterTask = {
  readonly round: { readonly slug: string; readonly title: string };
  readonly state: 'notOnRoster' | 'onRosterClosed' | null;
  readonly countsWith: NamedBody | null;
  /** The merger whose bodies can be counted together in this round. */
  readonly merger: { readonly id: string; readonly others: readonly NamedBody[] } | null;
};

type BodyRow = typeof schema.bodies.$inferSelect;

/** The announced rounds, not settled, in which a body that was added or ended since needs a decision. */
export async function rosterTasks(
  reads: Reads,
  row: BodyRow,
  history: readonly BodyPast[],
  now: Date,
): Promise<RosterTask[]> {
  if (row.addedAt === null && row.endedAt === null) return [];
  const all = (await publicRounds(reads, now)).filter(
    (round) => round.kind !== 'archive' && refusalIfSettled(round, now) === null && isOnMap(round, row),
  );
  const contests = await contestsOf(reads, all);
  const [body = { ...row, branches: [] }] = await withBranches(reads, [row]);
  const exceptions = await reads
    .select()
    .from(rosterExceptions)
    .where(
      inArray(
        rosterExceptions.roundId,
        all.map(({ id }) => id),
      ),
    );
  const merged = history.find((past) => past.kind === 'merged' && past.body.id === row.id && !past.undoneAt);
  const tasks: RosterTask[] = [];
  for (const round of all) {
    const why = contests
      .filter(({ roundId }) => roundId === round.id)
      .map((contest) => whyNotOnRoster(contest, body, rosterDays(round))?.why ?? null);
    const here = exceptions.filter(({ roundId }) => roundId === round.id);
    const own = here.find(({ bodyId }) => bodyId === row.id);
    const isOn = why.includes(null);
    const isLate = !isOn && why.includes('added-late');
    const isEnded = isOn && row.endsOn !== null && !own;
    const isFree = (ids: readonly BodyId[]) => !here.some(({ bodyId }) => ids.includes(bodyId));
    const merger = merged && isFree(merged.others.map(({ id }) => id)) && (isLate || isOn) ? merged : null;
    const [countsWith = null] = own?.countsWithId ? await bodiesOfIds(reads, [own.countsWithId]) : [];
    if (!isLate && !isEnded && !countsWith && !merger) continue;
    tasks.push({
      round: { slug: round.slug, title: round.title },
      state: isLate ? 'notOnRoster' : isEnded ? 'onRosterClosed' : null,
      countsWith,
      merger: merger && { id: merger.id, others: merger.others },
    });
  }
  return tasks;
}
