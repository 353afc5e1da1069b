import { and, eq, isNotNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { DONE_LASTS, type Done, readDone } from '@/domain/base/done';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { sha256 } from '@/lib/tokens';

const { sessions } = schema;

/** Keeps with a session what its person has just done, for the next page that it opens. */
export async function noteDone(context: Context, { token, done }: { readonly token: string; readonly done: Done }) {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx
      .update(sessions)
      .set({ done, doneAt: context.now })
      .where(eq(sessions.tokenHash, sha256(token)));
    return ok(null);
  });
}

/** What the person of a session did less than a minute ago. It is returned once. Null if there is nothing. */
export async function takeDone(context: Context, token: string): Promise<Done | null> {
  permit(context.actor, 'sign-in.keep', {});
  const own = and(eq(sessions.tokenHash, sha256(token)), isNotNull(sessions.done));
  const [noted] = await context.db.reads.select({ done: sessions.done, at: sessions.doneAt }).from(sessions).where(own);
  if (!noted?.at) return null;
  await context.db.transact(async (tx) => {
    await tx.update(sessions).set({ done: null, doneAt: null }).where(own);
    return ok(null);
  });
  if (context.now.getTime() - noted.at.getTime() > DONE_LASTS) return null;
  return readDone(noted.done);
}
