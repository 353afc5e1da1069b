import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { linkOccasion, sealedFor } from '@/domain/sign-in/sign-in';
import { seal } from '@/lib/sealed';
import { type Locale, wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { siteEmailText } from './site-email';

type SignInMail = {
  /** The id of the request for a link. With it the next page finds out whether the email has been sent. */
  readonly request: string;
  readonly locale: Locale;
  readonly email: string;
  readonly link: string;
  /** The CLP of which the person is an officer, if they registered as one again. */
  readonly officerOf?: string;
};

/**
 * Queues the email with a sign-in link, whether or not the address belongs to a user, so that the page does not show
 * who has an account. The caller has checked the limits.
 */
export async function queueSignInMail(
  context: Context,
  { request, locale, email, link, officerOf }: SignInMail,
): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  const t = wordsFor(locale, 'signInMail');
  const to = { occasion: linkOccasion(request), toAddress: email };
  const already = officerOf === undefined ? [] : [t('already', { body: officerOf })];
  const paragraphs = [...already, t('link', { link }), t('once'), t('notYou')];
  const text = await siteEmailText(context.db.reads, paragraphs, locale);
  await context.db.transact(async (tx) => {
    await queueMail(tx, context.now, {
      ...to,
      subject: t('subject'),
      // Nobody who can read the database, or a backup of it, may sign in with the link.
      text: seal(text, sealedFor(to)),
    });
    return ok(null);
  });
}
