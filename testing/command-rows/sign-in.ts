import { allowForm, allowLink } from '@/commands/sign-in/allow';
import { noteDone, takeDone } from '@/commands/sign-in/done';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import { endSession, keepLanguage, signInAs, startSession } from '@/commands/sign-in/sessions';
import { keepSignInToken, spendSignInToken, verifyUser } from '@/commands/sign-in/tokens';
import type { UserId } from '@/domain/base/ids';
import { type Row, SIGNED_IN, SYSTEM } from '../permission-matrix';

export const SIGN_IN_ROWS: Readonly<Record<string, Row>> = {
  allowForm: { may: SIGNED_IN, call: (ctx) => allowForm(ctx, { network: 'network', publishes: true }) },
  allowLink: { may: SYSTEM, call: (ctx) => allowLink(ctx, { mailbox: 'mailbox', network: null }) },
  noteDone: { may: SYSTEM, call: (ctx) => noteDone(ctx, { token: 'none', done: 'accepted' }) },
  takeDone: { may: SYSTEM, call: (ctx) => takeDone(ctx, 'none') },
  endSession: { may: SYSTEM, call: (ctx) => endSession(ctx, 'none') },
  forgetExpired: { may: SYSTEM, call: forgetExpired },
  keepLanguage: { may: SYSTEM, call: (ctx) => keepLanguage(ctx, { token: 'none', language: 'cy' }) },
  keepSignInToken: {
    may: SYSTEM,
    call: (ctx) => keepSignInToken(ctx, { hash: String(Math.random()), email: 'c@example.org', expiresAt: ctx.now }),
  },
  signInAs: {
    may: SYSTEM,
    call: (ctx) => signInAs(ctx, { key: 'member', token: String(Math.random()), expiresAt: ctx.now }),
  },
  spendSignInToken: { may: SYSTEM, call: (ctx) => spendSignInToken(ctx, { hash: 'none', network: null }) },
  startSession: {
    may: SYSTEM,
    call: (ctx) => startSession(ctx, { token: String(Math.random()), userId: 'chair' as UserId, expiresAt: ctx.now }),
  },
  verifyUser: { may: SYSTEM, call: (ctx) => verifyUser(ctx, 'd@example.org') },
};
