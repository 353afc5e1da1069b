import { type Locale, wordsFor } from '@/messages/translate';

/** Four columns of four groups of four rules, in the same order as the digits next to them. */
const PITCH = 7;
const COLUMN = 52;
const GROUP = 32;
const RULE_WIDTH = 46;

type Rule = { readonly x: number; readonly y: number; readonly height: number };

/** The sixty-four rules of a fingerprint: 0 the thinnest, f the thickest, each in the middle of its place. */
export function rulesOf(figures: string): readonly Rule[] {
  return [...figures].map((figure, index) => {
    const group = Math.floor(index / 4);
    const height = 0.6 + 0.28 * Number.parseInt(figure, 16);
    const middle = Math.floor(group / 4) * GROUP + (index % 4) * PITCH + 3.2;
    return { x: (group % 4) * COLUMN, y: middle - height / 2, height };
  });
}

const groupsOf = (figures: string): readonly string[] => figures.match(/.{1,4}/g) ?? [];

/** A fingerprint twice: as a pattern, and as sixteen groups of four digits. `figures` is 64 hexadecimal digits. */
export function Fingerprint({ figures, locale }: { readonly figures: string; readonly locale: Locale }) {
  const words = wordsFor(locale, 'ui');
  return (
    <div className="print-of">
      <p>
        <b>{words('fingerprint')}</b> <span className="small quiet">{words('fingerprintHow')}</span>
      </p>
      <svg
        className="rulemark"
        viewBox="0 0 202 124"
        preserveAspectRatio="none"
        role="img"
        aria-label={words('fingerprintDrawn')}
      >
        {rulesOf(figures).map(({ x, y, height }) => (
          <rect key={`${x} ${y}`} x={x} y={y.toFixed(2)} width={RULE_WIDTH} height={height.toFixed(2)} />
        ))}
      </svg>
      <div className="hash">
        {groupsOf(figures).map((group, place) => (
          <span key={place}>{group}</span>
        ))}
      </div>
    </div>
  );
}
