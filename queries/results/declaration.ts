import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { confirmationsEnd, lacksConfirmation } from '@/domain/nominations/confirmation';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import {
  type Declaration,
  type DeclarationFacts,
  type DeclaredBody,
  type DeclaredCandidacy,
  type DeclaredContest,
  type DeclareRefusal,
  draftText,
  refusalToDeclare,
} from '@/domain/results/declaration';
import { needsSecond } from '@/domain/rounds/agreement';
import { roundState } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { sha256 } from '@/lib/tokens';
import { readDeclared } from '@/messages/declared-words';
import { describeRule } from '@/messages/describe-rule';
import { wordsFor } from '@/messages/translate';
import { rosterOf } from '../contests/contest-rows';
import { type CountedCandidacy, type CountedContest, countedRound } from '../contests/counted-contest';
import { whoRunRounds } from '../people/who-run-rounds';
import { headOf, type PublicRound, publicRound, type RoundHead, type RoundRow } from '../rounds/public-rounds';

export type DeclarationPage = {
  readonly round: RoundHead & {
    readonly amendingSince: Date | null;
    readonly amendingReason: string | null;
  };
  readonly declared: Declaration;
  readonly fingerprint: string;
  /** The exact text whose SHA-256 is the fingerprint. */
  readonly contents: string;
  /** Whether the stored text still has this fingerprint. */
  readonly isIntact: boolean;
  /** Every declaration of the round, in order. */
  readonly all: readonly { readonly number: number; readonly declaredAt: Date; readonly reason: string | null }[];
};

/**
 * A declaration of a round: the one with this number, or else the last one. Null for a round or number that does not
 * exist.
 */
export async function declarationPage(
  ctx: Context,
  { round: slug, number }: { readonly round: string; readonly number?: number | undefined },
): Promise<DeclarationPage | null> {
  permit(ctx.actor, 'public.read', {});
  const round = await publicRound(ctx.db.reads, ctx.now, slug);
  if (!round) return null;
  const all = await declarationsOf(ctx.db.reads, round.id);
  const row = number === undefined ? all.at(-1) : all.find((one) => one.number === number);
  if (!row) return null;
  return {
    round: { ...headOf(round), amendingSince: round.amendingSince, amendingReason: round.amendingReason },
    declared: JSON.parse(row.contents) as Declaration,
    fingerprint: row.fingerprint,
    contents: row.contents,
    isIntact: sha256(row.contents) === row.fingerprint,
    all: all.map(({ number: one, declaredAt, reason }) => ({ number: one, declaredAt, reason })),
  };
}

const { declarations, proposals, rounds } = schema;

/** The result of a round if it were declared now: who is on the ballot and why, and the status of every body. */
export function declarationFacts(round: PublicRound, counted: readonly CountedContest[]): DeclarationFacts {
  const end = confirmationsEnd(round);
  return {
    round: {
      round: round.slug,
      title: round.title,
      kind: round.kind,
      opensAt: round.opensAt.toISOString(),
      closesAt: round.closesAt.toISOString(),
      ...(end ? { confirmationsEnd: end.toISOString() } : {}),
    },
    contests: counted.map(contestFacts),
  };
}

/** How many submissions do not count because nobody has confirmed them. */
const waitingIn = (counted: readonly CountedContest[]): number =>
  counted
    .flatMap(({ round, rows }) => rows.live.map((version) => ({ round, version })))
    .filter(({ round, version }) => version.voidedAt === null && lacksConfirmation(round, version)).length;

function contestFacts({ rows, candidacies, statuses }: CountedContest): DeclaredContest {
  const { contest } = rows;
  return {
    contest: contest.slug,
    ...pick(contest, 'title', 'seats', 'maxPerBody', 'threshold'),
    ...(contest.reservedSeats ? { reservedSeats: contest.reservedSeats } : {}),
    words: describeRule(contest.threshold, wordsFor('en', 'threshold')),
    candidacies: candidacies.map(candidacyFacts),
    bodies: bodyFacts(rows, statuses),
  };
}

function candidacyFacts({ slug, name, home, standing, count, ballot, outcome }: CountedCandidacy): DeclaredCandidacy {
  const { headline } = readDeclared(outcome, { home: home?.name ?? null, ballot }, 'en');
  return {
    candidacy: slug,
    name,
    home: home && { body: home.slug, name: home.name },
    status: standing.status,
    count,
    ballot,
    outcome,
    words: headline,
  };
}

function bodyFacts(rows: CountedContest['rows'], statuses: CountedContest['statuses']): DeclaredBody[] {
  const live = new Map(
    rows.live
      .filter(({ provenance }) => countsTowardsThreshold(provenance, rows.round.kind))
      .map((submission) => [submission.bodyId, submission]),
  );
  return rosterOf(rows).map(({ id, slug, name, kind, nation, region }) => {
    const countsWithId = rows.exceptions.get(id)?.countsWithId;
    return {
      body: slug,
      name,
      kind,
      nation,
      region,
      status: statuses.get(id) ?? 'not-heard-from',
      receipt: live.get(id)?.code ?? null,
      countsWith: countsWithId ? (rows.bodies.get(countsWithId)?.slug ?? null) : null,
    };
  });
}

export type DeclarationRow = typeof declarations.$inferSelect;

/** The declarations of a round, sorted by number. */
export const declarationsOf = (reads: Reads, roundId: PublicRound['id']): Promise<DeclarationRow[]> =>
  reads
    .select()
    .from(declarations)
    .where(eq(declarations.roundId, roundId))
    .orderBy(asc(declarations.number))
    .then((rows) => rows);

export type ProposalRow = typeof proposals.$inferSelect;

/** The subject of a proposal to declare. */
export const DECLARATION = 'declaration';

/** The result if it were declared now, and whether two admins have agreed to it. */
export type CountedDeclaration = {
  readonly round: PublicRound;
  readonly refusal: DeclareRefusal | null;
  readonly facts: DeclarationFacts;
  readonly fingerprint: string;
  /** The number that the declaration would have. */
  readonly number: number;
  /** The last published declaration. */
  readonly before: Declaration | null;
  /** Whether the record now gives a different result from the last declaration. */
  readonly hasChanged: boolean;
  readonly proposal: ProposalRow | null;
  readonly needsSecond: boolean;
};

/** Counts a round for its declaration. Null if there is no such round. The caller must check the permission first. */
export async function countDeclaration(reads: Reads, slug: string, now: Date): Promise<CountedDeclaration | null> {
  const [row] = await reads.select().from(rounds).where(eq(rounds.slug, slug)).limit(1);
  if (!row) return null;
  const round = { ...row, state: roundState(row, now) };
  const counted = await countedRound(reads, round, now);
  const facts = declarationFacts(round, counted);
  const made = await declarationsOf(reads, round.id);
  const last = made.at(-1);
  const before = last ? (JSON.parse(last.contents) as Declaration) : null;
  const text = draftText(facts);
  const [proposal] = await reads
    .select()
    .from(proposals)
    .where(and(eq(proposals.roundId, round.id), eq(proposals.subject, DECLARATION), isNull(proposals.closedAt)))
    .limit(1);
  return {
    round,
    refusal: refusalToDeclare(round, waitingIn(counted), now),
    facts,
    fingerprint: sha256(text),
    number: made.length + 1,
    before,
    hasChanged: before === null || draftText({ round: before.round, contests: before.contests }) !== text,
    proposal: proposal ?? null,
    needsSecond: needsSecond((await whoRunRounds(reads, now, round.id)).length),
  };
}

export type DeclarationDraft = Omit<CountedDeclaration, 'proposal'> & {
  readonly round: RoundRow;
  readonly proposal: { readonly proposedAt: Date; readonly isMine: boolean; readonly isStale: boolean } | null;
};

/**
 * The same for the admin's page. It says when a proposal was made, whether this admin made it, and whether it is still
 * valid, but not who made it.
 */
export async function declarationDraft(ctx: Context, slug: string): Promise<DeclarationDraft | null> {
  permit(ctx.actor, 'admin.read', {});
  const loaded = await countDeclaration(ctx.db.reads, slug, ctx.now);
  if (!loaded) return null;
  const { proposal } = loaded;
  const me = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
  return {
    ...loaded,
    proposal: proposal && {
      proposedAt: proposal.proposedAt,
      isMine: proposal.proposedBy === me,
      isStale: proposal.fingerprint !== loaded.fingerprint,
    },
  };
}
