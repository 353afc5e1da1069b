import type { Kit } from '../columns';

/**
 * How often something was done, for each limit of domain/base/limits.ts. It is never public, and is deleted once the
 * time of the limit is over.
 */
export function limitTables(c: Kit) {
  const limits = c.table(
    'limits',
    {
      /**
       * The name of the limit, and a hash of the mailbox, network or account that it counts. Nobody can read these from
       * the hash.
       */
      key: c.text('key').primaryKey(),
      uses: c.count('uses').notNull(),
      expiresAt: c.instant('expires_at').notNull(),
    },
    (t) => [c.index('limits_expire').on(t.expiresAt)],
  );
  return { limits };
}
