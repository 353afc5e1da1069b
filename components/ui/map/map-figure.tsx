import type { ReactNode } from 'react';
import { wordsFor } from '@/messages/translate';
import { HexMap, type HexMapProps } from './hex-map';
import { MapKey } from './map-key';

type MapFigureProps = HexMapProps & {
  /** What the map leaves out or draws otherwise than a reader expects, in sentences. */
  readonly notes?: readonly string[] | undefined;
  /** The same figures as a table. */
  readonly children: ReactNode;
};

/** A map with its notes and credit; beside it the key with its counts, and the table that says the same. */
export function MapFigure({ notes = [], children, ...map }: MapFigureProps) {
  const words = wordsFor(map.locale, 'maps');
  const isScottish = map.layout.cells.some(({ region }) => region === 'Scotland');
  return (
    <div className="mapgrid">
      <figure>
        <HexMap {...map} />
        <figcaption>
          {[words('oneCell'), ...(isScottish ? [words('scotland')] : []), ...notes, words('credit')].join(' ')}
        </figcaption>
      </figure>
      <div className="stack gap-s5">
        <MapKey groups={map.groups} label={words('key')} locale={map.locale} />
        {children}
      </div>
    </div>
  );
}
