import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { LANGUAGE_TAGS, LOCALES } from '@/domain/base/languages.mjs';
import type { ContactPoint, Settings } from '@/domain/installation/settings';
import { env } from '@/lib/env';
import { questionsLine } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import sans from './fonts/archivo-text-wdth-normal.woff2';
import serif from './fonts/newsreader-text-normal.woff2';
import { WithContact } from './with-contact';
import { SignInLink } from './your-pages';

export type PageProps = {
  readonly locale: Locale;
  readonly variant: PageVariant;
  /** The links in the masthead, in order. Addresses are complete, including the language. */
  readonly nav: readonly NavItem[];
  /** The links in the footer. Only to pages that exist. */
  readonly footerLinks: readonly NavItem[];
  /**
   * The page's address in English, `/rounds/2026`, for the switch to the other language. If left out, there is no
   * switch.
   */
  readonly path?: string | undefined;
  /** The query of the page's address, such as `?q=Hexham`, if the page depends on it. The other language gets it too. */
  readonly search?: string | undefined;
  /** Who runs this installation, and whether it is the Party's own. */
  readonly settings: Settings;
  /** Whom to ask about this page. */
  readonly contact: ContactPoint;
  readonly isPractice?: boolean | undefined;
  readonly isDemo?: boolean | undefined;
  /**
   * Marks a view for a page that does not exist, or that failed. The server turns it into the status of the response.
   */
  readonly status?: 404 | 500 | undefined;
  readonly children: ReactNode;
};

/** The frame around every page. The page's own content is the children, its `h1` first. */
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
        // The admin pages are in English only, and must be read out as English.
        lang={locale !== 'en' && variant === 'admin' ? LANGUAGE_TAGS.en : undefined}
        data-status={status}
      >
        {children}
      </main>
      <PageFooter {...props} />
    </div>
  );
}

/** The audience of the page: it decides the menu, and an officer's pages load no serif. */
type PageVariant = 'public' | 'officer' | 'candidate' | 'admin';

type MastheadProps = {
  readonly locale: Locale;
  readonly variant: PageVariant;
  readonly nav: readonly NavItem[];
  readonly path?: string | undefined;
  readonly search?: string | undefined;
  readonly isPractice?: boolean | undefined;
  readonly isDemo?: boolean | undefined;
};

/** The wordmark, the menu, a double rule, and the lines that say that this is a demo, practice or in Welsh. */
function Masthead({ locale, variant, nav, path, search = '', isPractice, isDemo }: MastheadProps) {
  const words = wordsFor(locale, 'shell');
  return (
    <header className="masthead page">
      <div className="masthead__row">
        <a className="wordmark" href={href(locale, '/')}>
          {words('wordmark')}
        </a>
        <nav aria-label={words(`nav.${variant}`)}>
          <ul>
            {nav.map((item) => (
              <li key={item.href}>
                {item.wordsSignedIn ? (
                  <SignInLink href={item.href} signIn={item.words} yourPages={item.wordsSignedIn} />
                ) : (
                  <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                    {item.words}
                  </a>
                )}
              </li>
            ))}
            {path === undefined
              ? null
              : LOCALES.filter((other) => other !== locale).map((other) => (
                  <li key={other}>
                    <a href={href(other, path) + search} hrefLang={LANGUAGE_TAGS[other]} lang={LANGUAGE_TAGS[other]}>
                      {words(`language.${other}`)}
                    </a>
                  </li>
                ))}
          </ul>
        </nav>
      </div>
      <hr className="oxford" />
      {isDemo && !isPractice ? <NoticeLine marks={[words('demo.mark')]} text={words('demo.words')} /> : null}
      {isPractice ? (
        <NoticeLine
          marks={isDemo ? [words('demo.mark'), words('practice.mark')] : [words('practice.mark')]}
          text={words('practice.words')}
        />
      ) : null}
      {locale === 'cy' ? <TranslationNote variant={variant} /> : null}
    </header>
  );
}

function NoticeLine({ marks, text }: { readonly marks: readonly string[]; readonly text: string }) {
  return (
    <p className="practice">
      {marks.map((mark) => (
        <b key={mark}>{mark}</b>
      ))}{' '}
      <span>{text}</span>
    </p>
  );
}

/** Says that the Welsh has not been reviewed yet or, on the admin pages, that there is none. */
function TranslationNote({ variant }: Pick<MastheadProps, 'variant'>) {
  const words = wordsFor('cy', 'shell');
  return (
    <p className="practice">
      <b>{words('translation.mark')}</b> <span>{words('translation.words')}</span>{' '}
      {variant === 'admin' ? <span>{words('translation.admin')}</span> : null}
    </p>
  );
}

/** A link of the masthead or the footer. The address is complete. */
export type NavItem = {
  readonly href: string;
  readonly words: string;
  readonly isCurrent?: boolean | undefined;
  /** What the browser shows instead if it is signed in. */
  readonly wordsSignedIn?: string | undefined;
};

type PageFooterProps = {
  readonly locale: Locale;
  readonly footerLinks: readonly NavItem[];
  readonly settings: Settings;
  readonly contact: ContactPoint;
};

/** The operator, whom to ask, and that this is not the Party's own service unless the settings say that it is. */
function PageFooter({ locale, footerLinks, settings, contact }: PageFooterProps) {
  const words = wordsFor(locale, 'shell');
  const { operatorName } = settings;
  const sentences = [
    operatorName ? words('footer.runBy', { operator: operatorName }) : words('footer.runByDefault'),
    settings.intake === 'party' ? null : words('footer.unofficial'),
    words('footer.privacy'),
  ];
  const questions = questionsLine(contact, locale);
  return (
    <div className="page">
      <footer className="foot">
        <p>{sentences.filter((sentence) => sentence !== null).join(' ')}</p>
        {questions === null ? null : (
          <p>
            <WithContact text={questions} email={contact.email} />
          </p>
        )}
        {footerLinks.length === 0 ? null : (
          <nav aria-label={words('footer.label')}>
            <ul>
              {footerLinks.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                    {item.words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </footer>
    </div>
  );
}

type PageLanguagesProps = { readonly locale: Locale; readonly path: string };

/** The canonical address of the page and its address in each language. React moves these links into the head. */
export const PageLanguages = ({ locale, path }: PageLanguagesProps) => (
  <>
    <link rel="canonical" href={env.siteUrl() + href(locale, path)} />
    {LOCALES.map((each) => (
      <link key={each} rel="alternate" hrefLang={LANGUAGE_TAGS[each]} href={env.siteUrl() + href(each, path)} />
    ))}
  </>
);

/** The first link on the page, which leads past the masthead to the page's own content. */
function SkipLink({ locale }: { readonly locale: Locale }) {
  return (
    <a className="skip" href="#main">
      {wordsFor(locale, 'shell')('skip')}
    </a>
  );
}

const FONT = { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const;

/**
 * Preloads the fonts of nearly every letter, before the style sheet is read. The serif only for reading pages: an officer's pages
 * do not use it.
 */
function preloadFonts(isReading: boolean): void {
  preload(sans, FONT);
  if (isReading) preload(serif, FONT);
}
