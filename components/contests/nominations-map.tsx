import type { ReactNode } from 'react';
import type { Ground } from '@/domain/bodies/hex-map';
import { type BodyStatus, HAS_NOMINATED } from '@/domain/nominations/body-status';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestMap } from '@/queries/contests/contest-map';
import { bareName } from '../bodies/body-name';
import { DataTable } from '../ui/data-table';
import { MapFigure, type MapGroup, type MapMark } from '../ui/map/hex-map';

type NominationsMapProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly map: ContestMap;
  readonly contest: { readonly title: string };
  readonly isArchive: boolean;
  readonly locale: Locale;
  /** True if the map shows a CLP's name when the pointer is over it. */
  readonly isNamed?: boolean | undefined;
  /** The page's own table of the same figures; without it, one by nation and region. */
  readonly children?: ReactNode | undefined;
};

/** A map of the status of each CLP, with its key and its table. */
export function NominationsMap({ id, map, contest, isArchive, locale, isNamed, children }: NominationsMapProps) {
  const words = wordsFor(locale, 'maps');
  return (
    <MapFigure
      id={id}
      layout={map.layout}
      groups={mapGroups(map, isArchive, locale)}
      marks={mapMarks(map)}
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

/** Sentences about the bodies that the map leaves out, and those that it shows but does not count. */
export function mapNotes(map: Pick<ContestMap, 'isPartial' | 'hasOthers' | 'countedWith'>, locale: Locale): string[] {
  const words = wordsFor(locale, 'maps');
  return [
    ...(map.isPartial ? [words('only')] : []),
    ...(map.hasOthers ? [words('others')] : []),
    ...(map.countedWith > 0 ? [words('countedWith', { n: map.countedWith })] : []),
  ];
}

function RegionsOfMap({ map, isArchive, locale }: Pick<NominationsMapProps, 'map' | 'isArchive' | 'locale'>) {
  const words = wordsFor(locale, 'maps');
  const { bodies, regions } = map;
  return (
    <DataTable
      caption={words('regions.caption')}
      columns={[
        { key: 'region', head: words('regions.region') },
        { key: 'all', head: words('regions.clps'), isNumber: true },
        { key: 'nominated', head: words(isArchive ? 'regions.onList' : 'regions.nominated'), isNumber: true },
        { key: 'not-heard-from', head: words(isArchive ? 'regions.notKnown' : 'regions.notHeard'), isNumber: true },
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

type Group = {
  readonly key: Exclude<BodyStatus, 'confirmed' | 'counted-with'>;
  readonly ground: Ground;
  readonly statuses: readonly BodyStatus[];
  /** True if the key shows this group even when it is empty. */
  readonly isAlways?: boolean;
};

const GROUPS: readonly Group[] = [
  { key: 'sent', ground: 'full', statuses: HAS_NOMINATED, isAlways: true },
  { key: 'nominated-nobody', ground: 'ring', statuses: ['nominated-nobody'], isAlways: true },
  { key: 'withdrawn', ground: 'counter', statuses: ['withdrawn'] },
  { key: 'unconfirmed', ground: 'mid', statuses: ['unconfirmed'] },
  { key: 'decided', ground: 'hatch', statuses: ['decided'], isAlways: true },
  { key: 'voided', ground: 'bars', statuses: ['voided'] },
  { key: 'meeting-announced', ground: 'dot', statuses: ['meeting-announced'], isAlways: true },
  { key: 'cannot-nominate', ground: 'cross', statuses: ['cannot-nominate'] },
  { key: 'not-heard-from', ground: 'none', statuses: ['not-heard-from'], isAlways: true },
];

/**
 * The key of a map of the status of each CLP. Its counts add up to all the CLPs that may nominate. In a past round, a
 * status that no public list mentions is left out.
 */
export function mapGroups({ bodies }: ContestMap, isArchive: boolean, locale: Locale): MapGroup[] {
  const words = wordsFor(locale, 'maps');
  return GROUPS.flatMap(({ key, ground, statuses, isAlways }) => {
    const count = statuses.reduce((sum, status) => sum + bodies.byStatus[status], 0);
    const isShown = count > 0 || (isArchive ? key === 'sent' || key === 'not-heard-from' : isAlways === true);
    if (!isShown) return [];
    if (isArchive && key === 'sent') return { key, ground, count, words: words('heard.onList') };
    if (isArchive && key === 'not-heard-from') return { key, ground, count, words: words('heard.notKnown') };
    const { confirmed } = bodies.byStatus;
    const more = key === 'sent' && confirmed > 0 ? `, ${words('heard.ofWhich', { n: confirmed })}` : '';
    return { key, ground, count, words: `${wordsFor(locale, 'standings')(`heard.${key}`)}${more}` };
  });
}

/** The group of the key to which each CLP of the contest belongs. */
export const mapMarks = ({ statuses }: ContestMap): MapMark[] =>
  [...statuses].flatMap(([id, status]) => {
    const group = GROUPS.find((each) => each.statuses.includes(status));
    return group ? { id, group: group.key } : [];
  });
