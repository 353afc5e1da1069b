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
  handOvers: {
    personal: {
      bodyId: row('the CLP of an office that was handed over', 'endedRoles'),
      office: row('which office', 'endedRoles'),
      fromUserId: { ...row('who handed it over', 'endedRoles'), of: 'other' },
      email: { ...row('the address of the successor', 'endedRoles'), of: 'other' },
      language: row('the language of emails about it', 'endedRoles'),
      askedAt: row('when it was offered', 'endedRoles'),
      linkExpiresAt: row('when the link to accept it expires', 'endedRoles'),
      acceptedAt: row('when the successor accepted', 'endedRoles'),
      withdrawnAt: row('when it was withdrawn', 'endedRoles'),
      undoneAt: row('when the returning officer undid it', 'endedRoles'),
    },
    notPersonal: ['id', 'lookedAt'],
  },
  delegates: {
    personal: {
      roundId: row('the round for which somebody is a delegate', 'endedRoles'),
      bodyId: row('the CLP for which somebody is a delegate', 'endedRoles'),
      userId: row('who is a delegate', 'endedRoles'),
      name: row('the name of the delegate', 'endedRoles'),
      namedBy: { ...row('which officer named them', 'endedRoles'), of: 'other' },
      startsAt: row('when they became a delegate', 'endedRoles'),
      endsAt: row('when an officer or an admin ended it', 'endedRoles'),
    },
    notPersonal: ['id'],
  },
} as const;
