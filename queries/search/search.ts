import type { Context } from '@/db/context';
import { cleanLine } from '@/domain/base/clean-text';
import type { BodyId } from '@/domain/base/ids';
import { fitting, LONGEST_SEARCH, nearlyFitting } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { type BodySet, isOnMap } from '@/domain/bodies/boundary-sets';
import { matchBody } from '@/domain/bodies/match-bodies';
import { bareName } from '@/domain/bodies/typed-names';
import { readReceiptCode } from '@/domain/nominations/receipt-codes';
import type { SetNamed } from '../bodies/boundary-sets';
import type { NamedBody } from '../bodies/named-body';
import { overlapsOf } from '../bodies/neighbours';
import { receiptPage } from '../nominations/receipt';
import {
  type BodyToFind,
  type CandidateToFind,
  type RoundToFind,
  type SearchIndex,
  type SlateToFind,
  searchIndex,
} from './search-index';

export type FoundBody = NamedBody & {
  /** Null for a body that is in no set. */
  readonly set: BodySet | null;
  readonly setNamed: SetNamed | null;
  /** The bodies that share its area on the other map, largest part of the population first. */
  readonly elsewhere: readonly NamedBody[] | null;
};

/** The first results of one group, and whether there are more. */
export type FoundGroup<T> = { readonly found: readonly T[]; readonly isCut: boolean };

export type SearchResult = {
  /** The search term without spaces around it. A term that is longer than any name is shortened. */
  readonly typed: string;
  readonly isCut: boolean;
  /**
   * `near` means that nothing has this name, and the results have similar names. `receipt` means that the term is the
   * code of a receipt.
   */
  readonly kind: 'nothing-typed' | 'fits' | 'receipt' | 'near' | 'none';
  /** Whether the term looks like a British postcode, which is not known here. */
  readonly isPostcode: boolean;
  readonly count: number;
  readonly bodies: FoundGroup<FoundBody>;
  readonly candidates: FoundGroup<CandidateToFind>;
  readonly slates: FoundGroup<SlateToFind>;
  readonly rounds: FoundGroup<RoundToFind>;
  /** The receipt code, if the reader typed one. */
  readonly receipt: string | null;
};

const MOST = { bodies: 20, candidates: 20, slates: 10, rounds: 10 } as const;
/** How many characters are looked at: an address with the code of a receipt is longer than a name. */
const LONGEST_ASKED = 10_000;
const MOST_ELSEWHERE = 3;
const LEAST_ELSEWHERE = 0.05; // a smaller part is only a strip along a border
const ALL = Number.POSITIVE_INFINITY; // counts all results, of which the first ones are shown

type Hits = {
  readonly bodies: readonly BodyToFind[];
  readonly candidates: readonly CandidateToFind[];
  readonly slates: readonly SlateToFind[];
  readonly rounds: readonly RoundToFind[];
};

/**
 * The results for a typed name: CLPs (by English and Welsh names and aliases, on both maps), candidates, slates and
 * rounds. In each group the best result comes first. Similar spellings are only searched if nothing matches exactly.
 */
export async function search(ctx: Context, asked: string): Promise<SearchResult> {
  permit(ctx.actor, 'public.read', {});
  const whole = cleanLine(asked.slice(0, LONGEST_ASKED));
  const typed = whole.slice(0, LONGEST_SEARCH).trim();
  const index = await searchIndex(ctx.db, ctx.now);
  const exact = typed === '' ? NOTHING : fittingIn(index, typed);
  const isExact = countOf(exact) > 0;
  const receipt = readReceiptCode(whole);
  const isReceipt = !isExact && receipt.ok && (await receiptPage(ctx, receipt.value)) !== null;
  const isPlace = isPostcode(typed);
  const hits = isExact || isReceipt || isPlace || typed === '' ? exact : nearIn(index, typed);
  return {
    typed,
    isCut: whole.length > LONGEST_SEARCH,
    kind: kindOf({ typed, isExact, isReceipt, isNear: countOf(hits) > 0 }),
    isPostcode: isPlace,
    count: countOf(hits),
    bodies: first(
      hits.bodies.map((body) => shown(body, index)),
      MOST.bodies,
    ),
    candidates: first(hits.candidates, MOST.candidates),
    slates: first(hits.slates, MOST.slates),
    rounds: first(hits.rounds, MOST.rounds),
    receipt: receipt.ok ? receipt.value : null,
  };
}

type Kinds = {
  readonly typed: string;
  readonly isExact: boolean;
  readonly isReceipt: boolean;
  readonly isNear: boolean;
};

function kindOf({ typed, isExact, isReceipt, isNear }: Kinds): SearchResult['kind'] {
  if (typed === '') return 'nothing-typed';
  if (isExact) return 'fits';
  if (isReceipt) return 'receipt';
  return isNear ? 'near' : 'none';
}

/** A postcode or the first half of one, such as "SW1A 1AA" or "LS2". */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?$/i;
const isPostcode = (typed: string): boolean => POSTCODE.test(typed);

const NOTHING: Hits = { bodies: [], candidates: [], slates: [], rounds: [] };
const countOf = ({ bodies, candidates, slates, rounds }: Hits) =>
  bodies.length + candidates.length + slates.length + rounds.length;
const first = <T>(found: readonly T[], most: number): FoundGroup<T> => ({
  found: found.slice(0, most),
  isCut: found.length > most,
});

/** "Hexham Labour Party" is searched as Hexham, but "Labour" is not shortened. */
const nameOfBody = (typed: string) => bareName(typed) || typed;

function fittingIn(index: SearchIndex, typed: string): Hits {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  const coded = /\d{8}$/.test(code) ? index.bodies.filter((body) => body.code === code) : [];
  // The page of a current CLP covers the one of the same name on the other map.
  const named = index.bodies.filter(({ name }) => coded.some((body) => body.name === name));
  if (named.length > 0) return { ...NOTHING, bodies: onOneMap(index, named) };
  return {
    bodies: onOneMap(index, fitting(index.bodies, nameOfBody(typed), ALL)),
    candidates: fitting(index.candidates, typed, ALL),
    slates: fitting(index.slates, typed, ALL),
    rounds: fitting(index.rounds, typed, ALL),
  };
}

/** The matcher of the importer comes first, because it knows "Leeds NE", other orders of words, and parts of names. */
function nearIn(index: SearchIndex, typed: string): Hits {
  const inUse = index.bodies.filter((body) => isOnMap(index.mapInUse, body));
  const match = matchBody(typed, inUse);
  const meant: readonly BodyId[] = match.kind === 'matched' ? [match.bodyId] : match.choices;
  const likely = meant.flatMap((id) => inUse.find((body) => body.id === id) ?? []);
  const near = nearlyFitting(index.bodies, nameOfBody(typed), ALL).filter((body) => !likely.includes(body));
  return {
    bodies: onOneMap(index, [...likely, ...near]),
    candidates: nearlyFitting(index.candidates, typed, ALL),
    slates: nearlyFitting(index.slates, typed, ALL),
    rounds: nearlyFitting(index.rounds, typed, ALL),
  };
}

/**
 * Bodies of the current map come first. Bodies of the other map are left out if the current map has their name, because
 * the page of a CLP covers both maps.
 */
function onOneMap({ mapInUse, bodies }: SearchIndex, hits: readonly BodyToFind[]): BodyToFind[] {
  const isHere = (body: BodyToFind) => isOnMap(mapInUse, body);
  const names = new Set(bodies.filter(isHere).map(({ name }) => name));
  return [...hits.filter(isHere), ...hits.filter((body) => !isHere(body) && !names.has(body.name))];
}

function shown(body: BodyToFind, { mapInUse, sets, bodies }: SearchIndex): FoundBody {
  const { aliases: _aliases, ...own } = body;
  const { set } = body;
  const setNamed = set === null ? null : (sets.get(set) ?? { id: set, name: set, nameCy: null });
  const named = { ...own, setNamed };
  if (isOnMap(mapInUse, body)) return { ...named, elsewhere: null };
  const elsewhere = overlapsOf(body)
    .filter(({ share }) => share >= LEAST_ELSEWHERE)
    .slice(0, MOST_ELSEWHERE)
    .flatMap(({ code }) => bodies.find((other) => isOnMap(mapInUse, other) && other.code === code) ?? []);
  return { ...named, elsewhere };
}
