import { LANGUAGE_TAGS, LOCALES, type Locale } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { href } from '@/messages/href';

type PageLanguagesProps = { readonly locale: Locale; readonly path: string };

/** Says in the head of the page which address is its own, and where it stands in each language. React moves them there. */
export const PageLanguages = ({ locale, path }: PageLanguagesProps) => (
  <>
    <link rel="canonical" href={env.siteUrl() + href(locale, path)} />
    {LOCALES.map((each) => (
      <link key={each} rel="alternate" hrefLang={LANGUAGE_TAGS[each]} href={env.siteUrl() + href(each, path)} />
    ))}
  </>
);
