import type { ReactNode } from 'react';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { preloadFonts } from './page-fonts';
import { type NavItem, PageFooter } from './page-footer';
import { Masthead, type PageVariant } from './page-masthead';
import { SkipLink } from './page-skip-link';

export type PageProps = {
  readonly locale: Locale;
  readonly variant: PageVariant;
  /** In the masthead, in order. Addresses are ready to use, with the language in them. */
  readonly nav: readonly NavItem[];
  /** In the footer: only links to pages that exist. */
  readonly footerLinks: readonly NavItem[];
  /** The page's address in English, `/rounds/2026`: gives the switch to the other language. Left out, there is no switch. */
  readonly path?: string | undefined;
  /** Who runs this installation, as the operator put it. */
  readonly operator?: string | undefined;
  /** True only where the operator has said that this is the official service. */
  readonly isOfficial?: boolean | undefined;
  readonly isPractice?: boolean | undefined;
  readonly isDemo?: boolean | undefined;
  /** Marks the view that stands in for a page that is not there, or that failed. The cache handler turns it into the response's status. */
  readonly status?: 404 | 500 | undefined;
  readonly children: ReactNode;
};

/** The frame round every page. The page's own words go in as children, its `h1` first. */
export function Page(props: PageProps) {
  const { locale, variant, status, children } = props;
  preloadFonts(variant !== 'officer');
  return (
    <div className={variant === 'officer' ? 'sheet sheet--work' : 'sheet'}>
      <SkipLink locale={locale} />
      <Masthead {...props} />
      <main
        id="main"
        className="page"
        // The admin's side is in English alone, and must be read out as English.
        lang={locale !== 'en' && variant === 'admin' ? LANGUAGE_TAGS.en : undefined}
        data-status={status}
      >
        {children}
      </main>
      <PageFooter {...props} />
    </div>
  );
}
