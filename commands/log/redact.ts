import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { forgetTexts, overwriteTexts, sameTexts, type TextRow } from '@/db/erase-texts';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { LOCALES } from '@/domain/base/languages.mjs';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeRedaction, type RedactionRefusal } from '@/domain/log/redaction';
import { findCandidacy } from '../candidates/find-candidacy';
import { readTexts } from '../public-texts';
import { reasonInput } from '../rounds/reason';

const { log, logTexts, statements } = schema;

export const redactTextInput = z.object({
  /** The number of an entry of the log. */
  entry: z.coerce.number().int().min(1).catch(0),
  /** The salted hash of the text. */
  hash: z.string().max(64).catch(''),
  reason: reasonInput,
});
export type RedactTextInput = z.infer<typeof redactTextInput>;

/**
 * Removes text from the record for a public reason: from the log with its salt, from every public row of the same
 * round that has it, from every earlier or later entry about the round, and from email that waits. The chain of the log
 * still verifies. It cannot be undone. Refuses what judgeRedaction refuses.
 */
export async function redactText(
  ctx: Context,
  given: RedactTextInput,
): Promise<Result<null, RedactionRefusal | NotPublic>> {
  const read = readTexts(ctx, 'redactText', given);
  if (!read.ok) return read;
  const input = read.value;
  return ctx.db.transact<null, RedactionRefusal>(async (tx) => {
    permit(ctx.actor, 'text.redact', {});
    if (input.hash === '') return refuse({ code: 'text-not-chosen' });
    const [found] = await tx
      .select({ text: logTexts, round: log.round })
      .from(logTexts)
      .innerJoin(log, eq(log.seq, logTexts.seq))
      .where(and(eq(logTexts.hash, input.hash), eq(logTexts.seq, input.entry), isNotNull(logTexts.salt)));
    const texts = found ? [found.text] : [];
    const allowed = permit(ctx.actor, 'text.redact', found ? { round: found.round } : {});
    return redact(tx, allowed, { ctx, texts, round: found?.round ?? null, entry: input.entry, typed: input.reason });
  });
}

export const takeDownStatementInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  language: z.enum(LOCALES).catch('en'),
  reason: reasonInput,
});
export type TakeDownStatementInput = z.infer<typeof takeDownStatementInput>;
export type TakeDownStatementRefusal = RedactionRefusal | { readonly code: 'no-such-candidacy' };

/**
 * Takes down every version of a candidate's statement in a language, also after the declaration: the texts are redacted,
 * and its place says since when and why. It cannot be undone, but the candidate may publish another while the round
 * accepts statements. Refuses a candidate without a statement, and what judgeRedaction refuses.
 */
export async function takeDownStatement(
  ctx: Context,
  given: TakeDownStatementInput,
): Promise<Result<null, TakeDownStatementRefusal | NotPublic>> {
  const read = readTexts(ctx, 'takeDownStatement', given);
  if (!read.ok) return read;
  const input = read.value;
  return ctx.db.transact<null, TakeDownStatementRefusal>(async (tx) => {
    permit(ctx.actor, 'text.redact', {});
    const found = await findCandidacy(tx, input);
    if (!found) return refuse({ code: 'no-such-candidacy' });
    const allowed = permit(ctx.actor, 'text.redact', { round: found.round.slug });
    const versions = await tx
      .select({ id: statements.id })
      .from(statements)
      .where(and(eq(statements.candidacyId, found.candidacy.id), eq(statements.language, input.language)));
    const places = versions.flatMap(({ id }) =>
      ['text', 'answers', 'links', 'source'].map((column) => `statements/${id}/${column}`),
    );
    const texts = await tx
      .select()
      .from(logTexts)
      .where(and(inArray(logTexts.place, places), isNotNull(logTexts.salt)));
    const typed = input.reason;
    const judged = judgeRedaction(
      texts.map(({ text }) => text),
      typed,
    );
    if (!judged.ok) return judged;
    await tx
      .update(statements)
      .set({ takenDownAt: ctx.now, takeDownReason: judged.value })
      .where(
        inArray(
          statements.id,
          versions.map(({ id }) => id),
        ),
      );
    const entry = Math.max(...texts.map(({ seq }) => seq));
    return redact(tx, allowed, { ctx, texts, round: found.round.slug, entry, typed });
  });
}

type Redaction = {
  readonly ctx: Context;
  readonly texts: readonly TextRow[];
  readonly round: string | null;
  readonly entry: number;
  readonly typed: string;
};

async function redact(
  tx: Tx,
  _allowed: Permitted<'text.redact', object>,
  { ctx, texts, round, entry, typed }: Redaction,
): Promise<Result<null, RedactionRefusal>> {
  const judged = judgeRedaction(
    texts.map(({ text }) => text),
    typed,
  );
  if (!judged.ok) return judged;
  const all = await sameTexts(tx, texts, round);
  await overwriteTexts(tx, all, round);
  const hashes = all.map(({ hash }) => hash).sort();
  const data = { ...(round === null ? {} : { round }), entry, texts: hashes, reason: judged.value };
  await record(tx, ctx.now, actorIdOf(ctx.actor), { event: 'text.redacted', data });
  await forgetTexts(tx, all, round);
  return ok(null);
}
