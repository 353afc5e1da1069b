import type { HexLayout } from '@/domain/bodies/hex-map';
import { type BodyStatus, HAS_NOMINATED } from '@/domain/nominations/body-status';
import { hasClosed } from '@/domain/rounds/rounds';
import { atStart } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyInRound } from '@/queries/bodies/body-history';
import type { BodyPage } from '@/queries/bodies/body-page';
import { number } from '../contests/contest-words';
import { DataTable } from '../ui/data-table';
import { HexMap } from '../ui/map/hex-map';
import { Mark, type MarkShape } from '../ui/marks';
import { Section } from '../ui/section';
import { bareName, bodyName, OtherName } from './body-name';

type NeighboursProps = {
  readonly page: BodyPage;
  /** The current round, whose statuses are shown. */
  readonly inRound: BodyInRound | undefined;
  readonly now: Date;
  readonly locale: Locale;
};

const SHAPES: Readonly<Record<BodyStatus, MarkShape>> = {
  'not-heard-from': 'none',
  'meeting-announced': 'wait',
  decided: 'part',
  voided: 'out',
  sent: 'full',
  confirmed: 'full',
  unconfirmed: 'wait',
  'nominated-nobody': 'out',
  withdrawn: 'out',
  'cannot-nominate': 'out',
  'counted-with': 'out',
};

/** Bodies that share a border with this one: a small map, and the status of each in the current round. */
export function Neighbours({ page, inRound, now, locale }: NeighboursProps) {
  const { body, near } = page;
  const words = wordsFor(locale, 'myClp');
  if (!near) return <NoNeighbours body={body} locale={locale} />;
  const [first] = inRound?.contests ?? [];
  const { statuses } = near;
  const rows = near.neighbours.map((neighbour) => ({ neighbour, status: statuses?.get(neighbour.id) ?? null }));
  const shown = rows.map(({ neighbour }) => ({ id: neighbour.id, name: bareName(neighbour, locale) }));
  return (
    <Section
      id="neighbours"
      title={titleOf(page, inRound, now, locale)}
      note={
        first && inRound ? words('near.note', { contest: first.contest.title, round: inRound.round.title }) : undefined
      }
    >
      <div className="nearby">
        <DataTable
          caption={words('near.caption', { body: bodyName(body, locale) })}
          isCaptionHidden
          columns={[
            { key: 'clp', head: words('near.clp') },
            ...(statuses ? [{ key: 'state', head: words('near.state') }] : []),
          ]}
          rows={rows.map(({ neighbour, status }) => ({
            key: neighbour.id,
            cells: [
              <span key="clp">
                <a href={href(locale, `/bodies/${neighbour.slug}`)}>{bareName(neighbour, locale)}</a>{' '}
                {locale === 'cy' ? <OtherName body={neighbour} locale={locale} /> : null}
              </span>,
              ...(status
                ? [
                    <Mark key="state" shape={SHAPES[status]}>
                      {words(`status.${status}`)}
                    </Mark>,
                  ]
                : [null]),
            ],
          }))}
        />
        <NeighbourMap
          id="near"
          layout={near.layout}
          here={{ id: body.id, name: bareName(body, locale) }}
          neighbours={shown}
          locale={locale}
        />
      </div>
    </Section>
  );
}

/** "Three of its five neighbouring CLPs have nominated" during a round, otherwise their number. */
function titleOf({ near }: BodyPage, inRound: BodyInRound | undefined, now: Date, locale: Locale): string {
  const words = wordsFor(locale, 'myClp');
  const all = near?.neighbours.length ?? 0;
  const statuses = near?.statuses;
  if (!statuses || !inRound) return atStart(words('near.title', { n: all, number: number(all, locale) }), locale);
  const n = (near?.neighbours ?? []).filter(({ id }) =>
    HAS_NOMINATED.includes(statuses.get(id) ?? 'not-heard-from'),
  ).length;
  const parts = { n, number: number(n, locale), all: number(all, locale), total: all };
  return atStart(words(hasClosed(inRound.round, now) ? 'near.titleOver' : 'near.titleNominated', parts), locale);
}

/** Why there is no list: the borders are not recorded, or there are none on land. */
function NoNeighbours({ body, locale }: { readonly body: BodyPage['body']; readonly locale: Locale }) {
  const words = wordsFor(locale, 'myClp');
  if (body.kind !== 'clp' || body.nation === 'International' || body.nation === 'Northern Ireland') return null;
  // An admin made it, by a merger for example, so nobody has recorded its borders.
  if (body.startsOn !== null || body.code === body.slug) return null;
  return (
    <Section id="neighbours" title={words('near.none')}>
      <p className="max-w-text">
        {body.nation === 'Scotland' ? words('near.scotland') : words('near.island', { body: bodyName(body, locale) })}
      </p>
    </Section>
  );
}

type NeighbourMapProps = {
  /** Unique on the page. */
  readonly id: string;
  /** The map of the area around the body. */
  readonly layout: HexLayout;
  readonly here: { readonly id: string; readonly name: string };
  /** The bodies that share a border with it, as named on the page. */
  readonly neighbours: readonly { readonly id: string; readonly name: string }[];
  readonly locale: Locale;
};

/** A small map of one body among its neighbours. The page lists them next to it. */
function NeighbourMap({ id, layout, here, neighbours, locale }: NeighbourMapProps) {
  const words = wordsFor(locale, 'maps');
  const near = new Set(neighbours.map((each) => each.id));
  const marks = layout.cells.map((cell) => ({
    id: cell.id,
    group: cell.id === here.id ? 'here' : near.has(cell.id) ? 'near' : 'far',
  }));
  const groups = [
    { key: 'far', ground: 'none', words: '', count: 0 },
    { key: 'near', ground: 'hatch', words: '', count: 0 },
    { key: 'here', ground: 'full', words: '', count: 0 },
  ] as const;
  return (
    <figure className="nearmap">
      <HexMap
        id={id}
        layout={layout}
        marks={marks}
        groups={groups}
        label={words('near.label', { body: here.name })}
        text={words('near.text', { n: near.size })}
        locale={locale}
      />
      <figcaption>
        {words('near.caption', { body: here.name, n: near.size })} {words('near.schematic')} {words('near.source')}{' '}
        {words('credit')}
      </figcaption>
    </figure>
  );
}
