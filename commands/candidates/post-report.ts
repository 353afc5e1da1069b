import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { ReportId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { judgeReport, type ReportRefusal } from '@/domain/candidates/judge-report';
import { newId } from '@/lib/tokens';
import { reportsOf } from '@/queries/candidates/reports';
import { seatsHeldBy } from '@/queries/results/seats-held';
import { candidacyInput, ownCandidacy } from './own-candidacy';

const { reports } = schema;
const text = z.string().max(20_000);

export const postReportInput = z.object({
  /** Any candidacy of the person: the report is theirs, whichever round they stood in. */
  candidacyId: candidacyInput,
  title: text,
  address: text,
  'meetingOn-day': text,
  'meetingOn-month': text,
  'meetingOn-year': text,
});
export type PostReportInput = z.infer<typeof postReportInput>;

/**
 * Lists a representative's report of a meeting: a link to where it stands. Refuses whatever judgeReport refuses. The
 * same again is nothing new.
 */
export function postReport(
  ctx: Context,
  input: PostReportInput,
): Promise<Result<{ readonly isNew: boolean }, ReportRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<{ readonly isNew: boolean }, ReportRefusal>> => {
    const allowed = permit(ctx.actor, 'report.post', { id: input.candidacyId });
    const now = ctx.now;
    const { candidate, round } = await ownCandidacy(tx, allowed);
    const posted = (await reportsOf(tx, [candidate.id])).get(candidate.id) ?? [];
    const held = await seatsHeldBy(tx, candidate.id, now);
    const decision = judgeReport(
      { ...held, posted, today: dayIn(round.zone, now) },
      {
        title: input.title,
        address: input.address,
        day: input['meetingOn-day'],
        month: input['meetingOn-month'],
        year: input['meetingOn-year'],
      },
    );
    if (!decision.ok) return decision;
    const { isNew, ...report } = decision.value;
    if (!isNew) return ok({ isNew });
    const id = newId<ReportId>();
    await tx.insert(reports).values({ id, candidateId: candidate.id, ...report, postedAt: now });
    await record(tx, now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
      event: 'report.posted',
      data: { candidate: candidate.slug, ...report },
    });
    return ok({ isNew });
  });
}
