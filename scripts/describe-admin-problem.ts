import type { GrantAdminRefusal, RevokeAdminRefusal } from '@/commands/people/admins';
import type { AppointOfficerRefusal, EndAllOfficesRefusal } from '@/commands/people/offices';
import type { MoveDeadlineRefusal } from '@/commands/rounds/deadline';
import { unreachable } from '@/domain/base/errors';

export type AdminRefusal =
  | GrantAdminRefusal
  | RevokeAdminRefusal
  | AppointOfficerRefusal
  | EndAllOfficesRefusal
  | MoveDeadlineRefusal;

/** The message for a refused admin command: what is wrong and what to do. */
export function describeAdminProblem(refusal: AdminRefusal): string {
  switch (refusal.code) {
    case 'not-an-admin':
      return 'Nobody with this address is an admin.';
    case 'last-owner':
      return 'This is the only owner. Make somebody else an owner first: npm run admin -- grant EMAIL';
    case 'no-such-body':
      return `There is no body ${refusal.body}. Its slug is the last part of the address of its page.`;
    case 'holds-office-already':
      return 'This person already holds that office.';
    case 'holds-no-office':
      return 'This person is not an officer of that body.';
    case 'no-such-round':
      return `There is no round ${refusal.round}. Its slug is the last part of the address of its page.`;
    case 'changed-meanwhile':
      return 'Somebody else changed the round at the same time. Check it, then try again.';
    case 'reason-missing':
      return 'Give a reason, which will be published: --reason "…"';
    case 'not-after-opening':
      return `The deadline must be after the opening, ${refusal.opensAt.toISOString()}.`;
    case 'unchanged':
      return 'This is already the deadline.';
    case 'round-declared':
      return 'The round has been declared, so its deadline cannot be moved.';
    case 'round-cancelled':
      return 'The round has been cancelled, so its deadline cannot be moved.';
    default:
      return unreachable(refusal);
  }
}
