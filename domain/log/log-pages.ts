/** The public log is shown in pages of so many entries, counted from its start, so that an entry stays on its page. */
export const ENTRIES_ON_A_PAGE = 50;

/** The page that an entry is on. Both count from 1. */
export const pageOfEntry = (seq: number): number => Math.ceil(seq / ENTRIES_ON_A_PAGE);

/** How many entries a feed holds, the newest first. */
export const EVENTS_IN_A_FEED = 50;
