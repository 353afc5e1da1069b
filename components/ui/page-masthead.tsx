import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { NavItem } from './page-footer';

/** Who the page is for: it names the menu, and an officer's pages load no serif. */
export type PageVariant = 'public' | 'officer' | 'candidate' | 'admin';

type MastheadProps = {
  readonly locale: Locale;
  readonly variant: PageVariant;
  readonly nav: readonly NavItem[];
  readonly path?: string | undefined;
  readonly isPractice?: boolean | undefined;
  readonly isDemo?: boolean | undefined;
};

/** Wordmark, menu, Oxford rule, and the lines that say what kind of site or round this is. */
export function Masthead({ locale, variant, nav, path, isPractice, isDemo }: MastheadProps) {
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
                <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                  {item.words}
                </a>
              </li>
            ))}
            {path === undefined ? null : (
              <li>
                <LanguageSwitch locale={locale} path={path} />
              </li>
            )}
          </ul>
        </nav>
      </div>
      <hr className="oxford" />
      {isDemo && !isPractice ? <Line marks={[words('demo.mark')]} text={words('demo.words')} /> : null}
      {isPractice ? (
        <Line
          marks={isDemo ? [words('demo.mark'), words('practice.mark')] : [words('practice.mark')]}
          text={words('practice.words')}
        />
      ) : null}
      {locale === 'cy' ? <TranslationNote variant={variant} /> : null}
    </header>
  );
}

function LanguageSwitch({ locale, path }: { readonly locale: Locale; readonly path: string }) {
  const words = wordsFor(locale, 'shell');
  const other = locale === 'en' ? 'cy' : 'en';
  return (
    <a href={href(other, path)} hrefLang={LANGUAGE_TAGS[other]} lang={LANGUAGE_TAGS[other]}>
      {other === 'cy' ? words('language.welsh') : words('language.english')}
    </a>
  );
}

function Line({ marks, text }: { readonly marks: readonly string[]; readonly text: string }) {
  return (
    <p className="practice">
      {marks.map((mark) => (
        <b key={mark}>{mark}</b>
      ))}{' '}
      <span>{text}</span>
    </p>
  );
}

/** Says that the Welsh awaits review and, on the admin's side, that there is none. */
function TranslationNote({ variant }: Pick<MastheadProps, 'variant'>) {
  const words = wordsFor('cy', 'shell');
  return (
    <p className="practice">
      <b>{words('translation.mark')}</b> <span>{words('translation.words')}</span>{' '}
      {variant === 'admin' ? <span>{words('translation.admin')}</span> : null}
    </p>
  );
}
