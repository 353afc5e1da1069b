import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { cleanText } from '@/domain/base/unseen-signs';

const { contests, rounds } = schema;

/** The address of a contest in a form: the slugs of its round and its own. */
export const contestAddress = { round: z.string().max(80), contest: z.string().max(80) };

/** A line that may be left empty: null if it is. */
export const maybeLine = (most: number) =>
  z
    .string()
    .max(most, 'too-long')
    .default('')
    // Half a character, which a broken paste can leave behind, has no place in the log.
    .transform((text) => cleanText(text) || null);

/** The contest at an address and its round, read inside a transaction. Throws NotFound. */
export async function contestAt(tx: Tx, address: { readonly round: string; readonly contest: string }) {
  const [row] = await tx
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(eq(rounds.slug, address.round), eq(contests.slug, address.contest)));
  if (!row) throw new NotFound('contest');
  return row;
}

/** The person who acts, for the private side of the log; null for the operator. */
export const actorId = (actor: Actor): UserId | null => (actor.kind === 'person' ? actor.userId : null);
