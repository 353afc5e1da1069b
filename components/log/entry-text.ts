import type { LogEvent } from '@/domain/log/log-events';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';
import { publicLinks } from '../rounds/round-links';

export type EntryProps = {
  readonly entry: LogEvent;
  /** When it was recorded: bodies are shown with the names of that time. */
  readonly at: Date;
  readonly names: LogNames;
  readonly locale: Locale;
};

/** An entry in words, and the path of the page that it is about, in English; null if there is no such page. */
export type EntryText = { readonly text: string; readonly path: string | null };

/** The facts of each event, by its name. */
export type DataOf = { readonly [Event in LogEvent as Event['event']]: Event['data'] };
export type EventName = keyof DataOf;

/** The words for each event of `E`, from its facts. */
export type TextsOf<E extends LogEvent> = Pick<Texts, E['event']>;
export type Texts = { readonly [Name in EventName]: (data: DataOf[Name], tools: EntryTools) => EntryText };

export const plain = (text: string): EntryText => ({ text, path: null });
export const to = (path: string, text: string): EntryText => ({ text, path });

export type OfContest = { readonly round: string; readonly contest: string };

/** The language of a page, the time of the entry, and the names for its slugs. */
export type EntryTools = ReturnType<typeof entryTools>;

/** The names for the slugs of an entry. Slugs that no longer exist are shown unchanged. */
export const entryTools = ({ names, locale, at }: Omit<EntryProps, 'entry'>) => ({
  locale,
  at,
  /** Whether only confirmed nominations count in the round. */
  needsConfirmation: (slug: string) => names.confirming.has(slug),
  round: (slug: string) => names.rounds.get(slug) ?? slug,
  contest: ({ round, contest }: OfContest) => names.contests.get(`${round}/${contest}`) ?? contest,
  candidate: (slug: string) => names.candidates.get(slug) ?? slug,
  body: (slug: string) => {
    const then = names.formerNames.get(slug)?.find(({ until }) => at < until)?.name;
    const name = then ?? names.bodies.get(slug) ?? slug;
    return wordsFor(locale, 'kinds')(`named.${names.kinds.get(slug) ?? 'clp'}`, { name });
  },
});

export const contestPath = ({ round, contest }: OfContest): string => publicLinks(round).contest(contest);
export const candidatePath = (data: OfContest & { readonly candidate: string }): string =>
  `${contestPath(data)}/${data.candidate}`;
