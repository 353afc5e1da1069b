import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type FillingRefusal, judgeFilling } from '@/domain/results/judge-vacancy';
import { VACANCY_RULES } from '@/domain/results/vacancies';
import { asFact, seatFacts } from '@/queries/results/seat-facts';
import { actorId, contestAddress, contestAt, maybeLine } from './result-scene';

const { candidacies, candidates, contests, rounds, vacancies } = schema;

const part = z.string().max(10, 'day-not-real').default('');

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

/** Puts on record who took a vacant seat, when and by which rule. Refuses what judgeFilling refuses. */
export async function fillVacancy(ctx: Context, input: FillVacancyInput): Promise<Result<null, FillingRefusal>> {
  permit(ctx.actor, 'vacancy.record', {});
  return ctx.db.transact(async (tx): Promise<Result<null, FillingRefusal>> => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const { seats, people, rows } = await seatFacts(tx, round, contest, now);
    const row = rows.find(({ id, retractedAt }) => id === input.vacancy && retractedAt === null);
    if (!row) throw new NotFound('vacancy');
    const by = input.by === null ? null : await candidacyOf(tx, input.by);
    const asked = { ...input, by: by && { id: by.id, isOfThisContest: by.contestId === contest.id } };
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
    await record(tx, now, actorId(ctx.actor), {
      event: 'vacancy.filled',
      data: {
        round: round.slug,
        contest: contest.slug,
        candidate: people.get(row.candidacyId)?.slug ?? '',
        filledBy: { round: by.round, contest: by.contest, candidate: by.slug },
        filledOn: on,
        how,
        source,
      },
    });
    return ok(null);
  });
}

async function candidacyOf(tx: Tx, id: CandidacyId) {
  const [row] = await tx
    .select({
      id: candidacies.id,
      contestId: candidacies.contestId,
      slug: candidates.slug,
      contest: contests.slug,
      round: rounds.slug,
    })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(candidacies.id, id));
  return row ?? null;
}
