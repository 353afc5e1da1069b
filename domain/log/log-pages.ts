/**
 * The public log is shown in pages of this many entries, counted from its start, so that an entry never changes its
 * page.
 */
export const ENTRIES_ON_A_PAGE = 50;

/** The page of an entry. Both count from 1. */
export const pageOfEntry = (seq: number): number => Math.ceil(seq / ENTRIES_ON_A_PAGE);

/** How many entries a feed has, newest first. */
export const EVENTS_IN_A_FEED = 50;
