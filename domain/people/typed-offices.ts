import { fold } from '../base/names';
import type { Office } from '../base/permissions';

/** The words for each office that may send nominations, in both languages. */
const WORDS: ReadonlyMap<string, Office> = new Map([
  ...['secretary', 'secretaries', 'sec', 'secy', 'sect', 'ysgrifennydd', 'ysgrifenyddes', 'ysg'].map(
    (word) => [word, 'secretary'] as const,
  ),
  ...[
    ...['chair', 'chairs', 'chairperson', 'chairman', 'chairwoman', 'chairmen', 'chairpersons', 'chairlady'],
    ...['cadeirydd', 'cadeiryddes', 'cadeirydd'],
  ].map((word) => [word, 'chair'] as const),
]);

/**
 * Words that say how or where somebody holds the office, but not another office. "Vice", "assistant", "deputy",
 * "membership" and the like are not among them, because such officers may not send nominations.
 */
const BESIDE = new Set(
  (
    'clp c l p the of hon honorary acting interim temporary co joint shared general constituency labour party local ' +
    'current elected new y yr r mygedol dros dro gweithredol cyffredinol etholaeth plaid lafur clpau cyd'
  ).split(' '),
);

/**
 * Reads an office as people write it, such as "Hon. Secretary", "Chairperson" or "Ysgrifennydd". Null if it is not
 * clearly an office that may send nominations: "Membership Secretary" is another one, and "Secretary and Chair" are
 * two.
 */
export function readOffice(typed: string): Office | null {
  const words = fold(typed)
    .split(' ')
    .filter((word) => !BESIDE.has(word));
  const [only, ...others] = words;
  return only === undefined || others.length > 0 ? null : (WORDS.get(only) ?? null);
}
