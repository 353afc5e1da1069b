import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { BodyRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { readReason, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { newId } from '@/lib/tokens';
import { lateFor } from '@/queries/bodies/round-bodies';
import { readTexts } from '../public-texts';
import { inUnsettledRound } from './set-up';

const { bodies, bodyChanges, rosterAdditions, rosterExceptions } = schema;
const text = z.string().max(2000).catch('');
/** SQLite takes a limited number of values in a statement. */
const AT_ONCE = 500;

type Addition = Pick<typeof rosterAdditions.$inferInsert, 'roundId' | 'reason' | 'bodyChangeId'>;

/** Puts bodies on the roster of a round, in the caller's transaction. */
export async function addToRoster(tx: Tx, addition: Addition, all: readonly Pick<BodyRow, 'id'>[]): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE)
    await tx
      .insert(rosterAdditions)
      .values(all.slice(from, from + AT_ONCE).map(({ id }) => ({ ...addition, id: newId(), bodyId: id })));
}

export const extendRosterInput = z.object({
  round: text,
  bodies: z.array(z.string().max(200)).max(10_000),
  reason: text,
});
export type ExtendRosterInput = z.infer<typeof extendRosterInput>;

/**
 * Puts bodies on the roster of a round that were added after its announcement, by their slugs. Refuses a settled round,
 * a missing reason, and bodies that are on the roster or do not exist.
 */
export async function extendRoster(
  ctx: Context,
  given: ExtendRosterInput,
): Promise<Result<{ readonly added: number }, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'extendRoster', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inUnsettledRound<{ readonly added: number }, SetUpRefusal>(
    'roster.change',
    ctx,
    input,
    async ({ tx, round, log }) => {
      const reason = readReason(input.reason);
      if (!reason.ok) return refuse({ code: 'wrong', problems: [reason.error] });
      const late = await lateFor(tx, round);
      const all = await tx.select({ id: bodies.id, slug: bodies.slug }).from(bodies);
      const chosen = all.filter(({ id, slug }) => late.has(id) && input.bodies.includes(slug));
      if (chosen.length === 0) return refuse(wrong('bodies', 'unchanged'));
      await addToRoster(tx, { roundId: round.id, reason: reason.value }, chosen);
      const slugs = chosen.map(({ slug }) => slug);
      await log({ event: 'roster.extended', data: { round: round.slug, bodies: slugs, reason: reason.value } });
      return ok({ added: chosen.length });
    },
  );
}

export const countTogetherInput = z.object({ round: text, change: text, reason: text });
export type CountTogetherInput = z.infer<typeof countTogetherInput>;

/**
 * Counts merged bodies together in a round that was announced before the merger: the merged body joins the roster, and
 * what the originals sent counts for it, as they sent it. Undoing the merger undoes this. Refuses a settled round, a
 * missing reason, a merger that is not there, and originals that are exceptions of the roster already.
 */
export async function countTogether(
  ctx: Context,
  given: CountTogetherInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'countTogether', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inUnsettledRound<null, SetUpRefusal>('roster.change', ctx, input, async ({ tx, round, log }) => {
    const reason = readReason(input.reason);
    if (!reason.ok) return refuse({ code: 'wrong', problems: [reason.error] });
    const [found] = await tx
      .select({ change: bodyChanges, body: bodies })
      .from(bodyChanges)
      .innerJoin(bodies, eq(bodies.id, bodyChanges.bodyId))
      .where(and(eq(bodyChanges.id, input.change), eq(bodyChanges.kind, 'merged')));
    if (!found || found.change.undoneAt) return refuse(wrong('reason', 'gone'));
    const { body, change } = found;
    if (await isInTheWay(tx, round, [body.id, ...change.others])) return refuse(wrong('reason', 'counts-in-turn'));
    const late = await lateFor(tx, round);
    const common = { roundId: round.id, reason: reason.value, bodyChangeId: change.id };
    await addToRoster(
      tx,
      common,
      [body].filter(({ id }) => late.has(id)),
    );
    const originals = await tx.select().from(bodies).where(inArray(bodies.id, change.others));
    for (const { id } of originals)
      await tx.insert(rosterExceptions).values({ ...common, id: newId(), bodyId: id, countsWithId: body.id });
    const slugs = originals.map(({ slug }) => slug).sort();
    await log({
      event: 'roster.counted-together',
      data: { round: round.slug, body: body.slug, bodies: slugs, reason: reason.value },
    });
    return ok(null);
  });
}

async function isInTheWay(tx: Tx, round: RoundRow, ids: readonly BodyId[]): Promise<boolean> {
  const known = await tx.select().from(rosterExceptions).where(eq(rosterExceptions.roundId, round.id));
  return known.some(
    ({ bodyId, countsWithId }) => ids.includes(bodyId) || (countsWithId !== null && ids.includes(countsWithId)),
  );
}
