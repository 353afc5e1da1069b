import type { RetentionKind } from '@/domain/people/retention';

/** The person whose data a column contains. */
type Subject =
  /** A person who can sign in: an officer, a member, a candidate or an admin. */
  | 'account'
  | 'candidate'
  /** A person whom an officer or an admin named or counted. */
  | 'other';

/**
 * One column with personal data.
 * `kept`: a kind of domain/people/retention.ts, or `hour`, `day` (after that the hourly deletion takes it), `role` (as
 * long as the office, the role or the account), `record` (permanent).
 * `erased`: what the erasure of the person does to it. Permanent columns say why they stay.
 */
export type PersonalColumn = {
  readonly is: string;
  readonly of: Subject;
  readonly kept: RetentionKind | 'hour' | 'day' | 'role' | 'record';
  readonly erased: 'row deleted' | 'emptied' | { readonly stays: string };
  /** Who may read the column. Only columns that are not `private` may reach a public page, file, log or feed. */
  readonly read: 'private' | 'members' | 'public';
  /** True for data with which somebody could sign in. No copy of a person's data contains it. */
  readonly isSecret?: true;
};

export const hidden = (is: string, kept: PersonalColumn['kept'], erased: PersonalColumn['erased']): PersonalColumn => ({
  is,
  of: 'account',
  kept,
  erased,
  read: 'private',
});
export const row = (is: string, kept: PersonalColumn['kept']) => hidden(is, kept, 'row deleted');
export const emptied = (is: string, kept: PersonalColumn['kept']) => hidden(is, kept, 'emptied');
export const secret = (is: string, kept: PersonalColumn['kept']): PersonalColumn => ({
  ...row(is, kept),
  isSecret: true,
});

/** Facts of a candidacy that were published. Decision 026 says why they are kept. */
const STAYS = 'a public fact of an election, which members and CLPs acted on';
export const published = (is: string): PersonalColumn => ({
  is,
  of: 'candidate',
  kept: 'record',
  erased: { stays: STAYS },
  read: 'public',
});
