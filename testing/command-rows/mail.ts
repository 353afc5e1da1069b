import { retryMail } from '@/mail/retry';
import { firstInvitation } from '@/mail/templates/invitation';
import { reminderAbout } from '@/mail/templates/reminder';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { sendNextMail } from '@/mail/worker';
import { type Row, RUN_ROUNDS, SYSTEM } from '../permission-matrix';

export const MAIL_ROWS: Readonly<Record<string, Row>> = {
  retryMail: { may: RUN_ROUNDS, call: (ctx) => retryMail(ctx, { mail: 'none' }) },
  sendNextMail: {
    may: SYSTEM,
    call: (ctx) => sendNextMail(ctx, { send: async () => {}, clock: () => ctx.now, isDemo: false, lane: 'other' }),
  },
  firstInvitation: {
    may: RUN_ROUNDS,
    call: (ctx) => firstInvitation(ctx, { who: 'never-invited', where: { kind: 'all' } }),
  },
  reminderAbout: { may: RUN_ROUNDS, call: (ctx) => reminderAbout(ctx, 'nec-2026') },
  queueSignInMail: {
    may: SYSTEM,
    call: (ctx) =>
      queueSignInMail(ctx, { request: 'r', locale: 'en', email: 'c@example.org', link: 'http://localhost/' }),
  },
};
