import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { UPLOAD_KEPT } from '@/domain/people/imports';

const { uploads } = schema;

export type Upload = typeof uploads.$inferSelect;

/** A list that this very person sent within the last day, or null: nobody reads another's. */
export async function ownUpload(
  reads: Reads,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  id: string,
): Promise<Upload | null> {
  const theirs = actor.kind === 'person' ? eq(uploads.userId, actor.userId) : isNull(uploads.userId);
  const kept = gt(uploads.uploadedAt, new Date(now.getTime() - UPLOAD_KEPT));
  const [upload] = await reads
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), theirs, kept));
  return upload ?? null;
}
