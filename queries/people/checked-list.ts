import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import type { Checked } from '@/domain/base/public-text';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import { type BodyMap, mapKey } from '@/domain/bodies/boundary-sets';
import {
  type CandidateToAdd,
  judgeCandidates,
  type UnpublishableCell,
  unpublishable,
} from '@/domain/candidates/candidate-rows';
import { homeKinds } from '@/domain/contests/home-kinds';
import { bodyFinder, type FindBody, type ListedBody } from '@/domain/people/body-finder';
import {
  type JudgedRow,
  judgeMembers,
  judgeOfficers,
  KINDS_OF_MEMBERS,
  type MemberToAdd,
  MOST_UPLOAD_ROWS,
  type OfficerToAdd,
  type PeopleKind,
  type UploadKind,
  withoutTooMany,
} from '@/domain/people/imports';
import { LIST_COLUMNS } from '@/domain/people/list-headings';
import { kindsWithOffice } from '@/domain/people/typed-offices';
import { refusalIfSettled } from '@/domain/rounds/rounds';
import { type CsvLimits, type CsvRefusal, type CsvRow, readCsv } from '@/lib/csv';
import { pick } from '@/lib/objects';
import { asCsv } from '@/lib/workbook';
import { fullName } from '@/messages/body-words';
import { onMap } from '@/queries/bodies/on-map';
import { ownersOfAddresses } from '../candidates/addresses';
import { knownPeople } from '../candidates/known-people';

const { bodies, contests, memberships, officers, rounds, users } = schema;

/** The limits of each list. */
export const LIST_LIMITS = {
  officers: { bytes: MOST_UPLOAD_BYTES, rows: MOST_UPLOAD_ROWS.officers },
  members: { bytes: MOST_UPLOAD_BYTES, rows: MOST_UPLOAD_ROWS.members },
  candidates: { bytes: MOST_UPLOAD_BYTES, rows: MOST_UPLOAD_ROWS.candidates },
} as const satisfies Record<UploadKind, CsvLimits>;

/** A list that was read, and the matcher for the bodies of one map. */
export type ReadList = {
  readonly rows: readonly CsvRow[];
  readonly map: BodyMap;
  readonly find: FindBody;
  /** By line, what the public must not read. Lists of officers and members are private. */
  readonly unpublishable: ReadonlyMap<number, UnpublishableCell>;
};

/**
 * Reads a list of people and matches the CLPs in its rows. Call it before the transaction that judges the list, because
 * it takes time. Refuses what readCsv refuses, and a header without rows.
 */
export async function readList(
  reads: Reads,
  kind: UploadKind,
  map: BodyMap,
  csv: Uint8Array,
  checked?: Checked,
): Promise<Result<ReadList, ListRefusal>> {
  const file = await asCsv(csv, LIST_COLUMNS[kind], LIST_LIMITS[kind]);
  if (!file.ok) return file;
  const read = checkList(kind, file.value);
  if (!read.ok) return read;
  const find = bodyFinder(await bodiesOf(reads, map));
  for (const { cells } of read.value) if (cells.clp) find(cells.clp, kindsMeant[kind](cells)); // each answer is stored
  const hidden = kind === 'candidates' ? unpublishable(read.value, checked) : new Map<number, UnpublishableCell>();
  return ok({ rows: read.value, map, find, unpublishable: hidden });
}

/** The kinds of body that a row means first. The contest of a list of candidates is not known when it is read. */
const kindsMeant: Readonly<Record<UploadKind, (cells: CsvRow['cells']) => readonly BodyKind[]>> = {
  officers: ({ office = '' }) => kindsWithOffice(office),
  members: () => KINDS_OF_MEMBERS,
  candidates: () => homeKinds(null),
};

/** Reads the rows of a list of people. Refuses a file that is not such a list. */
export function checkList(kind: UploadKind, csv: Uint8Array): Result<readonly CsvRow[], ListRefusal> {
  const read = readCsv(csv, LIST_COLUMNS[kind], LIST_LIMITS[kind]);
  return read.ok && read.value.length === 0 ? refuse({ code: 'file-empty' }) : read;
}

export type ListRefusal = CsvRefusal;

export type JudgedPeople =
  | { readonly kind: 'officers'; readonly rows: readonly JudgedRow<OfficerToAdd>[] }
  | { readonly kind: 'members'; readonly rows: readonly JudgedRow<MemberToAdd>[] };

/** Says for each row of a list of officers or members what an import would do now. */
export async function judgePeople(
  reads: Reads,
  now: Date,
  kind: PeopleKind,
  { rows, find }: ReadList,
): Promise<JudgedPeople> {
  if (kind === 'officers') {
    const held = await reads
      .select({
        email: users.email,
        ...pick(officers, 'bodyId', 'office', 'startsAt', 'endsAt'),
      })
      .from(officers)
      .innerJoin(users, eq(users.id, officers.userId));
    return { kind, rows: withoutTooMany(judgeOfficers(rows, { find, held }, now), rows) };
  }
  const members = await reads
    .select({ email: users.email, bodyId: memberships.bodyId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId));
  return { kind, rows: withoutTooMany(judgeMembers(rows, { find, members }), rows) };
}

export type JudgedCandidates = {
  readonly kind: 'candidates';
  readonly rows: readonly JudgedRow<CandidateToAdd>[];
};

/** Says for each row of a list of candidates what an import into the contest would do now. */
export async function judgeCandidateList(
  reads: Reads,
  contest: { readonly id: ContestId; readonly map: BodyMap },
  { rows, map, find: findRead, unpublishable }: ReadList,
): Promise<JudgedCandidates> {
  // Matches the names again if the round's map was changed after the list was read.
  const findAny = mapKey(map) === mapKey(contest.map) ? findRead : bodyFinder(await bodiesOf(reads, contest.map));
  const [rule] = await reads
    .select({ threshold: contests.threshold })
    .from(contests)
    .where(eq(contests.id, contest.id));
  // A candidate's home is of the kind that the rule asks for, if a body of that kind has the name.
  const find: FindBody = (typed) => findAny(typed, homeKinds(rule?.threshold ?? null));
  const people = await knownPeople(reads, contest.id);
  const owners = await ownersOfAddresses(reads);
  return {
    kind: 'candidates',
    rows: withoutTooMany(judgeCandidates(rows, { find, names: [], people, owners, unpublishable }), rows),
  };
}

/** The bodies that a list can mean, with the names that they have in sentences of each language. */
async function bodiesOf(reads: Reads, map: BodyMap): Promise<ListedBody[]> {
  const rows = await reads
    .select(pick(bodies, 'id', 'slug', 'code', 'kind', 'nation', 'name', 'nameCy', 'aliases'))
    .from(bodies)
    .where(onMap(map))
    .orderBy(bodies.name, bodies.id);
  return rows.map((body) => ({ ...body, fullNames: LOCALES.map((locale) => fullName(body, locale)) }));
}

export type CandidateImport = {
  readonly round: { readonly slug: string; readonly title: string; readonly kind: string };
  readonly isSettled: boolean;
  readonly contests: readonly { readonly slug: string; readonly title: string }[];
};

/**
 * The contests of a round in which an admin can add candidates, whatever the round's state. Null if there is no such
 * round.
 */
export async function candidateImport(ctx: Context, slug: string): Promise<CandidateImport | null> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  const all = await reads
    .select({ slug: contests.slug, title: contests.title })
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  return {
    round: { slug: round.slug, title: round.title, kind: round.kind },
    isSettled: refusalIfSettled(round, ctx.now) !== null,
    contests: all,
  };
}
