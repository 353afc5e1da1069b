import { existsSync, readFileSync } from 'node:fs';
import Driver from 'better-sqlite3';

/**
 * The places in a database file that contain any of the words, as 'table.column' for each value. Reads the file without
 * the app's own code.
 */
export function cellsWith(url: string, words: readonly string[]): string[] {
  const file = new Driver(url.slice('file:'.length), { readonly: true });
  try {
    const tables = file.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
    return tables.flatMap((table) => {
      const rows = file.prepare(`select * from "${table}"`).all() as Record<string, unknown>[];
      const cells = rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          words.some((word) => String(value).toLowerCase().includes(word.toLowerCase())) ? [`${table}.${column}`] : [],
        ),
      );
      return [...new Set(cells)];
    });
  } finally {
    file.close();
  }
}

/** The files of a database whose bytes contain any of the words: the file itself and its write-ahead log. */
export const filesWith = (url: string, words: readonly string[]): string[] =>
  ['', '-wal', '-shm'].filter((ending) => {
    const path = url.slice('file:'.length) + ending;
    return existsSync(path) && words.some((word) => readFileSync(path).includes(word));
  });
