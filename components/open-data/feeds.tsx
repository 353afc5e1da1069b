import { env } from '@/lib/env';
import type { RowOf } from '@/lib/open-data/rows';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';

type FeedsProps = { readonly locale: Locale; readonly rounds: readonly RowOf<'rounds'>[] };

/** Where the feed and the calendar of each round are, and of a CLP. */
export function Feeds({ locale, rounds }: FeedsProps) {
  const words = wordsFor(locale, 'openData');
  const link = (round: RowOf<'rounds'>, file: string, what: string) => (
    <a
      key={file}
      href={href(locale, `/rounds/${round.id}/${file}`)}
      aria-label={words('feeds.of', { what, round: round.title })}
    >
      {what}
    </a>
  );
  return (
    <Section id="feeds" title={words('feeds.title')} isWide>
      <div className="stack">
        <p className="max-w-text">{words('feeds.feeds')}</p>
        <p className="max-w-text">{words('feeds.calendars')}</p>
        {rounds.length > 0 ? (
          <DataTable
            caption={words('feeds.caption')}
            isCaptionHidden
            columns={[
              { key: 'round', head: words('feeds.round') },
              { key: 'feed', head: words('feeds.feed') },
              { key: 'calendar', head: words('feeds.calendar') },
            ]}
            rows={rounds.map((round) => ({
              key: round.id,
              cells: [
                round.title,
                link(round, 'feed.xml', words('feeds.feed')),
                link(round, 'calendar.ics', words('feeds.calendar')),
              ],
            }))}
          />
        ) : null}
        <p className="max-w-text">{words('feeds.body')}</p>
        <pre className="paste">{`${env.siteUrl()}${href(locale, '/bodies/colne-valley/calendar.ics')}`}</pre>
      </div>
    </Section>
  );
}
