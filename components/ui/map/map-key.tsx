import { count } from '@/messages/format';
import type { Locale } from '@/messages/translate';
import { Cells, type MapGroup } from './hex-map';

const MIDDLE = [{ x: 0, y: 0 }];

type MapKeyProps = { readonly groups: readonly MapGroup[]; readonly label: string; readonly locale: Locale };

/** The key of a map: its grounds, what each means, and how many bodies it stands for. */
export function MapKey({ groups, label, locale }: MapKeyProps) {
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
