import type { BodyId } from '../base/ids';
import { fold, slipsBetween } from '../base/names';
import type { BodyKind, Nation, Region } from './bodies';
import type { BodyFacts } from './body-changes';
import { compassOf } from './body-forms';
import type { BodySet } from './boundary-sets';
import { tellingWords } from './typed-names';

/** A body that exists already, for comparison with the rows of a list. */
export type KnownBody = BodyFacts & {
  readonly id: BodyId;
  readonly kind: BodyKind;
  readonly set: BodySet | null;
  readonly nation: Nation;
  readonly region: Region;
  readonly code: string;
  readonly isOpen: boolean;
  readonly size: number | null;
};

/** Names and codes are compared within a kind and a set of boundaries. */
export const scopeOf = ({ kind, set }: Pick<KnownBody, 'kind' | 'set'>): string => `${kind} ${set ?? ''}`;

type NearName = { readonly name: string; readonly letters: number; readonly body: KnownBody };

/** The existing bodies by slug, by code, by each of their names, and by what similar names have in common. */
export class BodyIndex {
  readonly #bySlug = new Map<string, KnownBody>();
  readonly #byCode = new Map<string, KnownBody>();
  readonly #byName = new Map<string, KnownBody>();
  readonly #byWords = new Map<string, KnownBody[]>();
  /** By the first letter and the compass words, the only names that a misspelt name is compared with. */
  readonly #byStart = new Map<string, NearName[]>();

  constructor(known: readonly KnownBody[]) {
    for (const body of known) {
      const scope = scopeOf(body);
      this.#bySlug.set(body.slug, body);
      this.#byCode.set(`${scope} ${body.code.toLowerCase()}`, body);
      for (const name of [body.name, body.nameCy ?? '', ...body.aliases]) {
        const folded = fold(name);
        if (folded === '') continue;
        const exact = `${scope} ${folded}`;
        const held = this.#byName.get(exact);
        if (!held || (!held.isOpen && body.isOpen)) this.#byName.set(exact, body);
        if (!body.isOpen) continue;
        add(this.#byWords, `${scope} ${wordsOf(name)}`, body);
        add(this.#byStart, `${scope} ${startOf(folded)}`, { name: folded, letters: lettersIn(folded), body });
      }
    }
  }

  bySlug(slug: string): KnownBody | undefined {
    return this.#bySlug.get(slug);
  }

  byCode(scope: string, code: string): KnownBody | undefined {
    return this.#byCode.get(`${scope} ${code.toLowerCase()}`);
  }

  /** The body with this name or other name: an open one if there is one, else one that has closed. */
  byName(scope: string, name: string): KnownBody | undefined {
    return this.#byName.get(`${scope} ${fold(name)}`);
  }

  /** The open bodies with a name of the same words, or with one that may be the same but for a typing error. */
  near(scope: string, name: string): KnownBody[] {
    const folded = fold(name);
    const letters = lettersIn(folded);
    const words = this.#byWords.get(`${scope} ${wordsOf(name)}`) ?? [];
    const misspelt = (this.#byStart.get(`${scope} ${startOf(folded)}`) ?? []).flatMap((one) =>
      isMisspelt(folded, letters, one) ? one.body : [],
    );
    return [...new Set([...words, ...misspelt])];
  }
}

const wordsOf = (name: string): string => tellingWords(name).toSorted().join(' ');

/** Other compass points or numbers make another body. */
const startOf = (folded: string): string => `${folded[0]} ${compassOf(folded.split(' '))}`;

/** One bit for each letter and digit of the name: a quick way to rule out most pairs of names. */
function lettersIn(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at += 1) letters |= 1 << (folded.charCodeAt(at) % 32);
  return letters;
}

/** Whether one name may be the other with a typing error. */
function isMisspelt(one: string, letters: number, other: NearName): boolean {
  const allowed = Math.min(one.length, other.name.length) < 6 ? 1 : 2;
  if (Math.abs(one.length - other.name.length) > allowed) return false;
  // A wrong letter changes at most two bits.
  if (bitsIn(letters ^ other.letters) > 2 * allowed) return false;
  return slipsBetween(one, other.name, allowed) <= allowed;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
