import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { judgeVacancy, type VacancyRefusal } from '@/domain/results/judge-vacancy';
import { VACANCY_CAUSES } from '@/domain/results/vacancies';
import { newId } from '@/lib/tokens';
import { seatFacts } from '@/queries/results/seat-facts';
import { actorId, contestAddress, contestAt, maybeLine } from './result-scene';

const { vacancies } = schema;

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
 * Puts on record that a seat fell vacant, or that its holder was suspended in it, and why. A declared round takes it:
 * it comes after the vote. Gives the vacancy's id. Refuses what judgeVacancy refuses.
 */
export async function recordVacancy(ctx: Context, input: RecordVacancyInput): Promise<Result<string, VacancyRefusal>> {
  permit(ctx.actor, 'vacancy.record', {});
  return ctx.db.transact(async (tx): Promise<Result<string, VacancyRefusal>> => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const { seats, people } = await seatFacts(tx, round, contest, now);
    const decision = judgeVacancy(seats, input, dayIn(round.zone, now));
    if (!decision.ok) return decision;
    const { holder, leftOn, why } = decision.value;
    const { note, source } = input;
    const id = newId();
    await tx.insert(vacancies).values({ id, candidacyId: holder, leftOn, why, note, source });
    await record(tx, now, actorId(ctx.actor), {
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
