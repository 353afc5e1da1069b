const MINUTE = 60 * 1000;

/** The longest time that one attempt to send an email may take, in milliseconds. Then the transport ends it. */
export const LONGEST_ATTEMPT = MINUTE;

/**
 * How long an email is claimed by the process that sends it, in milliseconds. After that the process has probably died,
 * and another process sends the email. It is longer than the longest attempt, because otherwise the email would be sent
 * twice.
 */
export const SENDING_LASTS = 3 * LONGEST_ATTEMPT;

/**
 * After this many attempts, about a day and a half, an email is not tried again. It stays in the outbox with its error.
 */
export const MOST_ATTEMPTS = 12;

/**
 * How long to wait after the nth failed attempt, in milliseconds: one minute at first, then twice as long each time,
 * but at most six hours.
 */
export function pauseAfter(attempts: number): number {
  return Math.min(2 ** (attempts - 1), 6 * 60) * MINUTE;
}

export type MailState = 'sent' | 'sending' | 'waiting' | 'failed';

/**
 * The state of an email. A `failed` email has failed at least once, and will be retried unless no attempts are left. A
 * `sending` email has been claimed by a process, and no other process may send it.
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
