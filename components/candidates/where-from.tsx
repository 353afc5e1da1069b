import { count, list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import type { CandidacyMap } from '@/queries/candidates/candidacy-map';
import { bareName } from '../bodies/body-name';
import { mapNotes } from '../contests/heard-map';
import { DataTable } from '../ui/data-table';
import type { MapGroup } from '../ui/map/hex-map';
import { MapFigure } from '../ui/map/map-figure';
import { Section } from '../ui/section';

type WhereFromProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** Where a candidate's nominations come from. Left out while there are none, and where no CLP may nominate. */
export function WhereFrom({ page: { round, row, map }, locale }: WhereFromProps) {
  const words = wordsFor(locale, 'maps');
  if (!map || map.counts.nominated === 0) return null;
  const isArchive = round.kind === 'archive';
  return (
    <Section id="where-from" title={words('from.title')} isWide>
      <MapFigure
        id="from-map"
        layout={map.layout}
        groups={groupsOf(map, row.name, isArchive, locale)}
        marks={[...map.marks].map(([id, group]) => ({ id, group }))}
        label={words('from.label', { name: row.name })}
        notes={mapNotes(map, locale)}
        locale={locale}
      >
        <Regions map={map} name={row.name} isArchive={isArchive} locale={locale} />
        <Scotland map={map} locale={locale} />
      </MapFigure>
    </Section>
  );
}

/** The key: the three share out the CLPs that may nominate. */
function groupsOf({ counts }: CandidacyMap, name: string, isArchive: boolean, locale: Locale): MapGroup[] {
  const words = wordsFor(locale, 'maps');
  return [
    {
      key: 'nominated',
      ground: 'full',
      words: words(isArchive ? 'from.nominatedArchive' : 'from.nominated', { name }),
      count: counts.nominated,
    },
    {
      key: 'others',
      ground: 'hatch',
      words: words(isArchive ? 'from.othersArchive' : 'from.others'),
      count: counts.others,
    },
    {
      key: 'not-yet',
      ground: 'none',
      words: words(isArchive ? 'heard.notKnown' : 'from.notYet'),
      count: counts['not-yet'],
    },
  ];
}

type RegionsProps = {
  readonly map: CandidacyMap;
  readonly name: string;
  readonly isArchive: boolean;
  readonly locale: Locale;
};

function Regions({ map: { regions, counts }, name, isArchive, locale }: RegionsProps) {
  const words = wordsFor(locale, 'maps');
  const figures = (of: CandidacyMap['counts']) => [of.nominated, of.others, of['not-yet']].map((n) => count(n, locale));
  return (
    <DataTable
      caption={words('regions.caption')}
      columns={[
        { key: 'region', head: words('regions.region') },
        { key: 'nominated', head: name, isNumber: true },
        { key: 'others', head: words('regions.others'), isNumber: true },
        { key: 'notYet', head: words(isArchive ? 'regions.notKnown' : 'regions.notYet'), isNumber: true },
      ]}
      rows={regions.map(({ region, counts: here }) => ({
        key: region,
        cells: [wordsFor(locale, 'shared')(`region.${region}`), ...figures(here)],
      }))}
      foot={[words('regions.all'), ...figures(counts)]}
    />
  );
}

/** Which of the Scottish CLPs: their place on the map tells nobody who does not know their order. */
function Scotland({ map: { scotland }, locale }: { readonly map: CandidacyMap; readonly locale: Locale }) {
  const { nominated, all } = scotland;
  if (nominated.length === 0) return null;
  const names = list(
    nominated.map((body) => bareName(body, locale)),
    locale,
  );
  const n = nominated.length;
  return <p className="small">{wordsFor(locale, 'maps')('from.scotland', { names, n, all: count(all, locale) })}</p>;
}
