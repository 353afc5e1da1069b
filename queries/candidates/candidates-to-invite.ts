import { and, desc, eq, inArray, isNotNull, like, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId, CandidateId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { consentAt, IS_OUT } from '@/domain/candidates/candidacies';
import {
  CANDIDATE_INVITATION_OCCASION,
  type CandidateInvited,
  INVITED_CANDIDATES,
  judgeCandidateInvitation,
} from '@/domain/candidates/invitations';
import { isTakenBack } from '@/domain/candidates/statements';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import type { Locale } from '@/messages/translate';
import { contestsOf } from '../contests/contest-rows';
import { countedContests } from '../contests/counted-contest';
import { isCurrent, type PublicRound, publicRounds } from '../rounds/public-rounds';

const { candidacies, candidateAddresses, outbox, statements, users } = schema;

/** Which candidates to invite: those of all rounds, or of the round with this slug. */
export type CandidatesAsked = { readonly who: CandidateInvited; readonly round: string };

export const readCandidatesAsked = (typed: { readonly who: string; readonly round: string }): CandidatesAsked => ({
  who: INVITED_CANDIDATES.find((who) => who === typed.who) ?? 'never-invited',
  round: typed.round || 'all',
});

type InvitedCandidacy = {
  readonly round: PublicRound;
  readonly contest: { readonly slug: string; readonly title: string };
  readonly slug: string;
  /** How many bodies' nominations count. */
  readonly count: number;
  readonly hasAccepted: boolean;
  readonly hasStatement: boolean;
};

/** A candidate of rounds that take answers, with every address. */
export type CandidateToInvite = {
  readonly id: CandidateId;
  readonly name: string;
  readonly addresses: readonly { readonly email: string; readonly language: Locale | null }[];
  readonly candidacies: readonly InvitedCandidacy[];
};

export type CandidatesToInvite = {
  readonly people: readonly CandidateToInvite[];
  /** Candidates who are left out because they were invited within the last day. */
  readonly rests: number;
  /** Candidates whom no email can reach because they have no address. Those with most nominations come first. */
  readonly withoutAddress: readonly CandidateToInvite[];
  /** Candidates whose last email could not be sent. */
  readonly failed: readonly CandidateToInvite[];
};

/** The candidates who would be invited now, and those whom no email reaches. */
export async function candidatesToInvite(reads: Reads, now: Date, asked: CandidatesAsked): Promise<CandidatesToInvite> {
  const rounds = (await publicRounds(reads, now)).filter(
    (round) =>
      isCurrent(round) &&
      DEADLINE_TO_COME.includes(round.state) &&
      (asked.round === 'all' || round.slug === asked.round),
  );
  const all = await candidatesOf(reads, rounds, now);
  const invited = await invitedAt(reads);
  const withAddress = all.filter(({ addresses }) => addresses.length > 0);
  const judged = withAddress.map((person) => {
    const dates = person.addresses.flatMap(({ email }) => invited.get(email) ?? []);
    const last = dates.sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
    const facts = {
      invitedAt: last,
      hasAccepted: person.candidacies.every((one) => one.hasAccepted),
      hasStatement: person.candidacies.every((one) => one.hasStatement),
    };
    return { person, judgement: judgeCandidateInvitation(facts, asked.who, now) };
  });
  const failing = await reads
    .select({ to: outbox.toAddress })
    .from(outbox)
    .where(and(ne(outbox.outcome, 'sent'), isNotNull(outbox.lastError)));
  const failed = new Set(failing.map(({ to }) => to));
  return {
    people: judged.flatMap(({ person, judgement }) => (judgement === 'invite' ? [person] : [])),
    rests: judged.filter(({ judgement }) => judgement === 'rests').length,
    withoutAddress: all
      .filter(({ addresses }) => addresses.length === 0)
      .sort((a, b) => nominationsOf(b) - nominationsOf(a) || a.name.localeCompare(b.name)),
    failed: withAddress.filter(({ addresses }) => addresses.every(({ email }) => failed.has(email))),
  };
}

const nominationsOf = ({ candidacies: all }: CandidateToInvite) => all.reduce((sum, { count }) => sum + count, 0);

/** The candidates who may still accept or write in these rounds, each with their candidacies. */
async function candidatesOf(reads: Reads, rounds: readonly PublicRound[], now: Date): Promise<CandidateToInvite[]> {
  const counted = await countedContests(reads, rounds, await contestsOf(reads, rounds), now);
  const open = counted.flatMap(({ round, rows, candidacies: all }) =>
    all
      .filter(({ standing }) => !IS_OUT.includes(standing.status))
      .map((row) => ({ row, round, contest: { slug: rows.contest.slug, title: rows.contest.title } })),
  );
  const written = await writtenIn(
    reads,
    open.map(({ row }) => row.id),
  );
  const owners = new Map(
    (await reads.select({ id: candidacies.id, candidateId: candidacies.candidateId }).from(candidacies)).map(
      ({ id, candidateId }) => [id, candidateId],
    ),
  );
  const addresses = Map.groupBy(
    await reads
      .select({ candidateId: candidateAddresses.candidateId, email: users.email, language: users.language })
      .from(candidateAddresses)
      .innerJoin(users, eq(users.id, candidateAddresses.userId))
      .orderBy(users.email),
    ({ candidateId }) => candidateId,
  );
  const byCandidate = Map.groupBy(open, ({ row }) => owners.get(row.id));
  return [...byCandidate].flatMap(([id, all]) => {
    const [first] = all;
    if (!id || !first) return [];
    return {
      id,
      name: first.row.name,
      addresses: (addresses.get(id) ?? []).map(({ email, language }) => ({ email, language })),
      candidacies: all.map(({ row, round, contest }) => ({
        round,
        contest,
        slug: row.slug,
        count: row.count,
        hasAccepted: consentAt(row.events, now) !== null,
        hasStatement: written.has(row.id),
      })),
    };
  });
}

/** The candidacies with a statement of their own that was not withdrawn. */
async function writtenIn(reads: Reads, ids: readonly CandidacyId[]): Promise<ReadonlySet<CandidacyId>> {
  const rows = await reads
    .select()
    .from(statements)
    .where(inArray(statements.candidacyId, [...ids]))
    .orderBy(desc(statements.version));
  const latest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const key = `${row.candidacyId} ${row.language}`;
    if (!latest.has(key)) latest.set(key, row);
  }
  const own = [...latest.values()].filter(
    (row) => !row.isSummary && !isTakenBack({ ...row, answers: row.answers ?? [] }),
  );
  return new Set(own.map(({ candidacyId }) => candidacyId));
}

async function invitedAt(reads: Reads): Promise<ReadonlyMap<string, Date>> {
  const rows = await reads
    .select({ to: outbox.toAddress, at: outbox.createdAt })
    .from(outbox)
    .where(like(outbox.occasion, `${CANDIDATE_INVITATION_OCCASION}%`))
    .orderBy(outbox.createdAt);
  return new Map(rows.map(({ to, at }) => [to, at]));
}

export type CandidateInvitationPreview = {
  readonly emails: number;
  readonly people: readonly CandidateToInvite[];
  readonly rests: number;
  readonly withoutAddress: readonly CandidateToInvite[];
  readonly failed: readonly CandidateToInvite[];
  readonly rounds: readonly { readonly slug: string; readonly title: string }[];
};

/** Who would be invited, whom no email reaches, and the rounds to choose from. */
export async function candidateInvitationPreview(
  ctx: Context,
  asked: CandidatesAsked,
): Promise<CandidateInvitationPreview> {
  permit(ctx.actor, 'candidates.invite', {});
  const { reads } = ctx.db;
  const rounds = (await publicRounds(reads, ctx.now)).filter(
    (round) => isCurrent(round) && DEADLINE_TO_COME.includes(round.state),
  );
  const found = await candidatesToInvite(reads, ctx.now, asked);
  return {
    ...found,
    emails: found.people.reduce((sum, { addresses }) => sum + addresses.length, 0),
    rounds: rounds.map(({ slug, title }) => ({ slug, title })),
  };
}
