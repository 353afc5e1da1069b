import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { mailState } from '@/domain/people/mail-attempts';
import { FAILED } from '@/queries/people/outbox';

const { outbox } = schema;

/** One mail, or with 'all' every one that did not go. */
export const retryMailInput = z.object({ mail: z.string().min(1).max(64) });
export type RetryMailInput = z.output<typeof retryMailInput>;
export type RetryMailRefusal = { readonly code: 'nothing-to-try' };

/**
 * Lets mail that did not go be tried again at once, with as many attempts as a new one. Returns how many. Leaves alone
 * what is being sent at this moment: two senders would send it twice.
 */
export async function retryMail(ctx: Context, input: RetryMailInput): Promise<Result<number, RetryMailRefusal>> {
  permit(ctx.actor, 'mail.retry', {});
  return ctx.db.transact(async (tx): Promise<Result<number, RetryMailRefusal>> => {
    const { now } = ctx;
    const which = input.mail === 'all' ? FAILED : [...FAILED, eq(outbox.id, input.mail)];
    const rows = await tx
      .select()
      .from(outbox)
      .where(and(...which));
    const failed = rows.filter((mail) => mailState({ ...mail, hasFailed: true }, now) === 'failed');
    for (const { id } of failed)
      await tx.update(outbox).set({ attempts: 0, nextTryAt: now, lastError: null }).where(eq(outbox.id, id));
    return failed.length === 0 ? refuse({ code: 'nothing-to-try' }) : ok(failed.length);
  });
}
