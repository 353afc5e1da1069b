/** The page about open data, feeds, calendars, files and the embedded table. */
export const openData = {} as const;
