import { and, eq, like } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, CandidateId, ContestId, QuestionId, RoundId, SlateId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { fold } from '@/domain/base/names';
import type { Permitted } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { BESIDE_CANDIDATES } from '@/domain/rounds/round-set-up';
import {
  type CandidateInFile,
  type ContestInFile,
  type RoundFile,
  readClaim,
  readSourced,
  type StatementInFile,
} from '@/lib/round-file';
import { newId } from '@/lib/tokens';

const {
  candidacies,
  candidacyEvents,
  candidates,
  hustings,
  publishedTotals,
  questions,
  reports,
  results,
  slateClaims,
  statements,
} = schema;

type Allowed = Permitted<'round.import' | 'round.set-up' | 'application.decide', { slug: string }>;

type FindBody<E> = (name: string) => Result<BodyId, E>;

type CandidacyToPlace<E> = {
  contestId: ContestId;
  candidate: CandidateInFile;
  file: Pick<RoundFile, 'opensAt'>;
  find: FindBody<E>;
  slateIds: Map<string, SlateId>;
  /** The ids of the contest's questions, in order. Left out if the candidate has no answers. */
  questionIds?: readonly QuestionId[];
  now: Date;
};

/** Imports one candidacy of a round file with all its facts. Refuses a home CLP that `find` refuses. */
export async function placeCandidacy<E>(
  tx: Tx,
  allowed: Allowed,
  { contestId, candidate, file, find, slateIds, questionIds, now }: CandidacyToPlace<E>,
): Promise<Result<null, E>> {
  const from = candidate.source;
  const home = candidate.homeBody === undefined ? ok(null) : find(readSourced(candidate.homeBody, from).value);
  if (!home.ok) return home;
  const id = newId<CandidacyId>();
  const candidateId = await candidateFor(tx, candidate);
  await tx.insert(candidacies).values({
    id,
    contestId,
    candidateId,
    homeBodyId: home.value,
    attributes: candidate.attributes ?? [],
    source: from ?? null,
  });
  for (const claim of candidate.slates ?? []) {
    const { name, ...days } = readClaim(claim, undefined);
    const slateId = slateIds.get(name);
    if (slateId) await tx.insert(slateClaims).values({ id: newId(), slateId, candidacyId: id, ...days });
  }
  if (candidate.status !== undefined) {
    const { value, source } = readSourced(candidate.status, from);
    const opensAt = new Date(file.opensAt);
    const at = opensAt < now ? opensAt : now;
    await tx.insert(candidacyEvents).values({ id: newId(), candidacyId: id, at, kind: value, source });
  }
  for (const event of candidate.timeline ?? []) {
    const moved = event.homeBody === undefined ? ok(null) : find(event.homeBody);
    if (!moved.ok) return moved;
    await tx.insert(candidacyEvents).values({
      id: newId(),
      candidacyId: id,
      at: new Date(event.at),
      happenedOn: event.on ?? null,
      kind: event.kind,
      cause: event.cause ?? null,
      reviewOn: event.reviewOn ?? null,
      homeBodyId: moved.value,
      reason: event.reason ?? null,
      source: event.source === undefined ? (from ?? null) : event.source,
    });
  }
  if (candidate.publishedTotal !== undefined) {
    const { value, source, asOf } = readSourced(candidate.publishedTotal, from);
    const row = { id: newId(), candidacyId: id, nominations: value, source: source ?? '', asOf };
    await tx.insert(publishedTotals).values(row);
  }
  if (candidate.votes !== undefined || candidate.elected !== undefined) {
    const votes = candidate.votes === undefined ? null : readSourced(candidate.votes, from);
    const elected = candidate.elected === undefined ? null : readSourced(candidate.elected, from);
    await tx.insert(results).values({
      candidacyId: id,
      votes: votes?.value ?? null,
      isElected: elected?.value ?? false,
      note: candidate.note ?? null,
      source: elected?.source ?? votes?.source ?? null,
    });
  }
  await placeWords(tx, allowed, {
    candidacyId: id,
    candidateId,
    candidate,
    questionIds: questionIds ?? [],
    publishedAt: new Date(file.opensAt),
  });
  return ok(null);
}

/** The id of the person with this name. An earlier candidate with the same slug is the same person. */
async function candidateFor(tx: Tx, candidate: CandidateInFile): Promise<CandidateId> {
  const slug = candidate.slug ?? slugOf(candidate.name);
  const [known] = await tx.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, slug)).limit(1);
  if (known) return known.id;
  const id = newId<CandidateId>();
  await tx.insert(candidates).values({ id, slug, name: candidate.name, sortName: candidate.sortName ?? null });
  return id;
}

/** The slug of a name: `Ann Black` is `ann-black`. It is never the name of a page next to the candidates' pages. */
export function slugOf(name: string): string {
  const slug = fold(name).replaceAll(' ', '-') || 'unnamed';
  return BESIDE_CANDIDATES.includes(slug) ? `${slug}-1` : slug;
}

/** The slug for a new person: of two people with one name, the second gets a number, as in `ann-black-2`. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const slug = slugOf(name);
  const rows = await tx
    .select({ slug: candidates.slug })
    .from(candidates)
    .where(like(candidates.slug, `${slug}%`));
  const taken = new Set(rows.map((row) => row.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}

export type MergerRefusal = {
  readonly code: 'unknown-candidate';
  readonly contest: string;
  readonly name: string;
};

/** Marks the candidacies that were merged into another one of the contest. Refuses one that the file does not have. */
export async function placeMergers(
  tx: Tx,
  _allowed: Allowed,
  contestId: ContestId,
  contest: ContestInFile,
): Promise<Result<null, MergerRefusal>> {
  if (!contest.candidates.some(({ mergedInto }) => mergedInto)) return ok(null);
  const rows = await tx
    .select({ id: candidacies.id, slug: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(candidacies.contestId, contestId));
  const idOf = new Map(rows.map(({ slug, id }) => [slug, id]));
  for (const candidate of contest.candidates) {
    if (candidate.mergedInto === undefined) continue;
    const own = idOf.get(candidate.slug ?? slugOf(candidate.name));
    const into = idOf.get(candidate.mergedInto);
    if (!own || !into || own === into)
      return refuse({ code: 'unknown-candidate', contest: contest.slug, name: candidate.mergedInto });
    await tx.update(candidacies).set({ mergedIntoId: into }).where(eq(candidacies.id, own));
  }
  return ok(null);
}

/** Imports the questions of a contest. Returns their ids in order. */
export async function placeQuestions(
  tx: Tx,
  _allowed: Allowed,
  contestId: ContestId,
  contest: Pick<ContestInFile, 'questions'>,
): Promise<QuestionId[]> {
  const ids: QuestionId[] = [];
  for (const [position, { text, textCy = null }] of (contest.questions ?? []).entries()) {
    const id = newId<QuestionId>();
    await tx.insert(questions).values({ id, contestId, position, text, textCy });
    ids.push(id);
  }
  return ids;
}

type WordsToPlace = {
  readonly candidacyId: CandidacyId;
  readonly candidateId: CandidateId;
  readonly candidate: CandidateInFile;
  readonly questionIds: readonly QuestionId[];
  readonly publishedAt: Date;
};

/** Imports a candidate's statement in either language, and the links to their reports. */
async function placeWords(
  tx: Tx,
  _allowed: Allowed,
  { candidacyId, candidateId, candidate, questionIds, publishedAt }: WordsToPlace,
): Promise<void> {
  const inFile = { en: candidate.statement, cy: candidate.statementCy };
  for (const language of LOCALES) {
    const statement = inFile[language];
    if (!statement) continue;
    const { text, isSummary = false, source = null, links } = statement;
    await tx.insert(statements).values({
      id: newId(),
      candidacyId,
      language,
      version: 1,
      text,
      isSummary,
      source,
      answers: answersOf(statement, questionIds),
      links: links?.length ? links : null,
      publishedAt,
    });
  }
  for (const { meetingOn, title, address } of candidate.reports ?? []) {
    // A person's reports may be in the files of two rounds.
    const same = and(eq(reports.candidateId, candidateId), eq(reports.address, address));
    const [known] = await tx.select({ id: reports.id }).from(reports).where(same).limit(1);
    if (known) continue;
    await tx.insert(reports).values({ id: newId(), candidateId, meetingOn, title, address, postedAt: publishedAt });
  }
}

function answersOf({ answers }: StatementInFile, questionIds: readonly QuestionId[]) {
  const given = questionIds.flatMap((question, place) => {
    const text = answers?.[place];
    return text ? { question, text } : [];
  });
  return given.length > 0 ? given : null;
}

/** Imports the hustings events of a round. `contestIds` gives the id of a contest by its slug. */
export async function placeHustings(
  tx: Tx,
  _allowed: Allowed,
  {
    roundId,
    file,
    contestIds,
    now,
  }: { roundId: RoundId; file: RoundFile; contestIds: Map<string, ContestId>; now: Date },
): Promise<void> {
  for (const event of file.hustings ?? [])
    await tx.insert(hustings).values({
      id: newId(),
      roundId,
      contestId: event.contest ? (contestIds.get(event.contest) ?? null) : null,
      title: event.title,
      startsAt: new Date(event.startsAt),
      endsAt: event.endsAt ? new Date(event.endsAt) : null,
      mode: event.mode,
      place: event.place ?? null,
      joinAddress: event.joinAddress ?? null,
      note: event.note ?? null,
      changedAt: now,
      cancelledAt: event.cancelledAt ? new Date(event.cancelledAt) : null,
      cancelReason: event.cancelReason ?? null,
    });
}
