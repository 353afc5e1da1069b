/** How often each process notes that it works, in milliseconds. */
export const HEARTBEAT_EVERY = 15_000;

/** The longest pause between two notes that is not an outage, in milliseconds. It is three times as long as usual. */
const LONGEST_PAUSE = 45_000;

export type Outage = { readonly startsAt: Date; readonly endsAt: Date };

/**
 * The outage between the last note and now; null if there was none. It begins at the last note, because the server
 * worked until then at least.
 */
export const outageSince = (last: Date | null, now: Date): Outage | null =>
  last !== null && now.getTime() - last.getTime() > LONGEST_PAUSE ? { startsAt: last, endsAt: now } : null;
