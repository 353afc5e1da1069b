import { allowLink } from '@/commands/sign-in/allow';
import { keepSignInToken } from '@/commands/sign-in/tokens';
import { SIGN_IN_LINK_LASTS } from '@/domain/sign-in/sign-in';
import { env } from '@/lib/env';
import { authSecret } from '@/lib/secrets';
import { newId, sha256 } from '@/lib/tokens';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { systemContext } from './context';
import { mailboxKey, networkOfRequest } from './limited-by';

type OfficerLink = { readonly email: string; readonly locale: Locale; readonly officerOf: string };

/**
 * Emails a sign-in link to an officer who registers again. next-auth cannot be asked for it, because it sets cookies,
 * and then the answer would show that the address belongs to an officer. If a limit stops the link, nothing is sent,
 * and the answer is the same.
 */
export async function sendOfficerLink({ email, locale, officerOf }: OfficerLink): Promise<void> {
  const context = await systemContext();
  const allowed = await allowLink(context, { mailbox: mailboxKey(email), network: await networkOfRequest() });
  if (!allowed.ok) return;
  const token = `${newId()}${newId()}`;
  const expiresAt = new Date(context.now.getTime() + SIGN_IN_LINK_LASTS * 1000);
  // next-auth looks for the hash of the token and the secret (lib/actions/callback of @auth/core).
  await keepSignInToken(context, { hash: sha256(`${token}${authSecret()}`), email, expiresAt });
  const query = new URLSearchParams({ token, callbackUrl: href(locale, '/office') });
  const link = `${env.siteUrl()}${href(locale, '/sign-in/confirm')}?${query}`;
  await queueSignInMail(context, { request: newId(), locale, email, link, officerOf });
}
