import type { BodyKind, Nation } from '@/domain/bodies/bodies';
import { type Locale, wordsFor } from '@/messages/translate';

type Named = {
  readonly name: string;
  readonly nameCy: string | null;
  readonly kind: BodyKind;
  readonly nation: Nation;
};

/** The name alone, in Welsh on Welsh pages where there is one: "Truro and Falmouth". */
export const bareName = (body: Pick<Named, 'name' | 'nameCy'>, locale: Locale): string =>
  (locale === 'cy' ? body.nameCy : null) ?? body.name;

/** The name as a sentence says it: "Truro and Falmouth CLP". */
export function bodyName(body: Named, locale: Locale): string {
  const name = bareName(body, locale);
  // Its name says what it is already: "Labour Party in Northern Ireland CLP" is nobody's name.
  if (body.nation === 'Northern Ireland') return name;
  return wordsFor(locale, 'shared')('bodyName', { kind: body.kind, name });
}
