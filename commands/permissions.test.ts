import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCandidacy } from '@/commands/candidates/add-candidacy';
import { addQuestion } from '@/commands/candidates/add-question';
import { answerNomination } from '@/commands/candidates/answer-nomination';
import { cancelHusting } from '@/commands/candidates/cancel-husting';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import { changeHusting } from '@/commands/candidates/change-husting';
import { changeQuestion } from '@/commands/candidates/change-question';
import { enterStatement, enterStatementInput } from '@/commands/candidates/enter-statement';
import { importCandidates } from '@/commands/candidates/import-candidates';
import { listHusting } from '@/commands/candidates/list-husting';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { postReport } from '@/commands/candidates/post-report';
import { takeBackReport } from '@/commands/candidates/take-back-report';
import { writeStatement } from '@/commands/candidates/write-statement';
import { prepareInstallation } from '@/commands/log/prepare-installation';
import { signHead } from '@/commands/log/sign-head';
import { confirmSubmission } from '@/commands/nominations/confirm-submission';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { importNominations } from '@/commands/nominations/import-nominations';
import { recordMeeting } from '@/commands/nominations/record-meeting';
import { remindOfficers } from '@/commands/nominations/remind-officers';
import { restoreSubmission } from '@/commands/nominations/restore-submission';
import { saveDraft } from '@/commands/nominations/save-draft';
import { submitNominations } from '@/commands/nominations/submit-nominations';
import { tieWriteIn } from '@/commands/nominations/tie-write-in';
import { voidSubmission } from '@/commands/nominations/void-submission';
import { applyUpload } from '@/commands/people/apply-upload';
import { appointOfficer } from '@/commands/people/appoint-officer';
import { endOffice } from '@/commands/people/end-office';
import { endOneOffice } from '@/commands/people/end-one-office';
import { grantAdmin } from '@/commands/people/grant-admin';
import { importPeople } from '@/commands/people/import-people';
import { inviteOfficers } from '@/commands/people/invite-officers';
import { keepUpload } from '@/commands/people/keep-upload';
import { revokeAdmin } from '@/commands/people/revoke-admin';
import { agreeDeclaration } from '@/commands/results/agree-declaration';
import { closeAmendment } from '@/commands/results/close-amendment';
import { fillVacancy, fillVacancyInput } from '@/commands/results/fill-vacancy';
import { openAmendment } from '@/commands/results/open-amendment';
import { proposeDeclaration } from '@/commands/results/propose-declaration';
import { recordResult, recordResultInput } from '@/commands/results/record-result';
import { recordTotal, recordTotalInput } from '@/commands/results/record-total';
import { recordVacancy, recordVacancyInput } from '@/commands/results/record-vacancy';
import { retractVacancy } from '@/commands/results/retract-vacancy';
import { addContest } from '@/commands/rounds/add-contest';
import { addTimetableEntry } from '@/commands/rounds/add-timetable-entry';
import { announceRound } from '@/commands/rounds/announce-round';
import { cancelRound } from '@/commands/rounds/cancel-round';
import { changeContest } from '@/commands/rounds/change-contest';
import { changeRoster } from '@/commands/rounds/change-roster';
import { changeRound } from '@/commands/rounds/change-round';
import { changeRoundTimes } from '@/commands/rounds/change-round-times';
import { changeRule } from '@/commands/rounds/change-rule';
import { changeTimetableEntry } from '@/commands/rounds/change-timetable-entry';
import { closeRoundEarly } from '@/commands/rounds/close-round-early';
import { createRound } from '@/commands/rounds/create-round';
import { importRound } from '@/commands/rounds/import-round';
import { moveDeadline } from '@/commands/rounds/move-deadline';
import { endSession } from '@/commands/sign-in/end-session';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import { keepLanguage } from '@/commands/sign-in/keep-language';
import { keepSignInToken } from '@/commands/sign-in/keep-sign-in-token';
import { signInAs } from '@/commands/sign-in/sign-in-as';
import { spendSignInToken } from '@/commands/sign-in/spend-sign-in-token';
import { startSession } from '@/commands/sign-in/start-session';
import { verifyUser } from '@/commands/sign-in/verify-user';
import { addSlate } from '@/commands/slates/add-slate';
import { changeSlate } from '@/commands/slates/change-slate';
import { claimCandidacies } from '@/commands/slates/claim-candidacies';
import { withdrawClaim } from '@/commands/slates/withdraw-claim';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId, ReportId, UserId } from '@/domain/base/ids';
import { retryMail } from '@/mail/retry-mail';
import { sendDueMail } from '@/mail/send-due-mail';
import { queueSignInMail } from '@/mail/templates/sign-in';
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
  STATES,
  type State,
  SYSTEM,
} from '@/testing/permission-matrix';

// Who may call what, by role and by the state of the round. Every function that takes a Context has its row.

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

/** Whoever is told that a thing is not there was let in. */
const notFoundIsIn = (error: unknown) => {
  if (!(error instanceof NotFound)) throw error;
};

/** By the name of the function. */
const ROWS: Record<string, Row> = {
  addCandidacy: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      addCandidacy(ctx, { ...NOWHERE, contest: 'x', name: '', home: '', homeChosen: '', status: '', source: '' }),
  },
  addQuestion: { may: RUN_ROUNDS, call: (ctx) => addQuestion(ctx, A_QUESTION) },
  answerNomination: {
    may: ['candidate'],
    call: (ctx, world) => answerNomination(ctx, { candidacyId: world.name('alder'), answer: 'declined', reason: '' }),
  },
  cancelHusting: {
    may: RUN_ROUNDS,
    call: (ctx) => cancelHusting(ctx, { ...NOWHERE, husting: 'x', does: 'cancel' }),
  },
  changeCandidacy: {
    may: RUN_ROUNDS,
    call: (ctx) => changeCandidacy(ctx, { ...AT, candidate: 'nobody', kind: 'suspended', reason: 'x' }),
  },
  changeHusting: {
    may: RUN_ROUNDS,
    call: (ctx) => changeHusting(ctx, { ...A_HUSTING, husting: 'x' }),
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
  listHusting: { may: RUN_ROUNDS, call: (ctx) => listHusting(ctx, A_HUSTING) },
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
  restoreSubmission: {
    may: RUN_ROUNDS,
    call: (ctx) => restoreSubmission(ctx, { code: 'none', reason: 'x' }),
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
  tieWriteIn: {
    may: RUN_ROUNDS,
    call: (ctx) => tieWriteIn(ctx, { id: 'none', candidate: '', reason: 'x' }),
  },
  voidSubmission: {
    may: RUN_ROUNDS,
    call: (ctx) => voidSubmission(ctx, { code: 'none', reason: 'x' }),
  },
  applyUpload: { may: RUN_ROUNDS, call: (ctx) => applyUpload(ctx, { upload: 'none' }) },
  appointOfficer: {
    may: RUN_ROUNDS,
    call: (ctx) => appointOfficer(ctx, { email: 'a@example.org', body: 'nowhere', office: 'chair' }),
  },
  endOffice: {
    may: RUN_ROUNDS,
    call: (ctx) => endOffice(ctx, { email: 'a@example.org', body: 'nowhere' }),
  },
  endOneOffice: {
    may: RUN_ROUNDS,
    call: (ctx) => endOneOffice(ctx, { officer: 'none', when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' }),
  },
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
  closeRoundEarly: {
    may: RUN_ROUNDS,
    call: (ctx) => closeRoundEarly(ctx, { round: 'nowhere', reason: 'x' }),
  },
  createRound: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      createRound(ctx, { ...TIMES, title: '', slug: '', kind: '', bodySet: '', start: '', withCandidates: '' }),
  },
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
  spendSignInToken: { may: SYSTEM, call: (ctx) => spendSignInToken(ctx, 'none') },
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
  sendDueMail: {
    may: SYSTEM,
    call: (ctx) => sendDueMail(ctx, { send: async () => {}, clock: () => ctx.now, isDemo: false }),
  },
  queueSignInMail: {
    may: SYSTEM,
    call: (ctx) => queueSignInMail(ctx, { locale: 'en', email: 'c@example.org', link: 'http://localhost/' }),
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
