import { and, asc, desc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import {
  type ConfirmRefusal,
  judgeConfirmation,
  judgeReinstatement,
  judgeRulingInvalid,
  type ReinstateRefusal,
  type RuleInvalidRefusal,
  type SubmissionAct,
  type SubmissionToJudge,
} from '@/domain/nominations/submission-acts';
import { pick } from '@/lib/objects';
import { bodiesOfIds, type NamedBody } from '../bodies/named-body';
import { type CandidacyRow, type ContestRow, type ContestRows, candidaciesOf } from '../contests/contest-rows';
import { anyCountedContest } from '../contests/counted-contest';
import { officersOf } from '../people/officers';
import type { RoundRow } from '../rounds/public-rounds';
import { type ActEffect, effectsBetween } from './act-effects';
import { type SubmissionState, submissionState } from './admin-submissions';
import { type NamesReceived, readContents } from './receipt';

const { submissionActs, submissionChecks, submissions, writeIns } = schema;

type SubmissionRow = typeof submissions.$inferSelect;

export type AdminSubmission = {
  readonly code: string;
  readonly round: RoundRow;
  readonly contest: ContestRow;
  readonly body: NamedBody;
  readonly state: SubmissionState;
  readonly names: NamesReceived;
  readonly writeIns: readonly {
    readonly id: string;
    readonly name: string;
    readonly homeBody: string;
    readonly tiedTo: CandidacyRow | null;
  }[];
  /** The submission's history, in order. It gives the role of the person who acted, but not who it was. */
  readonly acts: readonly {
    readonly kind: SubmissionAct;
    readonly by: 'officer' | 'admin';
    readonly reason: string | null;
    readonly at: Date;
  }[];
  /** Every version that the body sent for the contest, latest first. */
  readonly versions: readonly {
    readonly code: string;
    readonly version: number;
    readonly state: SubmissionState;
    readonly receivedAt: Date;
  }[];
  /** If a new officer sent it: since when they are one, and whether an admin has looked at it. */
  readonly check: { readonly officerSince: Date; readonly lookedAt: Date | null } | null;
  /** How many officers the body has. All of them are emailed. */
  readonly officers: number;
  /** Why this person may not do an act; null if they may. */
  readonly refusals: {
    readonly confirm: ConfirmRefusal['code'] | null;
    readonly void: RuleInvalidRefusal['code'] | null;
    readonly restore: ReinstateRefusal['code'] | null;
  };
  /** How the count changes if the submission is confirmed, ruled invalid or reinstated. */
  readonly effects: {
    readonly confirm: readonly ActEffect[];
    readonly void: readonly ActEffect[];
    readonly restore: readonly ActEffect[];
  };
} & Pick<
  SubmissionRow,
  | 'version'
  | 'kind'
  | 'provenance'
  | 'receivedAt'
  | 'enteredFrom'
  | 'voidedAt'
  | 'voidReason'
  | 'voidCause'
  | 'confirmedAt'
>;

/** One submission with its history, and the effect of each act on the count. Null if there is no such submission. */
export async function adminSubmission(ctx: Context, code: string): Promise<AdminSubmission | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const [row] = await reads.select().from(submissions).where(eq(submissions.code, code)).limit(1);
  const rows = row && (await anyCountedContest(reads, { id: row.contestId }, now))?.rows;
  const [body] = row ? await bodiesOfIds(reads, [row.bodyId]) : [];
  if (!row || !rows || !body) return null;
  const { round, contest } = rows;
  const acts = await reads
    .select(pick(submissionActs, 'kind', 'by', 'reason', 'cause', 'at'))
    .from(submissionActs)
    .where(eq(submissionActs.submissionId, row.id))
    .orderBy(asc(submissionActs.at), asc(submissionActs.id));
  const versions = await reads
    .select()
    .from(submissions)
    .where(and(eq(submissions.contestId, row.contestId), eq(submissions.bodyId, row.bodyId)))
    .orderBy(desc(submissions.version), asc(submissions.id));
  const people = await candidaciesOf(reads, [row.contestId]);
  const written = await reads
    .select()
    .from(writeIns)
    .where(eq(writeIns.submissionId, row.id))
    .orderBy(asc(writeIns.name), asc(writeIns.id));
  const [check] = await reads
    .select({ officerSince: submissionChecks.officerSince, lookedAt: submissionChecks.lookedAt })
    .from(submissionChecks)
    .where(eq(submissionChecks.submissionId, row.id));
  const toJudge: SubmissionToJudge = {
    kind: row.kind,
    isLive: row.supersededAt === null,
    isVoided: row.voidedAt !== null,
    isConfirmed: row.confirmedAt !== null,
    receivedAt: row.receivedAt,
    sentBy: row.sentBy,
  };
  const by = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
  // Used as the reason before one is typed, to find out whether anything else prevents the act.
  const reason = '…';
  const codeOf = <E extends { readonly code: string }>(
    judged: { ok: true } | { ok: false; error: E },
  ): E['code'] | null => (judged.ok ? null : judged.error.code);
  return {
    code,
    round,
    contest,
    body,
    ...pick(
      row,
      'version',
      'kind',
      'provenance',
      'receivedAt',
      'enteredFrom',
      'voidedAt',
      'voidReason',
      'voidCause',
      'confirmedAt',
    ),
    state: submissionState(row, round, now),
    names: row.contents
      ? await readContents(reads, row.contents, new Map(people.map(({ slug, number }) => [slug, number])))
      : [],
    writeIns: written.map(({ id, name, homeBody, candidacyId }) => ({
      id,
      name,
      homeBody,
      tiedTo: people.find((person) => person.id === candidacyId) ?? null,
    })),
    acts,
    versions: versions.map((version) => ({
      code: version.code ?? '',
      version: version.version,
      state: submissionState(version, round, now),
      receivedAt: version.receivedAt,
    })),
    check: check ?? null,
    officers: (await officersOf(reads, row.bodyId, now)).length,
    refusals: {
      confirm: codeOf(judgeConfirmation(round, toJudge, by, now)),
      void: codeOf(judgeRulingInvalid(round, toJudge, reason, now)),
      restore: codeOf(judgeReinstatement(round, toJudge, reason, now)),
    },
    effects: {
      void: effectsBetween(rows, withVoid(rows, row.id, now), now),
      restore: effectsBetween(rows, withVoid(rows, row.id, null), now),
      confirm: effectsBetween(rows, withConfirmation(rows, row.id, now), now),
    },
  };
}

const withConfirmation = (rows: ContestRows, id: string, confirmedAt: Date): ContestRows => ({
  ...rows,
  live: rows.live.map((submission) => (submission.id === id ? { ...submission, confirmedAt } : submission)),
});

const withVoid = (rows: ContestRows, id: string, voidedAt: Date | null): ContestRows => ({
  ...rows,
  live: rows.live.map((submission) => (submission.id === id ? { ...submission, voidedAt } : submission)),
});
