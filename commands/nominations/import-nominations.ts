import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { nextLogSeq, record } from '@/db/record';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, SubmissionId } from '@/domain/base/ids';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import { type NotPublic, problemsOfText, refusalOfTexts } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { listMatcher } from '@/domain/bodies/match-bodies';
import { matchRows, type RowMatches, type RowToApply, sourceIn } from '@/domain/nominations/reported-rows';
import { NOMINATIONS_FILE } from '@/domain/people/imports';
import { LIST_COLUMNS } from '@/domain/people/list-headings';
import { kindsIn } from '@/domain/rounds/roster';
import { isPublicAt } from '@/domain/rounds/rounds';
import { type CsvRefusal, type CsvRow, readCsv } from '@/lib/csv';
import { pick } from '@/lib/objects';
import { newId } from '@/lib/tokens';
import { asCsv } from '@/lib/workbook';
import { onMap } from '@/queries/bodies/on-map';

const { bodies, candidacies, candidates, contests, nominations, rounds, submissions } = schema;

export type ImportNominationsInput = {
  readonly round: string;
  readonly contest: string;
  readonly csv: Uint8Array;
  /** False: the command only reports what it would do. */
  readonly isApplied: boolean;
};

export type ImportNominationsRefusal =
  | CsvRefusal
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'no-such-contest'; readonly contest: string; readonly choices: readonly string[] }
  | { readonly code: 'round-not-archive' };

/**
 * The result of every row. `tally` is the number of nominations of each candidate in the contest by name, including these
 * rows; the slug is behind a name that two candidates have.
 */
export type ImportReport = RowMatches & {
  readonly rows: number;
  readonly matched: number;
  readonly applied: number;
  readonly tally: Readonly<Record<string, number>>;
};

/**
 * Imports a public list of nominations into an archive round. Every row must match one CLP and one candidate; otherwise
 * no row is imported, because the importer never guesses. Recorded rows are not changed, so importing the same file
 * twice changes nothing. Refuses a file that is not CSV with the columns `clp` and `candidate`. Refuses a round that
 * this installation runs itself, where only submissions count.
 */
export async function importNominations(
  ctx: Context,
  input: ImportNominationsInput,
): Promise<Result<ImportReport, ImportNominationsRefusal | NotPublic>> {
  permit(ctx.actor, 'nominations.import', {});
  const file = await asCsv(input.csv, LIST_COLUMNS.nominations, NOMINATIONS_FILE);
  const read = file.ok ? readCsv(file.value, LIST_COLUMNS.nominations, NOMINATIONS_FILE) : file;
  const held = read.ok ? refusalOfSources(read.value, ctx) : null;
  if (held) return held;
  const place = await findContest(ctx.db.reads, input);
  if (!place.ok) return place;
  // Done before the transaction, because matching names takes time and bodies never change.
  const { round: inRound, contest: inContest } = place.value;
  const roster = await rosterOf(ctx.db.reads, inRound);
  const kinds = kindsIn(inContest);
  const eligible = roster.filter(({ kind }) => kinds.includes(kind));
  const matchBody = listMatcher(eligible);
  if (read.ok) for (const { cells } of read.value) matchBody(cells.clp ?? '');
  return ctx.db.transact<ImportReport, ImportNominationsRefusal>(async (tx) => {
    permit(ctx.actor, 'nominations.import', {});
    const found = await findContest(tx, input);
    if (!found.ok) return found;
    const { round, contest } = found.value;
    const allowed = permit(ctx.actor, 'nominations.import', contest);
    if (round.kind !== 'archive') return refuse({ code: 'round-not-archive' });
    if (!read.ok) return read;

    const people = await tx
      .select({
        id: candidacies.id,
        ...pick(candidates, 'slug', 'name', 'sortName'),
        homeName: bodies.name,
      })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .leftJoin(bodies, eq(bodies.id, candidacies.homeBodyId))
      .where(eq(candidacies.contestId, contest.id))
      .orderBy(asc(candidates.name), asc(candidates.slug), asc(candidacies.id));
    const onRecord = await recorded(tx, contest);
    const { toApply, ...matches } = matchRows(read.value, {
      bodies: eligible,
      matchBody,
      candidacies: people,
      maxPerBody: contest.maxPerBody,
      onRecord: onRecord.map(({ bodyId, candidacyId }) => ({ bodyId, candidacyId })),
    });
    const isWhole = matches.ambiguous.length + matches.unknown.length + matches.conflicts.length === 0;
    const applies = input.isApplied && isWhole && toApply.length > 0;
    if (applies) await apply(tx, ctx, { allowed, round, roster, people, toApply });
    return ok({
      rows: read.value.length,
      matched: matches.matches.length,
      ...matches,
      applied: applies ? toApply.length : 0,
      tally: tallyOf(people, [...onRecord, ...toApply]),
    });
  });
}

/** The refusal for sources that the public must not read, by line. Nothing else of a row is stored as it is written. */
function refusalOfSources(rows: readonly CsvRow[], { mayBePublic }: Context) {
  const kinds = Map.groupBy(rows, ({ cells }) => sourceIn(cells) ?? '');
  // Most rows of a list have the same source, which is read once.
  return refusalOfTexts(
    [...kinds].flatMap(([source, [first]]) =>
      problemsOfText(source, 'source', mayBePublic).map((problem) => ({
        ...problem,
        field: `line ${first?.line ?? 0}, source`,
      })),
    ),
  );
}

const rosterOf = (reads: Reads, round: RoundRow) =>
  reads.select().from(bodies).where(onMap(round)).orderBy(bodies.name, bodies.id);

async function findContest(
  tx: Reads,
  input: ImportNominationsInput,
): Promise<Result<{ round: RoundRow; contest: ContestRow }, ImportNominationsRefusal>> {
  const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round)).limit(1);
  if (!round) return refuse({ code: 'no-such-round', round: input.round });
  const all = await tx
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(contests.position, contests.id);
  const contest = all.find(({ slug }) => slug === input.contest);
  if (!contest)
    return refuse({ code: 'no-such-contest', contest: input.contest, choices: all.map(({ slug }) => slug) });
  return ok({ round, contest });
}

const recorded = (tx: Tx, contest: ContestRow) =>
  tx
    .select({ bodyId: submissions.bodyId, candidacyId: nominations.candidacyId })
    .from(nominations)
    .innerJoin(submissions, eq(submissions.id, nominations.submissionId))
    .where(and(eq(submissions.contestId, contest.id), isNull(submissions.supersededAt), eq(submissions.kind, 'names')));

function tallyOf(
  people: readonly { id: CandidacyId; name: string; slug: string }[],
  rows: readonly { candidacyId: CandidacyId }[],
): Record<string, number> {
  const counts = Map.groupBy(rows, ({ candidacyId }) => candidacyId);
  const isShared = (name: string) => people.filter((one) => one.name === name).length > 1;
  return Object.fromEntries(
    people.map(({ id, name, slug }) => [isShared(name) ? `${name} (${slug})` : name, counts.get(id)?.length ?? 0]),
  );
}

type Application = {
  allowed: Permitted<'nominations.import', ContestRow>;
  round: RoundRow;
  roster: readonly { id: BodyId; slug: string }[];
  people: readonly { id: CandidacyId; slug: string }[];
  toApply: readonly RowToApply[];
};

async function apply(tx: Tx, ctx: Context, { allowed: contest, round, roster, people, toApply }: Application) {
  const live = await tx
    .select({ id: submissions.id, bodyId: submissions.bodyId })
    .from(submissions)
    .where(and(eq(submissions.contestId, contest.id), isNull(submissions.supersededAt)));
  const submissionOf = new Map(live.map(({ id, bodyId }) => [bodyId, id]));
  const logSeq = await nextLogSeq(tx);
  for (const [bodyId, rows] of Map.groupBy(toApply, (row) => row.bodyId)) {
    const submissionId = submissionOf.get(bodyId) ?? newId<SubmissionId>();
    if (!submissionOf.has(bodyId)) {
      await tx.insert(submissions).values({
        id: submissionId,
        contestId: contest.id,
        bodyId,
        version: 1,
        kind: 'names',
        provenance: 'reported',
        receivedAt: ctx.now,
        logSeq,
      });
    }
    for (const { candidacyId, source } of rows)
      await tx.insert(nominations).values({ id: newId(), submissionId, candidacyId, source });
  }
  const slugs = new Map(roster.map(({ id, slug }) => [id, slug]));
  const codes = new Map(people.map(({ id, slug }) => [id, slug]));
  if (isPublicAt(round, ctx.now)) {
    await record(tx, ctx.now, actorIdOf(ctx.actor), {
      event: 'nominations.reported',
      data: {
        round: round.slug,
        contest: contest.slug,
        rows: toApply.map(({ bodyId, candidacyId }) => [slugs.get(bodyId) ?? '', codes.get(candidacyId) ?? '']),
      },
    });
  }
}
