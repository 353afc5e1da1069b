import { emptied, hidden, published, row } from './personal-column';

/** The columns of results, declarations, the log, emails and limits. db/personal-columns.ts says what the lists mean. */
export const RECORD_COLUMNS = {
  results: {
    personal: {
      votes: published('the votes'),
      isElected: published('whether the candidate was elected'),
      note: published('a note about the result'),
    },
    notPersonal: ['candidacyId', 'source'],
  },
  declarations: {
    personal: { contents: published('the declaration, with the names of candidates') },
    notPersonal: ['id', 'roundId', 'number', 'declaredAt', 'reason', 'fingerprint', 'headSeq', 'headHash'],
  },
  proposals: {
    personal: {
      proposedBy: row('who proposed a declaration or a change', 'actors'),
    },
    notPersonal: ['id', 'roundId', 'subject', 'fingerprint', 'contents', 'reason', 'cause', 'proposedAt', 'closedAt'],
  },
  contestResults: { personal: {}, notPersonal: ['contestId', 'resultOn', 'endsOn', 'turnout', 'note', 'source'] },
  vacancies: {
    personal: {
      leftOn: published('when the seat was left'),
      why: published('why the seat was left'),
      note: published('a note about it'),
      retractReason: published('why the vacancy was retracted'),
    },
    notPersonal: [
      ...(['id', 'candidacyId', 'source', 'filledById', 'filledOn', 'filledHow', 'filledSource'] as const),
      'retractedAt',
    ],
  },
  log: {
    personal: {
      data: published('the entry, with the names of candidates and of nobody else'),
      changes: published('the public rows that the entry changed'),
      actorId: emptied('who did what the entry says', 'actors'),
    },
    notPersonal: [
      ...(['seq', 'at', 'event', 'format', 'entryHash', 'round', 'contest', 'body', 'prevHash', 'hash'] as const),
    ],
  },
  logTexts: {
    personal: { text: published('a text in an entry, which can be redacted') },
    notPersonal: ['hash', 'seq', 'salt', 'place'],
  },
  logHeads: { personal: {}, notPersonal: ['day', 'seq', 'hash', 'signedAt', 'keyId', 'signature'] },
  outbox: {
    personal: {
      occasion: row('what an email was about', 'emails'),
      toAddress: row('the address that it was sent to', 'emails'),
      subject: row('its subject', 'emailTexts'),
      text: row('its text', 'emailTexts'),
      createdAt: row('when it was queued', 'emails'),
      sentAt: row('when it was sent', 'emails'),
      lastError: row('why it was not sent', 'emails'),
    },
    notPersonal: ['id', 'nextTryAt', 'attempts', 'outcome', 'leasedUntil'],
  },
  heartbeats: { personal: {}, notPersonal: ['id', 'at'] },
  outages: { personal: {}, notPersonal: ['id', 'startsAt', 'endsAt'] },
  limits: {
    personal: {
      key: hidden('a keyed hash of the mailbox, network or account that a limit counts', 'hour', {
        stays: 'it expires within the hour, and only the secret of the installation can tell whose it is',
      }),
    },
    notPersonal: ['uses', 'expiresAt'],
  },
} as const;
