import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { NOT_SENT, notLeased } from '@/queries/people/outbox';

const { outbox } = schema;

/** The id of one email, or 'all' for every email that failed. */
export const retryMailInput = z.object({ mail: z.string().min(1).max(64) });
type RetryMailInput = z.output<typeof retryMailInput>;
type RetryMailRefusal = { readonly code: 'nothing-to-try' };

/**
 * Retries emails that failed, were refused or were given up, with as many attempts as a new email has. Returns how many
 * there are. Leaves out emails that are being sent now, because they would be sent twice.
 */
export async function retryMail(ctx: Context, input: RetryMailInput): Promise<Result<number, RetryMailRefusal>> {
  permit(ctx.actor, 'mail.retry', {});
  return ctx.db.transact<number, RetryMailRefusal>(async (tx) => {
    const { now } = ctx;
    const which = input.mail === 'all' ? undefined : eq(outbox.id, input.mail);
    const retried = await tx
      .update(outbox)
      .set({ outcome: 'waiting', attempts: 0, nextTryAt: now, leasedUntil: null, lastError: null })
      .where(and(...NOT_SENT, notLeased(now), which))
      .returning({ id: outbox.id });
    return retried.length === 0 ? refuse({ code: 'nothing-to-try' }) : ok(retried.length);
  });
}
