/** Reading and comparing statements: reading view, comparison, booklet, shortlist. */
export const statements = {} as const;
