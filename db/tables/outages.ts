import type { Kit } from '../columns';

/** When the server last worked, and the times at which it did not. Never public. */
export function outageTables(c: Kit) {
  const heartbeats = c.table('heartbeats', {
    /** One row for all processes of an installation. */
    id: c.text('id').primaryKey(),
    at: c.instant('at').notNull(),
  });
  const outages = c.table(
    'outages',
    {
      id: c.text('id').primaryKey(),
      startsAt: c.instant('starts_at').notNull(),
      endsAt: c.instant('ends_at').notNull(),
    },
    (t) => [c.index('outages_ends').on(t.endsAt)],
  );
  return { heartbeats, outages };
}
