import { row, secret } from './personal-column';

/** The columns of signing in, for the list in personal-columns.ts. */
export const SIGN_IN_COLUMNS = {
  sessions: {
    personal: {
      tokenHash: secret('the hash of the cookie', 'sessions'),
      userId: row('who is signed in', 'sessions'),
      expiresAt: row('when the session ends', 'sessions'),
      done: row('what the person has just done, until the next page confirms it', 'sessions'),
      doneAt: row('when they did it', 'sessions'),
    },
    notPersonal: [],
  },
  signInTokens: {
    personal: {
      hash: secret('the hash of a sign-in link', 'hour'),
      identifier: row('the address that the link was sent to', 'hour'),
      expiresAt: row('when the link expires', 'hour'),
    },
    notPersonal: [],
  },
} as const;
