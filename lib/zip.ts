import { constants, crc32, deflateRawSync } from 'node:zlib';

export type ZippedFile = { readonly path: string; readonly contents: string | Uint8Array };
/** A part of a file. Of hashes nothing repeats, so they are packed in a way that does not look for what repeats. */
export type StreamedText = string | { readonly hashes: string };
/** A file whose contents may be made while they are packed. */
export type StreamedFile = {
  readonly path: string;
  readonly contents: string | Uint8Array | AsyncIterable<StreamedText>;
};

/** The permissions of a readable file on UNIX, in the upper two of four bytes. */
const READABLE = 0o100644 * 0x10000;
/** Made on UNIX, by version 2.0 of the format. */
const MADE_BY = 0x0314;
const NEEDS = 20;
/** The path is UTF-8; and the sizes follow after the contents. */
const [UTF_8, SIZES_AFTER] = [0x0800, 0x0008];
const DEFLATED = 8;
const LEVEL = { whole: 6, streamed: 3 };

type Facts = { readonly crc: number; readonly packed: number; readonly size: number };
type Entry = Facts & { readonly path: Buffer; readonly flags: number; readonly offset: number };

/**
 * Packs files into a ZIP archive in the given order, each with the date `at` in UTC. The same files and date give the
 * same bytes. Throws if a date is before 1980, because a ZIP archive cannot contain it.
 */
export function writeZip(files: readonly ZippedFile[], at: Date): Buffer {
  const [date, entries, parts]: [number, Entry[], Buffer[]] = [dosDate(at), [], []];
  let offset = 0;
  for (const file of files) {
    const { entry, bytes } = packed(file.path, Buffer.from(file.contents), date, offset);
    entries.push(entry);
    parts.push(...bytes);
    offset += lengthOf(bytes);
  }
  return Buffer.concat([...parts, ...directory(entries, date, offset)]);
}

/** The same, in parts: each file is packed when the part before it has been taken. */
export async function* zipParts(files: AsyncIterable<StreamedFile>, at: Date): AsyncGenerator<Uint8Array> {
  const [date, entries]: [number, Entry[]] = [dosDate(at), []];
  let offset = 0;
  for await (const { path, contents } of files) {
    if (typeof contents === 'string' || contents instanceof Uint8Array) {
      const { entry, bytes } = packed(path, Buffer.from(contents), date, offset);
      entries.push(entry);
      yield Buffer.concat(bytes);
      offset += lengthOf(bytes);
      continue;
    }
    const name = Buffer.from(path);
    const flags = UTF_8 | SIZES_AFTER;
    const head = localHeader({ path: name, flags, crc: 0, packed: 0, size: 0 }, date);
    yield head;
    const facts = { crc: 0, packed: 0, size: 0 };
    for await (const part of deflated(contents, facts)) yield part;
    const after = numbers([4, 0x08074b50], [4, facts.crc], [4, facts.packed], [4, facts.size]);
    yield after;
    entries.push({ ...facts, path: name, flags, offset });
    offset += head.length + facts.packed + after.length;
  }
  yield Buffer.concat(directory(entries, date, offset));
}

/** The end of a packed file: an empty block that says that it is the last. */
const END = Buffer.from([3, 0]);

/** Packs texts as they come, each in blocks of its own, and notes how much came and how much was made of it. */
async function* deflated(texts: AsyncIterable<StreamedText>, facts: { crc: number; packed: number; size: number }) {
  for await (const part of texts) {
    const bytes = Buffer.from(typeof part === 'string' ? part : part.hashes);
    if (bytes.length === 0) continue;
    facts.crc = crc32(bytes, facts.crc);
    facts.size += bytes.length;
    const how = typeof part === 'string' ? { level: LEVEL.streamed } : { strategy: constants.Z_HUFFMAN_ONLY };
    const made = deflateRawSync(bytes, { ...how, finishFlush: constants.Z_SYNC_FLUSH });
    facts.packed += made.length;
    yield made;
  }
  facts.packed += END.length;
  yield END;
}

function packed(path: string, contents: Buffer, date: number, offset: number) {
  const body = deflateRawSync(contents, { level: LEVEL.whole });
  const facts = { crc: crc32(contents), packed: body.length, size: contents.length };
  const entry: Entry = { ...facts, path: Buffer.from(path), flags: UTF_8, offset };
  return { entry, bytes: [localHeader(entry, date), body] };
}

const lengthOf = (parts: readonly Buffer[]) => parts.reduce((sum, { length }) => sum + length, 0);

/** Numbers of two or four bytes, the lowest byte first. */
function numbers(...all: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of all) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

const localHeader = ({ path, flags, crc, packed: length, size }: Omit<Entry, 'offset'>, date: number): Buffer =>
  Buffer.concat([
    numbers([4, 0x04034b50], [2, NEEDS], [2, flags], [2, DEFLATED], [4, date], [4, crc], [4, length], [4, size]),
    numbers([2, path.length], [2, 0]),
    path,
  ]);

function directory(entries: readonly Entry[], date: number, offset: number): Buffer[] {
  const records = entries.map(({ path, flags, crc, packed: length, size, offset: from }) =>
    Buffer.concat([
      numbers([4, 0x02014b50], [2, MADE_BY], [2, NEEDS], [2, flags], [2, DEFLATED], [4, date]),
      numbers([4, crc], [4, length], [4, size], [2, path.length], [2, 0], [2, 0], [2, 0], [2, 0]),
      numbers([4, READABLE], [4, from]),
      path,
    ]),
  );
  const count = entries.length;
  const end = [
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ] as const),
    ...([
      [4, lengthOf(records)],
      [4, offset],
      [2, 0],
    ] as const),
  ];
  return [...records, numbers(...end)];
}

/** The date and time of a ZIP archive, which has no zone and counts in steps of two seconds. Here it is in UTC. */
function dosDate(at: Date): number {
  const year = at.getUTCFullYear() - 1980;
  if (year < 0 || year > 127) throw new Error('A ZIP archive cannot contain a date before 1980.');
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return (((year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()) * 0x10000 + time) >>> 0;
}
