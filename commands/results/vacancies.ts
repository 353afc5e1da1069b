import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { LONGEST_REASON } from '@/domain/base/reasons';
import { ok, type Result, refuse } from '@/domain/base/result';
import { VACANCY_CAUSES, VACANCY_RULES } from '@/domain/results/seats';
import {
  type FillingRefusal,
  judgeFilling,
  judgeVacancy,
  relationToSeats,
  type VacancyRefusal,
} from '@/domain/results/vacancies';
import { newId } from '@/lib/tokens';
import { asFact, candidaciesInPlace, seatFacts } from '@/queries/results/seat-facts';
import { readTexts } from '../public-texts';
import { contestAddress, contestAt, maybeLine } from './results';

const { candidacies, vacancies } = schema;

const part = z.string().max(10, 'day-not-real').default('');

export const recordVacancyInput = z
  .object({
    ...contestAddress,
    holder: z.string().default(''),
    'leftOn-day': part,
    'leftOn-month': part,
    'leftOn-year': part,
    why: z.enum(['', ...VACANCY_CAUSES]).default(''),
    note: maybeLine(2000),
    source: maybeLine(500),
  })
  .transform((form) => ({
    round: form.round,
    contest: form.contest,
    holder: form.holder === '' ? null : (form.holder as CandidacyId),
    leftOn: { day: form['leftOn-day'], month: form['leftOn-month'], year: form['leftOn-year'] },
    why: form.why === '' ? null : form.why,
    note: form.note,
    source: form.source,
  }));
export type RecordVacancyInput = z.output<typeof recordVacancyInput>;

/**
 * Records that a seat became vacant, or that its holder was suspended, with the reason. A declared round accepts it,
 * because it happens after the vote. Returns the id of the vacancy. Refuses what judgeVacancy refuses.
 */
export async function recordVacancy(
  ctx: Context,
  given: RecordVacancyInput,
): Promise<Result<string, VacancyRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'recordVacancy', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'vacancy.record', {});
  return ctx.db.transact<string, VacancyRefusal>(async (tx) => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const { seats, people } = await seatFacts(tx, round, contest, now);
    const decision = judgeVacancy(seats, input, dayIn(round.zone, now));
    if (!decision.ok) return decision;
    const { holder, leftOn, why } = decision.value;
    const { note, source } = input;
    const id = newId();
    await tx.insert(vacancies).values({ id, candidacyId: holder, leftOn, why, note, source });
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'vacancy.recorded',
      data: {
        round: round.slug,
        contest: contest.slug,
        candidate: people.get(holder)?.slug ?? '',
        why,
        leftOn,
        source,
      },
    });
    return ok(id);
  });
}

export const fillVacancyInput = z
  .object({
    ...contestAddress,
    vacancy: z.string(),
    by: z.string().default(''),
    'filledOn-day': part,
    'filledOn-month': part,
    'filledOn-year': part,
    how: z.enum(['', ...VACANCY_RULES]).default(''),
    source: maybeLine(500),
  })
  .transform((form) => ({
    round: form.round,
    contest: form.contest,
    vacancy: form.vacancy,
    by: form.by === '' ? null : (form.by as CandidacyId),
    on: { day: form['filledOn-day'], month: form['filledOn-month'], year: form['filledOn-year'] },
    how: form.how === '' ? null : form.how,
    source: form.source,
  }));
export type FillVacancyInput = z.output<typeof fillVacancyInput>;

/** Records who took a vacant seat, when and by which rule. Refuses what judgeFilling refuses. */
export async function fillVacancy(
  ctx: Context,
  given: FillVacancyInput,
): Promise<Result<null, FillingRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'fillVacancy', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'vacancy.record', {});
  return ctx.db.transact<null, FillingRefusal>(async (tx) => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const { seats, people, rows } = await seatFacts(tx, round, contest, now);
    const row = rows.find(({ id, retractedAt }) => id === input.vacancy && retractedAt === null);
    if (!row) throw new NotFound('vacancy');
    const [by = null] = input.by === null ? [] : await candidaciesInPlace(tx).where(eq(candidacies.id, input.by));
    const here = { ...contest, roundKind: round.kind, closesAt: round.closesAt };
    const asked = { ...input, by: by && { id: by.id, relation: relationToSeats(here, by.seats) } };
    const decision = judgeFilling(seats, asFact(row), asked, dayIn(round.zone, now));
    if (!decision.ok) return decision;
    const { on, how } = decision.value;
    const { source } = input;
    const filled = await tx
      .update(vacancies)
      .set({ filledById: decision.value.by, filledOn: on, filledHow: how, filledSource: source })
      .where(and(eq(vacancies.id, row.id), isNull(vacancies.filledById)))
      .returning({ id: vacancies.id });
    if (filled.length === 0 || by === null) return refuse({ code: 'already-filled' });
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'vacancy.filled',
      data: {
        round: round.slug,
        contest: contest.slug,
        candidate: people.get(row.candidacyId)?.slug ?? '',
        filledBy: { round: by.round.slug, contest: by.contest.slug, candidate: by.slug },
        filledOn: on,
        how,
        source,
      },
    });
    return ok(null);
  });
}

export const retractVacancyInput = z.object({
  ...contestAddress,
  vacancy: z.string(),
  /** The public reason. */
  reason: z.string().max(LONGEST_REASON, 'too-long').default(''),
});
export type RetractVacancyInput = z.output<typeof retractVacancyInput>;
export type RetractVacancyRefusal = { readonly code: 'reason-missing' };

/**
 * Retracts a vacancy that was recorded by mistake, or a suspension that was lifted. It stays on the record with the
 * reason, and pages show the seat as if it had not happened. Refuses to do so without a reason.
 */
export async function retractVacancy(
  ctx: Context,
  given: RetractVacancyInput,
): Promise<Result<null, RetractVacancyRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'retractVacancy', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'vacancy.record', {});
  return ctx.db.transact<null, RetractVacancyRefusal>(async (tx) => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const { rows, people } = await seatFacts(tx, round, contest, now);
    const row = rows.find(({ id, retractedAt }) => id === input.vacancy && retractedAt === null);
    if (!row) throw new NotFound('vacancy');
    const reason = input.reason.trim();
    if (reason === '') return refuse({ code: 'reason-missing' });
    await tx
      .update(vacancies)
      .set({ retractedAt: now, retractReason: reason })
      .where(and(eq(vacancies.id, row.id), isNull(vacancies.retractedAt)));
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'vacancy.retracted',
      data: {
        round: round.slug,
        contest: contest.slug,
        candidate: people.get(row.candidacyId)?.slug ?? '',
        leftOn: row.leftOn,
        reason,
      },
    });
    return ok(null);
  });
}
