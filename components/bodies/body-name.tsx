import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import type { Region } from '@/domain/bodies/bodies';
import { type BodyToName, fullName } from '@/messages/body-words';
import { type Locale, wordsFor } from '@/messages/translate';

type Named = BodyToName;

/** The name without "CLP", in Welsh on Welsh pages if there is one: "Truro and Falmouth". */
export const bareName = (body: Pick<Named, 'name' | 'nameCy'>, locale: Locale): string =>
  (locale === 'cy' ? body.nameCy : null) ?? body.name;

/** The name in a sentence: "Truro and Falmouth CLP". */
export const bodyName = (body: Named, locale: Locale): string => fullName(body, locale);

/** The label of a candidate's own body, with the word of its kind: "Home CLP", "Labour Group". */
export const homeLabel = (home: Pick<Named, 'kind'> | null, locale: Locale): string =>
  wordsFor(locale, 'kinds')(`home.${home?.kind ?? 'clp'}`);

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
