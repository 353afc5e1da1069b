import type { BodyStatus } from '@/domain/nominations/body-status';
import { atStart, count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings, StandingRow } from '@/queries/contests/contest-standings';
import { Empty } from '../ui/callout';
import { DataTable, ScrollRegion } from '../ui/data-table';
import { Mark, type MarkShape } from '../ui/marks';
import { Section } from '../ui/section';
import { bodiesIn } from './contest-words';
import { NominationsMap } from './nominations-map';

type BodiesProps = { readonly standings: ContestStandings; readonly locale: Locale };

const SHAPES = {
  confirmed: 'full',
  sent: 'full',
  'nominated-nobody': 'out',
  withdrawn: 'out',
  unconfirmed: 'wait',
  decided: 'part',
  voided: 'out',
  'meeting-announced': 'wait',
  'cannot-nominate': 'out',
  'not-heard-from': 'none',
} as const satisfies Partial<Record<BodyStatus, MarkShape>>;
const STATES = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

/** How many bodies have each status: on a map, for bodies that are on it, and in a table by nation and region. */
export function NominatingBodies({ standings, locale }: BodiesProps) {
  const { round, contest, bodies, map } = standings;
  const words = wordsFor(locale, 'standings');
  if (bodies.all === 0)
    return (
      <Section id="heard" title={words('heard.noRoster')}>
        <Empty>
          <p>{words('heard.noRosterText')}</p>
        </Empty>
      </Section>
    );
  const title = words(round.kind === 'archive' ? 'heard.titleArchive' : 'heard.title', {
    total: bodies.all,
    n: bodies.notHeardFrom,
    figure: count(bodies.notHeardFrom, locale),
    all: `${count(bodies.all, locale)} ${bodiesIn(contest, bodies.all, locale)}`,
    bodies: bodiesIn(contest, bodies.notHeardFrom, locale),
    only: bodiesIn(contest, 1, locale),
  });
  return (
    <Section id="heard" title={title} isWide>
      {map && isMapped(standings) ? (
        <NominationsMap
          id="heard-map"
          map={map}
          contest={contest}
          isArchive={round.kind === 'archive'}
          locale={locale}
          isNamed
        >
          {map.hasOthers ? <States standings={standings} locale={locale} /> : null}
          <Regions standings={standings} locale={locale} />
        </NominationsMap>
      ) : (
        <div className="grid items-start gap-x-s6 gap-y-s5 md:grid-cols-2">
          <States standings={standings} locale={locale} />
          <Regions standings={standings} locale={locale} />
        </div>
      )}
    </Section>
  );
}

/** False for a past round without any public list: its map would be blank, and the tables need less space. */
const isMapped = ({ round, bodies }: ContestStandings): boolean => round.kind !== 'archive' || bodies.hasNominated > 0;

function States({ standings: { round, contest, bodies }, locale }: BodiesProps) {
  const words = wordsFor(locale, 'standings');
  const isArchive = round.kind === 'archive';
  const stateWords = (state: (typeof STATES)[number]) => {
    if (!isArchive) return words(`heard.${state}`);
    if (state === 'not-heard-from') return words('heard.notKnown');
    return words(state === 'sent' ? 'heard.reported' : `heard.${state}`);
  };
  // In a past round, a status that no public list mentions is left out.
  const shown = STATES.filter((state) => bodies.byStatus[state] > 0 || (!isArchive && state !== 'voided'));
  return (
    <DataTable
      caption={words('heard.caption', { bodies: bodiesIn(contest, 2, locale) })}
      columns={[
        { key: 'state', head: words('status') },
        { key: 'n', head: bodiesIn(contest, 2, locale), isNumber: true },
      ]}
      rows={shown.map((state) => ({
        key: state,
        cells: [
          <Mark key="state" shape={SHAPES[state]}>
            {stateWords(state)}
          </Mark>,
          count(bodies.byStatus[state], locale),
        ],
      }))}
      foot={[words('total'), count(bodies.all, locale)]}
    />
  );
}

function Regions({ standings: { round, contest, bodies, regions }, locale }: BodiesProps) {
  const words = wordsFor(locale, 'standings');
  const isArchive = round.kind === 'archive';
  return (
    <DataTable
      caption={words('heard.regionCaption')}
      columns={[
        { key: 'region', head: words('heard.region') },
        { key: 'all', head: bodiesIn(contest, 2, locale), isNumber: true },
        { key: 'nominated', head: words(isArchive ? 'heard.onList' : 'heard.nominated'), isNumber: true },
        { key: 'notHeard', head: words(isArchive ? 'heard.notKnown' : 'heard.notHeard'), isNumber: true },
      ]}
      rows={regions.map(({ region, all, hasNominated, notHeardFrom }) => ({
        key: region,
        cells: [
          wordsFor(locale, 'shared')(`region.${region}`),
          count(all, locale),
          count(hasNominated, locale),
          count(notHeardFrom, locale),
        ],
      }))}
      foot={[
        words('total'),
        count(bodies.all, locale),
        count(bodies.hasNominated, locale),
        count(bodies.notHeardFrom, locale),
      ]}
    />
  );
}

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
            { key: 'candidate', head: words('candidate') },
            ...places.map(({ region }) => ({
              key: region,
              head: wordsFor(locale, 'shared')(`region.${region}`),
              isNumber: true,
            })),
            { key: 'all', head: words('total'), isNumber: true },
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
