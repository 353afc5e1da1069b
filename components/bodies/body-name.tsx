import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import type { BodyKind, Nation, Region } from '@/domain/bodies/bodies';
import { type Locale, wordsFor } from '@/messages/translate';

type Named = {
  readonly name: string;
  readonly nameCy: string | null;
  readonly kind: BodyKind;
  readonly nation: Nation;
};

/** The name without "CLP", in Welsh on Welsh pages if there is one: "Truro and Falmouth". */
export const bareName = (body: Pick<Named, 'name' | 'nameCy'>, locale: Locale): string =>
  (locale === 'cy' ? body.nameCy : null) ?? body.name;

/** The name in a sentence: "Truro and Falmouth CLP". */
export function bodyName(body: Named, locale: Locale): string {
  const name = bareName(body, locale);
  // Its name already says what it is, so it does not become "Labour Party in Northern Ireland CLP".
  if (body.nation === 'Northern Ireland') return name;
  return wordsFor(locale, 'kinds')(`named.${body.kind}`, { name });
}

type TwoNames = { readonly name: string; readonly nameCy: string | null };

/** The name in the other language with its `lang` tag; null if the name is the same in both. */
export function otherName({ name, nameCy }: TwoNames, locale: Locale): { text: string; lang: string } | null {
  if (nameCy === null || nameCy === name) return null;
  return locale === 'cy' ? { text: name, lang: LANGUAGE_TAGS.en } : { text: nameCy, lang: LANGUAGE_TAGS.cy };
}

/** The name in the other language, in lighter type next to the first. */
export function OtherName({ body, locale }: { readonly body: TwoNames; readonly locale: Locale }) {
  const other = otherName(body, locale);
  return other ? (
    <span className="quiet" lang={other.lang}>
      {other.text}
    </span>
  ) : null;
}

/** The anchor of a region on the page of all bodies: "yorkshire-and-the-humber". */
export const anchorOf = (region: Region): string => region.toLowerCase().replaceAll(' ', '-');
