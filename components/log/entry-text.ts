import type { LogEvent } from '@/domain/log/log-events';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';
import { publicLinks } from '../rounds/round-links';

export type EntryProps = { readonly entry: LogEvent; readonly names: LogNames; readonly locale: Locale };

/** An entry in words, and the path of the page that it is about, in English; null if there is no such page. */
export type EntryText = { readonly text: string; readonly path: string | null };

export const plain = (text: string): EntryText => ({ text, path: null });
export const to = (path: string, text: string): EntryText => ({ text, path });

export type OfContest = { readonly round: string; readonly contest: string };

/** The names for the slugs of an entry. Slugs that no longer exist are shown unchanged. */
export const lookUp = (names: LogNames, locale: Locale) => ({
  round: (slug: string) => names.rounds.get(slug) ?? slug,
  contest: ({ round, contest }: OfContest) => names.contests.get(`${round}/${contest}`) ?? contest,
  candidate: (slug: string) => names.candidates.get(slug) ?? slug,
  body: (slug: string) => wordsFor(locale, 'shared')('bodyName', { kind: 'clp', name: names.bodies.get(slug) ?? slug }),
});

export const contestPath = ({ round, contest }: OfContest): string => publicLinks(round).contest(contest);
export const candidatePath = (data: OfContest & { readonly candidate: string }): string =>
  `${contestPath(data)}/${data.candidate}`;
