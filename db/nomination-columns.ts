import { emptied, hidden, published, row } from './personal-column';

const SENT_BY_A_CLP = { stays: 'the decision of a CLP, without the person who sent it' };

/** The part of PERSONAL_COLUMNS about meetings, drafts and what bodies sent. */
export const NOMINATION_COLUMNS = {
  meetings: {
    personal: {
      numberPresent: {
        ...hidden('how many people were at the meeting', 'attendance', { stays: 'a number, which names nobody' }),
        of: 'other',
      },
    },
    notPersonal: ['id', 'contestId', 'bodyId', 'heldOn', 'kind', 'mode', 'isQuorate', 'recordedAt'],
  },
  drafts: {
    personal: {
      userId: row('whose draft it is', 'drafts'),
      choice: row('names or nobody', 'drafts'),
      names: row('the candidates chosen and not sent', 'drafts'),
      writeIns: row('names that are not on the list, not sent', 'drafts'),
      savedAt: row('when the draft was saved', 'drafts'),
    },
    notPersonal: ['id', 'contestId', 'bodyId', 'basedOnVersion', 'attempt'],
  },
  lateForms: {
    personal: {
      userId: emptied('who sent nominations after the deadline', 'lateForms'),
      receivedAt: hidden('when the late nominations arrived', 'lateForms', SENT_BY_A_CLP),
      choice: hidden('names, nobody or a withdrawal', 'lateForms', SENT_BY_A_CLP),
      names: hidden('the candidates in nominations that arrived late', 'lateForms', SENT_BY_A_CLP),
      writeIns: hidden('names that are not on the list, in nominations that arrived late', 'lateForms', SENT_BY_A_CLP),
    },
    notPersonal: ['id', 'contestId', 'bodyId', 'closedAt', 'attempt', 'decision', 'decidedAt'],
  },
  submissions: {
    personal: {
      sentBy: emptied('who sent the nominations', 'actors'),
      contents: { ...published('the receipt, with the names of candidates'), of: 'other' },
    },
    notPersonal: [
      ...(['id', 'contestId', 'bodyId', 'version', 'kind', 'provenance', 'receivedAt', 'code', 'fingerprint'] as const),
      ...(['logSeq', 'meetingOn', 'meetingKind', 'meetingMode', 'isQuorate', 'attempt', 'confirmedAt'] as const),
      ...(['voidedAt', 'voidReason', 'voidCause', 'enteredFrom', 'supersededAt'] as const),
      ...(['acceptedLateAt', 'acceptedLateReason', 'acceptedLateCause'] as const),
    ],
  },
  nominations: { personal: {}, notPersonal: ['id', 'submissionId', 'candidacyId', 'source'] },
  submissionActs: {
    personal: { userId: emptied('who confirmed or ruled on the nominations', 'actors') },
    notPersonal: ['id', 'submissionId', 'kind', 'by', 'reason', 'cause', 'at'],
  },
  submissionChecks: { personal: {}, notPersonal: ['submissionId', 'officerSince', 'lookedAt'] },
  writeIns: {
    personal: {
      name: { ...published('a name that a CLP wrote in'), of: 'other' },
      homeBody: { ...published('the home CLP of that person'), of: 'other' },
    },
    notPersonal: ['id', 'submissionId', 'candidacyId', 'tiedAt', 'tieReason', 'tieCause'],
  },
  sentToParty: {
    personal: {
      reference: { ...hidden("the Party's reference", 'attendance', { stays: 'it names nobody' }), of: 'other' },
    },
    notPersonal: ['id', 'contestId', 'bodyId', 'sentOn', 'recordedAt'],
  },
} as const;
