import type { Kit } from '../columns';

/** How often something was done, for each limit of domain/base/limits.ts. Never public, and deleted once it is over. */
export function limitTables(c: Kit) {
  const limits = c.table(
    'limits',
    {
      /** The limit, and a hash of the mailbox, network or account that it counts: none of them can be read from it. */
      key: c.text('key').primaryKey(),
      uses: c.count('uses').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
    },
    (t) => [c.index('limits_expire').on(t.expiresAt)],
  );
  return { limits };
}
