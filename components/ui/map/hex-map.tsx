import type { ReactNode } from 'react';
import type { Ground, HexLayout, RegionLabel } from '@/domain/bodies/hex-map';
import type { Point } from '@/domain/bodies/hex-outlines';
import { count, list } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { cellsPath, linesPath, signsPath } from './paths';

/** One line of a map's key, and how its cells look. */
export type MapGroup = {
  readonly key: string;
  readonly ground: Ground;
  /** A letter on each of the group's cells, if its pattern alone does not identify it. */
  readonly letter?: string | undefined;
  readonly words: string;
  /** The figure of the page's tables, repeated in the key: it counts bodies, not cells. */
  readonly count: number;
};

/** The group in which a body's cell is drawn. A body without a mark is left blank inside its region's outline. */
export type MapMark = { readonly id: string; readonly group: string };

type HexMapProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly layout: HexLayout;
  readonly marks: readonly MapMark[];
  readonly groups: readonly MapGroup[];
  /** Names to show under the pointer. They are larger than the map itself, so not every map has them. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /**
   * The subject of the map, for people who cannot see it: "Map of the status of each CLP". The counts follow
   * automatically.
   */
  readonly label: string;
  /** The text after the label; by default the groups with their counts. */
  readonly text?: string | undefined;
  readonly locale: Locale;
};

/** A map of equal hexagons: one path for each group. Needs no script, no colour and no other files. */
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
const mapInWords = (groups: readonly MapGroup[], locale: Locale): string =>
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

/** The cells of one group with their symbol, and their letter if there is one. */
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

const LINE = 12;
const LONGEST = 10;

type RegionNamesProps = { readonly labels: readonly RegionLabel[]; readonly locale: Locale };

/** The regions' names in the sea next to them, on screens that are wide enough to read them. */
function RegionNames({ labels, locale }: RegionNamesProps) {
  const words = wordsFor(locale, 'shared');
  return labels.map(({ region, x, y, anchor }) => {
    const lines = broken(words(`region.${region}`));
    // The last line of a name above a cell is at `y`. A name beside a cell has its middle at `y`.
    const first = anchor === 'middle' ? y - (lines.length - 1) * LINE : y + 4 - ((lines.length - 1) * LINE) / 2;
    return (
      <text key={region} className="place" textAnchor={anchor}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

/** Breaks a name into short lines: "Yorkshire / and the / Humber". */
function broken(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const MIDDLE = [{ x: 0, y: 0 }];

type MapKeyProps = { readonly groups: readonly MapGroup[]; readonly label: string; readonly locale: Locale };

/** The key of a map: its patterns, their meaning, and the number of bodies for each. */
function MapKey({ groups, label, locale }: MapKeyProps) {
  return (
    <ul className="key" aria-label={label}>
      {groups.map(({ key, ground, letter, words, count: n }) => (
        <li key={key}>
          <svg viewBox="-8 -9 16 18" aria-hidden="true">
            <Cells ground={ground} letter={letter} cells={MIDDLE} />
          </svg>
          <span>{words}</span> <span className="num">{count(n, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

type MapFigureProps = HexMapProps & {
  /** What the map leaves out or draws differently from what a reader expects, in sentences. */
  readonly notes?: readonly string[] | undefined;
  /** The same figures as a table. */
  readonly children: ReactNode;
};

/** A map with its notes and credit; next to it the key with its counts, and the table that shows the same. */
export function MapFigure({ notes = [], children, ...map }: MapFigureProps) {
  const words = wordsFor(map.locale, 'maps');
  const { cells, isGenerated } = map.layout;
  const isScottish = cells.some(({ region }) => region === 'Scotland');
  const drawn = isGenerated ? [words('generated')] : isScottish ? [words('scotland')] : [];
  return (
    <div className="mapgrid">
      <figure>
        <HexMap {...map} />
        <figcaption>{[words('oneCell'), ...drawn, ...notes, words('credit')].join(' ')}</figcaption>
      </figure>
      <div className="stack gap-s5">
        <MapKey groups={map.groups} label={words('key')} locale={map.locale} />
        {children}
      </div>
    </div>
  );
}
