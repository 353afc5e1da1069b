import type { LogEvent } from '@/domain/log/log-events';
import { saysBothTimes } from '@/messages/deadline-words';
import { exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { BODY_TEXTS } from './body-texts';
import { CANDIDATE_TEXTS } from './candidate-texts';
import {
  type DataOf,
  type EntryProps,
  type EntryText,
  type EntryTools,
  type EventName,
  entryTools,
  plain,
  type Texts,
} from './entry-text';
import { INSTALLATION_TEXTS } from './installation-texts';
import { NOMINATION_TEXTS } from './nomination-texts';
import { PERSON_TEXTS } from './person-texts';
import { RESULT_TEXTS } from './result-texts';
import { ROUND_TEXTS } from './round-texts';
import { SLATE_TEXTS } from './slate-texts';

/** The words for every event. Each noun has its own file, as `domain/log` has. */
const TEXTS: Texts = {
  ...BODY_TEXTS,
  ...CANDIDATE_TEXTS,
  ...INSTALLATION_TEXTS,
  ...NOMINATION_TEXTS,
  ...PERSON_TEXTS,
  ...RESULT_TEXTS,
  ...ROUND_TEXTS,
  ...SLATE_TEXTS,
};

/** An entry of the log with a link to its subject. */
export function LogEntry(props: EntryProps) {
  const { text, path } = entryText(props);
  return path === null ? text : <a href={href(props.locale, path)}>{text}</a>;
}

/** One entry in words. */
export function entryText({ entry, ...rest }: EntryProps): EntryText {
  // A later version of the app may have recorded an event that this version does not know, so its name is shown.
  if (!Object.hasOwn(TEXTS, entry.event)) return plain(wordsFor(rest.locale, 'publicLog')('event.other', entry));
  const { text, path } = textOf(entry, entryTools(rest));
  return { text: `${text}${receivedBefore(entry, rest)}`, path };
}

/** "; received on …", if it was recorded more than a second later. Of what was accepted late, the text says it already. */
function receivedBefore({ data }: LogEvent, { at, locale }: Omit<EntryProps, 'entry'>): string {
  if (!('receivedAt' in data) || data.receivedAt === undefined || 'late' in data) return '';
  const receivedAt = new Date(data.receivedAt);
  if (!saysBothTimes(receivedAt, at)) return '';
  return wordsFor(locale, 'deadline')('logged', { received: exactInstant(receivedAt, 'Europe/London', locale) });
}

type EntryOf<Name extends EventName> = {
  readonly [One in Name]: { readonly event: One; readonly data: DataOf[One] };
}[Name];

function textOf<Name extends EventName>({ event, data }: EntryOf<Name>, tools: EntryTools): EntryText {
  return TEXTS[event](data, tools);
}
