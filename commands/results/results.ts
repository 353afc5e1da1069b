import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import {
  judgeResult,
  judgeTotal,
  type ResultRefusal,
  type ResultRow,
  type TotalRefusal,
} from '@/domain/results/results';
import { isPublicAt } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { newId } from '@/lib/tokens';
import { readTexts } from '../public-texts';

const { candidacies, candidates, contestResults, contests, publishedTotals, results, rounds } = schema;

/** The fields that identify a contest in a form: the slug of its round, and its own slug. */
export const contestAddress = { round: z.string().max(80), contest: z.string().max(80) };

/** An optional line of text: null if it is empty. */
export const maybeLine = (most: number) =>
  z
    .string()
    .max(most, 'too-long')
    .default('')
    .transform((text) => text.trim() || null);

/** The contest with these slugs and its round, read in the transaction. Throws NotFound. */
export async function contestAt(tx: Tx, address: { readonly round: string; readonly contest: string }) {
  const [row] = await tx
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(eq(rounds.slug, address.round), eq(contests.slug, address.contest)));
  if (!row) throw new NotFound('contest');
  return row;
}

const text = z.string().max(500, 'too-long').default('');

/** The form of a result: `votes-ID` and `note-ID` for each candidacy, and the ids of those elected. */
export const recordResultInput = z
  .looseObject({
    ...contestAddress,
    'resultOn-day': text,
    'resultOn-month': text,
    'resultOn-year': text,
    'endsOn-day': text,
    'endsOn-month': text,
    'endsOn-year': text,
    elected: z.array(z.string().pipe(z.custom<CandidacyId>())).max(1000),
    turnout: maybeLine(200),
    note: maybeLine(2000),
    source: maybeLine(500),
    reason: text,
  })
  .transform((form) => ({
    round: form.round,
    contest: form.contest,
    on: { day: form['resultOn-day'], month: form['resultOn-month'], year: form['resultOn-year'] },
    endsOn: { day: form['endsOn-day'], month: form['endsOn-month'], year: form['endsOn-year'] },
    rows: Object.entries(form).flatMap(([field, votes]) => {
      const id = field.startsWith('votes-') ? field.slice('votes-'.length) : null;
      if (id === null || typeof votes !== 'string') return [];
      const note: unknown = form[`note-${id}`];
      return [{ candidacyId: id as CandidacyId, votes, note: typeof note === 'string' ? note.slice(0, 500) : '' }];
    }),
    ...pick(form, 'elected', 'turnout', 'note', 'source'),
    reason: form.reason.trim(),
  }));
export type RecordResultInput = z.output<typeof recordResultInput>;

/**
 * Records the result of a contest: votes, who was elected, turnout, the date and the source. To change a result, record
 * it again with a reason; the log keeps the earlier one. Refuses what judgeResult refuses. A declared round accepts
 * results, because members vote after the declaration, and the vote does not change it.
 */
export async function recordResult(
  ctx: Context,
  given: RecordResultInput,
): Promise<Result<null, ResultRefusal | NotPublic>> {
  const notes = given.rows.map(({ candidacyId, note }) => [`note-${candidacyId}`, note]);
  const texts = readTexts(ctx, 'recordResult', given, Object.fromEntries(notes));
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'results.record', {});
  return ctx.db.transact<null, ResultRefusal>(async (tx) => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const allowed = permit(ctx.actor, 'results.record', contest);
    const people = await tx
      .select({ id: candidacies.id, slug: candidates.slug })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .where(and(eq(candidacies.contestId, contest.id), isNull(candidacies.mergedIntoId)));
    const slugs = new Map(people.map(({ id, slug }) => [id, slug]));
    const [before] = await tx.select().from(contestResults).where(eq(contestResults.contestId, contest.id));
    const facts = { round, seats: contest.seats, candidacies: [...slugs.keys()], isOnRecord: before !== undefined };
    const decision = judgeResult(facts, input, now);
    if (!decision.ok) return decision;
    const { on, endsOn, rows } = decision.value;
    const { turnout, note, source } = input;
    const reason = before ? input.reason.trim() : null;
    const whole = { resultOn: on, endsOn, turnout, note, source };
    await tx
      .insert(contestResults)
      .values({ contestId: contest.id, ...whole })
      .onConflictDoUpdate({ target: contestResults.contestId, set: whole });
    await replaceRows(tx, allowed, [...slugs.keys()], rows, source);
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'result.recorded',
      data: {
        round: round.slug,
        contest: contest.slug,
        resultOn: on,
        endsOn,
        rows: rows
          .map(({ candidacyId, votes, isElected }) => [slugs.get(candidacyId) ?? '', votes, isElected] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
        turnout,
        source,
        reason,
      },
    });
    return ok(null);
  });
}

async function replaceRows(
  tx: Tx,
  _allowed: Permitted<'results.record', object>,
  ids: readonly CandidacyId[],
  rows: readonly ResultRow[],
  source: string | null,
): Promise<void> {
  await tx.delete(results).where(inArray(results.candidacyId, [...ids]));
  for (const row of rows) await tx.insert(results).values({ ...row, source });
}

export const recordTotalInput = z
  .object({
    ...contestAddress,
    candidacy: z.string().default(''),
    figure: z.string().max(20, 'figure-not-whole').default(''),
    asOf: maybeLine(100),
    source: maybeLine(500),
  })
  .transform(({ candidacy, ...form }) => ({
    ...form,
    candidacy: candidacy === '' ? null : (candidacy as CandidacyId),
  }));
export type RecordTotalInput = z.output<typeof recordTotalInput>;

/**
 * Records a published total, which pages show next to our own count. It is not counted itself, so a declared round
 * accepts it too. An earlier total stays on the record. Refuses what judgeTotal refuses.
 */
export async function recordTotal(
  ctx: Context,
  given: RecordTotalInput,
): Promise<Result<null, TotalRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'recordTotal', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'totals.record', {});
  return ctx.db.transact<null, TotalRefusal>(async (tx) => {
    const { round, contest } = await contestAt(tx, input);
    const decision = judgeTotal(input);
    if (!decision.ok) return decision;
    const { candidacy, nominations, source } = decision.value;
    const [row] = await tx
      .select({ slug: candidates.slug })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .where(and(eq(candidacies.id, candidacy), eq(candidacies.contestId, contest.id)));
    if (!row) return refuse({ code: 'candidacy-missing' });
    const { asOf } = input;
    await tx.insert(publishedTotals).values({ id: newId(), candidacyId: candidacy, nominations, asOf, source });
    if (isPublicAt(round, ctx.now)) {
      await record(tx, ctx.now, actorIdOf(ctx.actor), {
        event: 'total.recorded',
        data: { round: round.slug, contest: contest.slug, candidate: row.slug, nominations, asOf, source },
      });
    }
    return ok(null);
  });
}
