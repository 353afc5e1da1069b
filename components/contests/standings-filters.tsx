import type { ReactNode } from 'react';
import type { PlaceGroup } from '@/domain/bodies/kinds';
import { BALLOT_STANDINGS, type BallotStanding } from '@/domain/candidates/candidacies';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings, StandingRow } from '@/queries/contests/contest-standings';
import { bodiesIn } from './contest-words';

type FiltersProps = {
  readonly standings: Pick<ContestStandings, 'round' | 'contest' | 'candidacies' | 'slates' | 'regions'>;
  readonly locale: Locale;
  /** The table of standings, with the regions by which readers can filter its counts. */
  readonly children: (regions: readonly PlaceGroup[]) => ReactNode;
};

type Option = { readonly value: string; readonly words: string };

/** A short list does not need filters. */
const FEWEST = 6;
/** The number of slates in app/styles/filters.css. */
const MOST_SLATES = 12;

/**
 * Filters for the list, by slate and status, and for its counts, by nation or region. The style sheet applies the
 * chosen option, without a script. Browsers that do not support this show the whole list. The order never changes.
 */
export function StandingsFilters({ standings, locale, children }: FiltersProps) {
  const { contest, candidacies, slates, regions } = standings;
  const words = wordsFor(locale, 'progress');
  const places = regions.filter(({ hasNominated }) => hasNominated > 0).map(({ region }) => region);
  const found = BALLOT_STANDINGS.filter((standing) => candidacies.some(({ ballot }) => ballot === standing));
  if (candidacies.length < FEWEST) return children([]);
  const total = count(candidacies.length, locale);
  return (
    <div className="filtered">
      <form className="filters noprint" aria-label={words('filter.label')} autoComplete="off">
        {places.length > 1 ? (
          <Choice
            id="f-region"
            label={words('filter.region', { bodies: bodiesIn(contest, 2, locale) })}
            all={words('filter.allRegions')}
            options={places.map((region, place) => ({
              value: `${place}`,
              words: wordsFor(locale, 'shared')(`region.${region}`),
            }))}
          />
        ) : null}
        {slates.length > 0 && slates.length <= MOST_SLATES ? (
          <Choice
            id="f-slate"
            label={words('slateColumn')}
            all={words('filter.anySlate')}
            options={[
              ...slates.map(({ place, name }) => ({ value: `${place}`, words: name })),
              { value: 'none', words: words('filter.noSlate') },
            ]}
          />
        ) : null}
        {found.length > 1 && standings.round.kind !== 'archive' ? (
          <Choice
            id="f-status"
            label={words('filter.status')}
            all={words('filter.anyStatus')}
            options={found.map((value) => ({ value, words: standingWords(value, locale) }))}
          />
        ) : null}
        <button type="reset" className="btn btn--s">
          {words('filter.all')}
        </button>
      </form>
      {children(places)}
      <p className="shown small quiet">
        {words.rich('filter.shown', { all: total, n: () => <span key="n" className="shown__n" /> })}
      </p>
    </div>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
};

const Choice = ({ id, label, all, options }: ChoiceProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <select id={id}>
      <option value="">{all}</option>
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
);

function standingWords(standing: BallotStanding, locale: Locale): string {
  if (standing === 'supporting-only') return wordsFor(locale, 'standings')('supportingOnly');
  if (standing === 'out') return wordsFor(locale, 'progress')('filter.out');
  return wordsFor(locale, 'threshold')(`opening.${standing}`);
}

/** The attributes by which the style sheet selects a row: its status and the positions of its slates. */
export const rowClass = ({ ballot, slates }: Pick<StandingRow, 'ballot' | 'slates'>): string =>
  [
    ...(ballot === 'out' ? ['out'] : []),
    `is-${ballot}`,
    ...(slates.length === 0 ? ['slate-none'] : slates.map(({ place }) => `slate-${place}`)),
  ].join(' ');

type InRegionProps = Pick<StandingRow, 'byRegion'> & {
  readonly regions: readonly PlaceGroup[];
  readonly locale: Locale;
};

/**
 * The count in each region. The style sheet shows it once the reader chooses a region, so browsers without support read
 * only the total.
 */
export const CountInRegions = ({ byRegion, regions, locale }: InRegionProps) =>
  regions.map((region, place) => (
    <span key={region} className={`in in-${place}`} data-count={count(byRegion.get(region) ?? 0, locale)} />
  ));
