export type Verified = { readonly faults: readonly string[]; readonly checked: Readonly<Record<string, number>> };
export function readArchive(path: string): Map<string, Buffer>;
export function readZip(bytes: Buffer): Map<string, Buffer>;
export function verifyArchive(
  archive: ReadonlyMap<string, Uint8Array>,
  how?: { readonly hasWholeLog?: boolean },
): Verified;
