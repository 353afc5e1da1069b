import { type Zippable, zipSync } from 'fflate';

export type ZippedFile = { readonly path: string; readonly contents: string | Uint8Array };

const UNIX = 3;
/** The permissions of a readable file, in the upper two of four bytes. */
const READABLE = 0o100644 * 0x10000;

/**
 * Packs files into a ZIP archive in the given order, each with the date `at` in UTC. The same files and date give the
 * same bytes. Throws if a date is before 1980, because a ZIP archive cannot contain it.
 */
export function writeZip(files: readonly ZippedFile[], at: Date): Buffer {
  // A ZIP date has no zone, and the library writes it in the server's zone. The date is shifted, so that it reads as
  // UTC.
  const mtime = new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, contents }) => [path, [Buffer.from(contents), { os: UNIX, attrs: READABLE }]]),
  );
  return Buffer.from(zipSync(entries, { level: 9, mtime }));
}
