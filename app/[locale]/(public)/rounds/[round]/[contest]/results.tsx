import { Source } from '@/components/source-line';
import { DataTable } from '@/components/ui/data-table';
import { Leaf } from '@/components/ui/layout';
import { Mark } from '@/components/ui/mark';
import { count } from '@/lib/format';
import { type Locale, wordsFor } from '@/lib/words';
import type { ContestStandings } from '@/queries/contest-standings';

type ResultsProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** How the vote went, where it is known. */
export function Results({ standings: { candidacies }, locale }: ResultsProps) {
  const words = wordsFor(locale, 'standings');
  const rows = candidacies.flatMap(({ slug, name, result }) => (result ? [{ slug, name, ...result }] : []));
  if (rows.length === 0) return null;
  return (
    <Leaf id="results" title={words('results.title')} note={words('results.note')}>
      <DataTable
        caption={words('results.caption')}
        isCaptionHidden
        columns={[
          { key: 'candidate', head: words('results.candidate') },
          { key: 'votes', head: words('results.votes'), isNumber: true },
          { key: 'outcome', head: words('results.outcome') },
          { key: 'source', head: words('results.source') },
        ]}
        rows={rows.map(({ slug, name, votes, isElected, note, source }) => ({
          key: slug,
          cells: [
            name,
            votes === null ? (
              <span key="votes" className="quiet">
                {wordsFor(locale, 'shared')('notKnown')}
              </span>
            ) : (
              count(votes, locale)
            ),
            <span key="outcome">
              <Mark shape={isElected ? 'full' : 'none'}>{words(isElected ? 'elected' : 'notElected')}</Mark>
              {note ? <small className="quiet block">{note}</small> : null}
            </span>,
            <span key="source" className="small">
              {source ? <Source text={source} /> : null}
            </span>,
          ],
        }))}
      />
    </Leaf>
  );
}
