import { crc32, deflateRawSync } from 'node:zlib';

export type ZippedFile = { readonly path: string; readonly contents: string | Uint8Array };

const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** The permissions of a file, in the upper half of four bytes. */
const READABLE = 0o100644 * 0x10000;

/**
 * Packs files into a ZIP archive, in the order given, each dated `at`. The same files and date give the same bytes.
 * For archives below 4 GB and 65,535 files: throws a RangeError beyond.
 */
export function writeZip(files: readonly ZippedFile[], at: Date): Buffer {
  const when = dosTime(at);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, contents } of files) {
    const name = Buffer.from(path, 'utf8');
    const plain = Buffer.from(contents);
    const packed = deflateRawSync(plain, { level: 9 });
    const shared = header([
      [2, 20],
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [2, when.time],
      [2, when.day],
      [4, crc32(plain)],
      [4, packed.length],
      [4, plain.length],
      [2, name.length],
      [2, 0],
    ]);
    parts.push(header([[4, 0x04034b50]]), shared, name, packed);
    directory.push(
      header([
        [4, 0x02014b50],
        [2, (3 << 8) | 20], // made on Unix, so that the permissions below are read
      ]),
      shared,
      header([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, READABLE],
        [4, offset],
      ]),
      name,
    );
    offset += 4 + shared.length + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = header([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...parts, entries, end]);
}

/** Numbers of 2 or 4 bytes, the lowest byte first. Throws a RangeError on one that does not fit. */
function header(numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** The date of a ZIP entry, which has no zone: UTC here, in steps of two seconds, from 1980. */
function dosTime(at: Date): { readonly time: number; readonly day: number } {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    day: ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
