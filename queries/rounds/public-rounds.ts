import { and, asc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { RoundPreviewed } from '@/db/context';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { roundIn } from '@/domain/rounds/preview';
import { IS_CURRENT, isPublicAt, type RoundState, roundState } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';

const { deadlineMoves, rounds } = schema;

export type RoundRow = typeof rounds.$inferSelect;

/** A round that has been announced, with its state at `now`. */
export type PublicRound = RoundRow & { readonly state: RoundState };

/** The rounds that anyone may see. Drafts are left out. */
async function rowsWhere(reads: Reads, now: Date, where?: SQL): Promise<PublicRound[]> {
  const rows = await reads
    .select()
    .from(rounds)
    .where(and(isNotNull(rounds.announcedAt), where));
  return rows.filter((row) => isPublicAt(row, now)).map((row) => ({ ...row, state: roundState(row, now) }));
}

/** Every public round. The latest deadline comes first. */
export async function publicRounds(reads: Reads, now: Date): Promise<PublicRound[]> {
  const rows = await rowsWhere(reads, now);
  return rows.sort((a, b) => b.closesAt.getTime() - a.closesAt.getTime() || (a.slug < b.slug ? -1 : 1));
}

/** One public round by its slug, or null. */
export async function publicRound(reads: Reads, now: Date, slug: string): Promise<PublicRound | null> {
  const [row] = await rowsWhere(reads, now, eq(rounds.slug, slug));
  return row ?? null;
}

type Reader = {
  readonly db: { readonly reads: Reads };
  readonly actor: Actor;
  readonly now: Date;
  readonly previews?: RoundPreviewed;
};

/**
 * One round as this reader may see it. It is public, or one that an admin previews: a draft as if it were announced now, or
 * any round in another state.
 */
export async function roundToRead(ctx: Reader, slug: string): Promise<PublicRound | null> {
  const { reads } = ctx.db;
  const now = ctx.now;
  const previews = ctx.actor.kind === 'person' && ctx.actor.admin !== null ? ctx.previews : undefined;
  if (!previews?.as) {
    const row = await publicRound(reads, now, slug);
    if (row) return row;
  }
  if (previews === undefined) return null;
  const [found] = await reads
    .select()
    .from(rounds)
    .where(and(eq(rounds.id, previews.id), eq(rounds.slug, slug)));
  if (!found) return null;
  const seen = previews.as ? roundIn(found, previews.as, now).round : { ...found, announcedAt: now };
  return { ...seen, state: roundState(seen, now) };
}

/** The facts for the header of every page about a round. */
export type RoundHead = ReturnType<typeof headOf>;

export const headOf = (round: PublicRound) =>
  pick(
    round,
    'slug',
    'title',
    'kind',
    'zone',
    'state',
    'announcedAt',
    'opensAt',
    'closesAt',
    'declaredAt',
    'cancelledAt',
    'cancelReason',
    'cancelCause',
    'postponedAt',
    'postponeReason',
    'amendingSince',
    'confirmation',
    'confirmBy',
    'postponeCause',
  );

export type DeadlineMoveRow = Pick<
  typeof deadlineMoves.$inferSelect,
  'fromAt' | 'toAt' | 'reason' | 'cause' | 'movedAt'
>;

/** The moves of the deadlines of some rounds, by round, in order of time. */
export async function deadlineHistory(
  reads: Reads,
  roundIds: readonly RoundRow['id'][],
): Promise<Map<RoundRow['id'], DeadlineMoveRow[]>> {
  const rows = await reads
    .select()
    .from(deadlineMoves)
    .where(inArray(deadlineMoves.roundId, [...roundIds]))
    .orderBy(asc(deadlineMoves.movedAt), asc(deadlineMoves.id));
  return Map.groupBy(rows, (row) => row.roundId);
}

/** Whether the round is announced, open, or closed and not yet declared. An archive never is. */
export const isCurrent = ({ kind, state }: Pick<RoundHead, 'kind' | 'state'>): boolean =>
  kind !== 'archive' && IS_CURRENT.includes(state);
