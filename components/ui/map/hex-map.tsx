import type { Ground, HexLayout } from '@/domain/bodies/hex-map';
import type { Point } from '@/domain/bodies/hex-outlines';
import { count, list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { cellsPath, linesPath, signsPath } from './paths';
import { RegionNames } from './region-names';

/** One line of a map's key, and how its cells look. */
export type MapGroup = {
  readonly key: string;
  readonly ground: Ground;
  /** One letter on each of its cells, for what a pattern alone does not name. */
  readonly letter?: string | undefined;
  readonly words: string;
  /** The figure of the page's tables, which the key repeats: it counts bodies, not cells. */
  readonly count: number;
};

/** Which group a body's cell is drawn in. A body without a mark is left blank inside its region's outline. */
export type MapMark = { readonly id: string; readonly group: string };

export type HexMapProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly layout: HexLayout;
  readonly marks: readonly MapMark[];
  readonly groups: readonly MapGroup[];
  /** Names to show where a pointer rests. They weigh more than the map itself, so not every map has them. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** What the map is of, for those who do not see it: "Map of what each CLP has done". The counts follow by themselves. */
  readonly label: string;
  /** What follows the label; the groups with their counts, unless told. */
  readonly text?: string | undefined;
  readonly locale: Locale;
};

/** A map of equal hexagons: one path for each group. Needs no script, no colour and nothing from elsewhere. */
export function HexMap({ id, layout, marks, groups, names, label, text, locale }: HexMapProps) {
  const cells = new Map(layout.cells.map((cell) => [cell.id, cell]));
  const byGroup = Map.groupBy(marks, ({ group }) => group);
  const { x, y, width, height } = layout.box;
  const room = layout.labels.length > 0 ? { west: 40, east: 66, north: 6 } : { west: 0, east: 0, north: 0 };
  const view = [x - room.west, y - room.north, width + room.west + room.east, height + room.north].join(' ');
  return (
    <svg
      className={layout.labels.length > 0 ? 'hexmap hexmap--named' : 'hexmap'}
      viewBox={view}
      role="img"
      aria-label={label}
      aria-describedby={`${id}-text`}
    >
      <desc id={`${id}-text`}>{text ?? mapInWords(groups, locale)}</desc>
      {groups.map(({ key, ground, letter }) => {
        const own = (byGroup.get(key) ?? []).flatMap((mark) => cells.get(mark.id) ?? []);
        return own.length > 0 ? <Cells key={key} ground={ground} letter={letter} cells={own} names={names} /> : null;
      })}
      <path className="bounds" d={linesPath(layout.outlines)} />
      <RegionNames labels={layout.labels} locale={locale} />
    </svg>
  );
}

/** "Nominated: 212; not heard from: 334", as a sentence. */
export const mapInWords = (groups: readonly MapGroup[], locale: Locale): string =>
  wordsFor(locale, 'maps')('inWords', {
    groups: list(
      groups.map(({ words, count: n }) => wordsFor(locale, 'maps')('group', { words, figure: count(n, locale) })),
      locale,
    ),
  });

type CellsProps = {
  readonly ground: Ground;
  readonly letter?: string | undefined;
  readonly cells: readonly (Point & { readonly id?: string })[];
  readonly names?: ReadonlyMap<string, string> | undefined;
};

/** The cells of one group with their sign, and their letter if there is one. */
export function Cells({ ground, letter, cells, names }: CellsProps) {
  const signs = signsPath(ground, cells);
  return (
    <g className={ground}>
      {names ? (
        <g className="cells">
          {cells.map((cell) => (
            <path key={cell.id} d={cellsPath([cell])}>
              <title>{names.get(cell.id ?? '')}</title>
            </path>
          ))}
        </g>
      ) : (
        <path className="cells" d={cellsPath(cells)} />
      )}
      {signs ? <path className="signs" d={signs} /> : null}
      {signs && ground === 'ring' ? <path className="eyes" d={signs} /> : null}
      {letter ? (
        <text
          className="letters"
          x={cells.map((cell) => cell.x).join(' ')}
          y={cells.map((cell) => cell.y + 3).join(' ')}
          textAnchor="middle"
        >
          {letter.repeat(cells.length)}
        </text>
      ) : null}
    </g>
  );
}
