import { and, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import type { Locale } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import type { DraftKind } from '@/domain/candidates/drafts';
import type { StatementWords } from '@/domain/candidates/statements';

const { writingDrafts } = schema;

export type WritingDraft = StatementWords & {
  /** The version that the person had read before writing; 0 if there was none. */
  readonly basedOnVersion: number;
  readonly savedAt: Date;
};

/** The draft of the person who asks; null if they have none. Nobody else can read it. */
export async function writingDraft(
  ctx: Context,
  of: { readonly candidacyId: CandidacyId; readonly kind: DraftKind; readonly language: Locale },
): Promise<WritingDraft | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const [row] = await ctx.db.reads
    .select()
    .from(writingDrafts)
    .where(
      and(
        eq(writingDrafts.candidacyId, of.candidacyId),
        eq(writingDrafts.userId, ctx.actor.userId),
        eq(writingDrafts.kind, of.kind),
        eq(writingDrafts.language, of.language),
      ),
    );
  if (!row) return null;
  const { text, answers, links, basedOnVersion, savedAt } = row;
  return { text, answers, links, basedOnVersion, savedAt };
}
