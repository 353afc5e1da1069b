/** A slate: who, claimed by whom, how its people do. */
export const slatePages = {} as const;
