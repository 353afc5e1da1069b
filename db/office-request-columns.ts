import { emptied, row } from './personal-column';

/** The part of PERSONAL_COLUMNS about people who want to be officers. */
export const OFFICE_REQUEST_COLUMNS = {
  registrations: {
    personal: {
      bodyId: row('the CLP of which somebody said that they are an officer', 'registrations'),
      office: row('which office they said they hold', 'registrations'),
      name: row('the name they gave', 'registrations'),
      email: row('the email address they gave', 'registrations'),
      language: row('the language of emails about it', 'registrations'),
      askedAt: row('when they last sent the form', 'registrations'),
      linkExpiresAt: row('when the link to confirm the address expires', 'registrations'),
      confirmedAt: row('when the address was confirmed', 'registrations'),
      decidedAt: row('when the returning officer decided', 'registrations'),
      outcome: row('what the returning officer decided', 'registrations'),
      cause: row('why it was refused, as a code', 'registrations'),
      note: row('what the returning officer wrote to the person', 'registrations'),
      objectedAt: row('when an officer of the CLP objected', 'registrations'),
      objection: { ...row('what that officer wrote', 'registrations'), of: 'other' },
      objectedBy: { ...emptied('which officer objected', 'registrations'), of: 'other' },
      objectionSettledAt: row('when the objection was dealt with', 'registrations'),
    },
    notPersonal: ['id'],
  },
} as const;
