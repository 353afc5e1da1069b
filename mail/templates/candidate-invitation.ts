import { contactOf, type Settings } from '@/domain/installation/settings';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateToInvite } from '@/queries/candidates/candidates-to-invite';
import { emailText } from './site-email';

/**
 * The invitation of a candidate: who runs the nominations, why they are asked, what to do by when, and where to sign in.
 * It contains no sign-in link, so it is safe to forward, and nothing in it acts when it is opened.
 */
export function candidateInvitation(
  { name, candidacies }: Pick<CandidateToInvite, 'name' | 'candidacies'>,
  settings: Settings,
  locale: Locale,
): { readonly subject: string; readonly text: string } {
  const t = wordsFor(locale, 'candidateMail');
  const { operatorName: operator } = settings;
  const contests = candidacies.map(({ round, contest, count }) => {
    const closesAt = longInstant(round.closesAt, round.zone, locale);
    const line = t('invitation.nominated', { contest: contest.title, round: round.title, count, closesAt });
    return round.kind === 'practice' ? `${line} ${t('invitation.practice')}` : line;
  });
  const hasAccepted = candidacies.every((one) => one.hasAccepted);
  const paragraphs = [
    t('invitation.greeting', { name }),
    ...(operator ? [t('invitation.whoRuns', { operator })] : []),
    [t('invitation.why'), ...contests].join('\n'),
    t(hasAccepted ? 'invitation.answered' : 'invitation.accept'),
    t('invitation.statement'),
    t('invitation.signIn', { link: env.siteUrl() + href(locale, '/candidate') }),
    t('invitation.notYou', { contact: ASK }),
  ];
  return {
    subject: subjectOf(name, candidacies, hasAccepted, locale),
    text: emailText(paragraphs, contactOf(settings, null), locale),
  };
}

function subjectOf(
  name: string,
  candidacies: CandidateToInvite['candidacies'],
  hasAccepted: boolean,
  locale: Locale,
): string {
  const t = wordsFor(locale, 'candidateMail');
  const [one, ...others] = candidacies;
  if (!one || others.length > 0) return t('invitation.subjectSeveral', { name });
  if (hasAccepted) return t('invitation.subjectStatement', { name, contest: one.contest.title });
  const closesAt = longInstant(one.round.closesAt, one.round.zone, locale);
  return t('invitation.subject', { name, contest: one.contest.title, closesAt });
}
