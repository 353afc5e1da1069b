import type { ReactNode } from 'react';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Slate } from '@/queries/contests/claims-and-results';
import { Source } from '../ui/source-line';

type SlatesProps = {
  readonly slates: readonly Slate[];
  /** The address of the contest in English, `/rounds/R/C`. */
  readonly path: string;
  readonly locale: Locale;
};

/** The page of a slate, ready to use. Null in the preview of a draft, which has no such pages. */
export const slatePageOf = (slate: Slate, path: string, locale: Locale): string | null =>
  path.startsWith('/rounds/') ? href(locale, `${path}/slates/${slate.slug}`) : null;

/** The letter marks of some slates, each a link to the slate's page. */
export const SlateMarks = ({ slates, path, locale }: SlatesProps) =>
  slates.length === 0 ? null : (
    <Slates>
      {slates.map((slate) => (
        <SlateMark
          key={slate.slug}
          index={slate.place}
          letter={letterOf(slate.name)}
          name={slate.name}
          href={slatePageOf(slate, path, locale) ?? '#slates'}
        />
      ))}
    </Slates>
  );

export const letterOf = (name: string): string => name.trim().charAt(0).toUpperCase();

/** Which mark is which slate, each with its page, and where each group published its list. */
export function SlatesNote({ slates, path, locale }: SlatesProps) {
  const words = wordsFor(locale, 'standings');
  if (slates.length === 0) return null;
  return (
    <p className="small quiet pt-s3" id="slates">
      {words('slates')}{' '}
      {slates.map((slate) => (
        <span key={slate.slug} className="slatekey">
          <SlateMark index={slate.place} letter={letterOf(slate.name)} name={slate.name} isNamed />{' '}
          <Named slate={slate} path={path} locale={locale} />
          {slate.source ? (
            <>
              {' ('}
              <Source text={slate.source} />)
            </>
          ) : null}{' '}
        </span>
      ))}
      {words('slatesNote')}
    </p>
  );
}

type NamedProps = Omit<SlatesProps, 'slates'> & { readonly slate: Slate };

function Named({ slate, path, locale }: NamedProps) {
  const { name, claimedOn } = slate;
  const words = claimedOn
    ? wordsFor(locale, 'standings')('claimedOn', { name, day: longDay(claimedOn, locale) })
    : name;
  const page = slatePageOf(slate, path, locale);
  return page ? <a href={page}>{words}</a> : words;
}

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
