/** One box for CLPs, candidates, slates and rounds. */
export const search = {} as const;
