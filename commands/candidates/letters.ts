import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Context, type FormTimes, timesOf } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import type { LetterAuthor } from '@/domain/candidates/letters';
import { judgeStatement, type StatementRefusal } from '@/domain/candidates/statements';
import { newId } from '@/lib/tokens';
import { letterFacts, letterVersions } from '@/queries/candidates/candidate-letter';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import { candidacyInput, type FoundCandidacy, findCandidacy, ownCandidacy } from './find-candidacy';
import { forgetWriting } from './forget-writing';

const { letters } = schema;

// Far above the word limit of letters, which the rule checks. It only protects the server.
const typed = z.string().max(400_000);

const letterInput = {
  language: z.enum(LOCALES),
  /** The version that the author had read before writing; 0 if there was none. */
  basedOnVersion: z.coerce.number().int().min(0),
  text: typed,
};

export const writeLetterInput = z.object({ candidacyId: candidacyInput, ...letterInput });
export type WriteLetterInput = z.infer<typeof writeLetterInput>;

export type SavedLetter = {
  readonly version: number;
  readonly isNew: boolean;
  /** Whether the returning officer must approve it before it goes into the agenda packs. */
  readonly isWaiting: boolean;
};

/**
 * Saves a candidate's letter to the secretaries of CLPs, in one language, as the next version. An empty text takes it
 * back. It goes into the agenda packs; nothing is emailed or published. In a round where the returning officer approves
 * statements it waits first, and the version that was approved stays in the packs. The same text again adds no version.
 * Refuses what judgeStatement refuses, with the word limit of letters.
 */
export function writeLetter(ctx: Context, input: WriteLetterInput): Promise<Result<SavedLetter, StatementRefusal>> {
  return ctx.db.transact<SavedLetter, StatementRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'statement.write', { id: input.candidacyId });
    const found = await ownCandidacy(tx, allowed);
    const saved = await saveLetter(tx, allowed, { found, input, by: 'candidate', times: timesOf(ctx) });
    const of = { candidacyId: found.candidacy.id, kind: 'letter', language: input.language } as const;
    if (saved.ok) await forgetWriting(tx, ctx, of);
    return saved;
  });
}

const address = z.string().max(200);
export const enterLetterInput = z.object({ round: address, contest: address, candidate: address, ...letterInput });
export type EnterLetterInput = z.infer<typeof enterLetterInput>;

/** The same for a letter that an admin received on paper or by email. An empty text takes it out of the packs. */
export function enterLetter(ctx: Context, input: EnterLetterInput): Promise<Result<SavedLetter, StatementRefusal>> {
  return ctx.db.transact<SavedLetter, StatementRefusal>(async (tx) => {
    permit(ctx.actor, 'statement.enter', {});
    const found = await findCandidacy(tx, input);
    if (!found) throw new NotFound('candidacy');
    const allowed = permit(ctx.actor, 'statement.enter', found.candidacy);
    return saveLetter(tx, allowed, { found, input, by: 'admin', times: timesOf(ctx) });
  });
}

type LetterToSave = {
  readonly found: FoundCandidacy;
  readonly input: { readonly language: StatementLanguage; readonly basedOnVersion: number; readonly text: string };
  readonly by: LetterAuthor;
  readonly times: FormTimes;
};

async function saveLetter(
  tx: Tx,
  allowed: Permitted<'statement.write' | 'statement.enter', { readonly id: CandidacyId }>,
  { found, input, by, times: { now, receivedAt } }: LetterToSave,
): Promise<Result<SavedLetter, StatementRefusal>> {
  const { language, basedOnVersion, text } = input;
  const facts = await letterFacts(tx, found, { language, basedOnVersion });
  const decision = judgeStatement(facts, { text, answers: [], links: [] }, by, now, receivedAt);
  if (!decision.ok) return decision;
  const { text: tidy } = decision.value;
  const [latest] = await letterVersions(tx, allowed.id, language);
  // What was returned can be sent again without a change. What an admin enters is approved by that.
  const isNew = decision.value.isNew || latest?.state === 'returned' || (by === 'admin' && latest?.state === 'waiting');
  const isWaiting = by === 'candidate' && found.round.approvesStatements === true && tidy !== '';
  if (!isNew) return ok({ version: decision.value.version, isNew, isWaiting: latest?.state === 'waiting' });
  const version = (latest?.version ?? 0) + 1;
  await tx
    .update(letters)
    .set({ state: tidy === '' ? 'taken-back' : 'replaced', decidedAt: now })
    .where(and(eq(letters.candidacyId, allowed.id), eq(letters.language, language), eq(letters.state, 'waiting')));
  const state = isWaiting ? ('waiting' as const) : null;
  const row = { candidacyId: allowed.id, language, version, text: tidy, by, writtenAt: now, state };
  await tx.insert(letters).values({ id: newId(), ...row });
  return ok({ version, isNew, isWaiting });
}
