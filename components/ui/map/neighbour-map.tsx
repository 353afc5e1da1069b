import type { HexLayout } from '@/domain/bodies/hex-map';
import { type Locale, wordsFor } from '@/messages/translate';
import { HexMap } from './hex-map';

export type NeighbourMapProps = {
  /** Unique on the page. */
  readonly id: string;
  /** Cut to what lies round the body. */
  readonly layout: HexLayout;
  readonly here: { readonly id: string; readonly name: string };
  /** The bodies that share a border with it, as the page names them. */
  readonly neighbours: readonly { readonly id: string; readonly name: string }[];
  readonly locale: Locale;
};

/** A small map of one body among its neighbours. The page names them beside it. */
export function NeighbourMap({ id, layout, here, neighbours, locale }: NeighbourMapProps) {
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
