import type { Answer } from '@/domain/candidates/answers';
import { longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import { figure, standingWords } from '../../../standing';

/** The effects of an answer, a sentence each. */
export function pointsOf(own: OwnCandidacy, act: Answer, now: Date, locale: Locale): string[] {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, row, statements } = own;
  const closesAt = longInstantInZone(round.closesAt, round.zone, locale);
  const isOpen = now < round.closesAt;
  const mail = t('acts.mail');
  if (act === 'accepted') {
    const { headline } = standingWords(own, locale);
    const standing = row.outcome?.met
      ? t('acts.accepted.enough', { progress: figure(own, locale) })
      : t('acts.accepted.standing', { headline });
    const ballot = row.outcome === null ? [] : [standing];
    return [t('acts.accepted.page'), ...ballot, t('acts.accepted.later'), mail];
  }
  if (act === 'declined') {
    const later = isOpen ? t('acts.declined.later', { closesAt }) : t('acts.declined.laterClosed');
    return [t('acts.declined.page'), t('acts.declined.ballot'), later, mail];
  }
  const hasWords = statements.some(({ isTakenBack }) => !isTakenBack);
  const words = isOpen ? t('acts.withdrawn.statement', { closesAt }) : t('acts.withdrawn.statementClosed');
  return [
    t('acts.withdrawn.page'),
    t('acts.withdrawn.ballot'),
    t('acts.withdrawn.record', { n: row.count, progress: figure(own, locale) }),
    ...(hasWords ? [words] : []),
    mail,
  ];
}
