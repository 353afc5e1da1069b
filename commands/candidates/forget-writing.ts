import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import type { Locale } from '@/domain/base/languages.mjs';
import type { DraftKind } from '@/domain/candidates/drafts';

const { writingDrafts } = schema;

/** Deletes the person's draft of what they have just published or saved. */
export async function forgetWriting(
  tx: Tx,
  { actor }: Context,
  of: { readonly candidacyId: CandidacyId; readonly kind: DraftKind; readonly language: Locale },
): Promise<void> {
  if (actor.kind !== 'person') return;
  await tx
    .delete(writingDrafts)
    .where(
      and(
        eq(writingDrafts.candidacyId, of.candidacyId),
        eq(writingDrafts.userId, actor.userId),
        eq(writingDrafts.kind, of.kind),
        eq(writingDrafts.language, of.language),
      ),
    );
}
