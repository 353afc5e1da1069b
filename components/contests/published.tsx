import { isDay } from '@/domain/base/days';
import { count, longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings } from '@/queries/contests/contest-standings';
import { Empty } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';

type PublishedProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** A day as it was published: in words if it is one, else as it stands. */
export const asOfWords = (asOf: string, locale: Locale): string => (isDay(asOf) ? longDay(asOf, locale) : asOf);

/** Totals of others beside ours, with the difference. */
export function Published({ standings: { candidacies }, locale }: PublishedProps) {
  const words = wordsFor(locale, 'standings');
  const rows = candidacies.flatMap(({ slug, name, count: here, published }) =>
    published.map((total, place) => ({ key: `${slug} ${place}`, name, here, total })),
  );
  if (rows.length === 0)
    return (
      <Section id="published" title={words('published.title')}>
        <Empty title={words('published.none')}>
          <p>{words('published.noneText')}</p>
        </Empty>
      </Section>
    );
  return (
    <Section id="published" title={words('published.title')}>
      <DataTable
        caption={words('published.caption')}
        isCaptionHidden
        columns={[
          { key: 'candidate', head: words('published.candidate') },
          { key: 'published', head: words('published.published'), isNumber: true },
          { key: 'here', head: words('published.here'), isNumber: true },
        ]}
        rows={rows.map(({ key, name, here, total }) => ({
          key,
          cells: [
            <span key="candidate">
              {name}
              <small className="quiet block font-normal">
                <Source text={total.source} />
                {total.asOf ? `, ${words('published.asOf', { day: asOfWords(total.asOf, locale) })}` : null}
              </small>
            </span>,
            count(total.nominations, locale),
            <span key="here">
              {count(here, locale)}
              <small className="quiet block">{differenceWords(here - total.nominations, locale)}</small>
            </span>,
          ],
        }))}
      />
    </Section>
  );
}

/** "193 fewer": a minus before a figure is too easy to miss. */
function differenceWords(difference: number, locale: Locale): string {
  const words = wordsFor(locale, 'standings');
  const n = count(Math.abs(difference), locale);
  if (difference === 0) return words('published.same');
  return words(difference < 0 ? 'published.fewer' : 'published.more', { n });
}
