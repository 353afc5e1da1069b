import type { UserId } from '@/domain/base/ids';
import type { Kit } from '../columns';
import type { PeopleTables } from './people';

/** Sessions and sign-in links. Never public. */
export function signInTables(c: Kit, { users }: PeopleTables) {
  const sessions = c.table(
    'sessions',
    {
      tokenHash: c.text('token_hash').primaryKey(),
      userId: c.ref<UserId>('user_id', () => users.id),
      expiresAt: c.instant('expires_at').notNull(),
      done: c.text('done'),
      doneAt: c.instant('done_at'),
    },
    (t) => [c.index('sessions_user').on(t.userId)],
  );
  const signInTokens = c.table('sign_in_tokens', {
    hash: c.text('hash').primaryKey(),
    identifier: c.text('identifier').notNull(),
    expiresAt: c.instant('expires_at').notNull(),
  });
  return { sessions, signInTokens };
}
