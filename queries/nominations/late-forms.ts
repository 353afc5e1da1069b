import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { SaidReason } from '@/domain/base/act-causes';
import type { CandidacyId, UserId } from '@/domain/base/ids';
import { type Office, permit } from '@/domain/base/permissions';
import { canonicalJson } from '@/domain/log/canonical-json';
import type { Outage } from '@/domain/log/outages';
import { judgeLateForm, type LateRefusal } from '@/domain/nominations/late';
import type { SubmissionChoice } from '@/domain/nominations/submissions';
import { needsSecond } from '@/domain/rounds/agreement';
import { roundState } from '@/domain/rounds/rounds';
import { sha256 } from '@/lib/tokens';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { outagesBetween } from '../log/outages';
import { whoRunRounds } from '../people/who-run-rounds';
import { headOf, type PublicRound, publicRound, type RoundHead } from '../rounds/public-rounds';
import { factsOf, type SubmissionData, submissionData } from './submission-facts';

const { bodies, contests, drafts, lateForms, officers, proposals, submissions, users } = schema;

export type LateFormRow = typeof lateForms.$inferSelect;
type ProposalRow = typeof proposals.$inferSelect;

const TWO_DAYS = 48 * 60 * 60 * 1000;

/** The subject of a proposal to accept a late form. */
export const lateSubject = (form: string): string => `late:${form}`;

/** A late form with everything that decides whether it can be accepted. */
export type LateFormFacts = {
  readonly form: LateFormRow;
  readonly round: RoundRow;
  readonly data: SubmissionData;
  /** The facts and the choice for judgeLateForm. */
  readonly toJudge: Parameters<typeof judgeLateForm>[0];
  readonly judged: Parameters<typeof judgeLateForm>[1];
  /** The hash of what would be accepted and in place of what. */
  readonly fingerprint: string;
  readonly proposal: ProposalRow | null;
  readonly needsSecond: boolean;
};

/** The choice of a late form, as if it were sent now. */
function choiceIn({ choice: kind, names, writeIns }: LateFormRow): SubmissionChoice {
  if (kind !== 'names') return { kind };
  return { kind, names, ...(writeIns ? { writeIns } : {}) };
}

/** The facts about a late form. Null if there is no such form. */
export async function lateFormFacts(reads: Reads, id: string, now: Date): Promise<LateFormFacts | null> {
  const [form] = await reads.select().from(lateForms).where(eq(lateForms.id, id));
  const data = form ? await submissionData(reads, form.contestId, form.bodyId, now) : null;
  if (!form || !data) return null;
  const [proposal] = await reads
    .select()
    .from(proposals)
    .where(and(eq(proposals.subject, lateSubject(id)), isNull(proposals.closedAt)));
  const { choice, names, writeIns } = form;
  const about = {
    form: id,
    choice,
    names,
    writeIns: writeIns?.map(({ name, homeBody }) => ({ name, homeBody })) ?? null,
    receivedAt: form.receivedAt.toISOString(),
    state: roundState(data.round, now),
    latest: data.latest?.version ?? 0,
  };
  return {
    form,
    round: data.round,
    data,
    toJudge: { ...factsOf(data, data.latest?.version ?? 0), round: data.round, hasMet: data.hasMet },
    judged: { choice: choiceIn(form), decision: form.decision },
    fingerprint: sha256(canonicalJson({ format: 'late-form/1', ...about })),
    proposal: proposal ?? null,
    needsSecond: needsSecond((await whoRunRounds(reads, now, data.round.id)).length),
  };
}

/** A person to ring: the office and the address. */
export type Contact = { readonly office: Office; readonly email: string };

export type LateForm = {
  readonly id: string;
  readonly contest: string;
  readonly body: NamedBody;
  readonly receivedAt: Date;
  readonly closedAt: Date;
  readonly choice: LateFormRow['choice'];
  readonly decision: LateFormRow['decision'];
  readonly isProposed: boolean;
};

/** One late form, for the admins who decide about it. */
export type LateFormPage = {
  readonly round: RoundHead;
  readonly contest: string;
  readonly body: NamedBody;
  readonly form: LateFormRow;
  /** The office and the address of the person who sent it; null if their data has been erased. */
  readonly from: string | null;
  readonly names: readonly { readonly id: CandidacyId; readonly name: string }[];
  readonly latest: SubmissionData['latest'];
  readonly fingerprint: string;
  /** Why it cannot be accepted now, or null. */
  readonly refusal: LateRefusal | null;
  readonly proposal: (SaidReason & { readonly isMine: boolean; readonly isStale: boolean }) | null;
  readonly needsSecond: boolean;
};

/** Null if the round has no such form. */
export async function lateFormPage(
  ctx: Context,
  asked: { readonly round: string; readonly form: string },
): Promise<LateFormPage | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, asked.round);
  const found = await lateFormFacts(reads, asked.form, ctx.now);
  if (!round || !found || found.round.id !== round.id) return null;
  const { form, data, proposal, fingerprint } = found;
  // Any reason will do here: without one, nothing else would be judged.
  const judged = judgeLateForm(found.toJudge, found.judged, '-', ctx.now);
  return {
    round: headOf(round),
    contest: data.contest.title,
    body: data.body,
    form,
    from: form.userId && (await senderOf(reads, form.userId)),
    names: data.candidacies.flatMap(({ id, name }) => (form.names.includes(id) ? [{ id, name }] : [])),
    latest: data.latest,
    fingerprint,
    refusal: judged.ok ? null : judged.error,
    proposal: proposal && {
      cause: proposal.cause,
      reason: proposal.reason ?? '',
      isMine: ctx.actor.kind === 'person' && ctx.actor.userId === proposal.proposedBy,
      isStale: proposal.fingerprint !== fingerprint,
    },
    needsSecond: found.needsSecond,
  };
}

async function senderOf(reads: Reads, userId: UserId): Promise<string | null> {
  const [user] = await reads.select({ email: users.email }).from(users).where(eq(users.id, userId));
  return user?.email ?? null;
}

export type UnsentDraft = {
  readonly contest: string;
  readonly body: NamedBody;
  readonly savedAt: Date;
  readonly officers: readonly Contact[];
};

export type LateAndUnsent = {
  readonly round: RoundHead;
  /** Undecided forms first, then by the time of arrival. */
  readonly late: readonly LateForm[];
  /** Names that officers chose and have not sent, latest first. Their names are not read. */
  readonly unsent: readonly UnsentDraft[];
  /** When the server did not work, in the two days before the deadline and since. */
  readonly outages: readonly Outage[];
};

/** What arrived after the deadline of a round, and what was chosen and not sent. Null if there is no such round. */
export async function lateAndUnsent(ctx: Context, slug: string): Promise<LateAndUnsent | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  const rows = await reads
    .select({ form: lateForms, contest: contests.title, body: NAMED_BODY })
    .from(lateForms)
    .innerJoin(contests, eq(contests.id, lateForms.contestId))
    .innerJoin(bodies, eq(bodies.id, lateForms.bodyId))
    .where(eq(contests.roundId, round.id))
    .orderBy(sql`${lateForms.decision} is not null`, asc(lateForms.receivedAt), asc(lateForms.id));
  const open = await reads
    .select({ subject: proposals.subject })
    .from(proposals)
    .where(and(eq(proposals.roundId, round.id), isNull(proposals.closedAt)));
  const proposed = new Set(open.map(({ subject }) => subject));
  return {
    round: headOf(round),
    late: rows.map(({ form, contest, body }) => ({
      id: form.id,
      contest,
      body,
      receivedAt: form.receivedAt,
      closedAt: form.closedAt,
      choice: form.choice,
      decision: form.decision,
      isProposed: proposed.has(lateSubject(form.id)),
    })),
    unsent: await unsentDrafts(reads, round.id, ctx.now),
    outages: await outagesBetween(ctx, new Date(round.closesAt.getTime() - TWO_DAYS), ctx.now),
  };
}

/** The drafts of a round whose body has not sent anything for the contest since the draft was saved. */
async function unsentDrafts(reads: Reads, roundId: RoundRow['id'], now: Date): Promise<UnsentDraft[]> {
  const rows = await reads
    .select({ contest: contests.title, body: NAMED_BODY, savedAt: drafts.savedAt, sentAt: submissions.receivedAt })
    .from(drafts)
    .innerJoin(contests, eq(contests.id, drafts.contestId))
    .innerJoin(bodies, eq(bodies.id, drafts.bodyId))
    .leftJoin(
      submissions,
      and(
        eq(submissions.contestId, drafts.contestId),
        eq(submissions.bodyId, drafts.bodyId),
        isNull(submissions.supersededAt),
      ),
    )
    .where(eq(contests.roundId, roundId))
    .orderBy(desc(drafts.savedAt), asc(drafts.id));
  const waiting = rows.filter(({ savedAt, sentAt }) => sentAt === null || sentAt < savedAt);
  const toRing = await contactsOf(
    reads,
    waiting.map(({ body }) => body.id),
    now,
  );
  const once = Map.groupBy(waiting, ({ body, contest }) => `${body.id} ${contest}`);
  return [...once.values()].flatMap(([latest]) =>
    latest
      ? [
          {
            contest: latest.contest,
            body: latest.body,
            savedAt: latest.savedAt,
            officers: toRing.get(latest.body.id) ?? [],
          },
        ]
      : [],
  );
}

/** The present officers of bodies, with their addresses. */
async function contactsOf(reads: Reads, ids: readonly NamedBody['id'][], now: Date) {
  const rows = await reads
    .select({ bodyId: officers.bodyId, office: officers.office, email: users.email })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(
      and(
        inArray(officers.bodyId, [...new Set(ids)]),
        sql`${officers.startsAt} <= ${now.getTime()}`,
        sql`(${officers.endsAt} is null or ${officers.endsAt} > ${now.getTime()})`,
      ),
    )
    .orderBy(asc(officers.office), asc(users.email));
  const found = new Map<string, Contact[]>();
  for (const { bodyId, office, email } of rows) found.set(bodyId, [...(found.get(bodyId) ?? []), { office, email }]);
  return found;
}

/** The tasks about a round whose nominations have closed or are about to. */
export type LateTask =
  | { readonly code: 'late'; readonly round: RoundHead; readonly n: number }
  | { readonly code: 'drafts'; readonly round: RoundHead; readonly n: number };

const AN_HOUR = 60 * 60 * 1000;

/**
 * Late forms that nobody has decided about, and in the last hour before the deadline the CLPs that have chosen names and
 * not sent them.
 */
export async function lateTasks(ctx: Context, rounds: readonly PublicRound[]): Promise<LateTask[]> {
  permit(ctx.actor, 'admin.read', {});
  const tasks: LateTask[] = [];
  for (const round of rounds) {
    const hasBegun = round.state === 'closed' || (round.state === 'open' && isLastHour(round, ctx.now));
    if (!hasBegun) continue;
    const n = await undecidedForms(ctx.db.reads, round.id);
    const unsent = round.state === 'open' ? await unsentDrafts(ctx.db.reads, round.id, ctx.now) : [];
    if (n > 0) tasks.push({ code: 'late', round: headOf(round), n });
    if (unsent.length > 0)
      tasks.push({ code: 'drafts', round: headOf(round), n: new Set(unsent.map(({ body }) => body.id)).size });
  }
  return tasks;
}

const isLastHour = ({ closesAt }: Pick<PublicRound, 'closesAt'>, now: Date) =>
  closesAt.getTime() - now.getTime() <= AN_HOUR;

async function undecidedForms(reads: Reads, roundId: RoundRow['id']): Promise<number> {
  const [row] = await reads
    .select({ n: sql<number>`count(*)` })
    .from(lateForms)
    .innerJoin(contests, eq(contests.id, lateForms.contestId))
    .where(and(eq(contests.roundId, roundId), isNull(lateForms.decision)));
  return Number(row?.n ?? 0);
}
