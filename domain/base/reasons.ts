/** The most characters that a public reason may have. */
export const LONGEST_REASON = 500;
