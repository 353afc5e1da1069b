/** Hustings on a round’s page and in its calendar. */
export const hustings = {} as const;
