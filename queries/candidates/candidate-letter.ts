import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import type { CandidacyEvent } from '@/domain/candidates/candidacies';
import { LETTER_WORDS, type LetterAuthor } from '@/domain/candidates/letters';
import { isTakenBack, type StatementFacts, wordsOf } from '@/domain/candidates/statements';
import { placesOf } from '../nominations/office-contest';
import { headOf, publicRound } from '../rounds/public-rounds';
import type { CandidateStatement, StatementLanguage } from './candidate-statement';
import type { SentStatement } from './sent-statements';
import { writingDraft } from './writing-draft';

const { candidacyEvents, contests, letters, rounds } = schema;

/** The last version of a letter in one language. */
export type Letter = {
  readonly language: StatementLanguage;
  readonly version: number;
  readonly text: string;
  readonly by: LetterAuthor;
  readonly writtenAt: Date;
};

/** The letters of some candidacies in the agenda packs. Those taken back, and those not approved, are left out. */
export async function lettersOf(
  reads: Reads,
  candidacyIds: readonly CandidacyId[],
): Promise<Map<CandidacyId, readonly Letter[]>> {
  const rows = await reads
    .select()
    .from(letters)
    .where(
      and(inArray(letters.candidacyId, [...candidacyIds]), or(isNull(letters.state), eq(letters.state, 'approved'))),
    )
    .orderBy(desc(letters.version), desc(letters.id));
  const latest = [...Map.groupBy(rows, ({ candidacyId }) => candidacyId)].map(([id, own]) => {
    const inEach = LOCALES.flatMap((language) => own.find((row) => row.language === language) ?? []);
    return [id, inEach.filter(({ text }) => text !== '')] as const;
  });
  return new Map(latest);
}

type LetterPlace = {
  readonly candidacy: { readonly id: CandidacyId; readonly mergedIntoId: CandidacyId | null };
  readonly round: StatementFacts['round'];
  readonly events: readonly CandidacyEvent[];
};

/**
 * The facts that decide about the next version of a letter. They are those of a statement without questions, with the
 * word limit of letters. `basedOnVersion` is the version that the author had read.
 */
export async function letterFacts(
  reads: Reads,
  { candidacy, round, events }: LetterPlace,
  seen: { readonly language: StatementLanguage; readonly basedOnVersion: number },
): Promise<StatementFacts> {
  const [latest] = await letterVersions(reads, candidacy.id, seen.language);
  return {
    round,
    mostWords: LETTER_WORDS,
    questions: [],
    events,
    isMerged: candidacy.mergedIntoId !== null,
    latest: latest ? { version: latest.version, text: latest.text, answers: [], links: [] } : null,
    basedOnVersion: seen.basedOnVersion,
  };
}

/** Every version of a letter in one language, latest first. */
export const letterVersions = (reads: Reads, candidacyId: CandidacyId, language: StatementLanguage) =>
  reads
    .select()
    .from(letters)
    .where(and(eq(letters.candidacyId, candidacyId), eq(letters.language, language)))
    .orderBy(desc(letters.version))
    .then((rows) => rows);

/** A letter that the candidate sent for approval, if it waits or was returned. */
export type SentLetter = Omit<SentStatement, 'id'>;

/** The latest of these versions, if it waits for approval or was returned. */
function sentIn([latest]: readonly (typeof letters.$inferSelect)[]): SentLetter | null {
  if (latest?.state !== 'waiting' && latest?.state !== 'returned') return null;
  const { language, text, writtenAt, state, cause, reason } = latest;
  return { language, text, answers: [], links: [], sentAt: writtenAt, state, cause, reason };
}

/** The letters of a candidacy that wait for approval or were returned, at most one in each language. */
export async function sentLetters(reads: Reads, candidacyId: CandidacyId): Promise<SentLetter[]> {
  const sent: SentLetter[] = [];
  for (const language of LOCALES) {
    const one = sentIn(await letterVersions(reads, candidacyId, language));
    if (one) sent.push(one);
  }
  return sent;
}

/**
 * The signed-in person's letter in one contest and language, in the form of a statement, which the same editor shows.
 * Null if they are not a candidate in the contest.
 */
export async function candidateLetter(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string; readonly language: StatementLanguage },
): Promise<CandidateStatement | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const { reads } = ctx.db;
  const at = and(eq(rounds.slug, asked.round), eq(contests.slug, asked.contest));
  const [place] = await placesOf(reads, ctx.actor.candidacies, ctx.now, at);
  const round = await publicRound(reads, ctx.now, asked.round);
  if (!place || !round) return null;
  const { candidacy, candidate, contest } = place;
  permit(ctx.actor, 'candidacy.own', candidacy);
  const events = await reads.select().from(candidacyEvents).where(eq(candidacyEvents.candidacyId, candidacy.id));
  const rows = await letterVersions(reads, candidacy.id, asked.language);
  const basedOnVersion = rows[0]?.version ?? 0;
  return {
    candidacyId: candidacy.id,
    name: candidate.name,
    slug: candidate.slug,
    round: headOf(round),
    contest: { slug: contest.slug, title: contest.title },
    readers: 'members',
    questions: [],
    facts: await letterFacts(reads, { candidacy, round, events }, { language: asked.language, basedOnVersion }),
    needsApproval: round.approvesStatements === true,
    sent: sentIn(rows),
    draft: await writingDraft(ctx, { candidacyId: candidacy.id, kind: 'letter', language: asked.language }),
    versions: rows.map(({ version, text, writtenAt }) => {
      const words = { text, answers: [], links: [] };
      return {
        ...words,
        version,
        isSummary: false,
        publishedAt: writtenAt,
        words: wordsOf(words),
        isTakenBack: isTakenBack(words),
      };
    }),
  };
}
