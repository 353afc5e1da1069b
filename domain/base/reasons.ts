/** The maximum number of characters of a public reason. */
export const LONGEST_REASON = 500;
