import type { AdminRole, RoundRole } from '../base/permissions';

type Iso = string;

/** Events of people: officers, members and admins, without their names. */
export type PersonEvent =
  | { readonly event: 'officer.appointed'; readonly data: { body: string; office: string } }
  /** A list of officers added together: body and office of each. */
  | {
      readonly event: 'officers.appointed';
      readonly data: { rows: readonly (readonly [body: string, office: string])[] };
    }
  /** When it was recorded; `endsAt` may be in the future. */
  | { readonly event: 'office.ended'; readonly data: { body: string; office: string; endsAt: Iso } }
  /** How many people were registered as members; not of which bodies, which is private. */
  | { readonly event: 'members.added'; readonly data: { members: number } }
  | { readonly event: 'admin.granted'; readonly data: { role: AdminRole } }
  | { readonly event: 'admin.revoked'; readonly data: { role: AdminRole } }
  | { readonly event: 'round-role.granted'; readonly data: { round: string; role: RoundRole; until: Iso } }
  | { readonly event: 'round-role.ended'; readonly data: { round: string; role: RoundRole } };
