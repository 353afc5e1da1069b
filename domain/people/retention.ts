/**
 * How long each kind of personal data is kept, in days. The numbers are the defaults; an installation can change them
 * with the `setting`. /privacy, the daily deletion and db/personal-columns.ts all read this list.
 */
export const RETENTION = {
  /** A session, counted from the sign-in. */
  sessions: { days: 30, setting: 'KEEP_SESSIONS_DAYS' },
  /** The text of an email, counted from the day on which it was queued. */
  emailTexts: { days: 30, setting: 'KEEP_EMAIL_TEXTS_DAYS' },
  /** The record that an email was sent, with its address and subject, counted from the day on which it was queued. */
  emails: { days: 365, setting: 'KEEP_EMAILS_DAYS' },
  /** Names that an officer chose and did not send, counted from the deadline of the round. */
  drafts: { days: 30, setting: 'KEEP_DRAFTS_DAYS' },
  /** A candidate's letter to CLPs, counted from the deadline of the round. */
  letters: { days: 90, setting: 'KEEP_LETTERS_DAYS' },
  /** Nominations that arrived after the deadline and were refused, counted from the deadline of the round. */
  lateForms: { days: 180, setting: 'KEEP_LATE_FORMS_DAYS' },
  /** How many people were at a meeting, and the reference that the Party gave a CLP, counted from the deadline of the round. */
  attendance: { days: 90, setting: 'KEEP_ATTENDANCE_DAYS' },
  /** The registration of a member of a CLP, counted from the deadline of the last round. */
  memberships: { days: 90, setting: 'KEEP_MEMBERSHIPS_DAYS' },
  /** The record that somebody held an office or an admin role, counted from its end. */
  endedRoles: { days: 365, setting: 'KEEP_ENDED_ROLES_DAYS' },
  /** The request of somebody to be registered as an officer, counted from the decision. */
  registrations: { days: 180, setting: 'KEEP_REGISTRATIONS_DAYS' },
  /**
   * The email addresses of a candidate, counted from the deadline of their last round, or from the day on which the
   * address was added if that is later. Candidates who were elected report on their term.
   */
  candidateAddresses: { days: 1095, setting: 'KEEP_CANDIDATE_ADDRESSES_DAYS' },
  /** Applications to stand, and statements that were not published, counted from the deadline of the round. */
  applications: { days: 180, setting: 'KEEP_APPLICATIONS_DAYS' },
  /** What candidates said about themselves for reserved seats and quotas, counted from the deadline of the round. */
  selfDescriptions: { days: 180, setting: 'KEEP_SELF_DESCRIPTIONS_DAYS' },
  /** The record of who sent, confirmed, changed or proposed something, counted from that act. */
  actors: { days: 730, setting: 'KEEP_ACTORS_DAYS' },
  /** The account of a person without any role, counted from the last sign-in. */
  accounts: { days: 180, setting: 'KEEP_ACCOUNTS_DAYS' },
} as const;

export type RetentionKind = keyof typeof RETENTION;
export const RETENTION_KINDS = Object.keys(RETENTION) as RetentionKind[];

/** How many days each kind is kept in this installation. */
export type RetentionDays = Readonly<Record<RetentionKind, number>>;

/** Ten years. A longer time must be a typing error. */
const MOST_DAYS = 3650;

/**
 * How many days each kind is kept, from the settings as typed. Without a setting, the default applies. Throws if a
 * setting is not a whole number of days from 1 to 3650, and names it.
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

/** Data from before this instant has been kept for `days`. */
export const keptSince = (days: number, now: Date): Date => new Date(now.getTime() - days * DAY);

/**
 * Registrations of members from before the returned instant are deleted. Null keeps all of them. They are needed for
 * rounds, so none is deleted while a round is still to come or open, or until `days` after the last deadline.
 */
export function membershipsBefore(deadlines: readonly Date[], days: number, now: Date): Date | null {
  const before = keptSince(days, now);
  return deadlines.some((deadline) => deadline > before) ? null : before;
}
