import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings } from '@/queries/contests/contest-standings';
import { DataTable } from '../ui/data-table';
import { Mark } from '../ui/mark';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';

type ResultsProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** How the vote went, where it is known. */
export function Results({ standings: { round, contest, candidacies }, locale }: ResultsProps) {
  const words = wordsFor(locale, 'standings');
  const rows = candidacies.flatMap(({ slug, name, result }) => (result ? [{ slug, name, ...result }] : []));
  if (rows.length === 0) return null;
  return (
    <Section id="results" title={words('results.title')} note={words('results.note')}>
      <div>
        <DataTable
          caption={words('results.caption')}
          isCaptionHidden
          columns={[
            { key: 'candidate', head: words('results.candidate') },
            { key: 'votes', head: words('results.votes'), isNumber: true },
            { key: 'outcome', head: words('results.outcome') },
          ]}
          rows={rows.map(({ slug, name, votes, isElected, note, source }) => ({
            key: slug,
            cells: [
              <span key="name">
                {name}
                <small className="quiet block font-normal">
                  {note ? `${note} ` : null}
                  {source ? <Source text={source} /> : null}
                </small>
              </span>,
              votes === null ? (
                <span key="votes" className="quiet">
                  {wordsFor(locale, 'shared')('notKnown')}
                </span>
              ) : (
                count(votes, locale)
              ),
              <Mark key="outcome" shape={isElected ? 'full' : 'none'}>
                {words(isElected ? 'elected' : 'notElected')}
              </Mark>,
            ],
          }))}
        />
        {rows.some(({ isElected }) => isElected) ? (
          <p className="mt-s4">
            <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/seats`)}>{words('results.seats')}</a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
