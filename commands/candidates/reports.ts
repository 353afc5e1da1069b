import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { ReportId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, may, type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeReport, type ReportRefusal } from '@/domain/candidates/reports';
import { newId } from '@/lib/tokens';
import { reportsOf } from '@/queries/candidates/reports';
import { seatsHeldBy } from '@/queries/results/seat-facts';
import { candidacyInput, type FoundCandidacy, findCandidacy, ownCandidacy } from './find-candidacy';

const { reports } = schema;
const text = z.string().max(20_000);

const reportFields = {
  title: text,
  address: text,
  'meetingOn-day': text,
  'meetingOn-month': text,
  'meetingOn-year': text,
};

export const postReportInput = z.object({
  /** Any candidacy of the person, because a report belongs to the person and not to a round. */
  candidacyId: candidacyInput,
  ...reportFields,
});
export type PostReportInput = z.infer<typeof postReportInput>;

/**
 * Lists a representative's report of a meeting, as a link. Refuses what judgeReport refuses. Repeating the same report
 * changes nothing.
 */
export function postReport(
  ctx: Context,
  input: PostReportInput,
): Promise<Result<{ readonly isNew: boolean }, ReportRefusal>> {
  return ctx.db.transact<{ readonly isNew: boolean }, ReportRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'report.post', { id: input.candidacyId });
    const found = await ownCandidacy(tx, allowed);
    return saveReport(tx, allowed, { found, input, ctx, now: ctx.now, isByAdmin: false });
  });
}

export const enterReportInput = z.object({
  round: z.string().max(200),
  contest: z.string().max(200),
  candidate: z.string().max(200),
  ...reportFields,
});
export type EnterReportInput = z.infer<typeof enterReportInput>;

/**
 * The same by an admin, for a representative whose report is on another site. The representative can remove it. Refuses
 * what judgeReport refuses.
 */
export function enterReport(
  ctx: Context,
  input: EnterReportInput,
): Promise<Result<{ readonly isNew: boolean }, ReportRefusal>> {
  return ctx.db.transact<{ readonly isNew: boolean }, ReportRefusal>(async (tx) => {
    permit(ctx.actor, 'report.enter', {});
    const found = await findCandidacy(tx, input);
    if (!found) throw new NotFound('candidacy');
    const allowed = permit(ctx.actor, 'report.enter', found.candidacy);
    return saveReport(tx, allowed, { found, input, ctx, now: ctx.now, isByAdmin: true });
  });
}

type ReportToSave = {
  readonly found: Pick<FoundCandidacy, 'candidate' | 'round'>;
  readonly input: Pick<PostReportInput, keyof typeof reportFields>;
  readonly ctx: Context;
  readonly now: Date;
  readonly isByAdmin: boolean;
};

async function saveReport(
  tx: Tx,
  _allowed: Permitted<'report.post' | 'report.enter', object>,
  { found: { candidate, round }, input, ctx, now, isByAdmin }: ReportToSave,
): Promise<Result<{ readonly isNew: boolean }, ReportRefusal>> {
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
  await record(tx, now, actorIdOf(ctx.actor), {
    event: 'report.posted',
    data: { candidate: candidate.slug, ...report, ...(isByAdmin ? { by: 'admin' } : {}) },
  });
  return ok({ isNew });
}

export const takeBackReportInput = z.object({
  candidacyId: candidacyInput,
  report: z.string().min(1).pipe(z.custom<ReportId>()),
});
export type TakeBackReportInput = z.infer<typeof takeBackReportInput>;

export type TakeBackReportRefusal = { readonly code: 'no-such-report' };

/**
 * Removes a report from the public pages, for the representative or an admin. The log keeps its entry. Removing it again
 * changes nothing. Refuses a report of another person than the candidate.
 */
export function takeBackReport(ctx: Context, input: TakeBackReportInput): Promise<Result<null, TakeBackReportRefusal>> {
  return ctx.db.transact<null, TakeBackReportRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'report.take-back', { id: input.candidacyId });
    const now = ctx.now;
    const isByAdmin = !may(ctx.actor, 'report.post', { id: input.candidacyId });
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
      await record(tx, now, actorIdOf(ctx.actor), {
        event: 'report.taken-back',
        data: {
          candidate: candidate.slug,
          meetingOn: there.meetingOn,
          title: there.title,
          ...(isByAdmin ? { by: 'admin' } : {}),
        },
      });
    return ok(null);
  });
}
