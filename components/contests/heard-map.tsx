import type { ReactNode } from 'react';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestMap } from '@/queries/contests/contest-map';
import { bareName } from '../bodies/body-name';
import { DataTable } from '../ui/data-table';
import { MapFigure } from '../ui/map/map-figure';
import { heardGroups, heardMarks } from './heard-groups';

type HeardMapProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly map: ContestMap;
  readonly contest: { readonly title: string };
  readonly isArchive: boolean;
  readonly locale: Locale;
  /** Whether a pointer is told the CLP's name. */
  readonly isNamed?: boolean | undefined;
  /** The page's own table of the same figures; without it, one by nation and region. */
  readonly children?: ReactNode | undefined;
};

/** What each CLP has done, on a map, with its key and its table. */
export function HeardMap({ id, map, contest, isArchive, locale, isNamed, children }: HeardMapProps) {
  const words = wordsFor(locale, 'maps');
  return (
    <MapFigure
      id={id}
      layout={map.layout}
      groups={heardGroups(map, isArchive, locale)}
      marks={heardMarks(map)}
      names={isNamed ? namesOf(map, locale) : undefined}
      label={words(isArchive ? 'heard.labelArchive' : 'heard.label', { contest: contest.title })}
      notes={mapNotes(map, locale)}
      locale={locale}
    >
      {children ?? <RegionsOfMap map={map} isArchive={isArchive} locale={locale} />}
    </MapFigure>
  );
}

/** The CLPs' names in the language of the page. */
const namesOf = ({ clps }: Pick<ContestMap, 'clps'>, locale: Locale): Map<string, string> =>
  new Map([...clps.values()].map((body) => [body.id, bareName(body, locale)]));

/** What a map leaves out, and what it draws though it is not counted. */
export function mapNotes(map: Pick<ContestMap, 'isPartial' | 'hasOthers' | 'countedWith'>, locale: Locale): string[] {
  const words = wordsFor(locale, 'maps');
  return [
    ...(map.isPartial ? [words('only')] : []),
    ...(map.hasOthers ? [words('others')] : []),
    ...(map.countedWith > 0 ? [words('countedWith', { n: map.countedWith })] : []),
  ];
}

function RegionsOfMap({ map, isArchive, locale }: Pick<HeardMapProps, 'map' | 'isArchive' | 'locale'>) {
  const words = wordsFor(locale, 'maps');
  const { bodies, regions } = map;
  return (
    <DataTable
      caption={words('regions.caption')}
      columns={[
        { key: 'region', head: words('regions.region') },
        { key: 'all', head: words('regions.clps'), isNumber: true },
        { key: 'nominated', head: words(isArchive ? 'regions.onList' : 'regions.nominated'), isNumber: true },
        { key: 'notHeard', head: words(isArchive ? 'regions.notKnown' : 'regions.notHeard'), isNumber: true },
      ]}
      rows={regions.map(({ region, all, hasNominated, notHeardFrom }) => ({
        key: region,
        cells: [wordsFor(locale, 'shared')(`region.${region}`), ...[all, hasNominated, notHeardFrom].map(figure)],
      }))}
      foot={[words('regions.all'), ...[bodies.all, bodies.hasNominated, bodies.notHeardFrom].map(figure)]}
    />
  );

  function figure(n: number) {
    return count(n, locale);
  }
}
