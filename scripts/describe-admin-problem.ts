import type { GrantAdminRefusal, RevokeAdminRefusal } from '@/commands/people/admins';
import type { AppointOfficerRefusal, EndOfficeRefusal } from '@/commands/people/offices';
import type { MoveDeadlineRefusal } from '@/commands/rounds/deadline';
import { unreachable } from '@/domain/base/errors';

export type AdminRefusal =
  | GrantAdminRefusal
  | RevokeAdminRefusal
  | AppointOfficerRefusal
  | EndOfficeRefusal
  | MoveDeadlineRefusal;

/** What a refused admin command says to whoever typed it: what is wrong and what to do. */
export function describeAdminProblem(refusal: AdminRefusal): string {
  switch (refusal.code) {
    case 'not-an-admin':
      return 'This address belongs to no admin.';
    case 'last-owner':
      return 'This is the last owner. Make somebody else an owner first: npm run admin -- grant EMAIL';
    case 'no-such-body':
      return `There is no body ${refusal.body}. Its slug is the last part of the address of its page.`;
    case 'holds-office-already':
      return 'This person holds that office already.';
    case 'holds-no-office':
      return 'This person holds no office in that body.';
    case 'no-such-round':
      return `There is no round ${refusal.round}. Its slug is the last part of the address of its page.`;
    case 'changed-meanwhile':
      return 'Somebody else changed the round in this moment. Look at it, then try again.';
    case 'reason-missing':
      return 'Give the reason, which is public: --reason "…"';
    case 'not-after-opening':
      return `A deadline must come after the opening, ${refusal.opensAt.toISOString()}.`;
    case 'unchanged':
      return 'This is the deadline already.';
    case 'round-declared':
      return 'The round is declared. Its deadline can no longer move.';
    case 'round-cancelled':
      return 'The round is cancelled. Its deadline can no longer move.';
    default:
      return unreachable(refusal);
  }
}
