import { ok, type Result, refuse } from '@/domain/base/result';
import { BODY_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { BALLOT_STANDINGS, CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import { PROVENANCES } from '@/domain/nominations/provenance';
import { PUBLIC_STATES, ROUND_KINDS } from '@/domain/rounds/rounds';
import { wordsFor } from '@/messages/translate';
import type { TableName } from './rows';

export const FEWEST_ROWS = 100;
export const MOST_ROWS = 1000;

/** The filters whose value is a slug that the row contains. */
export const ADDRESSES = ['round', 'contest', 'candidate', 'body', 'slate'] as const;
export type AddressName = (typeof ADDRESSES)[number];
export const isAddressName = (name: string): name is AddressName => ADDRESSES.some((each) => each === name);

export type FilterName =
  | AddressName
  | 'roundKind'
  | 'region'
  | 'nation'
  | 'provenance'
  | 'kind'
  | 'state'
  | 'set'
  | 'ballot'
  | 'status'
  | 'counts';
/** The possible values of a filter: any slug, or one of a list. */
type Takes = 'address' | readonly string[];

/** The filters of each table. */
export const FILTERS: { readonly [T in TableName]: { readonly [F in FilterName]?: Takes } } = {
  rounds: { round: 'address', kind: ROUND_KINDS, state: PUBLIC_STATES },
  contests: { round: 'address', roundKind: ROUND_KINDS, contest: 'address' },
  candidacies: {
    round: 'address',
    roundKind: ROUND_KINDS,
    contest: 'address',
    candidate: 'address',
    slate: 'address',
    nation: NATIONS,
    region: REGIONS,
    status: CANDIDACY_STATUSES,
  },
  bodies: { body: 'address', set: 'address', kind: BODY_KINDS, nation: NATIONS, region: REGIONS },
  nominations: {
    round: 'address',
    roundKind: ROUND_KINDS,
    contest: 'address',
    candidate: 'address',
    body: 'address',
    slate: 'address',
    nation: NATIONS,
    region: REGIONS,
    provenance: PROVENANCES,
    counts: ['true', 'false'],
  },
  standings: {
    round: 'address',
    roundKind: ROUND_KINDS,
    contest: 'address',
    candidate: 'address',
    slate: 'address',
    ballot: BALLOT_STANDINGS,
    status: CANDIDACY_STATUSES,
  },
  declarations: {
    round: 'address',
    roundKind: ROUND_KINDS,
    contest: 'address',
    candidate: 'address',
    ballot: BALLOT_STANDINGS,
  },
};

export type Refused = { readonly code: string; readonly message: string };
export type Question = {
  readonly filters: ReadonlyMap<FilterName, string>;
  /** How many rows to return; null means all. */
  readonly limit: number | null;
  readonly after: string | null;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 400;
const shown = (text: string) => text.slice(0, 60);

/** What is wrong with a request: a stable code, and a sentence that says what to do. */
const wrong = (code: string, message: string): Result<never, Refused> => refuse({ code, message });

/** Reads the query of an address. Refuses unknown filters, so that a misspelt filter is not ignored. */
export function readQuestion(
  table: TableName,
  params: URLSearchParams,
  isWholeByDefault: boolean,
): Result<Question, Refused> {
  const words = wordsFor('en', 'openDataApi');
  const known = FILTERS[table];
  const filters = new Map<FilterName, string>();
  let limit: number | null = isWholeByDefault ? null : FEWEST_ROWS;
  let after: string | null = null;
  for (const name of new Set(params.keys())) {
    const takes = Object.hasOwn(known, name) ? known[name as FilterName] : undefined;
    const value = params.get(name) ?? '';
    if (takes === undefined && name !== 'limit' && name !== 'after') {
      const allowed = Object.keys(known).join(', ');
      return wrong('unknown-filter', words('refused.unknownFilter', { name: shown(name), table, allowed }));
    }
    if (params.getAll(name).length > 1) return wrong('given-twice', words('refused.twice', { name }));
    if (value === '') return wrong('no-value', words('refused.empty', { name }));
    if (name === 'limit') {
      limit = /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0;
      if (limit < 1 || limit > MOST_ROWS)
        return wrong('bad-limit', words('refused.limit', { most: String(MOST_ROWS) }));
    } else if (name === 'after') {
      if (value.length > LONGEST) return wrong('bad-after', words('refused.after'));
      after = value;
    } else if (takes === 'address') {
      if (!SLUG.test(value) || value.length > LONGEST)
        return wrong('bad-value', words('refused.notSlug', { value: shown(value), name }));
      filters.set(name as FilterName, value);
    } else {
      if (!takes?.includes(value)) {
        const allowed = (takes ?? []).join(', ');
        return wrong('bad-value', words('refused.notOneOf', { value: shown(value), name, allowed }));
      }
      filters.set(name as FilterName, value);
    }
  }
  return ok({ filters, limit, after });
}

type AnyRow = { readonly id: string };

/**
 * Whether a row matches a filter. A round is matched by its id, and a slate by the slates that back the row's
 * candidate.
 */
function fits(row: AnyRow, name: FilterName, value: string): boolean {
  const fields = row as AnyRow & { readonly [field: string]: unknown };
  if (name === 'slate') return Array.isArray(fields.slates) && fields.slates.includes(value);
  if (name === 'round' && !('round' in fields)) return row.id === value;
  return String(fields[name]) === value;
}

/** Whether a row matches every filter. */
export const fitsAll = (row: AnyRow, filters: Question['filters']): boolean =>
  [...filters].every(([name, value]) => fits(row, name, value));

export type Answer<R> = {
  readonly rows: readonly R[];
  /** How many rows match, on all pages together. */
  readonly total: number;
  /** The id after which the next page begins; null on the last page. */
  readonly next: string | null;
};
