import { APPROVAL_COLUMNS } from './approval-columns';
import { LETTER_AND_REPORT_COLUMNS } from './letter-columns';
import { NOMINATION_COLUMNS } from './nomination-columns';
import { OFFICE_REQUEST_COLUMNS } from './office-request-columns';
import { type PersonalColumn, published, row } from './personal-column';
import { RECORD_COLUMNS } from './personal-columns-of-record';
import { ROUND_COLUMNS } from './round-columns';
import type { schema } from './schema';
import { SIGN_IN_COLUMNS } from './sign-in-columns';

type Tables = typeof schema;
export type TableName = keyof Tables;
type ColumnOf<T extends TableName> = Extract<keyof Tables[T]['$inferSelect'], string>;

type Columns<T extends TableName> = {
  readonly personal: { readonly [C in ColumnOf<T>]?: PersonalColumn };
  readonly notPersonal: readonly ColumnOf<T>[];
};

/**
 * Every column of every table. For a personal column, the list says what it contains, whose data it is, how long it is
 * kept and what an erasure does to it. The others are not personal. A test fails for a column that is in neither list.
 * The copy of a person's data, the tests of erasure and the search for private data in public output are made from it.
 */
export const PERSONAL_COLUMNS = {
  // Public on purpose: whom to ask about this site. No personal name is required.
  installation: { personal: {}, notPersonal: ['id', 'operatorName', 'contactEmail', 'webPage', 'intake'] },
  boundarySets: {
    personal: {},
    notPersonal: ['id', 'name', 'nameCy', 'validFrom', 'nations', 'position', 'hasMap', 'source', 'licence'],
  },
  predecessors: { personal: {}, notPersonal: ['id', 'bodyId', 'predecessorId', 'percent'] },
  bodies: {
    personal: {},
    notPersonal: [
      ...(['id', 'set', 'code', 'slug', 'name', 'nameCy', 'kind', 'nation', 'region', 'aliases'] as const),
      ...(['sizes', 'hex', 'withinId', 'startsOn', 'endsOn', 'addedAt', 'endedAt'] as const),
    ],
  },
  bodyChanges: {
    personal: {},
    notPersonal: [
      ...(['id', 'bodyId', 'kind', 'takesEffectOn', 'reason', 'before', 'after', 'others', 'otherSlug'] as const),
      ...(['changedAt', 'undoneAt', 'undoReason'] as const),
    ],
  },
  ...ROUND_COLUMNS,
  contests: {
    personal: {},
    notPersonal: [
      ...(['id', 'roundId', 'slug', 'title', 'position', 'seats', 'maxPerBody', 'nominators'] as const),
      ...(['acceptsWriteIns', 'threshold', 'quotas', 'statementWords', 'electorate'] as const),
      ...(['reservedSeats', 'doubts'] as const),
      ...(['ballotMethod', 'ruleNote', 'source'] as const),
    ],
  },
  users: {
    personal: {
      id: row('the id of the account', 'accounts'),
      email: row('the email address', 'accounts'),
      emailVerifiedAt: row('when the person last signed in', 'accounts'),
      language: row('the language of emails to the person', 'accounts'),
      createdAt: row('when the account was added', 'accounts'),
      emailRefusedAt: row('when the mail server last refused the email address', 'accounts'),
    },
    notPersonal: [],
  },
  officers: {
    personal: {
      userId: row('who holds the office', 'endedRoles'),
      bodyId: row('the CLP of the office', 'endedRoles'),
      office: row('which office', 'endedRoles'),
      startsAt: row('when the office began', 'endedRoles'),
      endsAt: row('when the office ended', 'endedRoles'),
      origin: row('how the office came about', 'endedRoles'),
    },
    notPersonal: ['id'],
  },
  admins: {
    personal: {
      userId: row('who is an admin', 'endedRoles'),
      role: row('which role', 'endedRoles'),
      grantedAt: row('when the role was granted', 'endedRoles'),
      revokedAt: row('when the role was removed', 'endedRoles'),
    },
    notPersonal: [],
  },
  roundRoles: {
    personal: {
      userId: row('who has a role in one round', 'endedRoles'),
      roundId: row('in which round', 'endedRoles'),
      role: row('which role', 'endedRoles'),
      startsAt: row('when the role began', 'endedRoles'),
      endsAt: row('when the role ends', 'endedRoles'),
    },
    notPersonal: ['id'],
  },
  memberships: {
    personal: {
      userId: row('who is registered as a member', 'memberships'),
      bodyId: row('the CLP of the member', 'memberships'),
      registeredAt: row('when the member was registered', 'memberships'),
    },
    notPersonal: ['id'],
  },
  uploads: {
    personal: {
      userId: row('who uploaded the list', 'day'),
      text: { ...row('a list of people with their addresses', 'day'), of: 'other' },
    },
    notPersonal: ['id', 'kind', 'contestId', 'uploadedAt', 'appliedAt', 'added', 'passedOver'],
  },
  ...LETTER_AND_REPORT_COLUMNS,
  ...OFFICE_REQUEST_COLUMNS,
  ...SIGN_IN_COLUMNS,
  ...APPROVAL_COLUMNS,
  candidates: {
    personal: {
      slug: published('the name, in the address of pages'),
      name: published('the name'),
      sortName: published('the name by which the candidate is sorted'),
    },
    notPersonal: ['id'],
  },
  candidateAddresses: {
    personal: {
      candidateId: row('the candidate for whom the account acts', 'candidateAddresses'),
      userId: row('the account that acts for a candidate', 'candidateAddresses'),
      addedAt: row('when the address of a candidate was added', 'candidateAddresses'),
    },
    notPersonal: ['id'],
  },
  candidacies: {
    personal: {
      homeBodyId: published('the home CLP'),
      attributes: published('whether the candidate holds the seat, and keys for quotas from round files'),
      source: published('where the candidacy was published'),
    },
    notPersonal: ['id', 'contestId', 'candidateId', 'mergedIntoId'],
  },
  selfDescriptions: {
    personal: {
      attribute: row('what a candidate said about themselves for one contest', 'selfDescriptions'),
      isForNames: row('whether officers may see it', 'selfDescriptions'),
      saidAt: row('when a candidate said it', 'selfDescriptions'),
    },
    notPersonal: ['id', 'candidacyId'],
  },
  candidacyEvents: {
    personal: {
      at: published('when the candidacy changed'),
      happenedOn: published('the day on which it happened'),
      kind: published('what changed: accepted, withdrawn, suspended …'),
      cause: published('the common reason, as a code'),
      reviewOn: published('the day on which an investigation is looked at again'),
      homeBodyId: published('the new home CLP'),
      reason: published('the public reason'),
      source: published('where it was published'),
    },
    notPersonal: ['id', 'candidacyId'],
  },
  questions: { personal: {}, notPersonal: ['id', 'contestId', 'position', 'text', 'textCy'] },
  statements: {
    personal: {
      text: { ...published('a statement'), read: 'members' },
      source: { ...published('where the statement was published'), read: 'members' },
      answers: { ...published('answers to the questions of the contest'), read: 'members' },
      links: { ...published("the candidate's links"), read: 'members' },
      publishedAt: published('when it was published'),
      takenDownAt: published('when it was taken down'),
      takeDownReason: published('why it was taken down'),
    },
    notPersonal: ['id', 'candidacyId', 'language', 'version', 'isSummary'],
  },
  hustings: {
    personal: {},
    notPersonal: [
      ...(['id', 'roundId', 'contestId', 'title', 'startsAt', 'endsAt', 'mode', 'place', 'joinAddress'] as const),
      ...(['note', 'sequence', 'changedAt', 'cancelledAt', 'cancelReason'] as const),
    ],
  },
  slates: { personal: {}, notPersonal: ['id', 'contestId', 'slug', 'name', 'claimedBy', 'source', 'claimedOn'] },
  slateClaims: {
    personal: {
      candidacyId: published('a candidate that a group says it backs'),
      source: published('where the group said so'),
      withdrawReason: published('why the group stopped'),
    },
    notPersonal: ['id', 'slateId', 'claimedOn', 'withdrawnOn'],
  },
  ...NOMINATION_COLUMNS,
  publishedTotals: { personal: {}, notPersonal: ['id', 'candidacyId', 'nominations', 'asOf', 'source'] },
  ...RECORD_COLUMNS,
} as const satisfies { readonly [T in TableName]: Columns<T> };

/** The columns that are in neither list. If there are any, the line below does not compile and names them. */
type Unlisted = {
  [T in TableName]: Exclude<
    ColumnOf<T>,
    keyof (typeof PERSONAL_COLUMNS)[T]['personal'] | (typeof PERSONAL_COLUMNS)[T]['notPersonal'][number]
  >;
}[TableName];
export const isComplete: [Unlisted] extends [never] ? true : Unlisted = true;
