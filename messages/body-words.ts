import type { BodyKind, Nation } from '@/domain/bodies/bodies';
import { type Locale, wordsFor } from './translate';

export type BodyToName = {
  readonly name: string;
  readonly nameCy: string | null;
  readonly kind: BodyKind;
  readonly nation: Nation;
};

/** The name of a body in a sentence, with the word of its kind: "Truro and Falmouth CLP", "Camden Labour Group". */
export function fullName(body: BodyToName, locale: Locale): string {
  const name = (locale === 'cy' ? body.nameCy : null) ?? body.name;
  // Its name already says what it is, so it does not become "Labour Party in Northern Ireland CLP".
  if (body.kind === 'clp' && body.nation === 'Northern Ireland') return name;
  return wordsFor(locale, 'kinds')(`named.${body.kind}`, { name });
}
