import { groupsWords } from '@/messages/about-you-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import type { SummaryRow } from '../ui/lists';

/** What the candidate says about themselves, and the link to change it. Null if no rule of the contest asks for it. */
export function aboutYouRow({ round, contest, description, writing }: OwnCandidacy, locale: Locale): SummaryRow | null {
  if (description === null) return null;
  const t = wordsFor(locale, 'aboutYou');
  const { said, isStale } = description;
  const text = said.length > 0 ? t('said', { groups: groupsWords(said, locale) }) : t('nothing');
  return {
    id: `${round.slug}-${contest.slug}-about`,
    term: t('term'),
    detail: isStale && writing === null ? `${text}. ${t('again')}` : text,
    action: {
      href: href(locale, `/candidate/${round.slug}/${contest.slug}/about`),
      words: writing === null ? t(said.length > 0 ? 'change' : 'say') : wordsFor(locale, 'candidateOffice')('read'),
      of: `${t('term')}, ${contest.title}`,
    },
  };
}
