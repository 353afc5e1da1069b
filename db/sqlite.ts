import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Driver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { RoundId } from '@/domain/base/ids';
import type { Result } from '@/domain/base/result';
import { RECORDED_WITHIN } from '@/domain/rounds/in-time';
import { holdingWriteLock } from '@/lib/write-lock';
import type { Act, Database, Tx } from './client';
import { draftSync } from './draft-sync';
import { knownLast, withLastEntry } from './last-entry';
import { roundVersions } from './round-versions';
import { changesSince } from './row-changes';
import { schema } from './schema';
import { keepingStatements } from './statements';
import { watched } from './watched';

const MIGRATIONS = 'db/migrations/sqlite';
/** How long a transaction waits for another process that holds the write lock before it gives up, in milliseconds. */
const PATIENCE = 10_000;

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** The times at which a round changes on its pages without an entry in the log. */
const INSTANTS = [
  'announced_at',
  'opens_at',
  'closes_at',
  'confirm_by',
  'declared_at',
  'cancelled_at',
  // Until then, forms that were received before the deadline may still be recorded.
  `closes_at + ${RECORDED_WITHIN}`,
  `confirm_by + ${RECORDED_WITHIN}`,
];

type OpenSettings = {
  /** Whether nothing may be written: the file must exist, and every transaction fails. */
  readonly isReadOnly?: boolean;
};

type Kind = {
  readonly isLogged: boolean;
  /** Whether the commit does not wait for the disk, so nothing may be written to the log. */
  readonly isDraft?: boolean;
  readonly within?: RoundId | undefined;
};

/**
 * Opens a SQLite file, and creates and migrates it if needed. There is one connection that writes, and one that can
 * only read.
 */
export async function openSqlite(path: string, { isReadOnly = false }: OpenSettings = {}): Promise<Database> {
  const file = resolve(path);
  const writer = isReadOnly ? new Driver(file, { readonly: true }) : await openWriter(file);
  const reader = new Driver(file, { readonly: true, timeout: 5000 });

  const writes = drizzle(keepingStatements(writer), { schema }) as unknown as Tx;
  const lastEntry = reader.prepare<[], { seq: number; at: number }>(
    'select seq, at from log order by seq desc limit 1',
  );
  const lastWritten = writer.prepare<[], { seq: number; hash: string; at: number }>(
    'select seq, hash, at from log order by seq desc limit 1',
  );
  const begin = writer.prepare('begin immediate');
  const commit = writer.prepare('commit');
  const rollback = writer.prepare('rollback');
  let floor = lastWritten.get()?.at ?? 0;
  const publicVersion = versionReader(reader);
  const acts = reader.prepare<[number, number], Act>(
    `select event, round, body, rounds.closes_at <= log.at as isOver
       from log left join rounds on rounds.slug = log.round where seq > ? order by seq limit ?`,
  );
  const actsAfter = (seq: number, most: number) => acts.all(seq, most);
  const versions = roundVersions({ lastSeq: () => lastEntry.get()?.seq ?? 0, actsAfter });

  async function alone<T, E>(
    work: (tx: Tx) => Promise<Result<T, E>>,
    { isLogged, isDraft = false, within }: Kind,
  ): Promise<Result<T, E>> {
    await patiently(() => void begin.run());
    // Reads the last entry again, because another process may have added it, and the time to judge by is never before
    // it.
    const last = lastWritten.get();
    floor = last?.at ?? 0;
    let lingered = false;
    // Database calls resolve before the event loop turns. Waiting for anything else would let it turn.
    const guard = setImmediate(() => {
      lingered = true;
    });
    try {
      const tx = isLogged ? withLastEntry(watched(writes, within), last && { ...last, at: new Date(last.at) }) : writes;
      const result = await holdingWriteLock(async () => {
        const done = await work(tx);
        if (done.ok) await refuseUnlogged(tx, new Date(Math.max(Date.now(), floor)));
        if (isDraft && knownLast(tx)?.last?.seq !== last?.seq) throw new Error('A draft must not be logged.');
        return done;
      });
      if (lingered) throw new Error('A transaction may only wait for the database.');
      (result.ok ? commit : rollback).run();
      floor = (isLogged && result.ok ? knownLast(tx)?.last?.at.getTime() : lastWritten.get()?.at) ?? 0;
      return result;
    } finally {
      clearImmediate(guard);
      if (writer.inTransaction) rollback.run();
    }
  }

  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  }
  const drafts = draftSync(writer, inTurn);
  return {
    reads: drizzle(keepingStatements(reader), { schema }),
    transact: (work, within) => inTurn(() => alone(work, { isLogged: true, within })),
    keepDraft: (work, within) =>
      inTurn(() => drafts.unsynced(() => alone(work, { isLogged: true, isDraft: true, within }))),
    seed: (work) => inTurn(() => alone(work, { isLogged: false }).finally(versions.seeded)),
    notBefore(clock) {
      // Another process may have added the last entry.
      floor = Math.max(floor, lastEntry.get()?.at ?? 0);
      return clock.getTime() < floor ? new Date(floor) : clock;
    },
    publicVersion(now) {
      const version = publicVersion(Math.max(now.getTime(), floor));
      floor = Math.max(floor, version.at);
      return version.text;
    },
    roundVersion: versions.of,
    namesVersion: versions.ofNames,
    actsAfter,
    settle: () => inTurn(async () => void writer.pragma('wal_checkpoint(TRUNCATE)')),
    async close() {
      drafts.stop();
      await queue;
      reader.close();
      writer.close();
    },
  };
}

async function openWriter(file: string): Promise<Driver.Database> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // The driver waits for the lock with the event loop stopped, in which no form is received, so it waits briefly;
  // `begin` waits longer.
  const writer = new Driver(file, { timeout: 10 });
  keepPrivate(file);
  await patiently(() => {
    writer.pragma('journal_mode = WAL');
    writer.pragma('synchronous = FULL'); // a receipt that somebody has seen must survive a power cut
    writer.pragma('secure_delete = ON'); // overwrites deleted data in the file
    writer.pragma('foreign_keys = OFF'); // a migration may rebuild a table that other tables refer to
    migrate(drizzle(writer), { migrationsFolder: resolve(MIGRATIONS) });
    writer.pragma('foreign_keys = ON');
  });
  return writer;
}

/**
 * Returns a function that reads the public version at a time, in milliseconds. As long as no process has written
 * anything, it only asks SQLite for that.
 */
function versionReader(reader: Driver.Database) {
  const writes = reader.prepare('pragma data_version').pluck();
  const lastEntry = reader.prepare<[], { seq: number; at: number }>(
    'select seq, at from log order by seq desc limit 1',
  );
  const passed = reader
    .prepare(`select ${INSTANTS.map((column) => `(select count(*) from rounds where ${column} <= @now)`).join(' + ')}`)
    .pluck();
  const next = reader
    .prepare(
      `select min(at) from (${INSTANTS.map((column) => `select min(${column}) at from rounds where ${column} > @now`).join(' union all ')})`,
    )
    .pluck();
  let known = { writes: Number.NaN, from: 0, until: 0, at: 0, text: '' };
  return (clock: number): { readonly at: number; readonly text: string } => {
    const written = Number(writes.get());
    if (written === known.writes && clock >= known.from && clock < known.until) return known;
    const { seq, at } = lastEntry.get() ?? { seq: 0, at: 0 };
    const now = Math.max(clock, at);
    const until = next.get({ now });
    known = {
      writes: written,
      from: now,
      until: until === null ? Number.POSITIVE_INFINITY : Number(until),
      at,
      text: `${seq}.${passed.get({ now })}`,
    };
    return known;
  };
}

/** Lets only the owner read the file. SQLite gives its write-ahead log the same permissions. */
function keepPrivate(file: string) {
  try {
    chmodSync(file, 0o600);
  } catch {
    // Only its owner may change a file, and another user may have been allowed to write this one.
  }
}

/**
 * A transaction that changes a public fact must write an entry, because the log must be enough to make every public
 * fact again.
 */
async function refuseUnlogged(tx: Tx, now: Date): Promise<void> {
  const [missed] = await changesSince(tx, now);
  if (missed) throw new Error(`A public row changed without an entry in the log: ${missed.table} ${missed.id}`);
}

/** Tries again while another process holds the lock. In between, this process can do other work. */
async function patiently(step: () => void) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await pause(20);
  }
}
