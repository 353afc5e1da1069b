import type { TableName } from '@/lib/open-data/rows';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LinkBase } from '../rounds/round-links';
import { Section } from '../ui/section';

type LinksProps = {
  readonly locale: Locale;
  readonly links: LinkBase;
  readonly round: string;
  /** Null for all contests of the round. */
  readonly contest: string | null;
};

/** The downloads for a round or one of its contests: files, a feed, a calendar, a table to embed. */
export function DataLinks({ locale, links, round, contest }: LinksProps) {
  if (links.isPreview) return null;
  const words = wordsFor(locale, 'openData');
  const question = new URLSearchParams(contest === null ? { round } : { round, contest });
  // The files are the same in both languages.
  const file = (table: TableName, format: 'csv' | 'json') => `/data/v1/${table}.${format}?${question}`;
  const offered = [
    [file('standings', 'csv'), words('get.standingsCsv')],
    [file('standings', 'json'), words('get.standingsJson')],
    [file('nominations', 'csv'), words('get.nominationsCsv')],
    [file('nominations', 'json'), words('get.nominationsJson')],
    [href(locale, `${links.round}/feed.xml`), words('get.feed')],
    [href(locale, `${links.round}/calendar.ics`), words('get.calendar')],
    ...(contest === null ? [] : [[href(locale, '/data#embed'), words('embed.title')] as const]),
    [href(locale, '/data'), words('get.more')],
  ] as const;
  return (
    <div className="noprint">
      <Section id="data" title={words('get.title')}>
        <ul className="stack gap-s2">
          {offered.map(([address, text]) => (
            <li key={text}>
              <a href={address}>{text}</a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Metadata by which feed readers and calendars find the feed and the dates of a page. */
export const feedsOf = (locale: Locale, path: string, feed: string, calendar: string) => ({
  'application/atom+xml': [{ url: href(locale, `${path}/feed.xml`), title: feed }],
  'text/calendar': [{ url: href(locale, `${path}/calendar.ics`), title: calendar }],
});
