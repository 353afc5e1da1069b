import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LinkBase } from '../rounds/round-links';

type ContestPart = 'standings' | 'progress' | 'statements' | 'compare' | 'booklet' | 'slates' | 'seats';

type ContestNavProps = {
  readonly locale: Locale;
  readonly links: LinkBase;
  /** The contest's slug. */
  readonly contest: string;
  readonly here?: ContestPart | undefined;
  /** Contests without slates have no page of slates, and those without a result have no page of seats. */
  readonly hasSlates: boolean;
  readonly hasResults: boolean;
};

const PARTS = {
  standings: '',
  progress: '/progress',
  statements: '/statements',
  compare: '/compare',
  booklet: '/booklet',
  slates: '/slates',
  seats: '/seats',
} as const satisfies Record<ContestPart, string>;

const OF_STATEMENTS: readonly ContestPart[] = ['statements', 'compare', 'booklet'];

/** The links between the pages of one contest. A draft's preview has none, because it has no such pages. */
export function ContestNav({ locale, links, contest, here, hasSlates, hasResults }: ContestNavProps) {
  const words = wordsFor(locale, 'guide');
  if (links.isPreview) return null;
  const pathOf = (part: ContestPart) =>
    `${OF_STATEMENTS.includes(part) ? links.statements(contest) : links.contest(contest)}${PARTS[part]}`;
  return (
    <nav className="ways noprint" aria-label={words('label')}>
      <ul>
        {(Object.keys(PARTS) as ContestPart[])
          .filter((part) => (hasSlates || part !== 'slates') && (hasResults || part !== 'seats'))
          .map((part) => (
            <li key={part}>
              <a href={href(locale, pathOf(part))} aria-current={part === here ? 'page' : undefined}>
                {words(part)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
