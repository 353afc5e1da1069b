import type { ReactNode } from 'react';

const PATTERNS = ['plain', 'hatched', 'ring', 'dotted', 'bar', 'cut'] as const;

export type SlateMarkProps = {
  /** The slate's place in the alphabet of this contest's slates, from 0: it decides edge and ground. */
  readonly index: number;
  readonly letter: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** True where the name stands beside the mark, and need not be heard twice. */
  readonly isNamed?: boolean | undefined;
};

/** A slate's letter in its own edge and ground: never a colour, and no order of merit. */
export function SlateMark({ index, letter, name, href, isNamed }: SlateMarkProps) {
  const className = `slate slate--${PATTERNS[index % PATTERNS.length]}`;
  const words = (
    <>
      <span aria-hidden="true">{letter}</span>
      {isNamed ? null : <span className="vh">{name}</span>}
    </>
  );
  if (href === undefined || isNamed)
    return (
      <span className={className} title={name}>
        {words}
      </span>
    );
  return (
    <a className={className} href={href} title={name}>
      {words}
    </a>
  );
}

/** Several slate marks in a row. */
export const Slates = ({ children }: { readonly children: ReactNode }) => <span className="slates">{children}</span>;
