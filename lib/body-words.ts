import type { BodyKind } from '@/domain/bodies';
import { type Locale, wordsFor } from './words';

type Named = { readonly name: string; readonly nameCy: string | null; readonly kind: BodyKind };

/** A body as pages name it, in the language of the page: "Hexham CLP", "Ynys Môn CLP". */
export const bodyWords = (body: Named, locale: Locale): string =>
  wordsFor(locale, 'office')('bodyName', {
    kind: body.kind,
    name: (locale === 'cy' ? body.nameCy : null) ?? body.name,
  });
