import { dayOf, longInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage, TimelineEntry } from '@/queries/candidates/candidacy';
import { bodyName } from '../bodies/body-name';
import { dayWords } from '../rounds/round-times';
import { SourceLine } from '../ui/source-line';
import { Timeline } from '../ui/timeline';

type WentProps = { readonly page: CandidacyPage; readonly now: Date; readonly locale: Locale };

/** What happened to the candidacy and when, the earliest first. */
export function HowItWent({ page: { round, timeline }, now, locale }: WentProps) {
  const words = wordsFor(locale, 'candidacy');
  return (
    <div className="stack gap-s3">
      <h2 className="text-xl">{words('went')}</h2>
      <Timeline
        events={timeline.map((entry, place) => ({
          key: `${place} ${entry.kind}`,
          when: <When entry={entry} round={round} locale={locale} />,
          what: what(entry, locale),
          note: <Note entry={entry} locale={locale} />,
          isPast: entry.at === null || entry.at <= now,
        }))}
      />
    </div>
  );
}

type EntryProps = { readonly entry: TimelineEntry; readonly locale: Locale };

function When({ entry: { at, kind }, round, locale }: EntryProps & { readonly round: CandidacyPage['round'] }) {
  const { zone } = round;
  if (at === null) return <span className="small quiet">{wordsFor(locale, 'candidacy')('event.noDay')}</span>;
  if (kind === 'closes' && round.kind !== 'archive')
    return <time dateTime={at.toISOString()}>{longInstant(at, zone, locale)}</time>;
  return <time dateTime={dayOf(at, zone)}>{dayWords(at, zone, locale)}</time>;
}

function what(entry: TimelineEntry, locale: Locale): string {
  const words = wordsFor(locale, 'candidacy');
  if (entry.kind === 'enough') return words('event.enough', { count: entry.count });
  if (entry.kind === 'opens') return words(entry.isPast ? 'event.opened' : 'event.opens');
  if (entry.kind === 'closes') return words(entry.isPast ? 'event.closed' : 'event.closes');
  return words(`event.${entry.kind}`);
}

function Note({ entry, locale }: EntryProps) {
  const words = wordsFor(locale, 'candidacy');
  if (entry.kind === 'first-nomination') return words('event.by', { body: bodyName(entry.body, locale) });
  if (!('reason' in entry)) return null;
  const { home, reason, source } = entry;
  return (
    <>
      {home ? `${words('event.toHome', { home: bodyName(home, locale) })} ` : null}
      {reason ? `${reason} ` : null}
      {source ? <SourceLine text={source} locale={locale} /> : null}
    </>
  );
}
