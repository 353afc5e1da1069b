import type { ReactNode } from 'react';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Slate } from '@/queries/contests/claims-and-results';
import type { LinkBase } from '../rounds/round-links';
import { Source } from '../ui/source-line';

type SlatesProps = {
  readonly slates: readonly Slate[];
  readonly links: LinkBase;
  /** The contest's slug. */
  readonly contest: string;
  readonly locale: Locale;
};

/** The letter marks of some slates, each a link to the slate's page. */
export const SlateMarks = ({ slates, links, contest, locale }: SlatesProps) =>
  slates.length === 0 ? null : (
    <Slates>
      {slates.map((slate) => (
        <SlateMark key={slate.slug} slate={slate} href={slateHref({ slate, links, contest, locale }) ?? '#slates'} />
      ))}
    </Slates>
  );

/** A slate's letter, in its mark and on a map. */
export const letterOf = (name: string): string => name.trim().charAt(0).toUpperCase();

/** The slate of each mark, with a link to its page and the source of the group's list. */
export function SlatesKey({ slates, links, contest, locale }: SlatesProps) {
  const words = wordsFor(locale, 'standings');
  if (slates.length === 0) return null;
  return (
    <p className="small quiet pt-s3" id="slates">
      {words('slates')}{' '}
      {slates.map((slate) => (
        <span key={slate.slug} className="slatekey">
          <SlateMark slate={slate} isNamed />{' '}
          <SlateName slate={slate} links={links} contest={contest} locale={locale}>
            {slate.claimedOn
              ? words('claimedOn', { name: slate.name, day: longDay(slate.claimedOn, locale) })
              : slate.name}
          </SlateName>
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

type SlateProps = Omit<SlatesProps, 'slates'> & { readonly slate: Slate };

/** The address of a slate's page; null in a preview, which has none. */
function slateHref({ slate, links, contest, locale }: SlateProps): string | null {
  return links.isPreview ? null : href(locale, links.slate(contest, slate.slug));
}

/** The name of a slate, as a link to its page if there is one. */
export function SlateName({ children, ...slate }: SlateProps & { readonly children: string }) {
  const page = slateHref(slate);
  return page ? <a href={page}>{children}</a> : children;
}

const PATTERNS = ['plain', 'hatched', 'ring', 'dotted', 'bar', 'cut'] as const;

type SlateMarkProps = {
  /** The slate's position in alphabetical order, from 0, which decides the mark's edge and background. */
  readonly slate: Pick<Slate, 'place' | 'name'>;
  readonly href?: string | undefined;
  /** True if the name is next to the mark, so that screen readers do not read it twice. */
  readonly isNamed?: boolean | undefined;
};

/** A slate's letter with its own edge and background: never a colour, and no order of merit. */
export function SlateMark({ slate: { place, name }, href, isNamed }: SlateMarkProps) {
  const className = `slate slate--${PATTERNS[place % PATTERNS.length]}`;
  const words = (
    <>
      <span aria-hidden="true">{letterOf(name)}</span>
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
