import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { readEmailAddress } from '@/domain/people/email-address';
import { readPersonName } from '@/domain/people/registrations';
import { newId } from '@/lib/tokens';

const { users } = schema;

/**
 * The id of the user with this address (in the form of readEmailAddress). A new user is added in the caller's
 * transaction.
 */
export async function findOrAddUser(tx: Tx, now: Date, email: string): Promise<UserId> {
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (known) return known.id;
  const id = newId<UserId>();
  await tx.insert(users).values({ id, email, emailVerifiedAt: null, createdAt: now });
  return id;
}

/**
 * The ids of the users with these addresses (in the form of readEmailAddress). New users are added in the caller's
 * transaction.
 */
export async function findOrAddUsers(tx: Tx, now: Date, emails: readonly string[]): Promise<Map<string, UserId>> {
  const ids = new Map<string, UserId>();
  for (const some of inBatches([...new Set(emails)])) {
    const known = await tx.select({ id: users.id, email: users.email }).from(users).where(inArray(users.email, some));
    for (const { id, email } of known) ids.set(email, id);
    const rows = some
      .filter((email) => !ids.has(email))
      .map((email) => ({ id: newId<UserId>(), email, emailVerifiedAt: null, createdAt: now }));
    if (rows.length > 0) await tx.insert(users).values(rows);
    for (const { id, email } of rows) ids.set(email, id);
  }
  return ids;
}

/**
 * Databases limit the number of values in a statement. With ten columns a row, both databases accept this many rows.
 */
const MOST_ROWS = 400;

/** Splits rows into batches that fit in one statement. */
export const inBatches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, at) =>
    rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  );

/** The typed name of a person. Refuses what readPersonName refuses, by its code. */
export const personNameInput = z
  .string()
  .max(2000, { error: 'name-long' })
  .superRefine((typed, check) => {
    const read = readPersonName(typed);
    if (!read.ok) check.addIssue(read.error.code);
  });

/** Reads a typed email address, and normalises it as readEmailAddress does. */
export const emailInput = z.string().transform((typed, check) => {
  const email = readEmailAddress(typed);
  if (email !== null) return email;
  check.addIssue('email');
  return z.NEVER;
});
