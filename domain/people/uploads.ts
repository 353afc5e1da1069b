/** What a file that an admin sends may hold. */
export const UPLOAD_KINDS = ['officers', 'members', 'candidates'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];
export const PEOPLE_KINDS = ['officers', 'members'] as const satisfies readonly UploadKind[];
export type PeopleKind = (typeof PEOPLE_KINDS)[number];

/** A larger file is a mistake: ten thousand rows of addresses and names are half of it. In bytes. */
export const MOST_UPLOAD_BYTES = 1_000_000;
/** Every CLP with a secretary and a chair is 1,300 rows; a round has a few hundred candidates at the very most. */
export const MOST_UPLOAD_ROWS = { officers: 10_000, members: 10_000, candidates: 2000 } as const satisfies Record<
  UploadKind,
  number
>;
/** Who nominated whom: more rows than every CLP naming nine people for fifty years. */
export const NOMINATIONS_FILE = { bytes: 20_000_000, rows: 100_000 } as const;
/** How long a file that nobody applied is kept, in milliseconds: a day to mend it. */
export const UPLOAD_KEPT = 24 * 60 * 60 * 1000;
