import { and, eq, gt, like } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { MOST_LINKS_AN_HOUR, SIGN_IN_LINK_LASTS, SIGN_IN_OCCASION } from '@/domain/sign-in/sign-in';
import { newId } from '@/lib/tokens';
import { type Locale, wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';

const { outbox } = schema;

export type SignInMail = { readonly locale: Locale; readonly email: string; readonly link: string };

/**
 * Queues the email with a sign-in link, whether or not the address belongs to a user. Refuses a sixth link within an
 * hour. The page always says the same, so that it does not show who has an account.
 */
export async function queueSignInMail(
  context: Context,
  { locale, email, link }: SignInMail,
): Promise<Result<null, { code: 'too-many-links' }>> {
  permit(context.actor, 'sign-in.keep', {});
  const t = wordsFor(locale, 'signInMail');
  return context.db.transact(async (tx) => {
    if ((await linksWithinTheHour(tx, email, context.now)) >= MOST_LINKS_AN_HOUR)
      return refuse({ code: 'too-many-links' });
    await queueMail(tx, context.now, {
      occasion: `${SIGN_IN_OCCASION}${newId()}`,
      toAddress: email,
      subject: t('subject'),
      text: [t('link', { link }), t('once'), t('notYou')].join('\n\n'),
    });
    return ok(null);
  });
}

/** Counts the emails and not the tokens, because a used token is deleted. */
async function linksWithinTheHour(tx: Tx, email: string, now: Date): Promise<number> {
  const anHourAgo = new Date(now.getTime() - SIGN_IN_LINK_LASTS * 1000);
  return tx.$count(
    outbox,
    and(eq(outbox.toAddress, email), like(outbox.occasion, `${SIGN_IN_OCCASION}%`), gt(outbox.createdAt, anHourAgo)),
  );
}
