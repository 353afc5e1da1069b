import type { RoundId, UserId } from '@/domain/base/ids';
import { ROUND_ROLES } from '@/domain/base/permissions';
import { type Kit, oneOf } from '../columns';
import type { PeopleTables } from './people';
import type { RoundTables } from './rounds';

/** Roles of people in one round only. Never public. */
export function roundRoleTables(c: Kit, { users }: PeopleTables, { rounds }: RoundTables) {
  const roundRoles = c.table(
    'round_roles',
    {
      id: c.text('id').primaryKey(),
      userId: c.ref<UserId>('user_id', () => users.id),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      role: c.choice('role', ROUND_ROLES).notNull(),
      startsAt: c.instant('starts_at').notNull(),
      /** The role ends by itself at this time. */
      endsAt: c.instant('ends_at').notNull(),
    },
    (t) => [
      c.index('round_roles_user').on(t.userId),
      c.index('round_roles_round').on(t.roundId),
      c.check('round_roles_role', oneOf(t.role, ROUND_ROLES)),
    ],
  );
  return { roundRoles };
}
