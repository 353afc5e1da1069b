import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Context, timesOf } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { QuestionId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import {
  isTakenBack,
  judgeEntry,
  judgeStatement,
  type StatementEntry,
  type StatementRefusal,
  type StatementWords,
} from '@/domain/candidates/statements';
import { needsReason } from '@/domain/rounds/round-set-up';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/voter-guide';
import { newId } from '@/lib/tokens';
import { mailCandidate } from '@/mail/templates/candidacy';
import { wordsFor } from '@/messages/translate';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import { ownStatementFacts } from '@/queries/candidates/sent-statements';
import { statementFacts } from '@/queries/candidates/statement-facts';
import { readTexts } from '../public-texts';
import { candidacyInput, type FoundCandidacy, findCandidacy, ownCandidacy } from './find-candidacy';
import { forgetWriting } from './forget-writing';
import { closeSent, keepForApproval } from './keep-for-approval';
import { saveStatement } from './save-statement';

// These limits are far above the word limit. The rule says by how many words a text is too long; these limits only
// protect the server.
const typed = z.string().max(400_000);
const texts = z.array(typed).max(200);

/**
 * A statement as its form sends it. Answers and links are parallel lists: the first answer belongs to the first
 * question.
 */
const statementWordsInput = {
  text: typed,
  question: texts,
  answer: texts,
  linkWords: texts,
  linkAddress: texts,
};

export const writeStatementInput = z.object({
  candidacyId: candidacyInput,
  language: z.enum(LOCALES),
  /** The version that the author had read before writing; 0 if there was none. */
  basedOnVersion: z.coerce.number().int().min(0),
  ...statementWordsInput,
});
export type WriteStatementInput = z.infer<typeof writeStatementInput>;

/** The form's parallel lists, joined into a statement. */
export const statementWords = ({
  text: words,
  question,
  answer,
  linkWords,
  linkAddress,
}: Pick<WriteStatementInput, keyof typeof statementWordsInput>): StatementWords => ({
  text: words,
  answers: question.map((id, place) => ({ question: id as QuestionId, text: answer[place] ?? '' })),
  links: linkAddress.map((address, place) => ({ words: linkWords[place] ?? '', address })),
});

/** `isWaiting`: the returning officer must approve it before anybody can read it. */
export type WrittenStatement = { readonly version: number; readonly isNew: boolean; readonly isWaiting: boolean };

/**
 * Publishes a candidate's statement, in one language, as the next version. Earlier versions stay on the record. Sending
 * the same text again adds no version, so a double click publishes once. In a round where the returning officer approves
 * statements it waits, privately, and the version that was approved stays public; only taking a statement back needs no
 * approval. Refuses what judgeStatement refuses.
 */
export function writeStatement(
  ctx: Context,
  input: WriteStatementInput,
): Promise<Result<WrittenStatement, StatementRefusal>> {
  return ctx.db.transact<WrittenStatement, StatementRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'statement.write', { id: input.candidacyId });
    const { now, receivedAt } = timesOf(ctx);
    const found = await ownCandidacy(tx, allowed);
    const { facts, sent } = await ownStatementFacts(tx, found, input);
    const decision = judgeStatement(facts, statementWords(input), 'candidate', now, receivedAt);
    if (!decision.ok) return decision;
    const judged = decision.value;
    const actorId = actorIdOf(ctx.actor);
    const version = {
      found,
      language: input.language,
      judged,
      isSummary: false,
      source: null,
      actorId,
      receivedAt,
      now,
    };
    await forgetWriting(tx, ctx, { candidacyId: found.candidacy.id, kind: 'statement', language: input.language });
    const isNew = judged.isNew || sent?.state === 'returned';
    if (!isNew) return ok({ version: judged.version, isNew, isWaiting: sent !== null });
    if (found.round.approvesStatements && !isTakenBack(judged)) {
      await keepForApproval(tx, allowed, version);
      return ok({ version: judged.version, isNew, isWaiting: true });
    }
    if (sent) await closeSent(tx, { id: sent.id, state: isTakenBack(judged) ? 'taken-back' : 'replaced', now });
    // A statement that was never published has nothing public to take back.
    const published = await nextPublished(tx, found, input);
    if (!isTakenBack(judged) || published.hasWords)
      await saveStatement(tx, allowed, {
        ...version,
        judged: { ...judged, version: published.version },
        by: 'candidate',
      });
    return ok({ version: judged.version, isNew, isWaiting: false });
  });
}

const { statements } = schema;

const text = typed.catch('');

/**
 * A statement as an admin typed it. Answers and links are numbered from 0: `question-0` with `answer-0`, `link-0-words`
 * with `link-0-address`. `kind` says whether the words are the candidate's own or a summary.
 */
export const enterStatementInput = z
  .looseObject({
    round: text,
    contest: text,
    candidate: text,
    language: z.enum(LOCALES).catch('en'),
    basedOnVersion: z.coerce.number().int().min(0).catch(0),
    kind: text,
    text,
    source: text,
    reason: text,
  })
  .transform((form) => ({ ...form, words: wordsIn(form) }));
export type EnterStatementInput = z.infer<typeof enterStatementInput>;

export type EnterStatementRefusal = StatementRefusal | GuideRefusal;

const MOST_PLACES = 50;

/**
 * Publishes a statement that was received on paper, or a summary of it, as the next version. Earlier versions stay on
 * the record. It needs a source and, once the round is public, a reason. The candidate is emailed at each of
 * their addresses. Refuses what judgeStatement refuses. Also refuses the same text again, unless its kind or source is
 * corrected.
 */
export async function enterStatement(
  ctx: Context,
  given: EnterStatementInput,
): Promise<Result<null, EnterStatementRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'enterStatement', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return ctx.db.transact<null, EnterStatementRefusal>(async (tx) => {
    permit(ctx.actor, 'statement.enter', {});
    const now = ctx.now;
    const found = await findCandidacy(tx, input);
    if (!found) throw new NotFound('candidacy');
    const facts = await statementFacts(tx, found, input);
    const decision = judgeStatement(facts, input.words, 'admin', now);
    if (!decision.ok) return decision;
    const judged = decision.value;
    const isPublic = needsReason(found.round, now);
    const about = judgeEntry(input, { isTakenBack: isTakenBack(judged), isPublic });
    if (!about.ok) return about;
    const version = judged.isNew ? judged.version : await nextVersion(tx, found, input, about.value);
    if (version === null) return refuse(wrongGuide('text', 'unchanged'));
    if (!judged.isNew && input.basedOnVersion !== version - 1)
      return refuse({ code: 'stale', currentVersion: version - 1 });
    const allowed = permit(ctx.actor, 'statement.enter', found.candidacy);
    const { language } = input;
    const { reason } = about.value;
    await saveStatement(tx, allowed, {
      found,
      language,
      judged: { ...judged, version },
      ...about.value,
      by: 'admin',
      actorId: actorIdOf(ctx.actor),
      now,
    });
    if (isPublic)
      await mailCandidate(tx, now, found, {
        id: newId(),
        act: (locale) => wordsFor(locale, 'actMail')(language === 'cy' ? 'candidacy.enteredCy' : 'candidacy.enteredEn'),
        reason: reason ?? null,
      });
    return ok(null);
  });
}

/** The number of the next published version, and whether the last one has words. */
export async function nextPublished(
  tx: Tx,
  { candidacy }: Pick<FoundCandidacy, 'candidacy'>,
  { language }: { readonly language: StatementLanguage },
): Promise<{ readonly version: number; readonly hasWords: boolean }> {
  const [latest] = await tx
    .select()
    .from(statements)
    .where(and(eq(statements.candidacyId, candidacy.id), eq(statements.language, language)))
    .orderBy(desc(statements.version))
    .limit(1);
  const hasWords = latest !== undefined && !isTakenBack({ ...latest, answers: latest.answers ?? [] });
  return { version: (latest?.version ?? 0) + 1, hasWords };
}

/** The next version, if it has the same text with a corrected kind or source; null if nothing is corrected. */
async function nextVersion(
  tx: Tx,
  { candidacy }: FoundCandidacy,
  { language }: EnterStatementInput,
  about: StatementEntry,
): Promise<number | null> {
  const [latest] = await tx
    .select()
    .from(statements)
    .where(and(eq(statements.candidacyId, candidacy.id), eq(statements.language, language)))
    .orderBy(desc(statements.version))
    .limit(1);
  if (!latest || (latest.isSummary === about.isSummary && latest.source === about.source)) return null;
  return latest.version + 1;
}

/** The numbered fields of the form, as a statement. */
function wordsIn(form: { readonly text: string; readonly [name: string]: unknown }): StatementWords {
  const at = (name: string) => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const places = Array.from({ length: MOST_PLACES }, (_, place) => place);
  return {
    text: form.text,
    answers: places
      .filter((place) => at(`question-${place}`) !== '')
      .map((place) => ({ question: at(`question-${place}`) as QuestionId, text: at(`answer-${place}`) })),
    links: places
      .filter((place) => Object.hasOwn(form, `link-${place}-address`))
      .map((place) => ({ words: at(`link-${place}-words`), address: at(`link-${place}-address`) })),
  };
}
