import { atStart, count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings, StandingRow } from '@/queries/contests/contest-standings';
import { DataTable, ScrollRegion } from '../ui/data-table';
import { bodiesIn } from './contest-words';

type MatrixProps = {
  readonly standings: Pick<ContestStandings, 'contest' | 'regions' | 'bodies'> & {
    readonly candidacies: readonly Pick<StandingRow, 'slug' | 'name' | 'byRegion' | 'count'>[];
  };
  readonly locale: Locale;
};

/** Every candidate's nominations by nation and region. Left out while there are none. */
export function RegionMatrix({ standings: { contest, candidacies, regions, bodies }, locale }: MatrixProps) {
  const words = wordsFor(locale, 'standings');
  const places = regions.filter(({ hasNominated }) => hasNominated > 0);
  if (places.length === 0) return null;
  const figure = (n: number) => (n === 0 ? <span className="quiet">{count(0, locale)}</span> : count(n, locale));
  const total = (n: number) => <b>{count(n, locale)}</b>;
  return (
    <div className="leaf leaf--wide">
      <ScrollRegion label={words('matrix.caption')}>
        <DataTable
          caption={words('matrix.caption')}
          captionNote={words('matrix.note')}
          columns={[
            { key: 'candidate', head: words('matrix.candidate') },
            ...places.map(({ region }) => ({
              key: region,
              head: wordsFor(locale, 'shared')(`region.${region}`),
              isNumber: true,
            })),
            { key: 'all', head: words('matrix.all'), isNumber: true },
          ]}
          rows={candidacies.map(({ slug, name, byRegion, count: all }) => ({
            key: slug,
            cells: [name, ...places.map(({ region }) => figure(byRegion.get(region) ?? 0)), total(all)],
          }))}
          foot={[
            words('matrix.foot', { bodies: atStart(bodiesIn(contest, 2, locale), locale) }),
            ...places.map(({ hasNominated }) => count(hasNominated, locale)),
            count(bodies.hasNominated, locale),
          ]}
        />
      </ScrollRegion>
    </div>
  );
}
