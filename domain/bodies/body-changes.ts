import type { Day } from '../base/days';
import { fold } from '../base/names';
import { ok, type Result, refuse } from '../base/result';
import type { BodyKind } from './bodies';
import { withoutKindWords } from './kind-words';

/** The acts that make up the history of a body. */
export const BODY_CHANGE_KINDS = ['added', 'renamed', 'aliases', 'resized', 'closed', 'merged', 'split'] as const;
export type BodyChangeKind = (typeof BODY_CHANGE_KINDS)[number];

/** The acts that an admin can undo. A new name, other names and a size are changed again instead. */
export const CAN_BE_UNDONE = ['closed', 'merged', 'split'] as const satisfies readonly BodyChangeKind[];

/** The facts about a body that an act can change. The history has them before and after. */
export type BodyFacts = {
  readonly slug: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly aliases: readonly string[];
  readonly size?: number | null;
};

/** The limits of what an admin types about a body. */
export const LONGEST_BODY_NAME = 120;
export const MOST_ALIASES = 20;
/** A body is merged from at most this many, and split into at most this many. */
export const MOST_PARTS = 12;

export type BodyNameCode = 'name-missing' | 'name-long' | 'name-empty';

/**
 * Reads a name of a body: on one line, without blanks around it, and without the words for its kind, which pages add.
 * Refuses an empty name, one of more than 120 characters, and one without letters or digits, because its page needs an
 * address.
 */
export function readBodyName(
  typed: string,
  kind: BodyKind | undefined,
): Result<string, { readonly code: BodyNameCode }> {
  const name = withoutKindWords(typed.replace(/\s+/g, ' ').trim(), kind);
  if (name === '') return refuse({ code: 'name-missing' });
  if (name.length > LONGEST_BODY_NAME) return refuse({ code: 'name-long' });
  return slugOfName(name) === '' ? refuse({ code: 'name-empty' }) : ok(name);
}

/** Reads the Welsh name of a body in the same way; null if there is none. Refuses one of more than 120 characters. */
export function readWelshName(
  typed: string,
  kind: BodyKind | undefined,
): Result<string | null, { readonly code: 'name-cy-long' }> {
  const name = withoutKindWords(typed.replace(/\s+/g, ' ').trim(), kind);
  return name.length > LONGEST_BODY_NAME ? refuse({ code: 'name-cy-long' }) : ok(name || null);
}

/** The slug of a name: "Ynys Môn" becomes "ynys-mon". Empty if the name has no Latin letter or digit. */
export const slugOfName = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 100)
    .replace(/-$/, '');

/** The first free slug: the name itself, with the kind behind it, or with a number. */
export function freeSlug(name: string, kind: string, taken: { has(slug: string): boolean }): string {
  const [short, long] = [slugOfName(name), `${slugOfName(name)}-${kind.replaceAll('_', '-')}`];
  for (const slug of [short, long]) if (!taken.has(slug) && !RESERVED_SLUGS.includes(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${long}-${number}`)) return `${long}-${number}`;
}

/** Pages beside those of single bodies, in their folder and in that of an admin. */
const RESERVED_SLUGS: readonly string[] = ['new', 'import', 'acts', 'kinds'];

/** Other names as typed, one on a line: tidied, each once, without the body's own names. */
export function readAliases(typed: string, own: readonly (string | null)[]): Result<string[], { code: AliasCode }> {
  const known = new Set(own.flatMap((name) => (name === null ? [] : [fold(name)])));
  const aliases: string[] = [];
  for (const line of typed.split('\n')) {
    const alias = line.replace(/\s+/g, ' ').trim();
    if (alias === '' || known.has(fold(alias))) continue;
    if (alias.length > LONGEST_BODY_NAME) return refuse({ code: 'alias-long' });
    if (fold(alias) === '') return refuse({ code: 'alias-empty' });
    known.add(fold(alias));
    aliases.push(alias);
  }
  return aliases.length > MOST_ALIASES ? refuse({ code: 'aliases-many' }) : ok(aliases);
}
export type AliasCode = 'alias-long' | 'alias-empty' | 'aliases-many';

/** When a body was added and when it ended, as stored with it. */
export type Lifetime = {
  /** The first day, and the first day after its end. Null if it always existed, and if it has no end. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** When an admin added it; null for a body that the product comes with. */
  readonly addedAt: Date | null;
  /** When an admin recorded its end. */
  readonly endedAt: Date | null;
};

/** Whether the body exists on a day. */
export const existsOn = ({ startsOn, endsOn }: Pick<Lifetime, 'startsOn' | 'endsOn'>, day: Day): boolean =>
  (startsOn === null || startsOn <= day) && (endsOn === null || day < endsOn);

/** Whether the last day of the body is over, so that it takes no nominations. */
export const hasEnded = ({ endsOn }: Pick<Lifetime, 'endsOn'>, today: Day): boolean =>
  endsOn !== null && today >= endsOn;

/**
 * Whether a body was added after a round was announced. The roster of a round is settled by its announcement: only an
 * act for this round puts such a body on it. An archive and a draft take every body of their days.
 */
export const isAddedLate = (
  { addedAt }: Pick<Lifetime, 'addedAt'>,
  round: { readonly kind: string; readonly announcedAt: Date | null },
): boolean => round.kind !== 'archive' && round.announcedAt !== null && addedAt !== null && addedAt > round.announcedAt;

/** The end of a body as the roster of a round knows it: an end that was recorded after the announcement is left out. */
export const endForRoster = (
  { endsOn, endedAt }: Pick<Lifetime, 'endsOn' | 'endedAt'>,
  round: { readonly kind: string; readonly announcedAt: Date | null },
): Day | null => {
  const isRecordedLate =
    round.kind !== 'archive' && round.announcedAt !== null && endedAt !== null && endedAt > round.announcedAt;
  return isRecordedLate ? null : endsOn;
};

/** What is wrong with a form about a body. Each has one sentence. */
export type BodyActCode =
  | BodyNameCode
  | AliasCode
  | 'name-taken'
  | 'name-cy-long'
  | 'kind-missing'
  | 'region-missing'
  | 'code-taken'
  | 'code-long'
  | 'size-wrong'
  | 'size-missing'
  | 'within-unknown'
  | 'day-missing'
  | 'day-not-real'
  | 'year-not-four-digits'
  | 'day-to-come'
  | 'day-before-opening'
  | 'day-after-end'
  | 'reason-missing'
  | 'reason-long'
  | 'unchanged'
  | 'body-unknown'
  | 'body-unclear'
  | 'parts-missing'
  | 'parts-many'
  | 'part-twice'
  | 'other-kind';

export type BodyActProblem = { readonly field: string; readonly code: BodyActCode };

/** Why an act about a body is refused: it is not possible now, or answers are wrong, each with its field. */
export type BodyActRefusal =
  | {
      readonly code:
        | 'no-such-body'
        | 'body-closed'
        | 'no-such-change'
        | 'cannot-undo'
        | 'undone-already'
        | 'changed-since';
    }
  /** The merged body has sent nominations in a round that is not over. */
  | { readonly code: 'has-nominated'; readonly round: string }
  | { readonly code: 'wrong'; readonly problems: readonly BodyActProblem[] };

/** A refusal for one wrong field. */
export const wrongIn = (field: string, code: BodyActCode): BodyActRefusal => ({
  code: 'wrong',
  problems: [{ field, code }],
});
