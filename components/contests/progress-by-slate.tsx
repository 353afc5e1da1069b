import type { Ground } from '@/domain/bodies/hex-map';
import { LEVEL, LOYALTIES, NO_SLATE, NOT_NOMINATED } from '@/domain/slates/slate-loyalty';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestProgress } from '@/queries/contests/contest-progress';
import type { SlateMap } from '@/queries/slates/slate-map';
import type { SlateProgress } from '@/queries/slates/slate-progress';
import { letterOf, SlateMark } from '../slates/slate-marks';
import { Empty } from '../ui/callout';
import { DataTable, ScrollRegion } from '../ui/data-table';
import { MapFigure, type MapGroup } from '../ui/map/hex-map';
import { AmountBar } from '../ui/marks';
import { Section } from '../ui/section';
import { bodiesIn } from './contest-words';
import { mapNotes } from './nominations-map';

type ProgressProps = { readonly progress: ContestProgress; readonly locale: Locale };

/**
 * How many bodies chose most candidates from each slate, in total and by nation and region. Left out if there are no
 * slates.
 */
export function LeadingSlates({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { slates, contest, nominators } = progress;
  if (!slates) return null;
  const n = slates.rows.reduce((sum, { most }) => sum + most, 0);
  const all = nominators.length;
  const title = words('most.title', {
    n,
    figure: count(n, locale),
    all: count(all, locale),
    bodies: bodiesIn(contest, all, locale),
  });
  return (
    <Section id="most" title={title} note={words('most.note')} isWide>
      <div className="stack w-full gap-s6">
        {slates.map ? (
          <MostMap slates={slates} map={slates.map} progress={progress} locale={locale} />
        ) : (
          <InAll slates={slates} progress={progress} locale={locale} />
        )}
        <ByRegion slates={slates} locale={locale} />
      </div>
    </Section>
  );
}

type MostMapProps = ProgressProps & { readonly slates: SlateProgress; readonly map: SlateMap };

/**
 * The patterns of the slates, in alphabetical order. The first three are equally dark, so that none attracts more
 * attention.
 */
const PATTERNS = ['hatch', 'bars', 'counter', 'dot'] as const satisfies readonly Ground[];

function MostMap({ slates, map, progress, locale }: MostMapProps) {
  const words = wordsFor(locale, 'progress');
  const clps = (key: string) => map.counts.get(key) ?? 0;
  const hasLetters = slates.rows.length > PATTERNS.length;
  const groups: MapGroup[] = [
    ...slates.rows.map(({ slate }) => ({
      key: slate.slug,
      ground: PATTERNS[slate.place % PATTERNS.length] ?? 'hatch',
      ...(hasLetters ? { letter: letterOf(slate.name) } : {}),
      words: slate.name,
      count: clps(slate.slug),
    })),
    { key: LEVEL, ground: 'ring', words: words('most.level'), count: clps(LEVEL) },
    { key: NO_SLATE, ground: 'cross', words: words('most.none'), count: clps(NO_SLATE) },
    {
      key: NOT_NOMINATED,
      ground: 'none',
      words: words(progress.round.kind === 'archive' ? 'most.notKnown' : 'most.not'),
      count: clps(NOT_NOMINATED),
    },
  ];
  return (
    <MapFigure
      id="most-map"
      layout={map.layout}
      groups={groups}
      marks={[...map.marks].map(([id, group]) => ({ id, group }))}
      label={words('most.map')}
      notes={mapNotes(map, locale)}
      locale={locale}
    >
      {map.hasOthers ? <InAll slates={slates} progress={progress} locale={locale} /> : null}
    </MapFigure>
  );
}

function InAll({ slates, progress, locale }: ProgressProps & { readonly slates: SlateProgress }) {
  const words = wordsFor(locale, 'progress');
  return (
    <DataTable
      caption={words('most.caption')}
      columns={[
        { key: 'slate', head: words('slateColumn') },
        { key: 'n', head: bodiesIn(progress.contest, 2, locale), isNumber: true },
      ]}
      rows={[
        ...slates.rows.map(({ slate, most }) => ({
          key: slate.slug,
          cells: [
            <span key="slate">
              <SlateMark slate={slate} isNamed /> {slate.name}
            </span>,
            count(most, locale),
          ],
        })),
        { key: LEVEL, cells: [words('most.level'), count(slates.level, locale)] },
        { key: NO_SLATE, cells: [words('most.none'), count(slates.none, locale)] },
      ]}
      foot={[words('total'), count(progress.nominators.length, locale)]}
    />
  );
}

function ByRegion({ slates, locale }: { readonly slates: SlateProgress; readonly locale: ProgressProps['locale'] }) {
  const words = wordsFor(locale, 'progress');
  const groups = [
    ...slates.rows.map(({ slate }) => ({ key: slate.slug, head: slate.name })),
    { key: LEVEL, head: words('most.short.level') },
    { key: NO_SLATE, head: words('most.short.none') },
  ];
  const totals = (key: string) => slates.regions.reduce((sum, { most }) => sum + (most.get(key) ?? 0), 0);
  return (
    <ScrollRegion label={words('most.regionCaption')}>
      <DataTable
        caption={words('most.regionCaption')}
        columns={[
          { key: 'region', head: words('most.region') },
          ...groups.map(({ key, head }) => ({ key, head, isNumber: true })),
        ]}
        rows={slates.regions.map(({ region, most }) => ({
          key: region,
          cells: [
            wordsFor(locale, 'shared')(`region.${region}`),
            ...groups.map(({ key }) => count(most.get(key) ?? 0, locale)),
          ],
        }))}
        foot={[words('total'), ...groups.map(({ key }) => count(totals(key), locale))]}
      />
    </ScrollRegion>
  );
}

/** How many bodies chose a full slate, a mixture, part of one slate, or no slate. */
export function SlateLoyalty({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { slates, contest } = progress;
  // Bodies that may choose only one candidate cannot choose a mixture.
  if (contest.maxPerBody === 1) return null;
  if (!slates)
    return (
      <Section id="full" title={words('loyalty.noSlates')}>
        <Empty>
          <p>{words('loyalty.noSlatesText')}</p>
        </Empty>
      </Section>
    );
  const { full, mixed } = slates.loyalty;
  const title = words('loyalty.title', {
    full,
    mixed,
    fullFigure: count(full, locale),
    mixedFigure: count(mixed, locale),
  });
  return (
    <Section id="full" title={title} isWide>
      <div className="grid grid-cols-1 items-start gap-x-s6 gap-y-s6 lg:grid-cols-2">
        <Kinds slates={slates} progress={progress} locale={locale} />
        <InFull slates={slates} locale={locale} />
      </div>
    </Section>
  );
}

type SlatesProps = Pick<ProgressProps, 'locale'> & { readonly slates: SlateProgress };

function Kinds({ slates, progress, locale }: SlatesProps & ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const all = progress.nominators.length;
  return (
    <DataTable
      caption={words('loyalty.caption')}
      columns={[
        { key: 'kind', head: words('loyalty.kind') },
        { key: 'share', head: words('loyalty.share') },
        { key: 'n', head: bodiesIn(progress.contest, 2, locale), isNumber: true },
      ]}
      rows={LOYALTIES.map((kind) => ({
        key: kind,
        cells: [
          <span key="kind">
            {words(`loyalty.${kind}`)}
            <small className="quiet block font-normal">{words(`loyalty.${kind}Note`)}</small>
          </span>,
          <AmountBar key="share" amount={slates.loyalty[kind]} of={all} />,
          count(slates.loyalty[kind], locale),
        ],
      }))}
      foot={[words('total'), '', count(all, locale)]}
    />
  );
}

function InFull({ slates, locale }: SlatesProps) {
  const words = wordsFor(locale, 'progress');
  return (
    <DataTable
      caption={words('loyalty.slateCaption')}
      captionNote={words('loyalty.slateCaptionNote')}
      columns={[
        { key: 'slate', head: words('slateColumn') },
        { key: 'full', head: words('loyalty.named'), isNumber: true },
      ]}
      rows={slates.rows.map(({ slate, people, standing, full }) => ({
        key: slate.slug,
        cells: [
          <span key="slate">
            <SlateMark slate={slate} isNamed /> {slate.name}
            <small className="quiet block font-normal">
              {words('time.claims', { n: people, figure: count(people, locale) })}
              {standing < people ? `, ${words('loyalty.still', { n: standing })}` : null}
            </small>
          </span>,
          count(full, locale),
        ],
      }))}
    />
  );
}
