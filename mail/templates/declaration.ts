import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { env } from '@/lib/env';
import { wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';

const { users } = schema;

type Proposed = { readonly id: string; readonly round: { readonly slug: string; readonly title: string } };

/** Emails the other admins who run rounds that somebody proposed a declaration, and that one of them must agree. */
export async function mailProposal(tx: Tx, now: Date, { id, round }: Proposed, to: readonly UserId[]): Promise<void> {
  const t = wordsFor('en', 'declare');
  const addresses = await tx.select({ email: users.email }).from(users).where(inArray(users.id, to));
  const link = `${env.siteUrl()}/admin/rounds/${round.slug}/declare`;
  for (const { email } of addresses)
    await queueMail(tx, now, {
      occasion: `declaration:${id}`,
      toAddress: email,
      subject: t('mail.subject', { round: round.title }),
      text: `${[t('mail.what', { round: round.title }), t('mail.check'), link].join('\n\n')}\n`,
    });
}
