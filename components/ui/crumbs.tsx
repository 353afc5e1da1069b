import { type Locale, wordsFor } from '@/messages/translate';

type CrumbsProps = {
  readonly locale: Locale;
  readonly trail: readonly { readonly href: string; readonly words: string }[];
  /** The page itself, which is not a link. */
  readonly here: string;
};

/** The breadcrumbs of this page. */
export function Crumbs({ locale, trail, here }: CrumbsProps) {
  return (
    <nav className="crumbs" aria-label={wordsFor(locale, 'ui')('crumbs')}>
      <ol>
        {trail.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
