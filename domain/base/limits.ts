import { ok, type Result, refuse } from './result';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whose uses a limit counts. `everybody` counts all of them together. */
export type LimitBy = 'mailbox' | 'account' | 'network' | 'everybody';

/** At most so many uses within so many milliseconds from the first of them. */
export type Limit = { readonly most: number; readonly per: number; readonly by: LimitBy };

/**
 * What sends an email or stores something, and how often it may be done. Limits by network leave room for an office or
 * a library; limits for everybody for the last evening before a deadline.
 */
export const LIMITS = {
  /** Sign-in links. */
  'link-mailbox': { most: 5, per: HOUR, by: 'mailbox' },
  'link-network': { most: 60, per: HOUR, by: 'network' },
  'link-everybody': { most: 3000, per: HOUR, by: 'everybody' },
  /** People who sign in for the first time. */
  'registration-network': { most: 30, per: HOUR, by: 'network' },
  'registration-everybody': { most: 3000, per: HOUR, by: 'everybody' },
  /** Lists of people that an admin uploads. */
  'upload-account': { most: 30, per: HOUR, by: 'account' },
  'upload-everybody': { most: 200, per: HOUR, by: 'everybody' },
  /** Forms of people who are signed in: every act is one. */
  'form-account': { most: 600, per: HOUR, by: 'account' },
  'form-network': { most: 3000, per: HOUR, by: 'network' },
  'form-everybody': { most: 20_000, per: HOUR, by: 'everybody' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** One use, by one of those whom the limit counts. `of` is null where that is not known: then nothing is counted. */
export type Use = { readonly limit: LimitName; readonly of: string | null };

/** How often a limit has been used, and when the count starts again. */
export type UsesSoFar = { readonly uses: number; readonly expiresAt: Date };

export type LimitReached = { readonly code: 'limit-reached'; readonly limit: LimitName; readonly until: Date };

/** The count after one more use. Refuses what is above the limit, and says until when. */
export function countOneUse(
  limit: LimitName,
  soFar: UsesSoFar | undefined,
  now: Date,
): Result<UsesSoFar, LimitReached> {
  const { most, per } = LIMITS[limit];
  if (!soFar || soFar.expiresAt <= now) return ok({ uses: 1, expiresAt: new Date(now.getTime() + per) });
  if (soFar.uses >= most) return refuse({ code: 'limit-reached', limit, until: soFar.expiresAt });
  return ok({ uses: soFar.uses + 1, expiresAt: soFar.expiresAt });
}

/** How long to wait, in whole minutes: at least one. */
export const minutesUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE));
