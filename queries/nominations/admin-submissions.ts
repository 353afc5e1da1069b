import { and, asc, desc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { REGIONS, type Region } from '@/domain/bodies/bodies';
import {
  type ConfirmationRule,
  canBeConfirmed,
  isUnconfirmed,
  lacksConfirmation,
} from '@/domain/nominations/confirmation';
import type { SettledTimes } from '@/domain/rounds/rounds';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';

const { bodies, contests, rounds, submissions } = schema;

/** The states of a submission. Each submission has one of the others, and is also `entered` if an admin entered it. */
export const SUBMISSION_STATES = [
  'waiting',
  'not-counted',
  'stands',
  'confirmed',
  'void',
  'withdrawn',
  'replaced',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

export type SubmissionFilters = {
  readonly round: string;
  readonly contest: string;
  readonly region: string;
  readonly state: string;
  readonly page: number;
};

export type SubmissionListed = {
  readonly code: string;
  readonly body: NamedBody;
  readonly contest: { readonly slug: string; readonly title: string };
  readonly version: number;
  readonly kind: 'names' | 'nobody' | 'withdrawn';
  readonly provenance: 'officer' | 'admin' | 'reported';
  readonly receivedAt: Date;
  readonly state: SubmissionState;
};

export type AdminSubmissions = {
  readonly rounds: readonly { readonly slug: string; readonly title: string }[];
  readonly round: typeof rounds.$inferSelect | null;
  readonly contests: readonly { readonly slug: string; readonly title: string }[];
  readonly regions: readonly Region[];
  /** How many submissions are in each state, if the other filters stay the same. */
  readonly counts: Readonly<Record<SubmissionState, number>>;
  readonly rows: readonly SubmissionListed[];
  readonly all: number;
  readonly page: number;
  readonly pages: number;
};

const ON_A_PAGE = 100;

type State = Pick<
  typeof submissions.$inferSelect,
  'kind' | 'provenance' | 'supersededAt' | 'voidedAt' | 'confirmedAt' | 'receivedAt'
>;

/**
 * The state of one submission. `waiting` only if its round asks for a confirmation. `not-counted` if its round requires
 * one, and it is too late for it.
 */
export function submissionState(row: State, round: ConfirmationRule & SettledTimes, now: Date): SubmissionState {
  if (row.supersededAt !== null) return 'replaced';
  if (row.voidedAt !== null) return 'void';
  if (row.kind === 'withdrawn') return 'withdrawn';
  if (row.confirmedAt !== null) return 'confirmed';
  if (lacksConfirmation(round, row) && !canBeConfirmed(round, row, now)) return 'not-counted';
  return round.confirmation !== 'none' && isUnconfirmed(row) ? 'waiting' : 'stands';
}

/** The submissions of one round, latest first, filtered by contest, region and state. They do not say who sent them. */
export async function adminSubmissions(ctx: Context, filters: SubmissionFilters): Promise<AdminSubmissions> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const only = ctx.actor.kind === 'person' ? ctx.actor.only : undefined;
  const all = await reads
    .select()
    .from(rounds)
    .where(and(ne(rounds.kind, 'archive'), only && eq(rounds.id, only.roundId)))
    .orderBy(desc(rounds.closesAt), asc(rounds.id));
  const round = all.find(({ slug }) => slug === filters.round) ?? all[0] ?? null;
  if (!round) return { ...NOTHING, rounds: [] };
  const held = await reads
    .select({ id: contests.id, slug: contests.slug, title: contests.title })
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  const found = await reads
    .select({ submission: submissions, contest: { slug: contests.slug, title: contests.title }, body: NAMED_BODY })
    .from(submissions)
    .innerJoin(contests, and(eq(contests.id, submissions.contestId), eq(contests.roundId, round.id)))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .where(isNotNull(submissions.code))
    .orderBy(desc(submissions.receivedAt), asc(submissions.id));
  const listed = found.map(({ submission, contest, body }): SubmissionListed => {
    const { code, version, kind, provenance, receivedAt } = submission;
    const state = submissionState(submission, round, ctx.now);
    return { code: code ?? '', body, contest, version, kind, provenance, receivedAt, state };
  });
  const inPlace = listed.filter(
    ({ contest, body }) =>
      (!filters.contest || contest.slug === filters.contest) && (!filters.region || body.region === filters.region),
  );
  const counts = { ...NOTHING.counts };
  for (const { state } of inPlace) counts[state] += 1;
  const wanted = inPlace.filter(({ state }) => !filters.state || state === filters.state);
  const pages = Math.max(1, Math.ceil(wanted.length / ON_A_PAGE));
  const page = Math.min(Math.max(1, filters.page), pages);
  return {
    rounds: all.map(({ slug, title }) => ({ slug, title })),
    round,
    contests: held.map(({ slug, title }) => ({ slug, title })),
    regions: REGIONS.filter((region) => listed.some(({ body }) => body.region === region)),
    counts,
    rows: wanted.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE),
    all: wanted.length,
    page,
    pages,
  };
}

const NOTHING: Omit<AdminSubmissions, 'rounds'> = {
  round: null,
  contests: [],
  regions: [],
  counts: { waiting: 0, 'not-counted': 0, stands: 0, confirmed: 0, void: 0, withdrawn: 0, replaced: 0 },
  rows: [],
  all: 0,
  page: 1,
  pages: 1,
};
