import { and, eq, getTableName, ne, type SQL, type Table } from 'drizzle-orm';
import { NotAllowed } from '@/domain/base/errors';
import type { CandidateId, RoundId } from '@/domain/base/ids';
import type { Reads, Tx } from './client';
import { type AnyRow, cellOf, type PublicTableName } from './public-tables';
import type { RoundRow } from './rows';
import { schema } from './schema';

// Somebody may run one round only. Their commands are those of every admin, and the address of a form names the round,
// but a form can be changed. So the transaction itself refuses rows that belong to another round.

const { candidacies, contests, rounds, submissions } = schema;

const scopeKey = Symbol.for('nominations.scope');

/** The only round in which a transaction may write; undefined if it may write everywhere. */
export const scopeOf = (tx: Reads): RoundId | undefined => Reflect.get(tx, scopeKey) as RoundId | undefined;

export const inScope = <T extends object>(tx: T, within: RoundId | undefined): T =>
  Object.assign(tx, { [scopeKey]: within });

type Written = {
  readonly table: PublicTableName;
  readonly was: AnyRow | null;
  readonly now: AnyRow | null;
  readonly round: RoundRow | null;
};

/**
 * Refuses a changed public row that belongs to another round or to the whole installation. A new candidate belongs to no
 * round yet, and may be added.
 */
export function refuseOtherRound(tx: Tx, { table, was, now, round }: Written): void {
  const within = scopeOf(tx);
  if (within === undefined) return;
  const isNewCandidate = table === 'candidates' && was === null && now !== null;
  if (round?.id !== within && !isNewCandidate) throw new NotAllowed(`${table} of another round`);
}

type Write = {
  readonly table: Parameters<Tx['insert']>[0];
  readonly method: 'insert' | 'update' | 'delete';
  readonly calls: Readonly<Record<string, readonly unknown[] | undefined>>;
};

/** Private tables without a round of their own, in which a command about one round may write. */
const ALONGSIDE: readonly string[] = [schema.log, schema.logTexts, schema.outbox, schema.limits].map(getTableName);

/** Whether every transaction may write to this private table, because its rows go with others. */
export const isAlongside = (table: Table): boolean => ALONGSIDE.includes(getTableName(table));

/** The column that leads from a row of a private table to its round. Every other private table is refused. */
const LEADS_BY: ReadonlyMap<string, 'roundId' | 'contestId' | 'candidacyId' | 'submissionId'> = new Map([
  [getTableName(schema.proposals), 'roundId'],
  [getTableName(schema.applications), 'contestId'],
  [getTableName(schema.lateForms), 'contestId'],
  [getTableName(schema.letters), 'candidacyId'],
  [getTableName(schema.selfDescriptions), 'candidacyId'],
  [getTableName(schema.sentStatements), 'candidacyId'],
  [getTableName(schema.writingDrafts), 'candidacyId'],
  [getTableName(schema.submissionChecks), 'submissionId'],
]);

/** Refuses a write to a private table, unless it goes with the public ones or its rows belong to this round. */
export async function refuseOutside(tx: Tx, within: RoundId, { table, method, calls }: Write): Promise<void> {
  const name = getTableName(table);
  // A new account has no rights. The address of a candidate needs one.
  if (ALONGSIDE.includes(name) || (name === getTableName(schema.users) && method === 'insert')) return;
  for (const row of await rowsWritten(tx, { table, method, calls }))
    if (!(await isWithin(tx, within, name, row))) throw new NotAllowed(`${name} of another round`);
}

async function rowsWritten(tx: Tx, { table, method, calls }: Write): Promise<AnyRow[]> {
  if (method === 'insert') return [calls.values?.[0] ?? []].flat() as AnyRow[];
  return (await tx
    .select()
    .from(table as never)
    .where(calls.where?.[0] as SQL | undefined)) as AnyRow[];
}

async function isWithin(tx: Tx, within: RoundId, table: string, row: AnyRow): Promise<boolean> {
  if (table === getTableName(schema.candidateAddresses))
    return !(await isOfOtherRounds(tx, cellOf(row, 'candidateId') as CandidateId));
  const column = LEADS_BY.get(table);
  return column !== undefined && (await roundOf(tx, column, cellOf(row, column))) === within;
}

async function roundOf(tx: Tx, column: string, value: unknown): Promise<unknown> {
  if (column === 'roundId') return value;
  const all = tx.select({ roundId: contests.roundId }).from(contests);
  const id = value as never;
  const [row] =
    column === 'contestId'
      ? await all.where(eq(contests.id, id))
      : column === 'candidacyId'
        ? await all.innerJoin(candidacies, eq(candidacies.contestId, contests.id)).where(eq(candidacies.id, id))
        : await all.innerJoin(submissions, eq(submissions.contestId, contests.id)).where(eq(submissions.id, id));
  return row?.roundId;
}

/**
 * Whether this transaction may write in one round only, and the person is a candidate in another round that this
 * installation runs. Somebody with an address of the candidate acts for them in every round.
 */
export async function isOfOtherRounds(tx: Tx, candidate: CandidateId): Promise<boolean> {
  const within = scopeOf(tx);
  if (within === undefined) return false;
  const elsewhere = await tx
    .select({ id: rounds.id })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(eq(candidacies.candidateId, candidate), ne(rounds.id, within), ne(rounds.kind, 'archive')))
    .limit(1);
  return elsewhere.length > 0;
}
