import type { RegionLabel } from '@/domain/bodies/hex-labels';
import { type Locale, wordsFor } from '@/messages/translate';

const LINE = 12;
const LONGEST = 10;

type RegionNamesProps = { readonly labels: readonly RegionLabel[]; readonly locale: Locale };

/** The regions' names in the sea beside them, on screens that are wide enough to read them. */
export function RegionNames({ labels, locale }: RegionNamesProps) {
  const words = wordsFor(locale, 'shared');
  return labels.map(({ region, x, y, anchor }) => {
    const lines = broken(words(`region.${region}`));
    // The name above a cell ends there; the one beside it has its middle there.
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

/** "Yorkshire / and the / Humber": a line takes another word while it stays short. */
function broken(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
