import { MAIL_OUTCOMES } from '@/domain/people/mail-attempts';
import type { Kit } from '../columns';

/** The queue of emails. */
export function mailTables(c: Kit) {
  const outbox = c.table(
    'outbox',
    {
      id: c.text('id').primaryKey(),
      /**
       * The event that the email is about. Each address gets one email for each event, even if a command runs twice.
       */
      occasion: c.text('occasion').notNull(),
      toAddress: c.text('to_address').notNull(),
      subject: c.text('subject').notNull(),
      text: c.text('body').notNull(),
      createdAt: c.instant('created_at').notNull(),
      outcome: c.choice('outcome', MAIL_OUTCOMES).notNull().default('waiting'),
      nextTryAt: c.instant('next_try_at').notNull(),
      /** Set while a process tries to send the email. No other process may try before this time. */
      leasedUntil: c.instant('leased_until'),
      attempts: c.count('attempts').notNull(),
      sentAt: c.instant('sent_at'),
      /** What the mail server said at the last failed attempt. Addresses and links are removed. */
      lastError: c.text('last_error'),
    },
    (t) => [c.uniqueIndex('outbox_once').on(t.occasion, t.toAddress), c.index('outbox_due').on(t.outcome, t.nextTryAt)],
  );
  return { outbox };
}
