import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { may, permit } from '@/domain/base/permissions';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { type MissingConfirmation, missingConfirmation, versionCounts } from '@/domain/nominations/confirmation';
import { judgeConfirmation } from '@/domain/nominations/submission-acts';
import type { WriteIn } from '@/domain/nominations/write-ins';
import { type NotOnRoster, rosterDays, whyNotOnRoster } from '@/domain/rounds/roster';
import { isPublicAt, type RoundState, roundState } from '@/domain/rounds/rounds';
import { bodiesOfIds, type NamedBody } from '../bodies/named-body';
import { latestStatementsOf } from '../candidates/candidacy-record';
import { officersOf } from '../people/officers';
import { type Sender, sendersOf } from './senders';
import { type PartyDuty, partyDuty } from './sent-to-party';
import { type CandidacyFact, type MeetingRow, type SubmissionData, submissionData } from './submission-facts';

const { bodies, candidacies, candidates, contests, drafts, meetings, nominations, rounds, submissions, writeIns } =
  schema;

export type OfficeAddress = { readonly body: string; readonly round: string; readonly contest: string };

/** A candidacy that an officer can choose. */
export type Choosable = CandidacyFact & { readonly home: NamedBody | null; readonly hasStatement: boolean };

/**
 * One contest for an officer of one body: the version that counts, the names that the officer chose but has not sent,
 * and the names that can be chosen.
 */
export type LoadedOfficeContest = Omit<SubmissionData, 'candidacies'> & {
  readonly state: RoundState;
  readonly candidacies: readonly Choosable[];
  readonly draft: {
    readonly choice: 'names' | 'nobody';
    readonly names: readonly CandidacyId[];
    readonly writeIns: readonly WriteIn[];
    readonly basedOnVersion: number;
    readonly attempt: string;
  } | null;
  readonly versions: readonly {
    readonly version: number;
    readonly kind: SubmissionRow['kind'];
    readonly code: string;
    readonly receivedAt: Date;
    /** The number of names, including write-ins. */
    readonly names: number;
    readonly by: Sender;
    readonly state: 'counts' | 'unconfirmed' | 'replaced' | 'voided' | 'withdrawn';
  }[];
  /**
   * Whether this officer (`yours`) or only another one (`anothers`) may confirm the current version; null if it needs
   * no confirmation.
   */
  readonly confirmation: 'yours' | 'anothers' | null;
  /** Whether the body has no other officer who could confirm what this one sends. */
  readonly isAlone: boolean;
  /** What the current version lacks to count, in a round that requires confirmation. */
  readonly missing: MissingConfirmation | null;
  /** The meeting that the body recorded for another contest of the round. Usually one meeting decides about both. */
  readonly otherMeeting: MeetingRow | null;
  /** Why the body is not on the roster of the contest; null if it is. */
  readonly off: NotOnRoster | null;
  /** What the officers must also do where volunteers run the installation; null where they need not. */
  readonly party: PartyDuty | null;
  /** When the data was read. Pages calculate the time left from it. */
  readonly now: Date;
};
type SubmissionRow = typeof submissions.$inferSelect;

/**
 * Loads the page for an officer of the body. Throws NotFound for an unknown address, and NotAllowed for other people.
 */
export async function officeContest(ctx: Context, address: OfficeAddress): Promise<LoadedOfficeContest> {
  const { reads } = ctx.db;
  const [found] = await reads
    .select({ bodyId: bodies.id, contestId: contests.id, roundId: rounds.id, body: bodies, round: rounds })
    .from(bodies)
    .innerJoin(rounds, eq(rounds.slug, address.round))
    .innerJoin(contests, and(eq(contests.roundId, rounds.id), eq(contests.slug, address.contest)))
    .where(eq(bodies.slug, address.body))
    .limit(1);
  if (!found || !isOnMap(found.round, found.body)) throw new NotFound('contest');
  permit(ctx.actor, 'office.read-round', { id: found.bodyId, roundId: found.roundId });
  const loaded = await submissionData(reads, found.contestId, found.bodyId, ctx.now);
  if (!loaded || ctx.actor.kind !== 'person' || !isPublicAt(loaded.round, ctx.now)) throw new NotFound('contest');

  const me = ctx.actor.userId;
  const [draft] = await reads
    .select()
    .from(drafts)
    .where(
      and(eq(drafts.contestId, found.contestId), eq(drafts.bodyId, found.bodyId), eq(drafts.userId, ctx.actor.userId)),
    )
    .limit(1);
  const versions = await reads
    .select({
      submission: submissions,
      listed: reads.$count(nominations, eq(nominations.submissionId, submissions.id)),
      written: reads.$count(writeIns, eq(writeIns.submissionId, submissions.id)),
    })
    .from(submissions)
    .where(and(eq(submissions.contestId, found.contestId), eq(submissions.bodyId, found.bodyId)))
    .orderBy(desc(submissions.version), asc(submissions.id));
  const senderOf = await sendersOf(reads, [found.bodyId], ctx.actor.userId);
  const [other] = await reads
    .select({ meeting: meetings })
    .from(meetings)
    .innerJoin(contests, and(eq(contests.id, meetings.contestId), eq(contests.roundId, loaded.round.id)))
    .where(eq(meetings.bodyId, found.bodyId))
    .orderBy(desc(meetings.recordedAt), asc(meetings.id))
    .limit(1);
  const homes = await bodiesOfIds(reads, [
    ...new Set(loaded.candidacies.flatMap(({ homeBodyId }) => homeBodyId ?? [])),
  ]);
  const written = await latestStatementsOf(
    reads,
    loaded.candidacies.map(({ id }) => id),
  );
  return {
    ...loaded,
    state: roundState(loaded.round, ctx.now),
    candidacies: loaded.candidacies.map((candidacy) => ({
      ...candidacy,
      home: homes.find(({ id }) => id === candidacy.homeBodyId) ?? null,
      // The candidate withdrew the statement if the last version is empty.
      hasStatement: (written.get(candidacy.id)?.length ?? 0) > 0,
    })),
    draft: draft ? { ...draft, writeIns: draft.writeIns ?? [] } : null,
    confirmation: confirmationOf(loaded, ctx),
    isAlone: (await officersOf(reads, found.bodyId, ctx.now)).every(({ userId }) => userId === me),
    missing:
      loaded.latest && !loaded.latest.isVoided
        ? missingConfirmation(loaded.round, { ...loaded.latest, kind: loaded.latest.choice.kind }, ctx.now)
        : null,
    versions: versions.map(({ submission, listed, written: writtenIn }) => ({
      version: submission.version,
      kind: submission.kind,
      code: submission.code ?? '',
      receivedAt: submission.receivedAt,
      names: listed + writtenIn,
      by: senderOf(submission),
      state: stateOf(loaded.round, submission),
    })),
    otherMeeting: other?.meeting ?? null,
    off: whyNotOnRoster(loaded.contest, loaded.body, rosterDays(loaded.round)),
    party: await partyDuty(reads, loaded.round, found.contestId, found.bodyId),
    now: ctx.now,
  };
}

function stateOf(
  round: SubmissionData['round'],
  version: SubmissionRow,
): LoadedOfficeContest['versions'][number]['state'] {
  if (version.voidedAt !== null) return 'voided';
  if (version.supersededAt !== null) return 'replaced';
  if (version.kind === 'withdrawn') return 'withdrawn';
  return versionCounts(round, version) ? 'counts' : 'unconfirmed';
}

/** If the round asks a second officer to confirm: whether this officer may do so, or only another one. */
function confirmationOf({ round, latest, body }: SubmissionData, ctx: Context): LoadedOfficeContest['confirmation'] {
  if (round.confirmation === 'none' || !latest || ctx.actor.kind !== 'person') return null;
  const { confirmedAt, choice, ...facts } = latest;
  const submission = { ...facts, kind: choice.kind, isLive: true, isConfirmed: confirmedAt !== null };
  const judged = judgeConfirmation(round, submission, ctx.actor.userId, ctx.now);
  if (judged.ok) return may(ctx.actor, 'submission.confirm', body) ? 'yours' : 'anothers';
  return judged.error.code === 'sent-by-you' ? 'anothers' : null;
}

/** The addresses of the given candidacies in announced rounds. Those that are not merged come first. */
export async function placesOf(reads: Reads, ids: readonly CandidacyId[], now: Date, where?: SQL) {
  if (ids.length === 0) return [];
  const rows = await reads
    .select({ candidacy: candidacies, candidate: candidates, contest: contests, round: rounds })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(inArray(candidacies.id, [...ids]), where))
    .orderBy(asc(rounds.closesAt), asc(contests.position), asc(candidacies.id));
  return rows
    .filter(({ round }) => isPublicAt(round, now))
    .sort((a, b) => Number(a.candidacy.mergedIntoId !== null) - Number(b.candidacy.mergedIntoId !== null));
}

export type OwnPlace = Awaited<ReturnType<typeof placesOf>>[number];
