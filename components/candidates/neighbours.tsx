import type { ReactNode } from 'react';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';

type NeighboursProps = {
  readonly page: CandidacyPage;
  readonly at: string;
  readonly locale: Locale;
  /** Stands twice on a page: which of the two this is. */
  readonly isFoot?: boolean | undefined;
};

/** The ways to the candidates before and after this one, in the order that it names. */
export function Neighbours({ page: { neighbours }, at, locale, isFoot }: NeighboursProps) {
  const words = wordsFor(locale, 'statements');
  const ways = (['before', 'after'] as const).flatMap((side) => {
    const one = neighbours[side];
    if (!one) return [];
    const link = (chunks: ReactNode) => (
      <a href={href(locale, `${at}/${one.slug}`)} rel={side === 'before' ? 'prev' : 'next'}>
        {chunks}
      </a>
    );
    return <li key={side}>{words.rich(`neighbours.${side}`, { name: one.name, link })}</li>;
  });
  if (ways.length === 0) return null;
  return (
    <nav className="neighbours noprint" aria-label={words(isFoot ? 'neighbours.labelFoot' : 'neighbours.label')}>
      <ul>{ways}</ul>
      <p className="small quiet">{words('neighbours.order')}</p>
    </nav>
  );
}
