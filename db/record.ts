import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { RoundId, UserId } from '@/domain/base/ids';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { type Commitment, commitmentOf, hideTexts, REDACTED, textOfValue } from '@/domain/log/free-text';
import { chainHash, GENESIS_HASH, hashEntryText, type RowChange, type RowChanges } from '@/domain/log/log-chain';
import type { LogEvent } from '@/domain/log/log-events';
import { noteAct } from '@/lib/pages-ready';
import { newSalt, sha256 } from '@/lib/tokens';
import type { Reads, Tx } from './client';
import { insertInto } from './insert-into';
import { lastEntryOf, noteEntry } from './last-entry';
import { prepared, valueNamed } from './prepared';
import { PUBLIC_TABLES } from './public-tables';
import { type Changed, changesSince } from './row-changes';
import { schema } from './schema';

const { log, logTexts } = schema;

const insertEntry = insertInto(log);
const textsOfEntry = prepared((connection) =>
  connection
    .select()
    .from(logTexts)
    .where(eq(logTexts.seq, valueNamed('seq'))),
);

/** The number of the next entry: a submission stores it before it is logged. */
export async function nextLogSeq(tx: Reads): Promise<number> {
  return ((await lastEntryOf(tx))?.seq ?? 0) + 1;
}

/**
 * Appends one entry to the log in the caller's transaction, with every public row that the transaction has changed
 * since its last entry: before and after. `rows` are logged as new ones, such as those of a round that becomes public.
 * Returns the entry's number. The time is never earlier than that of the entry before. `actorId` stays outside the
 * hash and is never published.
 */
export async function record(
  tx: Tx,
  now: Date,
  actorId: UserId | null,
  entry: LogEvent,
  rows: readonly Changed[] = [],
): Promise<number> {
  const last = await lastEntryOf(tx);
  const seq = (last?.seq ?? 0) + 1;
  const at = last && last.at > now ? last.at : now;
  const prevHash = last?.hash ?? GENESIS_HASH;
  const changed = await changesSince(tx, now, rows);
  const texts = await Texts.of(tx, seq);
  const changes = await hiddenChanges(changed, texts);
  const { event } = entry;
  const written = {
    data: canonicalJson(hideTexts(entry.data as JsonValue, (text) => texts.hide(text))),
    changes: canonicalJson(changes),
  };
  const entryHash = hashEntryText({ seq, at: at.toISOString(), event, ...written }, sha256);
  const hash = chainHash(prevHash, entryHash, sha256);
  const about = {
    round: slugIn(entry.data, 'round'),
    contest: slugIn(entry.data, 'contest'),
    body: slugIn(entry.data, 'body'),
  };
  await insertEntry(tx, [{ seq, at, event, ...written, format: 2, entryHash, ...about, prevHash, hash, actorId }]);
  noteEntry(tx, { seq, hash, at });
  await texts.save();
  await followReaders(tx, changed);
  noteAct({ ...about, receipt: 'receipt' in entry.data ? entry.data.receipt : null });
  return seq;
}

/** A slug in the data of an event, which the log copies into a column so that queries can find it; null if missing. */
export function slugIn(data: object, field: 'round' | 'contest' | 'body'): string | null {
  const value: unknown = Object.hasOwn(data, field) ? Reflect.get(data, field) : null;
  return typeof value === 'string' ? value : null;
}

type Side = Changed['was'];

/** The changes as they are hashed: of a changed row only the columns that changed, and texts as salted hashes. */
async function hiddenChanges(changed: readonly Changed[], texts: Texts): Promise<RowChanges> {
  const tables = new Map<string, [string, RowChange][]>();
  for (const one of changed) {
    const { table, id } = one;
    const was = await hiddenSide(one, one.was, one.now, texts);
    const now = await hiddenSide(one, one.now, one.was, texts);
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    rows.push([id, { was, now }]);
  }
  return Object.fromEntries([...tables].map(([table, rows]) => [table, Object.fromEntries(rows)]));
}

async function hiddenSide(one: Changed, side: Side, other: Side, texts: Texts) {
  if (!side) return null;
  const cells: [string, JsonValue][] = [];
  // A column that became null, or was null, is named on both sides.
  const columns = new Set([...side.keys(), ...(other?.keys() ?? [])]);
  for (const column of columns) {
    const value = side.get(column) ?? null;
    if (other && canonicalJson(value) === canonicalJson(other.get(column) ?? null)) continue;
    if (!other && value === null) continue;
    const isText = value !== null && PUBLIC_TABLES[one.table].texts.includes(column);
    cells.push([column, isText ? await texts.hideCell(one, column, value, side === one.was) : value]);
  }
  return Object.fromEntries(cells);
}

/** Whether the words are shown to members only, so that the log has their salted hash and never the words. */
const isForMembers = ({ table, round }: Changed, column: string) =>
  table === 'statements' && column !== 'takeDownReason' && round?.statementsFor === 'members';

type TextRow = typeof logTexts.$inferSelect;

/** The texts of one entry and their salts. Equal texts of an entry have one hash. */
class Texts {
  readonly #tx: Tx;
  readonly #seq: number;
  readonly #rows = new Map<string, TextRow>();

  private constructor(tx: Tx, seq: number) {
    this.#tx = tx;
    this.#seq = seq;
  }

  /** With the texts that were salted before the entry was written. */
  static async of(tx: Tx, seq: number): Promise<Texts> {
    const texts = new Texts(tx, seq);
    for (const row of await textsOfEntry(tx, { seq })) if (row.text !== null) texts.#rows.set(row.text, row);
    return texts;
  }

  /** The salted hash of a text of the event itself. */
  hide(text: string): JsonValue {
    if (text === REDACTED) return text;
    const known = this.#rows.get(text);
    return known ? { sha256: known.hash } : this.#add(text, null, true);
  }

  async hideCell(changed: Changed, column: string, value: JsonValue, isOld: boolean): Promise<JsonValue> {
    const text = textOfValue(value);
    if (text === REDACTED) return text;
    const place = `${changed.table}/${changed.id}/${column}`;
    const before = isOld ? await this.#written(place, text) : undefined;
    if (before) return before;
    if (isForMembers(changed, column)) return this.#add(text, place, false);
    const known = this.#rows.get(text);
    if (!known) return this.#add(text, place, true);
    known.place ??= place;
    return { sha256: known.hash };
  }

  /** A text that was logged when it was written keeps its hash, so that redacting it once is enough. */
  async #written(place: string, text: string): Promise<Commitment | undefined> {
    const [before] = await this.#tx
      .select({ hash: logTexts.hash, salt: logTexts.salt })
      .from(logTexts)
      .where(and(eq(logTexts.place, place), isNotNull(logTexts.salt)))
      .orderBy(desc(logTexts.seq))
      .limit(1);
    const isSame = before?.salt && commitmentOf({ salt: before.salt, text }, sha256).sha256 === before.hash;
    return isSame ? { sha256: before.hash } : undefined;
  }

  #add(text: string, place: string | null, isPublic: boolean): Commitment {
    const salt = newSalt();
    const commitment = commitmentOf({ salt, text }, sha256);
    const row = { hash: commitment.sha256, seq: this.#seq, salt, text: isPublic ? text : null, place };
    this.#rows.set(isPublic ? text : commitment.sha256, row);
    return commitment;
  }

  async save(): Promise<void> {
    const rows = [...this.#rows.values()];
    for (let from = 0; from < rows.length; from += 1000)
      await this.#tx
        .insert(logTexts)
        .values(rows.slice(from, from + 1000))
        .onConflictDoUpdate({ target: logTexts.hash, set: { place: sql`excluded.place` } });
  }
}

/**
 * The salted hash of a text that will be in the next entry, for a document with its own fingerprint: a receipt or a
 * declaration. So the text can be redacted and the fingerprint stays valid.
 */
export async function saltedHash(tx: Tx, text: string): Promise<Commitment> {
  const seq = await nextLogSeq(tx);
  const salt = newSalt();
  const commitment = commitmentOf({ salt, text }, sha256);
  await tx.insert(logTexts).values({ hash: commitment.sha256, seq, salt, text, place: null });
  return commitment;
}

const STATEMENT_TEXTS = ['text', 'source', 'answers', 'links'] as const;

/** When a round shows its statements to other readers, the log shows or hides their texts too. */
async function followReaders(tx: Tx, changed: readonly Changed[]): Promise<void> {
  for (const { table, id, was, now } of changed) {
    if (table !== 'rounds' || !was || !now || was.get('statementsFor') === now.get('statementsFor')) continue;
    await (now.get('statementsFor') === 'everyone' ? showStatements : hideStatements)(tx, id as RoundId);
  }
}

async function statementsIn(tx: Tx, roundId: RoundId) {
  const { candidacies, contests, statements } = schema;
  const rows = await tx
    .select({ statement: statements })
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .where(eq(contests.roundId, roundId));
  return rows.map(({ statement }) => statement);
}

async function showStatements(tx: Tx, roundId: RoundId): Promise<void> {
  for (const row of await statementsIn(tx, roundId)) {
    for (const column of STATEMENT_TEXTS) {
      const value = row[column];
      if (value === null) continue;
      const held = and(
        eq(logTexts.place, `statements/${row.id}/${column}`),
        isNull(logTexts.text),
        isNotNull(logTexts.salt),
      );
      await tx
        .update(logTexts)
        .set({ text: typeof value === 'string' ? value : canonicalJson(value.map((one) => ({ ...one }))) })
        .where(held);
    }
  }
}

async function hideStatements(tx: Tx, roundId: RoundId): Promise<void> {
  for (const { id } of await statementsIn(tx, roundId)) {
    const places = STATEMENT_TEXTS.map((column) => `statements/${id}/${column}`);
    await tx.update(logTexts).set({ text: null }).where(inArray(logTexts.place, places));
  }
}
