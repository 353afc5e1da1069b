import { effectSentences } from '@/app/[locale]/admin/act';
import { bodyName } from '@/components/bodies/body-name';
import type { CandidacyEventKind } from '@/domain/candidates/candidacies';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminCandidacy } from '@/queries/candidates/admin-candidacy';

/** The possible acts on a candidacy, by the last part of the page's address. */
export const CANDIDACY_ACTS = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  suspend: 'suspended',
  reinstate: 'reinstated',
  ineligible: 'ineligible',
  'take-back': 'proposed',
  home: 'home-moved',
  investigate: 'under-investigation',
  'investigation-over': 'investigation-ended',
} as const satisfies Record<string, CandidacyEventKind>;

export type CandidacyActName = keyof typeof CANDIDACY_ACTS;
export const isCandidacyAct = (text: string): text is CandidacyActName => Object.hasOwn(CANDIDACY_ACTS, text);

export type ActName = CandidacyActName | 'merge' | 'part';

/** The effects of an act on a candidacy, a sentence each. */
export function pointsOf(page: AdminCandidacy, act: ActName, locale: Locale): string[] {
  const t = wordsFor(locale, 'adminActs');
  const { person, newHome, contest } = page;
  const { name } = person.row;
  const emails = [t(page.isTold ? 'candidateEmailed' : 'candidateNotEmailed'), t('public')];
  const count = effectSentences(page.effects, contest, locale);
  if (act === 'merge') {
    const into = page.into?.name ?? '';
    const both = [t('candidacy.mergeTold'), t('public')];
    return [t('candidacy.mergeCounts', { name, into }), ...count, t('candidacy.mergePage', { name, into }), ...both];
  }
  if (act === 'part') {
    const into = person.mergedInto?.name ?? '';
    return [t('candidacy.partCounts', { name, into }), ...count, ...emails];
  }
  if (act === 'investigate' || act === 'investigation-over')
    return [
      ...(act === 'investigate' ? [t('candidacy.onlyAnnounced')] : []),
      t('candidacy.countsStay'),
      t('candidacy.undo'),
      ...emails,
    ];
  const from = person.home ? bodyName(person.home, locale) : t('candidacies.notKnown');
  const to = newHome ? bodyName(newHome, locale) : '';
  return [
    ...(act === 'home' ? [t('candidacy.homeFrom', { from, to })] : []),
    ...count,
    t('candidacy.stays', { name }),
    t('candidacy.dated', { name }),
    t('candidacy.undo'),
    ...emails,
  ];
}
