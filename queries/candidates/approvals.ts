import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ApplicationId, RoundId, SentStatementId } from '@/domain/base/ids';
import { fold } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { isTakenBack, type StatementWords } from '@/domain/candidates/statements';
import { refusalIfSettled, roundState } from '@/domain/rounds/rounds';
import type { StatementLanguage } from './candidate-statement';
import { type WaitingLetter, waitingLetters } from './letters-to-approve';
import { type Question, questionsOf } from './questions-of';

const {
  applications,
  bodies,
  candidacies,
  candidateAddresses,
  candidates,
  contests,
  rounds,
  sentStatements,
  statements,
  users,
} = schema;

type InContest = { readonly contest: { readonly slug: string; readonly title: string } };

export type WaitingStatement = InContest & {
  readonly id: SentStatementId;
  readonly candidate: { readonly slug: string; readonly name: string };
  readonly language: StatementLanguage;
  readonly sentAt: Date;
};

export type WaitingApplication = InContest & {
  readonly id: ApplicationId;
  readonly name: string;
  readonly sentAt: Date;
};

export type Approvals = {
  readonly round: typeof rounds.$inferSelect;
  readonly isSettled: boolean;
  readonly statements: readonly WaitingStatement[];
  readonly letters: readonly WaitingLetter[];
  readonly applications: readonly WaitingApplication[];
};

const contestOf = { slug: contests.slug, title: contests.title };

/** The statements and the applications of a round that wait for the returning officer, oldest first. */
export async function approvals(ctx: Context, slug: string): Promise<Approvals | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  return {
    round,
    isSettled: refusalIfSettled(round, ctx.now) !== null,
    letters: await waitingLetters(reads, [round.id]),
    statements: await reads
      .select({
        id: sentStatements.id,
        contest: contestOf,
        candidate: { slug: candidates.slug, name: candidates.name },
        language: sentStatements.language,
        sentAt: sentStatements.sentAt,
      })
      .from(sentStatements)
      .innerJoin(candidacies, eq(candidacies.id, sentStatements.candidacyId))
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .innerJoin(contests, eq(contests.id, candidacies.contestId))
      .where(and(eq(contests.roundId, round.id), eq(sentStatements.state, 'waiting')))
      .orderBy(asc(sentStatements.sentAt), asc(sentStatements.id)),
    applications: await reads
      .select({ id: applications.id, contest: contestOf, name: applications.name, sentAt: applications.sentAt })
      .from(applications)
      .innerJoin(contests, eq(contests.id, applications.contestId))
      .where(and(eq(contests.roundId, round.id), eq(applications.state, 'waiting')))
      .orderBy(asc(applications.sentAt), asc(applications.id)),
  };
}

/** How many statements, with letters, and applications wait, by round. */
export async function approvalCounts(reads: Reads, ids: readonly RoundId[]) {
  const sent = await reads
    .select({ roundId: contests.roundId })
    .from(sentStatements)
    .innerJoin(candidacies, eq(candidacies.id, sentStatements.candidacyId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .where(and(inArray(contests.roundId, [...ids]), eq(sentStatements.state, 'waiting')));
  const applied = await reads
    .select({ roundId: contests.roundId })
    .from(applications)
    .innerJoin(contests, eq(contests.id, applications.contestId))
    .where(and(inArray(contests.roundId, [...ids]), eq(applications.state, 'waiting')));
  const counts = (rows: readonly { readonly roundId: RoundId }[]) =>
    new Map([...Map.groupBy(rows, ({ roundId }) => roundId)].map(([id, all]) => [id, all.length]));
  return { statements: counts([...sent, ...(await waitingLetters(reads, ids))]), applications: counts(applied) };
}

export type StatementToApprove = Omit<WaitingStatement, 'id'> & {
  readonly round: typeof rounds.$inferSelect;
  readonly id: SentStatementId;
  readonly words: StatementWords;
  readonly questions: readonly Question[];
  /** The version that the public reads now; null if there is none. */
  readonly published: (StatementWords & { readonly version: number }) | null;
  /** False once somebody has decided, or the candidate has sent another one. */
  readonly isWaiting: boolean;
};

/** One statement that a candidate sent for approval, beside the version that the public reads. */
export async function statementToApprove(ctx: Context, id: string): Promise<StatementToApprove | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [found] = await reads
    .select({ sent: sentStatements, round: rounds, contest: contests, candidate: candidates })
    .from(sentStatements)
    .innerJoin(candidacies, eq(candidacies.id, sentStatements.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(sentStatements.id, id as SentStatementId));
  if (!found) return null;
  const { sent, round, contest, candidate } = found;
  const all = await reads
    .select()
    .from(statements)
    .where(and(eq(statements.candidacyId, sent.candidacyId), eq(statements.language, sent.language)))
    .orderBy(asc(statements.version));
  const latest = all.at(-1);
  const wordsOf = (row: Pick<typeof sent, 'text' | 'answers' | 'links'>) => ({
    text: row.text,
    answers: row.answers ?? [],
    links: row.links ?? [],
  });
  const published = latest && { ...wordsOf(latest), version: latest.version };
  return {
    round,
    id: sent.id,
    contest: { slug: contest.slug, title: contest.title },
    candidate: { slug: candidate.slug, name: candidate.name },
    language: sent.language,
    sentAt: sent.sentAt,
    words: wordsOf(sent),
    questions: await questionsOf(reads, contest.id),
    published: published && !isTakenBack(published) ? published : null,
    isWaiting: sent.state === 'waiting',
  };
}

export type ApplicationToDecide = {
  readonly id: ApplicationId;
  readonly round: typeof rounds.$inferSelect;
  readonly isOpen: boolean;
  readonly contest: { readonly slug: string; readonly title: string };
  readonly name: string;
  readonly email: string;
  readonly home: string | null;
  readonly language: StatementLanguage;
  readonly statement: string;
  readonly sentAt: Date;
  readonly isWaiting: boolean;
  /** Candidates who may be the same person: those with the same name, and those of the contest without an address. */
  readonly same: readonly { readonly slug: string; readonly name: string; readonly isInContest: boolean }[];
};

/** One application, with the candidates who may be the same person. */
export async function applicationToDecide(ctx: Context, id: string): Promise<ApplicationToDecide | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [found] = await reads
    .select({ application: applications, round: rounds, contest: contests, email: users.email, home: bodies.name })
    .from(applications)
    .innerJoin(users, eq(users.id, applications.userId))
    .innerJoin(contests, eq(contests.id, applications.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .leftJoin(bodies, eq(bodies.id, applications.homeBodyId))
    .where(eq(applications.id, id as ApplicationId));
  if (!found) return null;
  const { application, round, contest, email, home } = found;
  return {
    id: application.id,
    round,
    isOpen: ['announced', 'open', 'postponed', 'closed'].includes(roundState(round, ctx.now)),
    contest: { slug: contest.slug, title: contest.title },
    name: application.name,
    email,
    home,
    language: application.language,
    statement: application.statement,
    sentAt: application.sentAt,
    isWaiting: application.state === 'waiting',
    same: await sameNames(reads, application),
  };
}

/** More names than this are not offered. */
const MOST_SAME = 20;

/**
 * The candidates with the name of the applicant, and those of the contest whom nobody can sign in for: they may have
 * been nominated under another spelling.
 */
async function sameNames(reads: Reads, application: typeof applications.$inferSelect) {
  const all = await reads.select().from(candidates).orderBy(asc(candidates.name), asc(candidates.slug));
  const there = await reads
    .select({ candidateId: candidacies.candidateId })
    .from(candidacies)
    .where(eq(candidacies.contestId, application.contestId));
  const inContest = new Set(there.map(({ candidateId }) => candidateId));
  const reached = new Set(
    (await reads.select({ candidateId: candidateAddresses.candidateId }).from(candidateAddresses)).map(
      ({ candidateId }) => candidateId,
    ),
  );
  return all
    .filter(({ id, name }) => fold(name) === fold(application.name) || (inContest.has(id) && !reached.has(id)))
    .sort((a, b) => Number(fold(b.name) === fold(application.name)) - Number(fold(a.name) === fold(application.name)))
    .slice(0, MOST_SAME)
    .map(({ id, slug, name }) => ({ slug, name, isInContest: inContest.has(id) }));
}
