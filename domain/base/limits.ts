import { ok, type Result, refuse } from './result';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a limit counts by. `everybody` counts all uses together. */
export type LimitBy = 'mailbox' | 'account' | 'network' | 'body' | 'everybody';

/** At most this many uses within this many milliseconds, from the first of them. */
export type Limit = { readonly most: number; readonly per: number; readonly by: LimitBy };

/**
 * How often each thing may be done that sends an email or stores something. Limits by network have room for an office
 * or a library. Limits for everybody have room for the last evening before a deadline.
 */
export const LIMITS = {
  /** Requests for sign-in links. */
  'link-mailbox': { most: 5, per: HOUR, by: 'mailbox' },
  'link-network': { most: 60, per: HOUR, by: 'network' },
  'link-everybody': { most: 3000, per: HOUR, by: 'everybody' },
  /** First sign-ins of new people. */
  'registration-network': { most: 30, per: HOUR, by: 'network' },
  'registration-everybody': { most: 3000, per: HOUR, by: 'everybody' },
  /** Forms of people who say that they are an officer of a CLP. */
  'officer-mailbox': { most: 5, per: HOUR, by: 'mailbox' },
  'officer-network': { most: 30, per: HOUR, by: 'network' },
  'officer-body': { most: 10, per: HOUR, by: 'body' },
  'officer-everybody': { most: 600, per: HOUR, by: 'everybody' },
  /** Emails to people whom an officer names: a successor, or a delegate. */
  'named-account': { most: 10, per: HOUR, by: 'account' },
  /** Uploads of lists of people by an admin. */
  'upload-account': { most: 30, per: HOUR, by: 'account' },
  'upload-everybody': { most: 200, per: HOUR, by: 'everybody' },
  /** People who put themselves forward. */
  'apply-account': { most: 5, per: HOUR, by: 'account' },
  'apply-network': { most: 30, per: HOUR, by: 'network' },
  /** Forms that signed-in people send. Every act is a form. */
  'form-account': { most: 600, per: HOUR, by: 'account' },
  'form-network': { most: 3000, per: HOUR, by: 'network' },
  /** Nominations, statements and reports: each stays in the public record, and may email other people. */
  'publish-account': { most: 60, per: HOUR, by: 'account' },
  'form-everybody': { most: 20_000, per: HOUR, by: 'everybody' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/**
 * One use of something that has a limit. `of` is the mailbox, account, network or body; if it is null, it is not known, and
 * nothing is counted.
 */
export type Use = { readonly limit: LimitName; readonly of: string | null };

/** How often a limit has been used, and when the count starts again. */
export type UsesSoFar = { readonly uses: number; readonly expiresAt: Date };

export type LimitReached = { readonly code: 'limit-reached'; readonly limit: LimitName; readonly until: Date };

/** The count after one more use. Refuses a use above the limit, and says when the count starts again. */
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

/** How many whole minutes to wait. At least one. */
export const minutesUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE));
