/**
 * The word limit of a letter to CLPs. It is the same in every contest, so that each letter fits on one page of the
 * agenda pack.
 */
export const LETTER_WORDS = 300;

/** Who wrote a version of a letter: the candidate, or an admin who received it on paper. */
export const LETTER_AUTHORS = ['candidate', 'admin'] as const;
export type LetterAuthor = (typeof LETTER_AUTHORS)[number];
