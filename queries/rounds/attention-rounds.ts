import { and, asc, gt, inArray, lte } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { type TimetableKind, WITHOUT_DEADLINE } from '@/domain/rounds/rounds';
import { headOf, type PublicRound, publicRounds, type RoundHead } from './public-rounds';

const { timetableEntries } = schema;

/** How long before a date the page shows it. */
const SOON = 7 * 86_400_000;

type InRound = { readonly round: RoundHead };

/** The tasks about a round as a whole, and its dates of the next week. */
export type RoundTask =
  | (InRound & { readonly code: 'not-declared' })
  | (InRound & { readonly code: 'agreement-awaited' })
  | (InRound & { readonly code: 'change-proposed'; readonly proposal: string })
  | (InRound & {
      readonly code: 'soon';
      readonly what: TimetableKind | 'opens' | 'closes' | 'confirmations';
      readonly label: string | null;
      readonly at: Date;
    });

/** The end of confirmations, if it is later than the deadline and soon. */
function confirmationsSoon(round: PublicRound, isSoon: (at: Date) => boolean): Extract<RoundTask, { code: 'soon' }>[] {
  const end = confirmationsEnd(round);
  if (end === null || end <= round.closesAt || !isSoon(end)) return [];
  return [{ code: 'soon', round: headOf(round), what: 'confirmations', label: null, at: end }];
}

/**
 * The openings, deadlines and other dates of the next week, in order. Declared rounds still have dates. The dates of a
 * postponed or cancelled round do not apply.
 */
export async function comingSoon(
  ctx: Pick<Context, 'db' | 'now'>,
  current: readonly PublicRound[],
): Promise<RoundTask[]> {
  const { reads } = ctx.db;
  const until = new Date(ctx.now.getTime() + SOON);
  const isSoon = (at: Date) => at > ctx.now && at <= until;
  const applies = ({ state }: PublicRound) => !WITHOUT_DEADLINE.includes(state);
  const own = current
    .filter(applies)
    .flatMap((round): Extract<RoundTask, { code: 'soon' }>[] => [
      ...(isSoon(round.opensAt)
        ? [{ code: 'soon' as const, round: headOf(round), what: 'opens' as const, label: null, at: round.opensAt }]
        : []),
      ...(isSoon(round.closesAt)
        ? [{ code: 'soon' as const, round: headOf(round), what: 'closes' as const, label: null, at: round.closesAt }]
        : []),
      ...confirmationsSoon(round, isSoon),
    ]);
  const alive = (await publicRounds(reads, ctx.now)).filter((round) => round.kind !== 'archive' && applies(round));
  const byId = new Map(alive.map((round) => [round.id, round]));
  const entries = await reads
    .select()
    .from(timetableEntries)
    .where(
      and(
        inArray(timetableEntries.roundId, [...byId.keys()]),
        gt(timetableEntries.at, ctx.now),
        lte(timetableEntries.at, until),
      ),
    )
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id));
  const listed = entries.flatMap(({ roundId, kind, label, at }) => {
    const round = byId.get(roundId);
    return round ? [{ code: 'soon' as const, round: headOf(round), what: kind, label, at }] : [];
  });
  return [...own, ...listed].sort((a, b) => a.at.getTime() - b.at.getTime());
}
