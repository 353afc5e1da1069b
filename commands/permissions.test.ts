import { afterAll, beforeAll, expect, test } from 'vitest';
import { importCandidates } from '@/commands/candidates/import-candidates';
import { signHead } from '@/commands/log/sign-head';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { importNominations } from '@/commands/nominations/import-nominations';
import { importPeople } from '@/commands/people/import-people';
import { importRound } from '@/commands/rounds/import-round';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId, ReportId, UserId } from '@/domain/base/ids';
import { retentionDays } from '@/domain/people/retention';
import { retryMail } from '@/mail/retry';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { sendNextMail } from '@/mail/worker';
import {
  AT,
  expectRow,
  functionsWithContext,
  GRANT,
  type PermissionWorld,
  permissionWorld,
  RECEIPT,
  type Row,
  RUN_ROUNDS,
  SIGNED_IN,
  STATES,
  type State,
  SYSTEM,
} from '@/testing/permission-matrix';
import { prepareInstallation } from './bodies/prepare-installation';
import { answerNomination } from './candidates/answers';
import { addCandidacy, changeCandidacy, mergeCandidacies } from './candidates/candidacies';
import { cancelHustingsEvent, changeHustingsEvent, listHustingsEvent } from './candidates/hustings';
import { addQuestion, changeQuestion } from './candidates/questions';
import { postReport, takeBackReport } from './candidates/reports';
import { enterStatement, enterStatementInput, writeStatement } from './candidates/statements';
import { addContest, changeContest } from './contests/contests';
import { changeRule } from './contests/rule';
import { redactText, takeDownStatement } from './log/redact';
import { confirmSubmission } from './nominations/confirm';
import { saveDraft } from './nominations/draft';
import { recordMeeting } from './nominations/meeting';
import { remindOfficers } from './nominations/reminders';
import { reinstate, ruleInvalid } from './nominations/rule-invalid';
import { submitNominations } from './nominations/submission';
import { matchWriteIn } from './nominations/write-ins';
import { grantAdmin, revokeAdmin } from './people/admins';
import { erasePerson, eraseSelf } from './people/erasure';
import { inviteOfficers } from './people/invitations';
import { appointOfficer, endAllOffices, endOffice } from './people/offices';
import { deleteOldData } from './people/retention';
import { applyUpload, keepUpload } from './people/uploads';
import { closeAmendment, openAmendment } from './results/amendment';
import { agreeDeclaration, proposeDeclaration } from './results/declaration';
import { recordResult, recordResultInput, recordTotal, recordTotalInput } from './results/results';
import { fillVacancy, fillVacancyInput, recordVacancy, recordVacancyInput, retractVacancy } from './results/vacancies';
import { agreeChange, dropChange } from './rounds/agree-change';
import { announceRound } from './rounds/announce';
import { cancelRound } from './rounds/cancel';
import { logClosings } from './rounds/closings';
import { closeRoundEarly, moveDeadline } from './rounds/deadline';
import { postponeRound } from './rounds/postpone';
import { changeRoster } from './rounds/roster';
import { changeRound, changeRoundTimes, createRound } from './rounds/rounds';
import { addTimetableEntry, changeTimetableEntry } from './rounds/timetable';
import { allowForm, allowLink } from './sign-in/allow';
import { endSession, keepLanguage, signInAs, startSession } from './sign-in/sessions';
import { keepSignInToken, spendSignInToken, verifyUser } from './sign-in/tokens';
import { claimCandidacies, withdrawClaim } from './slates/claims';
import { addSlate, changeSlate } from './slates/slates';

// Who may call each command, by role and by the state of the round. Every function that takes a Context has its row.

const NOWHERE = { round: 'nowhere', reason: '' };
const TIMES = {
  ...NOWHERE,
  'opens-day': '',
  'opens-month': '',
  'opens-year': '',
  'opens-time': '',
  'closes-day': '',
  'closes-month': '',
  'closes-year': '',
  'closes-time': '',
};
const A_DATE = { ...NOWHERE, kind: '', label: '', 'at-day': '', 'at-month': '', 'at-year': '', 'at-time': '' };
const A_CONTEST = {
  ...NOWHERE,
  title: '',
  seats: '',
  maxPerBody: '',
  bodyKinds: [],
  nations: [],
  regions: [],
  acceptsWriteIns: [],
  statementWords: '',
  electorate: '',
  ballotMethod: '',
  ruleNote: '',
  source: '',
};

const NO_DAY = { 'claimedOn-day': '', 'claimedOn-month': '', 'claimedOn-year': '' };
const A_SLATE = { ...NOWHERE, ...NO_DAY, contest: 'x', name: '', claimedBy: '', source: '' };
const A_QUESTION = { ...NOWHERE, contest: 'x', text: '', textCy: '' };
const A_HUSTING = {
  ...NOWHERE,
  title: '',
  contest: '',
  'starts-day': '',
  'starts-month': '',
  'starts-year': '',
  'starts-time': '',
  ends: '',
  mode: '',
  place: '',
  joinAddress: '',
  note: '',
};

/** If the answer is "not found", the actor was allowed to ask. */
const notFoundIsIn = (error: unknown) => {
  if (!(error instanceof NotFound)) throw error;
};

/** The rows by the name of the function. */
const ROWS: Record<string, Row> = {
  addCandidacy: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      addCandidacy(ctx, { ...NOWHERE, contest: 'x', name: '', home: '', homeChosen: '', status: '', source: '' }),
  },
  addQuestion: { may: RUN_ROUNDS, call: (ctx) => addQuestion(ctx, A_QUESTION) },
  allowForm: { may: SIGNED_IN, call: (ctx) => allowForm(ctx, { network: 'network', publishes: true }) },
  allowLink: { may: SYSTEM, call: (ctx) => allowLink(ctx, { mailbox: 'mailbox', network: null }) },
  answerNomination: {
    may: ['candidate'],
    call: (ctx, world) => answerNomination(ctx, { candidacyId: world.name('alder'), answer: 'declined', reason: '' }),
  },
  cancelHustingsEvent: {
    may: RUN_ROUNDS,
    call: (ctx) => cancelHustingsEvent(ctx, { ...NOWHERE, husting: 'x', does: 'cancel' }),
  },
  changeCandidacy: {
    may: RUN_ROUNDS,
    call: (ctx) => changeCandidacy(ctx, { ...AT, candidate: 'nobody', kind: 'suspended', reason: 'x' }),
  },
  changeHustingsEvent: {
    may: RUN_ROUNDS,
    call: (ctx) => changeHustingsEvent(ctx, { ...A_HUSTING, husting: 'x' }),
  },
  changeQuestion: {
    may: RUN_ROUNDS,
    call: (ctx) => changeQuestion(ctx, { ...A_QUESTION, question: 'x', does: 'up' }),
  },
  enterStatement: {
    may: RUN_ROUNDS,
    call: (ctx) => enterStatement(ctx, enterStatementInput.parse({ ...AT, candidate: 'nobody' })),
  },
  importCandidates: {
    may: RUN_ROUNDS,
    call: (ctx) => importCandidates(ctx, { ...AT, csv: new Uint8Array(), isApplied: true }),
  },
  listHustingsEvent: { may: RUN_ROUNDS, call: (ctx) => listHustingsEvent(ctx, A_HUSTING) },
  mergeCandidacies: {
    may: RUN_ROUNDS,
    call: (ctx) => mergeCandidacies(ctx, { ...AT, candidate: 'nobody', into: '', reason: 'x' }),
  },
  postReport: {
    may: ['candidate'],
    call: (ctx, world) =>
      postReport(ctx, {
        candidacyId: world.name('alder'),
        title: '',
        address: '',
        'meetingOn-day': '',
        'meetingOn-month': '',
        'meetingOn-year': '',
      }),
  },
  takeBackReport: {
    may: ['candidate'],
    call: (ctx, world) => takeBackReport(ctx, { candidacyId: world.name('alder'), report: 'none' as ReportId }),
  },
  writeStatement: {
    may: ['candidate'],
    call: (ctx, world) =>
      writeStatement(ctx, {
        candidacyId: world.name('alder'),
        language: 'en',
        basedOnVersion: 0,
        text: '',
        question: [],
        answer: [],
        linkWords: [],
        linkAddress: [],
      }),
  },
  prepareInstallation: { may: ['operator', 'system'], call: prepareInstallation },
  signHead: {
    may: ['operator', 'system'],
    call: (ctx) => signHead(ctx, { keyId: 'none', x: 'none', sign: () => 'none' }),
  },
  confirmSubmission: {
    may: ['officer', ...RUN_ROUNDS],
    call: (ctx) => confirmSubmission(ctx, { code: RECEIPT }),
  },
  enterSubmission: {
    may: RUN_ROUNDS,
    call: (ctx, world) =>
      enterSubmission(ctx, {
        ...world.here,
        'heldOn-day': '',
        'heldOn-month': '',
        'heldOn-year': '',
        kind: '',
        mode: '',
        isQuorate: '',
        choice: 'names',
        names: [],
        from: 'paper',
        basedOnVersion: 0,
        attempt: 'no-attempt',
      }),
  },
  importNominations: {
    may: RUN_ROUNDS,
    call: (ctx) => importNominations(ctx, { ...AT, csv: new Uint8Array(), isApplied: false }),
  },
  recordMeeting: {
    may: ['officer'],
    call: (ctx, world) =>
      recordMeeting(ctx, {
        ...world.here,
        'heldOn-day': '',
        'heldOn-month': '',
        'heldOn-year': '',
        kind: '',
        mode: '',
        numberPresent: '',
        isQuorate: '',
      }),
  },
  remindOfficers: {
    may: RUN_ROUNDS,
    call: (ctx) => remindOfficers(ctx, { round: 'nec-2026', kind: 'unsent' }),
  },
  reinstate: {
    may: RUN_ROUNDS,
    call: (ctx) => reinstate(ctx, { code: 'none', reason: 'x' }),
  },
  saveDraft: {
    may: ['officer'],
    call: (ctx, world) => saveDraft(ctx, { ...world.here, choice: 'names', names: [], basedOnVersion: 0 }),
  },
  submitNominations: {
    may: ['officer'],
    call: (ctx, world) =>
      submitNominations(ctx, {
        ...world.here,
        choice: 'names',
        names: ['x' as CandidacyId],
        basedOnVersion: 0,
        attempt: 'no-attempt',
      }),
  },
  matchWriteIn: {
    may: RUN_ROUNDS,
    call: (ctx) => matchWriteIn(ctx, { id: 'none', candidate: '', reason: 'x' }),
  },
  redactText: {
    may: [...RUN_ROUNDS],
    call: (ctx) => redactText(ctx, { entry: 1, hash: 'none', reason: 'x' }),
  },
  takeDownStatement: {
    may: [...RUN_ROUNDS],
    call: (ctx) =>
      takeDownStatement(ctx, { round: 'r', contest: 'c', candidate: 'nobody', language: 'en', reason: 'x' }),
  },
  ruleInvalid: {
    may: RUN_ROUNDS,
    call: (ctx) => ruleInvalid(ctx, { code: 'none', reason: 'x' }),
  },
  applyUpload: { may: RUN_ROUNDS, call: (ctx) => applyUpload(ctx, { upload: 'none' }) },
  appointOfficer: {
    may: RUN_ROUNDS,
    call: (ctx) => appointOfficer(ctx, { email: 'a@example.org', body: 'nowhere', office: 'chair' }),
  },
  endAllOffices: {
    may: RUN_ROUNDS,
    call: (ctx) => endAllOffices(ctx, { email: 'a@example.org', body: 'nowhere' }),
  },
  endOffice: {
    may: RUN_ROUNDS,
    call: (ctx) => endOffice(ctx, { officer: 'none', when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' }),
  },
  deleteOldData: {
    may: ['operator', 'system'],
    call: (ctx) =>
      deleteOldData(
        ctx,
        retentionDays(() => undefined),
      ),
  },
  erasePerson: {
    may: RUN_ROUNDS,
    call: (ctx) => erasePerson(ctx, { user: 'nobody', email: 'nobody@example.org' }),
  },
  eraseSelf: { may: SIGNED_IN, call: (ctx) => eraseSelf(ctx, { email: 'nobody@example.org' }) },
  grantAdmin: {
    may: GRANT,
    call: (ctx) => grantAdmin(ctx, { email: 'b@example.org', role: 'observer' }),
  },
  importPeople: {
    may: RUN_ROUNDS,
    call: (ctx) => importPeople(ctx, { kind: 'officers', csv: new Uint8Array(), isApplied: true }),
  },
  inviteOfficers: {
    may: RUN_ROUNDS,
    call: (ctx) => inviteOfficers(ctx, { who: 'never-invited', where: 'body:nowhere' }),
  },
  keepUpload: {
    may: RUN_ROUNDS,
    call: (ctx) => keepUpload(ctx, { kind: 'members', csv: new Uint8Array() }),
  },
  revokeAdmin: { may: GRANT, call: (ctx) => revokeAdmin(ctx, { email: 'nobody@example.org' }) },
  agreeDeclaration: {
    may: RUN_ROUNDS,
    call: (ctx) => agreeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  agreeChange: {
    may: RUN_ROUNDS,
    call: (ctx) => agreeChange(ctx, { ...NOWHERE, proposal: 'none', fingerprint: '' }),
  },
  dropChange: { may: RUN_ROUNDS, call: (ctx) => dropChange(ctx, { ...NOWHERE, proposal: 'none' }) },
  closeAmendment: { may: RUN_ROUNDS, call: (ctx) => closeAmendment(ctx, { round: 'nowhere' }) },
  fillVacancy: {
    may: RUN_ROUNDS,
    call: (ctx) => fillVacancy(ctx, fillVacancyInput.parse({ ...AT, vacancy: 'none' })).catch(notFoundIsIn),
  },
  openAmendment: {
    may: RUN_ROUNDS,
    call: (ctx) => openAmendment(ctx, { round: 'nowhere', reason: 'x' }),
  },
  proposeDeclaration: {
    may: RUN_ROUNDS,
    call: (ctx) => proposeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  recordResult: {
    may: RUN_ROUNDS,
    call: (ctx) => recordResult(ctx, recordResultInput.parse({ ...AT, elected: [] })),
  },
  recordTotal: { may: RUN_ROUNDS, call: (ctx) => recordTotal(ctx, recordTotalInput.parse(AT)) },
  recordVacancy: { may: RUN_ROUNDS, call: (ctx) => recordVacancy(ctx, recordVacancyInput.parse(AT)) },
  retractVacancy: {
    may: RUN_ROUNDS,
    call: (ctx) => retractVacancy(ctx, { ...AT, vacancy: 'none', reason: 'x' }).catch(notFoundIsIn),
  },
  addContest: {
    may: RUN_ROUNDS,
    call: (ctx) => addContest(ctx, { ...A_CONTEST, preset: '', rule: '' }),
  },
  addTimetableEntry: { may: RUN_ROUNDS, call: (ctx) => addTimetableEntry(ctx, A_DATE) },
  announceRound: { may: RUN_ROUNDS, call: (ctx) => announceRound(ctx, NOWHERE) },
  cancelRound: { may: RUN_ROUNDS, call: (ctx) => cancelRound(ctx, { round: 'nowhere', reason: 'x' }) },
  changeContest: {
    may: RUN_ROUNDS,
    call: (ctx) => changeContest(ctx, { ...A_CONTEST, contest: 'x' }),
  },
  changeRoster: {
    may: RUN_ROUNDS,
    call: (ctx) => changeRoster(ctx, { ...NOWHERE, body: 'hexham', state: '', countsWith: '', source: '' }),
  },
  changeRound: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      changeRound(ctx, { ...NOWHERE, title: '', note: '', source: '', asksConfirmation: '', statementsFor: '' }),
  },
  changeRoundTimes: { may: RUN_ROUNDS, call: (ctx) => changeRoundTimes(ctx, TIMES) },
  changeRule: { may: RUN_ROUNDS, call: (ctx) => changeRule(ctx, { ...NOWHERE, contest: 'x' }) },
  changeTimetableEntry: {
    may: RUN_ROUNDS,
    call: (ctx) => changeTimetableEntry(ctx, { ...A_DATE, entry: 'x', does: 'remove' }),
  },
  postponeRound: { may: RUN_ROUNDS, call: (ctx) => postponeRound(ctx, { round: 'nowhere', reason: 'x' }) },
  closeRoundEarly: {
    may: RUN_ROUNDS,
    call: (ctx) => closeRoundEarly(ctx, { round: 'nowhere', reason: 'x' }),
  },
  createRound: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      createRound(ctx, { ...TIMES, title: '', slug: '', kind: '', bodySet: '', start: '', withCandidates: '' }),
  },
  logClosings: { may: ['operator', 'system'], call: logClosings },
  importRound: { may: RUN_ROUNDS, call: (ctx) => importRound(ctx, {}) },
  moveDeadline: {
    may: RUN_ROUNDS,
    call: (ctx) => moveDeadline(ctx, { round: 'nowhere', to: ctx.now, reason: 'x' }),
  },
  endSession: { may: SYSTEM, call: (ctx) => endSession(ctx, 'none') },
  forgetExpired: { may: SYSTEM, call: forgetExpired },
  keepLanguage: { may: SYSTEM, call: (ctx) => keepLanguage(ctx, { token: 'none', language: 'cy' }) },
  keepSignInToken: {
    may: SYSTEM,
    call: (ctx) => keepSignInToken(ctx, { hash: String(Math.random()), email: 'c@example.org', expiresAt: ctx.now }),
  },
  signInAs: {
    may: SYSTEM,
    call: (ctx) => signInAs(ctx, { key: 'member', token: String(Math.random()), expiresAt: ctx.now }),
  },
  spendSignInToken: { may: SYSTEM, call: (ctx) => spendSignInToken(ctx, { hash: 'none', network: null }) },
  startSession: {
    may: SYSTEM,
    call: (ctx) => startSession(ctx, { token: String(Math.random()), userId: 'chair' as UserId, expiresAt: ctx.now }),
  },
  verifyUser: { may: SYSTEM, call: (ctx) => verifyUser(ctx, 'd@example.org') },
  addSlate: { may: RUN_ROUNDS, call: (ctx) => addSlate(ctx, A_SLATE) },
  changeSlate: {
    may: RUN_ROUNDS,
    call: (ctx) => changeSlate(ctx, { ...A_SLATE, slate: 'x', does: 'change' }),
  },
  claimCandidacies: {
    may: RUN_ROUNDS,
    call: (ctx) => claimCandidacies(ctx, { ...A_SLATE, slate: 'x', candidates: [] }),
  },
  withdrawClaim: {
    may: RUN_ROUNDS,
    call: (ctx) => {
      const day = { 'withdrawnOn-day': '', 'withdrawnOn-month': '', 'withdrawnOn-year': '' };
      return withdrawClaim(ctx, { ...NOWHERE, ...day, contest: 'x', slate: 'x', claim: 'x', does: 'withdraw' });
    },
  },
  retryMail: { may: RUN_ROUNDS, call: (ctx) => retryMail(ctx, { mail: 'none' }) },
  sendNextMail: {
    may: SYSTEM,
    call: (ctx) => sendNextMail(ctx, { send: async () => {}, clock: () => ctx.now, isDemo: false, lane: 'other' }),
  },
  queueSignInMail: {
    may: SYSTEM,
    call: (ctx) =>
      queueSignInMail(ctx, { request: 'r', locale: 'en', email: 'c@example.org', link: 'http://localhost/' }),
  },
};

let world: PermissionWorld;
beforeAll(async () => {
  world = await permissionWorld();
});
afterAll(() => world.close());

test.each(Object.entries(ROWS))('%s is for those who may call it, and for nobody else', async (_name, row) => {
  await expectRow(world, row, Object.keys(STATES) as State[]);
});

test('every function that takes a Context has its row, and every row its function', () => {
  expect(Object.keys(ROWS).sort()).toEqual(
    [...functionsWithContext('commands'), ...functionsWithContext('mail')].sort(),
  );
});
