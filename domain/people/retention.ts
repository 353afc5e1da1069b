/**
 * How long each kind of personal data is kept, in days. The number is the default; an installation may set another
 * (`setting`). /privacy, the daily deletion and db/personal-columns.ts all read this list.
 */
export const RETENTION = {
  /** A session, from the sign-in. */
  sessions: { days: 30, setting: 'KEEP_SESSIONS_DAYS' },
  /** The text of an email, from the day on which it was queued. */
  emailTexts: { days: 30, setting: 'KEEP_EMAIL_TEXTS_DAYS' },
  /** That an email was sent, to which address and about what, from the day on which it was queued. */
  emails: { days: 365, setting: 'KEEP_EMAILS_DAYS' },
  /** Names that an officer chose and did not send, from the deadline of the round. */
  drafts: { days: 30, setting: 'KEEP_DRAFTS_DAYS' },
  /** How many people were at a meeting, from the deadline of the round. */
  attendance: { days: 90, setting: 'KEEP_ATTENDANCE_DAYS' },
  /** That somebody is registered as a member of a CLP, from the deadline of the last round. */
  memberships: { days: 90, setting: 'KEEP_MEMBERSHIPS_DAYS' },
  /** Who held an office or an admin role, from its end. */
  endedRoles: { days: 365, setting: 'KEEP_ENDED_ROLES_DAYS' },
  /** Who sent, confirmed, changed or proposed something, from that act. */
  actors: { days: 730, setting: 'KEEP_ACTORS_DAYS' },
  /** The account of a person without any role, from the last sign-in. */
  accounts: { days: 180, setting: 'KEEP_ACCOUNTS_DAYS' },
} as const;

export type RetentionKind = keyof typeof RETENTION;
export const RETENTION_KINDS = Object.keys(RETENTION) as RetentionKind[];

/** The days of each kind in this installation. */
export type RetentionDays = Readonly<Record<RetentionKind, number>>;

/** Ten years. A longer time is taken for a typing error. */
const MOST_DAYS = 3650;

/**
 * The days of each kind, from the settings as typed; without a setting, the default. Throws, with the name of the
 * setting, if one is not a whole number of days from 1 to 3650.
 */
export function retentionDays(setting: (name: string) => string | undefined): RetentionDays {
  const days = RETENTION_KINDS.map((kind): [RetentionKind, number] => {
    const { days: usual, setting: name } = RETENTION[kind];
    const typed = setting(name);
    if (typed === undefined) return [kind, usual];
    const chosen = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
    if (chosen < 1 || chosen > MOST_DAYS)
      throw new Error(`${name} must be a whole number of days from 1 to ${MOST_DAYS}, not "${typed}".`);
    return [kind, chosen];
  });
  return Object.fromEntries(days) as RetentionDays;
}

const DAY = 24 * 60 * 60 * 1000;

/** What is from before this instant has been kept for `days`. */
export const keptSince = (days: number, now: Date): Date => new Date(now.getTime() - days * DAY);

/**
 * Registrations of members made before the returned instant are deleted; null keeps all of them. They are for the
 * rounds: none goes while a round is to come or open, or until `days` after the last deadline.
 */
export function membershipsBefore(deadlines: readonly Date[], days: number, now: Date): Date | null {
  const before = keptSince(days, now);
  return deadlines.some((deadline) => deadline > before) ? null : before;
}
