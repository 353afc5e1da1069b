import type { UserId } from './ids';
import type { AdminRole } from './permissions';

/** Whether giving somebody a role (null takes it away) would leave an installation without an owner, whom nobody could replace. */
export const leavesNoOwner = (owners: readonly UserId[], changed: UserId, role: AdminRole | null): boolean =>
  role !== 'owner' && owners.length === 1 && owners[0] === changed;
