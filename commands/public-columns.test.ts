import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { PUBLIC_TEXTS } from './public-texts';

// Every column that can hold free text, and the fields that write it. A new column is in neither list, so it fails.

/** Who else writes a column. Their texts are tested in commands/public-text-doors.test.ts. */
const OTHER_DOORS = [
  'round file',
  'list of bodies',
  'list of candidates',
  'list of nominations',
  'answerNomination.reason',
  'enterStatement.text',
  'postReport.title',
  'postReport.address',
  'writeStatement.text',
] as const;

/** The columns with words that somebody typed and the public may read, each with every field that writes it. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'boundarySets.name': ['applySetList.name'],
  'boundarySets.nameCy': ['applySetList.nameCy'],
  'boundarySets.source': ['applySetList.source'],
  'boundarySets.licence': ['applySetList.licence'],
  'bodies.code': ['addBody.code', 'list of bodies'],
  'bodies.slug': ['addBody.name', 'mergeBodies.name', 'splitBody.parts', 'list of bodies'],
  'bodies.name': ['addBody.name', 'renameBody.name', 'mergeBodies.name', 'splitBody.parts', 'list of bodies'],
  'bodies.nameCy': ['addBody.nameCy', 'renameBody.nameCy', 'mergeBodies.nameCy', 'list of bodies'],
  'bodies.aliases': ['addBody.aliases', 'changeAliases.aliases', 'list of bodies'],
  'bodyChanges.before': ['renameBody.name', 'changeAliases.aliases'],
  'bodyChanges.after': ['renameBody.name', 'changeAliases.aliases'],
  'bodyChanges.otherSlug': ['renameBody.name'],
  'bodyChanges.reason': [
    ...['addBody.reason', 'resizeBody.reason', 'applyBodyList.reason'],
    ...['renameBody.reason', 'changeAliases.reason', 'closeBody.reason', 'mergeBodies.reason', 'splitBody.reason'],
  ],
  'bodyChanges.undoReason': ['undoBodyChange.reason'],
  'rosterAdditions.reason': ['changeRoster.reason', 'extendRoster.reason', 'countTogether.reason'],
  'rounds.title': ['createRound.title', 'changeRound.title', 'round file'],
  'rounds.slug': ['createRound.slug', 'round file'],
  'rounds.cancelReason': ['cancelRound.reason'],
  'rounds.postponeReason': ['postponeRound.reason'],
  'rounds.amendingReason': ['openAmendment.reason'],
  'rounds.note': ['changeRound.note', 'round file'],
  'rounds.source': ['changeRound.source', 'round file'],
  'rounds.contactName': ['changeRound.contactName'],
  'installation.operatorName': ['changeSettings.operatorName'],
  'installation.webPage': ['changeSettings.webPage'],
  'deadlineMoves.reason': ['moveDeadline.reason', 'closeRoundEarly.reason'],
  'timetableEntries.label': ['addTimetableEntry.label', 'changeTimetableEntry.label'],
  'rosterExceptions.reason': ['changeRoster.reason', 'round file'],
  'rosterExceptions.source': ['changeRoster.source', 'round file'],
  'contests.title': ['addContest.title', 'changeContest.title', 'round file'],
  'contests.slug': ['addContest.title', 'round file'],
  'contests.quotas': ['round file'],
  'contests.electorate': ['addContest.electorate', 'changeContest.electorate', 'round file'],
  'contests.ballotMethod': ['addContest.ballotMethod', 'changeContest.ballotMethod', 'round file'],
  'contests.ruleNote': ['addContest.ruleNote', 'changeContest.ruleNote', 'round file'],
  'contests.source': ['addContest.source', 'changeContest.source', 'round file'],
  'candidates.name': ['addCandidacy.name', 'list of candidates', 'round file'],
  'candidates.sortName': ['setSortName.sortName', 'addCandidacy.name', 'list of candidates', 'round file'],
  'candidates.slug': ['addCandidacy.name', 'list of candidates', 'round file'],
  'candidacies.attributes': ['round file'],
  'candidacies.source': ['addCandidacy.source', 'list of candidates', 'round file'],
  'candidacyEvents.reason': ['addCandidacy.reason', 'changeCandidacy.reason', 'answerNomination.reason', 'round file'],
  'candidacyEvents.source': ['addCandidacy.source', 'changeCandidacy.source', 'list of candidates', 'round file'],
  'questions.text': ['addQuestion.text', 'changeQuestion.text', 'round file'],
  'questions.textCy': ['addQuestion.textCy', 'changeQuestion.textCy', 'round file'],
  'statements.text': ['writeStatement.text', 'enterStatement.text', 'round file'],
  'statements.source': ['enterStatement.source', 'round file'],
  'statements.answers': ['writeStatement.text', 'enterStatement.text', 'round file'],
  'statements.links': ['writeStatement.text', 'enterStatement.text', 'round file'],
  'reports.title': ['postReport.title', 'round file'],
  'reports.address': ['postReport.address', 'round file'],
  'hustings.title': ['listHustingsEvent.title', 'changeHustingsEvent.title', 'round file'],
  'hustings.place': ['listHustingsEvent.place', 'changeHustingsEvent.place', 'round file'],
  'hustings.joinAddress': ['listHustingsEvent.joinAddress', 'changeHustingsEvent.joinAddress', 'round file'],
  'hustings.note': ['listHustingsEvent.note', 'changeHustingsEvent.note', 'round file'],
  'hustings.cancelReason': ['cancelHustingsEvent.reason', 'round file'],
  'slates.name': ['addSlate.name', 'changeSlate.name', 'list of candidates', 'round file'],
  'slates.slug': ['addSlate.name', 'list of candidates', 'round file'],
  'slates.claimedBy': ['addSlate.claimedBy', 'changeSlate.claimedBy', 'round file'],
  'slates.source': ['addSlate.source', 'changeSlate.source', 'round file'],
  'slateClaims.source': ['claimCandidacies.source', 'round file'],
  'slateClaims.withdrawReason': ['withdrawClaim.reason', 'round file'],
  'statements.takeDownReason': ['takeDownStatement.reason'],
  'submissions.voidReason': ['ruleInvalid.reason'],
  'submissions.acceptedLateReason': ['acceptLate.reason'],
  'lateForms.writeIns': ['submitNominations.writeInName', 'submitNominations.writeInHome'],
  'submissionActs.reason': ['ruleInvalid.reason', 'reinstate.reason'],
  'nominations.source': ['list of nominations'],
  'writeIns.name': ['submitNominations.writeInName', 'enterSubmission.writeInName'],
  'writeIns.homeBody': ['submitNominations.writeInHome', 'enterSubmission.writeInHome'],
  'writeIns.tieReason': ['matchWriteIn.reason'],
  'publishedTotals.asOf': ['recordTotal.asOf', 'round file'],
  'publishedTotals.source': ['recordTotal.source', 'round file'],
  'results.note': ['recordResult.note-*', 'round file'],
  'results.source': ['recordResult.source', 'round file'],
  'contestResults.turnout': ['recordResult.turnout', 'round file'],
  'contestResults.note': ['recordResult.note', 'round file'],
  'contestResults.source': ['recordResult.source', 'round file'],
  'vacancies.note': ['recordVacancy.note', 'round file'],
  'vacancies.source': ['recordVacancy.source', 'round file'],
  'vacancies.filledSource': ['fillVacancy.source', 'round file'],
  'vacancies.retractReason': ['retractVacancy.reason'],
  'drafts.writeIns': ['saveDraft.writeInName', 'saveDraft.writeInHome'],
  'proposals.reason': ['openAmendment.reason'],
  'proposals.contents': [
    ...['moveDeadline.reason', 'closeRoundEarly.reason', 'changeRule.reason', 'changeContest.reason'],
    ...['changeContest.title', 'changeContest.electorate', 'changeContest.ballotMethod', 'changeContest.ruleNote'],
    'changeContest.source',
  ],
  'declarations.reason': ['openAmendment.reason'],
};

/** Columns whose text nobody types, or only the person and the admins can read. */
const NOT_TYPED: readonly string[] = [
  ...[
    'bodies.sizes',
    'bodies.hex',
    'bodies.startsOn',
    'bodies.endsOn',
    'bodyChanges.takesEffectOn',
    'bodyChanges.kind',
    'bodyChanges.others',
  ],
  ...['boundarySets.validFrom', 'boundarySets.nations', 'bodies.set', 'rounds.bodySet', 'rounds.nationSets'],
  // Days, codes of a list, rules without texts.
  ...['rounds.zone', 'contests.nominators', 'contests.reservedSeats', 'contests.doubts', 'contests.threshold'],
  ...['reports.meetingOn', 'slates.claimedOn', 'slateClaims.claimedOn', 'slateClaims.withdrawnOn', 'meetings.heldOn'],
  ...['submissions.meetingOn', 'contestResults.resultOn', 'contestResults.endsOn', 'vacancies.leftOn'],
  ...[
    'candidacyEvents.happenedOn',
    'candidacyEvents.cause',
    'candidacyEvents.reviewOn',
    ...['rounds.cancelCause', 'rounds.postponeCause', 'deadlineMoves.cause', 'rosterExceptions.cause'],
    ...[
      'submissions.acceptedLateCause',
      'proposals.cause',
      'submissions.voidCause',
      'submissionActs.cause',
      'writeIns.tieCause',
    ],
    'vacancies.filledOn',
    'logHeads.day',
    'log.event',
    'drafts.names',
  ],
  'sentToParty.sentOn',
  // Addresses that are public on purpose, and are read as addresses and nothing else.
  ...['installation.contactEmail', 'rounds.contactEmail'],
  // Only officers of the CLP and admins read it.
  'sentToParty.reference',
  // A letter is judged by the rule of statements.
  ...['letters.text', 'letters.reason'],
  ...['lateForms.names', 'lateForms.attempt'],
  // Made by the product from the columns above.
  ...['submissions.code', 'submissions.contents', 'submissions.fingerprint', 'submissions.attempt', 'drafts.attempt'],
  ...['declarations.contents', 'declarations.fingerprint', 'declarations.headHash', 'proposals.fingerprint'],
  'proposals.subject',
  ...['log.data', 'log.changes', 'log.entryHash', 'log.round', 'log.contest', 'log.body', 'log.prevHash', 'log.hash'],
  ...['logTexts.hash', 'logTexts.salt', 'logTexts.text', 'logTexts.place', 'logHeads.hash', 'logHeads.signature'],
  // Private: what waits for the returning officer. An approved statement is judged by the rule of statements, and an
  // approved name by the command of approval.
  ...['applications.name', 'applications.statement', 'applications.reason', 'sentStatements.text'],
  ...['sentStatements.answers', 'sentStatements.links', 'sentStatements.reason', 'sentStatements.salt'],
  // Private: accounts, lists of people, emails, limits.
  ...[
    'users.email',
    'uploads.text',
    'sessions.tokenHash',
    'sessions.done',
    'signInTokens.hash',
    'signInTokens.identifier',
  ],
  ...['submissions.sentBy', 'proposals.proposedBy', 'outbox.occasion', 'outbox.toAddress', 'outbox.subject'],
  ...['outbox.text', 'outbox.lastError', 'limits.key'],
  // Private: codes of a list.
  'selfDescriptions.attribute',
  ...['writingDrafts.text', 'writingDrafts.answers', 'writingDrafts.links'],
  ...['registrations.name', 'registrations.email', 'registrations.note', 'registrations.objection'],
  ...['registrations.objectedBy', 'handOvers.email', 'delegates.name', 'delegates.namedBy'],
];

type Column = { readonly dataType: string; readonly enumValues?: readonly string[] };
const isColumn = (value: unknown): value is Column =>
  typeof value === 'object' && value !== null && 'dataType' in value;

/** Every column that can hold any text: a choice from a list and the id of a row cannot. */
const textColumns = Object.entries(schema).flatMap(([table, columns]) =>
  Object.entries<unknown>({ ...columns }).flatMap(([name, column]) => {
    if (!isColumn(column) || !/string|json|object/.test(column.dataType)) return [];
    return (column.enumValues ?? []).length > 0 || /^id$|Id$/.test(name) ? [] : [`${table}.${name}`];
  }),
);

test('every column that can hold free text is in exactly one of the lists', () => {
  expect(textColumns.length).toBeGreaterThan(100);
  expect([...Object.keys(TYPED), ...NOT_TYPED].sort()).toEqual(textColumns.sort());
});

test('every field that writes one is checked', () => {
  const checked = Object.entries(PUBLIC_TEXTS).flatMap(([command, fields]) =>
    Object.keys(fields).map((field) => `${command}.${field}`),
  );
  const doors = [...new Set(Object.values(TYPED).flat())];
  expect(doors.filter((door) => !checked.includes(door) && !OTHER_DOORS.some((other) => other === door))).toEqual([]);
});
