import { and, asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import { ANSWERS, type Answer, type AnswerRefusal, refusalOfAnswer } from '@/domain/candidates/answers';
import { consentAt } from '@/domain/candidates/candidacies';
import type { SelfDescription } from '@/domain/candidates/self-description';
import { isTakenBack, refusalOfTime, type WritingTimeRefusal, wordsOf } from '@/domain/candidates/statements';
import { attributesAsked } from '@/domain/contests/reserved-seats';
import { type ResultOfVote, resultsOf } from '../contests/claims-and-results';
import { type BodyCounts, countBodies } from '../contests/contest-bodies';
import type { ContestRow } from '../contests/contest-rows';
import { type ContestHead, contestHead, type StandingRow, standingRow } from '../contests/contest-standings';
import { countedContest } from '../contests/counted-contest';
import { type OwnPlace, placesOf } from '../nominations/office-contest';
import { headOf, isCurrent, type RoundHead } from '../rounds/public-rounds';
import { type DatedEntry, datesOf } from '../rounds/round-overview';
import { type Letter, lettersOf, type SentLetter, sentLetters } from './candidate-letter';
import type { StatementLanguage } from './candidate-statement';
import { descriptionsOf } from './self-descriptions';
import { lastSent, type SentStatement } from './sent-statements';

const { contests, rounds, statements } = schema;

export type OwnStatement = {
  readonly language: StatementLanguage;
  readonly version: number;
  readonly words: number;
  readonly isTakenBack: boolean;
  readonly isSummary: boolean;
  readonly publishedAt: Date;
};

/** One candidacy for the candidate's own page: its standing, what they still have to do, and what they may do now. */
export type OwnCandidacy = {
  readonly id: CandidacyId;
  readonly round: RoundHead;
  readonly isCurrent: boolean;
  readonly contest: ContestHead;
  readonly row: Omit<StandingRow, 'slates' | 'published' | 'result'>;
  /** The candidacy that this one was merged into. That one has the nominations, and nothing can be done here. */
  readonly mergedInto: { readonly slug: string; readonly name: string } | null;
  readonly bodies: BodyCounts;
  /** When the candidate accepted. Null if they have not accepted, or if the acceptance is no longer valid. */
  readonly consentAt: Date | null;
  /** The last version in each language, including withdrawals. */
  readonly statements: readonly OwnStatement[];
  /** What the candidate sent last in each language, if it waits for approval or was returned. */
  readonly sent: readonly SentStatement[];
  /** Why an answer is not possible now. Null if it is possible, or if the candidate has already given it. */
  readonly refusals: Readonly<Record<Answer, AnswerRefusal | null>>;
  readonly writing: WritingTimeRefusal | null;
  /** The letter for the agenda packs in each language, without those that were taken back. */
  readonly letters: readonly Letter[];
  /** The letters that wait for approval or were returned. */
  readonly sentLetters: readonly SentLetter[];
  /** What the candidate says about themselves. Null if no rule of the contest asks for it. */
  readonly description: { readonly said: readonly SelfDescription[]; readonly isStale: boolean } | null;
  /** The round's dates that are still to come, in order of time: the ballot and its result. */
  readonly dates: readonly DatedEntry[];
  /** Null until a result is recorded. */
  readonly result: ResultOfVote | null;
};

/** All candidacies of the signed-in person in announced rounds: current rounds first, by deadline. */
export async function candidateHome(ctx: Context): Promise<OwnCandidacy[]> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return [];
  const places = await placesOf(ctx.db.reads, ctx.actor.candidacies, ctx.now);
  const own: OwnCandidacy[] = [];
  for (const place of places) {
    const candidacy = await ownCandidacyAt(ctx, place);
    if (candidacy) own.push(candidacy);
  }
  const current = own.filter((candidacy) => candidacy.isCurrent);
  return [...current, ...own.filter((candidacy) => !candidacy.isCurrent).reverse()];
}

/** One candidacy of the signed-in person, by its address. Null if they are not a candidate there. */
export async function candidateContest(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<OwnCandidacy | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const at = and(eq(rounds.slug, asked.round), eq(contests.slug, asked.contest));
  const [place] = await placesOf(ctx.db.reads, ctx.actor.candidacies, ctx.now, at);
  return place ? ownCandidacyAt(ctx, place) : null;
}

/** The dates that matter to candidates after the deadline. */
const AFTER_DEADLINE: readonly DatedEntry['kind'][] = ['ballot-opens', 'ballot-closes', 'result', 'other'];

async function ownCandidacyAt(ctx: Context, place: OwnPlace): Promise<OwnCandidacy | null> {
  const { reads } = ctx.db;
  const now = ctx.now;
  const { candidacy } = permit(ctx.actor, 'candidacy.own', { id: place.candidacy.id, ...place });
  const counted = await countedContest(ctx, { round: place.round.slug, contest: place.contest.slug });
  if (!counted) return null;
  const { round, rows } = counted;
  const isMerged = candidacy.mergedIntoId !== null;
  const shown = counted.candidacies.find(({ id }) => id === (candidacy.mergedIntoId ?? candidacy.id));
  const events = rows.candidacies.find(({ id }) => id === candidacy.id)?.events ?? [];
  if (!shown) return null;
  const refusal = (answer: Answer) => refusalOfAnswer({ round, events, isMerged }, answer, now);
  const [accepted, declined, withdrawn] = ANSWERS;
  return {
    id: candidacy.id,
    round: headOf(round),
    isCurrent: isCurrent(round),
    contest: contestHead(rows.contest),
    row: standingRow(shown),
    mergedInto: isMerged ? { slug: shown.slug, name: shown.name } : null,
    bodies: countBodies(counted.statuses.values()),
    consentAt: consentAt(events, now),
    statements: await ownStatements(reads, candidacy.id),
    sent: await sentBy(reads, candidacy.id),
    refusals: { accepted: refusal(accepted), declined: refusal(declined), withdrawn: refusal(withdrawn) },
    writing: refusalOfTime(round, 'candidate', now),
    description: await descriptionIn(reads, candidacy.id, rows.contest),
    dates: (await datesOf(ctx, round.id)).filter(({ kind, at }) => at > now && AFTER_DEADLINE.includes(kind)),
    result: (await resultsOf(reads, [rows.contest.id])).get(shown.id) ?? null,
    letters: (await lettersOf(reads, [candidacy.id])).get(candidacy.id) ?? [],
    sentLetters: await sentLetters(reads, candidacy.id),
  };
}

async function descriptionIn(
  reads: Reads,
  id: CandidacyId,
  contest: Pick<ContestRow, 'id' | 'reservedSeats' | 'quotas'>,
): Promise<OwnCandidacy['description']> {
  const asked = attributesAsked(contest);
  if (asked.length === 0) return null;
  const said = (await descriptionsOf(reads, [contest.id])).get(id) ?? [];
  // They agreed that the returning officer sees it, before a quota asked for it too.
  const isStale = asked.some(
    ({ attribute, names }) => names !== null && said.some((one) => one.attribute === attribute && !one.isForNames),
  );
  return { said: said.map(({ attribute, isForNames }) => ({ attribute, isForNames })), isStale };
}

async function sentBy(reads: Reads, id: CandidacyId): Promise<SentStatement[]> {
  const all: SentStatement[] = [];
  for (const language of LOCALES) {
    const { sent } = await lastSent(reads, id, language);
    if (sent) all.push(sent);
  }
  return all;
}

async function ownStatements(reads: Reads, id: CandidacyId): Promise<OwnStatement[]> {
  const rows = await reads
    .select()
    .from(statements)
    .where(eq(statements.candidacyId, id))
    .orderBy(asc(statements.version));
  return LOCALES.flatMap((language) => {
    const latest = rows.findLast((row) => row.language === language);
    if (!latest) return [];
    const words = { text: latest.text, answers: latest.answers ?? [] };
    const { version, isSummary, publishedAt } = latest;
    return { language, version, isSummary, publishedAt, words: wordsOf(words), isTakenBack: isTakenBack(words) };
  });
}
