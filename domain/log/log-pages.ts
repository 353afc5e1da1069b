/**
 * How many entries a page of the public log has. Pages are counted from the start of the log, so that an entry never
 * moves to another page.
 */
export const ENTRIES_ON_A_PAGE = 50;

/** The number of the page with an entry. Both count from 1. */
export const pageOfEntry = (seq: number): number => Math.ceil(seq / ENTRIES_ON_A_PAGE);

/** How many entries a feed has. The latest comes first. */
export const EVENTS_IN_A_FEED = 50;
