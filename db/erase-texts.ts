import { and, eq, inArray, isNull, like } from 'drizzle-orm';
import { REDACTED, textOfValue } from '@/domain/log/free-text';
import type { Tx } from './client';
import {
  type AnyRow,
  cellAsJson,
  cellOf,
  columnOf,
  idColumn,
  idOf,
  PUBLIC_TABLE_NAMES,
  PUBLIC_TABLES,
  type PublicTableName,
  tableOf,
} from './public-tables';
import { roundOfRow } from './row-changes';
import { schema } from './schema';
import { rowsBy } from './watched';

const { log, logTexts, outbox } = schema;

export type TextRow = typeof logTexts.$inferSelect;

/** Columns that become empty when their text is redacted: lists, and a web address that pages link to. */
const BECOME_EMPTY: ReadonlySet<string> = new Set(['statements.answers', 'statements.links', 'hustings.joinAddress']);

/** The texts of the log that are the same as these, in entries about the same round (null: about none). */
export async function sameTexts(tx: Tx, texts: readonly TextRow[], round: string | null): Promise<TextRow[]> {
  const found = new Map(texts.map((row) => [row.hash, row]));
  for (const text of new Set(texts.flatMap((row) => row.text ?? []))) {
    const rows = await tx
      .select({ row: logTexts })
      .from(logTexts)
      .innerJoin(log, eq(log.seq, logTexts.seq))
      .where(and(eq(logTexts.text, text), round === null ? isNull(log.round) : eq(log.round, round)));
    for (const { row } of rows) found.set(row.hash, row);
  }
  return [...found.values()];
}

/**
 * Writes the mark of a redacted text over these texts in every public table, where the rows are still as the log has
 * them, and in email that has not been sent. The texts in the log itself are removed by forgetTexts, after the entry
 * about it, because that entry names the rows before.
 */
export async function overwriteTexts(tx: Tx, texts: readonly TextRow[], round: string | null): Promise<void> {
  const words = new Set(texts.flatMap((row) => row.text ?? []));
  for (const { place } of texts) {
    const [table, id, column] = (place ?? '').split('/');
    const name = PUBLIC_TABLE_NAMES.find((known) => known === table);
    if (!name || id === undefined || column === undefined) continue;
    const [row] = await rowsBy(tx, name, idColumn(name), [id]);
    if (row) await overwrite(tx, name, row, column);
  }
  for (const name of PUBLIC_TABLE_NAMES)
    for (const column of PUBLIC_TABLES[name].texts)
      for (const row of await rowsWith(tx, name, column, [...words])) {
        const its = await roundOfRow(tx, name, row);
        if ((its?.slug ?? null) === round) await overwrite(tx, name, row, column);
      }
  for (const text of words) await overwriteInEmail(tx, text);
}

async function rowsWith(tx: Tx, name: PublicTableName, column: string, words: readonly string[]): Promise<AnyRow[]> {
  if (words.length === 0 || BECOME_EMPTY.has(`${name}.${column}`)) return [];
  return rowsBy(tx, name, columnOf(name, column), words);
}

async function overwrite(tx: Tx, name: PublicTableName, row: AnyRow, column: string): Promise<void> {
  const value = cellAsJson(cellOf(row, column));
  if (value === null || textOfValue(value) === REDACTED) return;
  await tx
    .update(tableOf(name))
    .set({ [column]: BECOME_EMPTY.has(`${name}.${column}`) ? null : REDACTED })
    .where(eq(idColumn(name), idOf(name, row)));
}

/** A shorter text, such as "No", may stand in an email about something else. */
const SHORTEST_IN_EMAIL = 4;

async function overwriteInEmail(tx: Tx, text: string): Promise<void> {
  if (text.length < SHORTEST_IN_EMAIL) return;
  const emails = await tx
    .select({ id: outbox.id, subject: outbox.subject, text: outbox.text })
    .from(outbox)
    .where(like(outbox.text, `%${text.replaceAll(/[\\%_]/g, '_')}%`));
  for (const email of emails)
    await tx
      .update(outbox)
      .set({ subject: withoutText(email.subject, text), text: withoutText(email.text, text) })
      .where(eq(outbox.id, email.id));
}

/** The words with a text marked as redacted where it is not part of a longer word. */
function withoutText(words: string, text: string): string {
  const isInWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return words.replaceAll(text, (found, at: number) => {
    const isPart =
      (isInWord(text[0]) && isInWord(words[at - 1])) || (isInWord(text.at(-1)) && isInWord(words[at + text.length]));
    return isPart ? found : REDACTED;
  });
}

/** Removes texts and their salts from the log, so that nobody can find out what a text was by trying likely ones. */
export async function forgetTexts(tx: Tx, texts: readonly TextRow[], round: string | null): Promise<void> {
  // The entry about the redaction may have named a text of a row once more.
  const hashes = (await sameTexts(tx, texts, round)).map(({ hash }) => hash);
  for (let from = 0; from < hashes.length; from += 1000)
    await tx
      .update(logTexts)
      .set({ text: null, salt: null })
      .where(inArray(logTexts.hash, hashes.slice(from, from + 1000)));
}
