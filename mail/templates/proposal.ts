import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { env } from '@/lib/env';
import { wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { siteEmailText } from './site-email';

const { users } = schema;

type Proposed = {
  readonly id: string;
  readonly round: { readonly slug: string; readonly title: string };
  /** For a late form `late:` and its id. */
  readonly subject: string;
  readonly what: 'declaration' | 'change' | 'late';
};

const WORDS = { declaration: 'declare', change: 'ruleChanges', late: 'late' } as const;

/**
 * Emails the other admins who run rounds that somebody proposed a declaration, a change of a rule or a late form, and that one of
 * them must agree.
 */
export async function mailProposal(
  tx: Tx,
  now: Date,
  { id, round, subject, what }: Proposed,
  to: readonly UserId[],
): Promise<void> {
  const t = wordsFor('en', WORDS[what]);
  const addresses = await tx.select({ email: users.email }).from(users).where(inArray(users.id, to));
  const pages = { declaration: 'declare', change: `changes/${id}`, late: subject.replace(':', '/') };
  const link = `${env.siteUrl()}/admin/rounds/${round.slug}/${pages[what]}`;
  for (const { email } of addresses)
    await queueMail(tx, now, {
      occasion: `${what}:${id}`,
      toAddress: email,
      subject: t('mail.subject', { round: round.title }),
      text: await siteEmailText(tx, [t('mail.what', { round: round.title }), t('mail.check'), link], 'en'),
    });
}
