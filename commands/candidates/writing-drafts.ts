import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import { LOCALES } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { DRAFT_KINDS } from '@/domain/candidates/drafts';
import { newId } from '@/lib/tokens';
import { candidacyInput, ownCandidacy } from './find-candidacy';
import { forgetWriting } from './forget-writing';
import { statementWords, writeStatementInput } from './statements';

const { writingDrafts } = schema;

const kind = z.enum(DRAFT_KINDS);

export const saveWritingInput = writeStatementInput.extend({ kind });
export type SaveWritingInput = z.infer<typeof saveWritingInput>;

/**
 * Keeps what a candidate has written so far. Only the same person can see it, on any device. A text that would be refused
 * is kept too, so that nothing is lost. There is one draft of each kind and language.
 */
export function saveWriting(ctx: Context, input: SaveWritingInput): Promise<Result<null, never>> {
  return ctx.db.keepDraft<null, never>(async (tx) => {
    const allowed = permit(ctx.actor, 'statement.write', { id: input.candidacyId });
    const { candidacy } = await ownCandidacy(tx, allowed);
    if (ctx.actor.kind !== 'person') throw new NotFound('person');
    const { text, answers, links } = statementWords(input);
    const kept = {
      text,
      answers: [...answers],
      links: [...links],
      basedOnVersion: input.basedOnVersion,
      savedAt: ctx.now,
    };
    const of = { candidacyId: candidacy.id, userId: ctx.actor.userId, kind: input.kind, language: input.language };
    await tx
      .insert(writingDrafts)
      .values({ id: newId(), ...of, ...kept })
      .onConflictDoUpdate({
        target: [writingDrafts.candidacyId, writingDrafts.userId, writingDrafts.kind, writingDrafts.language],
        set: kept,
      });
    return ok(null);
  });
}

export const dropWritingInput = z.object({ candidacyId: candidacyInput, language: z.enum(LOCALES), kind });
export type DropWritingInput = z.infer<typeof dropWritingInput>;

/** Deletes the person's own draft. */
export function dropWriting(ctx: Context, input: DropWritingInput): Promise<Result<null, never>> {
  return ctx.db.transact<null, never>(async (tx) => {
    const allowed = permit(ctx.actor, 'statement.write', { id: input.candidacyId });
    const { candidacy } = await ownCandidacy(tx, allowed);
    await forgetWriting(tx, ctx, { candidacyId: candidacy.id, kind: input.kind, language: input.language });
    return ok(null);
  });
}
