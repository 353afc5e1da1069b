import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodySet } from '@/domain/bodies/bodies';
import { type CandidateToAdd, judgeCandidates } from '@/domain/candidates/judge-candidates';
import { judgeMembers, judgeOfficers, type MemberToAdd, type OfficerToAdd } from '@/domain/people/judge-people';
import type { JudgedRow } from '@/domain/people/row-fates';
import { MOST_UPLOAD_BYTES, MOST_UPLOAD_ROWS, type PeopleKind, type UploadKind } from '@/domain/people/uploads';
import { type CsvRefusal, type CsvRow, readCsv } from '@/lib/read-csv';
import { setInUse } from '../bodies/find-bodies';

const { bodies, candidacies, candidates, memberships, officers, users } = schema;

/** The columns that each list must have. */
export const NEEDED_COLUMNS = {
  officers: ['clp', 'email', 'office'],
  members: ['clp', 'email'],
  candidates: ['name'],
} as const satisfies Record<UploadKind, readonly string[]>;

/** The rows of a list of people. Refuses what readCsv refuses, a file over the limits, and a header with nothing under it. */
export function readList(kind: UploadKind, csv: Uint8Array): Result<CsvRow[], ListRefusal> {
  if (csv.byteLength > MOST_UPLOAD_BYTES) return refuse({ code: 'file-too-large', most: MOST_UPLOAD_BYTES });
  const read = readCsv(csv, NEEDED_COLUMNS[kind]);
  if (!read.ok) return read;
  if (read.value.length === 0) return refuse({ code: 'file-empty' });
  const most = MOST_UPLOAD_ROWS[kind];
  if (read.value.length > most) return refuse({ code: 'file-too-long', most });
  return read;
}

export type ListRefusal = CsvRefusal | { readonly code: 'file-too-large'; readonly most: number };

export type JudgedPeople =
  | { readonly kind: 'officers'; readonly rows: readonly JudgedRow<OfficerToAdd>[] }
  | { readonly kind: 'members'; readonly rows: readonly JudgedRow<MemberToAdd>[] };

/** Says of each row of a list of officers or members what an import would do now. */
export async function judgePeople(
  reads: Reads,
  now: Date,
  kind: PeopleKind,
  csv: Uint8Array,
): Promise<Result<JudgedPeople, ListRefusal>> {
  const list = readList(kind, csv);
  if (!list.ok) return list;
  const all = await bodiesOf(reads, await setInUse(reads, now));
  if (kind === 'officers') {
    const held = await reads
      .select({
        email: users.email,
        bodyId: officers.bodyId,
        office: officers.office,
        startsAt: officers.startsAt,
        endsAt: officers.endsAt,
      })
      .from(officers)
      .innerJoin(users, eq(users.id, officers.userId));
    return ok({ kind, rows: judgeOfficers(list.value, { bodies: all, held }, now) });
  }
  const members = await reads
    .select({ email: users.email, bodyId: memberships.bodyId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId));
  return ok({ kind, rows: judgeMembers(list.value, { bodies: all, members }) });
}

export type JudgedCandidates = {
  readonly kind: 'candidates';
  readonly rows: readonly JudgedRow<CandidateToAdd>[];
};

/** Says of each row of a list of candidates what an import into the contest would do now. */
export async function judgeCandidateList(
  reads: Reads,
  contest: { readonly id: ContestId; readonly bodySet: BodySet },
  csv: Uint8Array,
): Promise<Result<JudgedCandidates, ListRefusal>> {
  const list = readList('candidates', csv);
  if (!list.ok) return list;
  const standing = await reads
    .select({ name: candidates.name })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(candidacies.contestId, contest.id));
  const facts = { bodies: await bodiesOf(reads, contest.bodySet), names: standing.map(({ name }) => name) };
  return ok({ kind: 'candidates', rows: judgeCandidates(list.value, facts) });
}

const bodiesOf = (reads: Reads, set: BodySet) =>
  reads
    .select({
      id: bodies.id,
      slug: bodies.slug,
      code: bodies.code,
      name: bodies.name,
      nameCy: bodies.nameCy,
      aliases: bodies.aliases,
    })
    .from(bodies)
    .where(eq(bodies.set, set))
    .orderBy(bodies.name, bodies.id);
