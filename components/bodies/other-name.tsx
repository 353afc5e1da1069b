import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';

type Named = { readonly name: string; readonly nameCy: string | null };

/** The name in the other language with its tag for `lang`; null where both languages have one name. */
export function otherName({ name, nameCy }: Named, locale: Locale): { text: string; lang: string } | null {
  if (nameCy === null || nameCy === name) return null;
  return locale === 'cy' ? { text: name, lang: LANGUAGE_TAGS.en } : { text: nameCy, lang: LANGUAGE_TAGS.cy };
}

/** The name in the other language, quietly beside the first. */
export function OtherName({ body, locale }: { readonly body: Named; readonly locale: Locale }) {
  const other = otherName(body, locale);
  return other ? (
    <span className="quiet" lang={other.lang}>
      {other.text}
    </span>
  ) : null;
}
