import type { Reads } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import { type ContactPoint, contactOf, isSentSeparately } from '@/domain/installation/settings';
import { longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { settingsOf } from '@/queries/installation/settings';
import { partyDeadlineOf } from '@/queries/nominations/sent-to-party';
import { emailText } from './site-email';

/** The facts that every email about a round shows. */
export type RoundMail = {
  readonly round: Pick<RoundRow, 'kind' | 'zone'>;
  readonly contact: ContactPoint;
  /** Whether the readers are told to send their nominations to the Party as well. */
  readonly isSeparate: boolean;
  /** The Party's own deadline, if the round states one and the readers are told of it. */
  readonly partyDeadline: Date | null;
};

/** Loads what every email about a round shows. Only officers are told to send their nominations to the Party. */
export async function roundMail(
  reads: Reads,
  round: Pick<RoundRow, 'id' | 'kind' | 'zone' | 'contactName' | 'contactEmail'>,
  to: 'officers' | 'candidates',
): Promise<RoundMail> {
  const settings = await settingsOf(reads);
  const isSeparate = to === 'officers' && isSentSeparately(settings, round);
  const partyDeadline = isSeparate ? await partyDeadlineOf(reads, round) : null;
  return { round, contact: contactOf(settings, round), isSeparate, partyDeadline };
}

/**
 * The subject and text of an email about a round. The paragraphs are separated by empty lines, and empty ones are left
 * out. For a practice round, a notice comes first. `ASK` in a
 * paragraph stands for whom to ask, and the end says it if no paragraph has done so.
 */
export function roundEmail(mail: RoundMail, subject: string, paragraphs: readonly string[], locale: Locale) {
  const { round, contact, isSeparate, partyDeadline } = mail;
  const notice = round.kind === 'practice' ? wordsFor(locale, 'actMail')('practice') : '';
  const separately = isSeparate ? separatelyWords(partyDeadline, round.zone, locale) : '';
  return { subject, text: emailText([notice, ...paragraphs, separately], contact, locale) };
}

/** That volunteers run the site, so that the nominations must also be sent to the Party, and by when. */
export function separatelyWords(deadline: Date | null, zone: string, locale: Locale): string {
  const t = wordsFor(locale, 'party');
  return deadline === null ? t('mail') : t('mailBy', { at: longInstantInZone(deadline, zone, locale) });
}
