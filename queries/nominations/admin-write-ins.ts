import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import type { CandidacyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { judgeMatch, type MatchRefusal } from '@/domain/nominations/write-ins';
import { pick } from '@/lib/objects';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type CandidacyRow, type ContestRow, candidaciesOf } from '../contests/contest-rows';
import { anyCountedContest } from '../contests/counted-contest';
import type { RoundRow } from '../rounds/public-rounds';
import { type ActEffect, effectsBetween } from './act-effects';

const { bodies, contests, rounds, submissions, writeIns } = schema;

export type WriteInListed = {
  readonly id: string;
  readonly name: string;
  readonly homeBody: string;
  readonly body: NamedBody;
  readonly code: string;
  readonly isVoided: boolean;
  readonly contest: ContestRow;
  readonly tiedTo: CandidacyRow | null;
  readonly tieReason: string | null;
  readonly tieCause: ActCause | null;
};

export type AdminWriteIns = {
  readonly round: RoundRow;
  /** The write-ins of versions that count, unmatched ones first. */
  readonly writeIns: readonly WriteInListed[];
  /** Whether some contest of the round accepts write-ins. */
  readonly areTaken: boolean;
};

/** The write-ins of one round. Null if there is no such round. */
export async function adminWriteIns(ctx: Context, slug: string): Promise<AdminWriteIns | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug)).limit(1);
  if (!round) return null;
  const held = await reads
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position));
  const rows = await reads
    .select({ writeIn: writeIns, submission: submissions, contest: contests, body: NAMED_BODY })
    .from(writeIns)
    .innerJoin(submissions, and(eq(submissions.id, writeIns.submissionId), isNull(submissions.supersededAt)))
    .innerJoin(contests, and(eq(contests.id, submissions.contestId), eq(contests.roundId, round.id)))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .orderBy(asc(writeIns.name), asc(writeIns.id));
  const people = await candidaciesOf(
    reads,
    held.map(({ id }) => id),
  );
  const listed = rows.map(({ writeIn, submission, contest, body }) => ({
    id: writeIn.id,
    name: writeIn.name,
    homeBody: writeIn.homeBody,
    body,
    code: submission.code ?? '',
    isVoided: submission.voidedAt !== null,
    contest,
    tiedTo: people.find(({ id }) => id === writeIn.candidacyId) ?? null,
    ...pick(writeIn, 'tieReason', 'tieCause'),
  }));
  return {
    round,
    writeIns: [...listed.filter(({ tiedTo }) => tiedTo === null), ...listed.filter(({ tiedTo }) => tiedTo !== null)],
    areTaken: held.some(({ acceptsWriteIns }) => acceptsWriteIns),
  };
}

export type AdminWriteIn = {
  readonly round: RoundRow;
  readonly writeIn: WriteInListed;
  /** The candidacies that the write-in can be matched to: those of the contest that were not merged into others. */
  readonly people: readonly CandidacyRow[];
  readonly into: CandidacyRow | null;
  readonly refusal: MatchRefusal['code'] | 'no-such-candidacy' | null;
  readonly effects: readonly ActEffect[];
};

/**
 * One write-in, and the effect of matching it to `candidate`. An empty text removes the match; null shows no effect.
 */
export async function adminWriteIn(
  ctx: Context,
  address: { readonly round: string; readonly id: string },
  candidate: string | null,
): Promise<AdminWriteIn | null> {
  const list = await adminWriteIns(ctx, address.round);
  const writeIn = list?.writeIns.find(({ id }) => id === address.id);
  const rows = writeIn && (await anyCountedContest(ctx.db.reads, { id: writeIn.contest.id }, ctx.now))?.rows;
  if (!list || !writeIn || !rows) return null;
  const people = rows.candidacies.filter(({ mergedIntoId }) => mergedIntoId === null);
  const base = { round: list.round, writeIn, people, into: null, refusal: null, effects: [] };
  if (candidate === null) return base;
  const into = rows.candidacies.find(({ slug }) => slug === candidate) ?? null;
  if (candidate && !into) return { ...base, refusal: 'no-such-candidacy' };
  const tiedTo: CandidacyId | null = writeIn.tiedTo?.id ?? null;
  const judged = judgeMatch(list.round, { tiedTo, isLive: true }, into, '…', ctx.now);
  if (!judged.ok) return { ...base, into, refusal: judged.error.code };
  const live = rows.live.find(({ code }) => code === writeIn.code);
  const row = { contestId: rows.contest.id, submissionId: live?.id ?? '', source: null };
  // Removes the row of the present match and adds one for the new match. A tick for the same person stays.
  const gone = rows.nominations.findLastIndex(
    ({ submissionId, candidacyId }) => submissionId === row.submissionId && candidacyId === tiedTo,
  );
  const kept = rows.nominations.filter((_, place) => place !== gone);
  const after = { ...rows, nominations: into ? [...kept, { ...row, candidacyId: into.id }] : kept };
  return { ...base, into, effects: effectsBetween(rows, after, ctx.now) };
}
