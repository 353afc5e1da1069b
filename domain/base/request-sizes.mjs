/**
 * The size of the largest list of people that an admin may upload, in bytes. Ten thousand rows of addresses and names
 * are half of it.
 */
export const MOST_UPLOAD_BYTES = 1_000_000;

/** The size of the largest request that the server reads, in bytes: the largest upload, and the rest of its form. */
export const MOST_REQUEST_BYTES = 1_048_576;
