import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import type { BodyStatus } from '@/domain/nominations/body-status';
import { type NearWriteIns, nearWriteIns } from '@/domain/nominations/near-write-ins';
import { timesForEntering } from '@/domain/nominations/submission-acts';
import { judgeSubmission, type SubmissionChoice, type SubmitRefusal } from '@/domain/nominations/submissions';
import { type NotOnRoster, rosterDays, rosterFilter, whyNotOnRoster } from '@/domain/rounds/roster';
import { isOpenAt } from '@/domain/rounds/rounds';
import { onMap } from '@/queries/bodies/on-map';
import type { NamedBody } from '../bodies/named-body';
import { withBranches } from '../bodies/roster-bodies';
import type { ContestRow, ContestRows, LiveSubmission } from '../contests/contest-rows';
import { anyCountedContest, type ContestAddress } from '../contests/counted-contest';
import { officersOf } from '../people/officers';
import type { PublicRound } from '../rounds/public-rounds';
import { type ActEffect, effectsBetween } from './act-effects';
import { factsOf, type SubmissionData, submissionData } from './submission-facts';

const { bodies } = schema;
const MOST_FOUND = 20;

export type BodyToEnterFor = { readonly body: NamedBody; readonly status: BodyStatus };

export type AdminEnter = {
  readonly round: PublicRound;
  readonly contest: ContestRow;
  /** Whether an admin can enter nominations now: until the deadline, and during an amendment. */
  readonly isOpen: boolean;
  readonly found: readonly BodyToEnterFor[];
  /** Bodies with such a name that are not on the roster of the contest, and why. */
  readonly off: readonly { readonly body: NamedBody; readonly off: NotOnRoster }[];
};

/**
 * The bodies whose names match the typed text: those for which a nomination can be entered, and those that may not
 * nominate, with the reason. Null if there is no such contest.
 */
export async function adminEnter(ctx: Context, address: ContestAddress, typed: string): Promise<AdminEnter | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const counted = await anyCountedContest(reads, address, ctx.now);
  if (!counted) return null;
  const { round, rows, statuses } = counted;
  const { contest } = rows;
  const isOpen = isOpenAt(timesForEntering(round, ctx.now), ctx.now);
  if (typed.trim() === '') return { round, contest, isOpen, found: [], off: [] };
  const all = await withBranches(reads, await reads.select().from(bodies).where(onMap(round)));
  const onRoster = rosterFilter(contest, round);
  const found = searchBodies(all.filter(onRoster), typed, MOST_FOUND);
  const toShow = found.map((body) => ({ body, status: statuses.get(body.id) ?? ('not-heard-from' as const) }));
  const others = searchBodies(
    all.filter((body) => !onRoster(body)),
    typed,
    MOST_FOUND,
  );
  const off = others.flatMap((body) => {
    const why = whyNotOnRoster(contest, body, rosterDays(round));
    return why ? [{ body, off: why }] : [];
  });
  return { round, contest, isOpen, found: toShow, off };
}

export type AdminEntry = {
  readonly loaded: SubmissionData;
  readonly body: NamedBody;
  readonly officers: number;
  readonly isOpen: boolean;
  /** Why the body is not on the roster of the contest; null if it is. */
  readonly off: NotOnRoster | null;
  /** Why the choice cannot be entered. Null if it can, or if nothing has been chosen yet. */
  readonly refusal: SubmitRefusal | null;
  /** Names that were written and may be candidates of the list; null if there are none. */
  readonly near: NearWriteIns | null;
  readonly effects: readonly ActEffect[];
  readonly now: Date;
};

/**
 * One body for which an admin enters nominations, and the effect of entering `choice`. Null if there is no such body or
 * contest.
 */
export async function adminEntry(
  ctx: Context,
  address: ContestAddress & { readonly body: string },
  choice: SubmissionChoice | null,
): Promise<AdminEntry | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const rows = (await anyCountedContest(reads, address, now))?.rows;
  const body = rows && [...rows.bodies.values()].find(({ slug }) => slug === address.body);
  const loaded = body && (await submissionData(reads, rows.contest.id, body.id, now));
  if (!rows || !body || !loaded) return null;
  const round = timesForEntering(loaded.round, now);
  const officers = (await officersOf(reads, body.id, now)).length;
  const off = whyNotOnRoster(loaded.contest, loaded.body, rosterDays(loaded.round));
  const base = { loaded, body, off, officers, isOpen: isOpenAt(round, now), now };
  if (choice === null) return { ...base, refusal: null, near: null, effects: [] };
  const judged = judgeSubmission({ ...factsOf(loaded, loaded.latest?.version ?? 0), round }, choice, now);
  const refusal = judged.ok ? null : judged.error;
  const near = choice.kind === 'names' ? nearWriteIns(choice.writeIns ?? [], loaded.candidacies) : null;
  return {
    ...base,
    refusal,
    near,
    effects: refusal ? [] : effectsBetween(rows, withEntry(rows, body, choice, now), now),
  };
}

/** The rows as they would be if the entry had replaced the body's earlier version. */
function withEntry(rows: ContestRows, body: NamedBody, choice: SubmissionChoice, now: Date): ContestRows {
  const entry: LiveSubmission = {
    id: 'entry' as LiveSubmission['id'],
    contestId: rows.contest.id,
    bodyId: body.id,
    version: 0,
    kind: choice.kind,
    provenance: 'admin',
    receivedAt: now,
    code: null,
    meetingOn: null,
    confirmedAt: null,
    voidedAt: null,
    voidReason: null,
    voidCause: null,
    acceptedLateAt: null,
    acceptedLateReason: null,
    acceptedLateCause: null,
  };
  const named = choice.kind === 'names' ? choice.names : [];
  const fresh = named.map((candidacyId) => ({
    contestId: rows.contest.id,
    submissionId: entry.id,
    candidacyId,
    source: null,
  }));
  return {
    ...rows,
    live: [...rows.live.filter(({ bodyId }) => bodyId !== body.id), entry],
    nominations: [...rows.nominations, ...fresh],
  };
}
