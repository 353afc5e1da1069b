import { createHash } from 'node:crypto';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';

/** Texts that no public field may take unasked. The last turns the writing round, and is refused everywhere. */
export const HOSTILE = {
  email: 'Write to rowan.sample@example.org',
  phone: 'Ring 07700 900123',
  membership: 'Member L1234567',
  address: 'Flat 3, 12 Acacia Avenue, Anytown NE46 1AA',
  direction: 'Ann\u202EBlack',
} as const;
export type Hostile = keyof typeof HOSTILE;

/**
 * The hash of every row of every table, to compare before and after. Bodies never change, and uploads and the counts of
 * limits are private.
 */
export async function everythingIn(db: Database): Promise<string> {
  const { bodies: _bodies, uploads: _uploads, limits: _limits, ...tables } = schema;
  const hash = createHash('sha256');
  for (const table of Object.values(tables))
    hash.update(JSON.stringify(await db.reads.select().from(table as typeof schema.log)));
  return hash.digest('hex');
}
