import { getTableName, type SQL } from 'drizzle-orm';
import { NotAllowed } from '@/domain/base/errors';
import type { RoundId } from '@/domain/base/ids';
import type { Tx } from './client';
import { type AnyRow, cellOf, type PublicTableName } from './public-tables';
import type { RoundRow } from './rows';
import { schema } from './schema';

// Somebody may run one round only. Their commands are those of every admin, and the address of a form names the round,
// but a form can be changed. So the transaction itself refuses rows that belong to another round.

const { contests, lateForms, proposals } = schema;

const scopeKey = Symbol.for('nominations.scope');

/** The only round in which a transaction may write; undefined if it may write everywhere. */
export const scopeOf = (tx: Tx): RoundId | undefined => Reflect.get(tx, scopeKey) as RoundId | undefined;

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

/** Refuses a write to a private table, unless it goes with the public ones or its rows belong to this round. */
export async function refuseOutside(tx: Tx, within: RoundId, { table, method, calls }: Write): Promise<void> {
  const name = getTableName(table);
  if (ALONGSIDE.includes(name)) return;
  for (const row of await rowsWritten(tx, { table, method, calls }))
    if ((await roundOf(tx, name, row)) !== within) throw new NotAllowed(`${name} of another round`);
}

async function rowsWritten(tx: Tx, { table, method, calls }: Write): Promise<AnyRow[]> {
  if (method === 'insert') return [calls.values?.[0] ?? []].flat() as AnyRow[];
  return (await tx
    .select()
    .from(table as never)
    .where(calls.where?.[0] as SQL | undefined)) as AnyRow[];
}

async function roundOf(tx: Tx, table: string, row: AnyRow): Promise<unknown> {
  if (table === getTableName(proposals)) return cellOf(row, 'roundId');
  if (table !== getTableName(lateForms)) return undefined;
  const all = await tx.select({ id: contests.id, roundId: contests.roundId }).from(contests);
  return all.find(({ id }) => id === cellOf(row, 'contestId'))?.roundId;
}
