const MINUTE = 60 * 1000;

/**
 * How long whoever took a mail to send may take, in milliseconds. After that it counts as not sent, since the process
 * may have died with it, and the next one takes it. Longer than the mail server's own time limits together.
 */
export const SENDING_LASTS = 3 * MINUTE;

/** After so many attempts, about a day and a half, a mail is given up. It stays in the outbox with what went wrong. */
export const MOST_ATTEMPTS = 12;

/** How long to wait after the nth failed attempt, in milliseconds: one minute, then twice as long each time, at most six hours. */
export function pauseAfter(attempts: number): number {
  return Math.min(2 ** (attempts - 1), 6 * 60) * MINUTE;
}

export type MailState = 'sent' | 'sending' | 'waiting' | 'failed';

/**
 * Where a mail is. `failed` did not go at least once and waits for its next try, or was given up. `sending` was taken by
 * somebody moments ago: it must not be given to a second.
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
