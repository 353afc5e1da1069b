import { ok, type Result, refuse } from '../base/result';
import { BODY_KINDS, type BodyKind, type Nation, REGIONS, type Region } from './bodies';
import { type AliasCode, type BodyNameCode, readAliases, readBodyName, readWelshName } from './body-changes';
import { KINDS } from './kinds';

/** What an admin or a list says about a new body, as typed. */
export type TypedBody = {
  readonly kind: string;
  readonly name: string;
  readonly nameCy: string;
  readonly aliases: string;
  readonly code: string;
  readonly region: string;
  readonly size: string;
};

export type ReadBody = {
  readonly kind: BodyKind;
  readonly name: string;
  readonly nameCy: string | null;
  readonly aliases: readonly string[];
  readonly code: string | null;
  readonly region: Region;
  readonly nation: Nation;
  readonly size: number | null;
};

/** What is wrong with a fact of a new body. */
export type NewBodyCode =
  | BodyNameCode
  | AliasCode
  | 'name-cy-long'
  | 'kind-missing'
  | 'region-missing'
  | 'code-long'
  | 'size-wrong';
export type NewBodyProblem = {
  readonly field: 'kind' | 'name' | 'nameCy' | 'aliases' | 'code' | 'region' | 'size';
  readonly code: NewBodyCode;
};

const LONGEST_CODE = 40;
/** No council has a thousand councillors, and no union ten million affiliated members. */
const LARGEST = 10_000_000;

/** The nation of a region of the party. */
export const nationOf = (region: Region): Nation =>
  region === 'Scotland' || region === 'Wales' || region === 'Northern Ireland' || region === 'International'
    ? region
    : 'England';

/** Reads a whole number such as "12" or "1,234". Null if nothing was typed; undefined if it is not such a number. */
export function readSize(typed: string): number | null | undefined {
  const text = typed.trim().replaceAll(',', '');
  if (text === '') return null;
  const size = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(size) || size > LARGEST ? undefined : size;
}

/**
 * Reads the facts of a new body, and reports every wrong field. A kind that belongs to no place needs no region. A size
 * is read only for a kind whose size counts.
 */
export function readNewBody(typed: TypedBody): Result<ReadBody, readonly NewBodyProblem[]> {
  const problems: NewBodyProblem[] = [];
  const kind = BODY_KINDS.find((one) => one === typed.kind);
  if (!kind) problems.push({ field: 'kind', code: 'kind-missing' });
  const name = readBodyName(typed.name, kind);
  if (!name.ok) problems.push({ field: 'name', code: name.error.code });
  const welsh = readWelshName(typed.nameCy, kind);
  if (!welsh.ok) problems.push({ field: 'nameCy', code: welsh.error.code });
  const nameCy = welsh.ok ? welsh.value : null;
  const aliases = readAliases(typed.aliases, [name.ok ? name.value : typed.name, nameCy]);
  if (!aliases.ok) problems.push({ field: 'aliases', code: aliases.error.code });
  const code = typed.code.trim() || null;
  if (code !== null && code.length > LONGEST_CODE) problems.push({ field: 'code', code: 'code-long' });
  const region = REGIONS.find((one) => one.toLowerCase() === typed.region.trim().toLowerCase());
  const needsRegion = kind !== undefined && KINDS[kind].hasPlace;
  if (!region && (needsRegion || typed.region.trim() !== ''))
    problems.push({ field: 'region', code: 'region-missing' });
  const counts = kind !== undefined && KINDS[kind].counts !== null;
  const size = counts ? readSize(typed.size) : null;
  if (size === undefined) problems.push({ field: 'size', code: 'size-wrong' });
  if (problems.length > 0 || !kind || !name.ok || !aliases.ok || size === undefined) return refuse(problems);
  const place = region ?? 'International';
  return ok({
    ...{ kind, name: name.value, nameCy, aliases: aliases.value, code, size },
    ...{ region: place, nation: nationOf(place) },
  });
}
