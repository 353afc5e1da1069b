import { inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import type { Office } from '@/domain/base/permissions';
import type { Provenance } from '@/domain/nominations/provenance';

/** Who sent a version, as the officers of its body see it: by office, never by name. */
export type Sender = 'you' | Office | 'delegate' | 'officer' | 'admin' | 'reported';

type Sent = {
  readonly bodyId: BodyId;
  readonly provenance: Provenance;
  readonly sentBy: UserId | null;
  readonly receivedAt: Date;
};

/**
 * Loads the officers of the bodies, and returns a function that says who sent a version. It says 'officer' if the sender
 * was erased, or was neither officer nor delegate on that day. Only for pages of the body's own officers.
 */
export async function sendersOf(reads: Reads, bodyIds: readonly BodyId[], userId: UserId) {
  const { delegates, officers } = schema;
  const rows = await reads
    .select()
    .from(officers)
    .where(inArray(officers.bodyId, [...bodyIds]));
  const named = await reads
    .select()
    .from(delegates)
    .where(inArray(delegates.bodyId, [...bodyIds]));
  return ({ bodyId, provenance, sentBy, receivedAt }: Sent): Sender => {
    if (provenance !== 'officer') return provenance;
    if (sentBy === userId) return 'you';
    const held = rows.find(
      (row) =>
        row.bodyId === bodyId &&
        row.userId === sentBy &&
        row.startsAt <= receivedAt &&
        (row.endsAt === null || row.endsAt > receivedAt),
    );
    const isDelegate = named.some(
      (row) => row.bodyId === bodyId && row.userId === sentBy && row.startsAt <= receivedAt,
    );
    return held?.office ?? (isDelegate ? 'delegate' : 'officer');
  };
}
