import { SIGN_IN_LINK_LASTS, SIGN_IN_OCCASION } from '../sign-in/sign-in';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Sign-in links are sent in a lane of their own, with its own connections to the mail server. Somebody waits for each
 * of these links, so other emails that hang must not delay them.
 */
export type MailLane = 'sign-in' | 'other';

/** The lane in which an email is sent, given by what it is about. */
export const laneOf = (mail: { readonly occasion: string }): MailLane =>
  mail.occasion.startsWith(SIGN_IN_OCCASION) ? 'sign-in' : 'other';

/**
 * The outcome of an email. `waiting`: it is to be sent, for the first time or again. `sent`. `refused`: the mail server
 * will never take it. `given-up`: it has no attempts left.
 */
export const MAIL_OUTCOMES = ['waiting', 'sent', 'refused', 'given-up'] as const;
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

/** The longest time that one attempt to send an email may take, in milliseconds. Then the transport ends it. */
export const LONGEST_ATTEMPT = MINUTE;

/** The first attempts to send a sign-in link are short: a connection that hangs is given up for a new one. */
const LINK_ATTEMPTS = [8 * SECOND, 15 * SECOND] as const;
const LONGEST_LINK_ATTEMPT = 30 * SECOND;

/** How long the nth attempt (from 1) may take, in milliseconds. */
export const longestAttempt = (lane: MailLane, attempt: number): number =>
  lane === 'other' ? LONGEST_ATTEMPT : (LINK_ATTEMPTS[attempt - 1] ?? LONGEST_LINK_ATTEMPT);

/** Longer than the database may take to record how an attempt ended, in milliseconds. */
const TIME_TO_RECORD = 30 * SECOND;

/**
 * How long an email belongs to the process that makes the nth attempt, in milliseconds. Longer than the attempt, or
 * another process would send it too. After that the process must have died, and another one takes over.
 */
export const leaseLasts = (lane: MailLane, attempt: number): number => longestAttempt(lane, attempt) + TIME_TO_RECORD;

/** After this many attempts, about a day and a half, an email is given up, until an admin tries it again. */
export const MOST_ATTEMPTS = 12;

/** Pauses after the first failed attempts to send a sign-in link, in milliseconds. */
const LINK_PAUSES = [SECOND, 2 * SECOND, 4 * SECOND, 8 * SECOND] as const;
const LONGEST_LINK_PAUSE = 15 * SECOND;

/**
 * How long to wait after the nth failed attempt, in milliseconds. A sign-in link: seconds. Other email: one minute,
 * then twice as long each time, at most six hours.
 */
export function pauseAfter(lane: MailLane, attempts: number): number {
  if (lane === 'sign-in') return LINK_PAUSES[attempts - 1] ?? LONGEST_LINK_PAUSE;
  return Math.min(2 ** (attempts - 1), 6 * 60) * MINUTE;
}

type Queued = { readonly occasion: string; readonly createdAt: Date };

/** Whether an email contains a sign-in link that has expired. It is then not sent. */
export const isOutdated = (mail: Queued, now: Date): boolean =>
  laneOf(mail) === 'sign-in' && now.getTime() - mail.createdAt.getTime() >= SIGN_IN_LINK_LASTS * 1000;

/** How an attempt failed. */
export type MailFault = {
  /** The reply of the mail server, or the fault of the connection, without addresses and links. */
  readonly answer: string;
  /** True if the mail server will never take this email. */
  readonly isFinal: boolean;
  /** True if the fault is final because nobody receives email at the address. */
  readonly isAddressRefused: boolean;
};

/** What happens to an email after its nth attempt has failed. A sign-in link is tried until it expires. */
export function afterFailure(
  mail: Queued,
  attempts: number,
  fault: Pick<MailFault, 'isFinal'>,
  now: Date,
): { readonly outcome: 'refused' | 'given-up' } | { readonly outcome: 'waiting'; readonly nextTryAt: Date } {
  if (fault.isFinal) return { outcome: 'refused' };
  const lane = laneOf(mail);
  const nextTryAt = new Date(now.getTime() + pauseAfter(lane, attempts));
  const isEnd = lane === 'sign-in' ? isOutdated(mail, nextTryAt) : attempts >= MOST_ATTEMPTS;
  return isEnd ? { outcome: 'given-up' } : { outcome: 'waiting', nextTryAt };
}

/**
 * The state of an email. `sending`: a process is trying to send it. `waiting`: nobody has tried yet. `failing`: it
 * could not be sent, and will be tried again. `refused` and `given-up`: it will not be tried again unless an admin
 * retries it.
 */
export type MailState = 'sent' | 'sending' | 'waiting' | 'failing' | 'refused' | 'given-up';

export function mailState(
  mail: { readonly outcome: MailOutcome; readonly leasedUntil: Date | null; readonly attempts: number },
  now: Date,
): MailState {
  if (mail.outcome !== 'waiting') return mail.outcome;
  if (mail.leasedUntil !== null && mail.leasedUntil > now) return 'sending';
  return mail.attempts === 0 ? 'waiting' : 'failing';
}
