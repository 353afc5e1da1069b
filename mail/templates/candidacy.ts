import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { roundEmail } from './round-email';

const { users } = schema;

type ChangedCandidacy = {
  readonly candidate: { readonly slug: string; readonly userId: UserId | null };
  readonly contest: ContestRow;
  readonly round: RoundRow;
};

/**
 * Emails the candidate about a change to their candidacy, in their language, if they have ever signed in. Sends nothing
 * for a round that has not been announced. `id` is the id of the change.
 */
export async function mailCandidate(
  tx: Tx,
  now: Date,
  { candidate, contest, round }: ChangedCandidacy,
  change: { readonly id: string; readonly act: (locale: Locale) => string; readonly reason: string | null },
): Promise<void> {
  if (candidate.userId === null || !isPublicAt(round, now)) return;
  const [user] = await tx
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(eq(users.id, candidate.userId));
  if (!user) return;
  const locale = user.language ?? 'en';
  const t = wordsFor(locale, 'actMail');
  const values = { contest: contest.title, round: round.title, act: change.act(locale) };
  const link = env.siteUrl() + href(locale, `/rounds/${round.slug}/${contest.slug}/${candidate.slug}`);
  const paragraphs = [
    t('candidacy.what', values),
    ...(change.reason === null ? [] : [t('reason', { reason: change.reason })]),
    t('candidacy.link', { link }),
    t('wrong'),
  ];
  const mail = roundEmail(round.kind, t('candidacy.subject', values), paragraphs, locale);
  await queueMail(tx, now, { occasion: `candidacy:${change.id}`, toAddress: user.email, ...mail });
}
