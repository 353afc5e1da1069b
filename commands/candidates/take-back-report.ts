import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { ReportId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { candidacyInput, ownCandidacy } from './own-candidacy';

const { reports } = schema;

export const takeBackReportInput = z.object({
  candidacyId: candidacyInput,
  report: z.string().min(1).pipe(z.custom<ReportId>()),
});
export type TakeBackReportInput = z.infer<typeof takeBackReportInput>;

export type TakeBackReportRefusal = { readonly code: 'no-such-report' };

/** Takes a report off the public pages; that it was there stays in the log. Twice is once. Refuses somebody else’s. */
export function takeBackReport(ctx: Context, input: TakeBackReportInput): Promise<Result<null, TakeBackReportRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, TakeBackReportRefusal>> => {
    const allowed = permit(ctx.actor, 'report.post', { id: input.candidacyId });
    const now = ctx.now;
    const { candidate } = await ownCandidacy(tx, allowed);
    const isOwn = and(eq(reports.id, input.report), eq(reports.candidateId, candidate.id));
    const [there] = await tx.select().from(reports).where(isOwn);
    if (!there) return refuse({ code: 'no-such-report' });
    const taken = await tx
      .update(reports)
      .set({ takenBackAt: now })
      .where(and(isOwn, isNull(reports.takenBackAt)))
      .returning({ id: reports.id });
    if (taken.length > 0)
      await record(tx, now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
        event: 'report.taken-back',
        data: { candidate: candidate.slug, meetingOn: there.meetingOn, title: there.title },
      });
    return ok(null);
  });
}
