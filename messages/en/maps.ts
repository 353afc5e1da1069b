/** Hex maps, their keys and their table twins. */
export const maps = {} as const;
