const MINUTE = 60 * 1000;

/** The longest that one attempt to send an email may take, in milliseconds. Then the transport ends it. */
export const LONGEST_ATTEMPT = MINUTE;

/**
 * How long an email belongs to the process that took it, in milliseconds. After that it counts as not sent, because the
 * process may have died, and the next one takes it. Longer than the longest attempt, or it would be sent twice.
 */
export const SENDING_LASTS = 3 * LONGEST_ATTEMPT;

/**
 * After this many attempts, about a day and a half, an email is not tried again. It stays in the outbox with the error.
 */
export const MOST_ATTEMPTS = 12;

/** How long to wait after the nth failed attempt, in milliseconds: one minute, then twice as long each time, at most six hours. */
export function pauseAfter(attempts: number): number {
  return Math.min(2 ** (attempts - 1), 6 * 60) * MINUTE;
}

export type MailState = 'sent' | 'sending' | 'waiting' | 'failed';

/**
 * The state of an email. `failed` has failed at least once and will be retried, or has no attempts left. `sending` has
 * been claimed by a process and must not be sent by another.
 */
export function mailState(
  mail: {
    readonly sentAt: Date | null;
    readonly attempts: number;
    readonly nextTryAt: Date;
    readonly hasFailed: boolean;
  },
  now: Date,
): MailState {
  if (mail.sentAt !== null) return 'sent';
  const until = mail.nextTryAt.getTime() - now.getTime();
  if (mail.attempts > 0 && until > 0 && until <= SENDING_LASTS) return 'sending';
  return mail.hasFailed || mail.attempts >= MOST_ATTEMPTS ? 'failed' : 'waiting';
}
