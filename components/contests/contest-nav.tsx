import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export type ContestPart = 'standings' | 'progress' | 'statements' | 'compare' | 'booklet' | 'slates' | 'seats';

type ContestNavProps = {
  readonly locale: Locale;
  /** The address of the contest in English, `/rounds/R/C`. */
  readonly path: string;
  readonly here?: ContestPart | undefined;
  /** Parts that this contest does not have. */
  readonly without?: readonly ContestPart[] | undefined;
  /** Where the statements are, in English, if not below `path`: a round may keep them for members. */
  readonly wordsAt?: string | undefined;
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

const OF_WORDS: readonly ContestPart[] = ['statements', 'compare', 'booklet'];

/** The parts that a contest without slates, or without a result, has no page for. The same on every page of the contest. */
export const partsMissing = (has: { readonly hasSlates: boolean; readonly hasResults: boolean }): ContestPart[] => [
  ...(has.hasSlates ? [] : (['slates'] as const)),
  ...(has.hasResults ? [] : (['seats'] as const)),
];

/** The ways between the pages of one contest. A draft's preview has none: it has no such pages. */
export function ContestNav({ locale, path, here, without = [], wordsAt = path }: ContestNavProps) {
  const words = wordsFor(locale, 'guide');
  if (!path.startsWith('/rounds/')) return null;
  return (
    <nav className="ways noprint" aria-label={words('label')}>
      <ul>
        {(Object.keys(PARTS) as ContestPart[])
          .filter((part) => !without.includes(part))
          .map((part) => (
            <li key={part}>
              <a
                href={href(locale, `${OF_WORDS.includes(part) ? wordsAt : path}${PARTS[part]}`)}
                aria-current={part === here ? 'page' : undefined}
              >
                {words(part)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
