import { addCandidateAddress, removeCandidateAddress } from '@/commands/candidates/addresses';
import { answerNomination } from '@/commands/candidates/answers';
import { applyToStand, applyToStandInput, withdrawApplication } from '@/commands/candidates/applications';
import { approveLetter, returnLetter } from '@/commands/candidates/approve-letters';
import { approveStatement, returnStatement } from '@/commands/candidates/approve-statements';
import { addCandidacy } from '@/commands/candidates/candidacies';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import { approveApplication, refuseApplication } from '@/commands/candidates/decide-applications';
import { cancelHustingsEvent, changeHustingsEvent, listHustingsEvent } from '@/commands/candidates/hustings';
import { importCandidates } from '@/commands/candidates/import-candidates';
import { setIncumbent } from '@/commands/candidates/incumbent';
import { inviteCandidates } from '@/commands/candidates/invitations';
import { enterLetter, writeLetter } from '@/commands/candidates/letters';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { addQuestion, changeQuestion } from '@/commands/candidates/questions';
import { enterReport, postReport, takeBackReport } from '@/commands/candidates/reports';
import { describeSelf } from '@/commands/candidates/self-description';
import { setSortName } from '@/commands/candidates/sort-name';
import { enterStatement, enterStatementInput, writeStatement } from '@/commands/candidates/statements';
import { dropWriting, saveWriting } from '@/commands/candidates/writing-drafts';
import type { ApplicationId, ReportId, SentStatementId } from '@/domain/base/ids';
import { AT, type Row, RUN_ROUNDS, SIGNED_IN } from '../permission-matrix';
import { NOWHERE } from './nowhere';

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

export const CANDIDATES_ROWS: Readonly<Record<string, Row>> = {
  addCandidacy: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      addCandidacy(ctx, {
        ...NOWHERE,
        contest: 'x',
        name: '',
        home: '',
        homeChosen: '',
        status: '',
        source: '',
        emails: '',
      }),
  },
  addCandidateAddress: {
    may: RUN_ROUNDS,
    call: (ctx) => addCandidateAddress(ctx, { candidate: 'nobody', email: 'a@example.org' }),
  },
  removeCandidateAddress: {
    may: RUN_ROUNDS,
    call: (ctx) => removeCandidateAddress(ctx, { candidate: 'nobody', address: 'x' }),
  },
  addQuestion: { may: RUN_ROUNDS, call: (ctx) => addQuestion(ctx, A_QUESTION) },
  answerNomination: {
    may: ['candidate'],
    call: (ctx, world) => answerNomination(ctx, { candidacyId: world.name('alder'), answer: 'declined', reason: '' }),
  },
  describeSelf: {
    may: ['candidate'],
    call: (ctx, world) => describeSelf(ctx, { candidacyId: world.name('alder'), attributes: [], uses: '' }),
  },
  cancelHustingsEvent: {
    may: RUN_ROUNDS,
    call: (ctx) => cancelHustingsEvent(ctx, { ...NOWHERE, husting: 'x', does: 'cancel' }),
  },
  setIncumbent: {
    may: RUN_ROUNDS,
    call: (ctx) => setIncumbent(ctx, { ...AT, candidate: 'nobody', incumbent: 'yes', reason: 'x' }),
  },
  setSortName: {
    may: RUN_ROUNDS,
    call: (ctx) => setSortName(ctx, { ...AT, candidate: 'nobody', sortName: 'Sample, A' }),
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
  approveLetter: { may: RUN_ROUNDS, call: (ctx) => approveLetter(ctx, { letter: 'x' }) },
  returnLetter: {
    may: RUN_ROUNDS,
    call: (ctx) => returnLetter(ctx, { letter: 'x', cause: 'other', toPerson: 'x' }),
  },
  approveStatement: {
    may: RUN_ROUNDS,
    call: (ctx) => approveStatement(ctx, { sent: 'x' as SentStatementId }),
  },
  returnStatement: {
    may: RUN_ROUNDS,
    call: (ctx) => returnStatement(ctx, { sent: 'x' as SentStatementId, cause: 'rules', toPerson: '' }),
  },
  applyToStand: {
    may: SIGNED_IN,
    call: (ctx) => applyToStand(ctx, applyToStandInput.parse({ ...AT, contest: 'nowhere', name: 'A Name' }), null),
  },
  withdrawApplication: {
    may: SIGNED_IN,
    call: (ctx) => withdrawApplication(ctx, { application: 'x' as ApplicationId }),
  },
  approveApplication: {
    may: RUN_ROUNDS,
    call: (ctx) => approveApplication(ctx, { application: 'x' as ApplicationId, person: 'new' }),
  },
  refuseApplication: {
    may: RUN_ROUNDS,
    call: (ctx) => refuseApplication(ctx, { application: 'x' as ApplicationId, cause: 'other', toPerson: '' }),
  },
  enterStatement: {
    may: RUN_ROUNDS,
    call: (ctx) => enterStatement(ctx, enterStatementInput.parse({ ...AT, candidate: 'nobody' })),
  },
  enterReport: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      enterReport(ctx, {
        ...AT,
        candidate: 'nobody',
        title: '',
        address: '',
        'meetingOn-day': '',
        'meetingOn-month': '',
        'meetingOn-year': '',
      }),
  },
  enterLetter: {
    may: RUN_ROUNDS,
    call: (ctx) => enterLetter(ctx, { ...AT, candidate: 'nobody', language: 'en', basedOnVersion: 0, text: '' }),
  },
  importCandidates: {
    may: RUN_ROUNDS,
    call: (ctx) => importCandidates(ctx, { ...AT, csv: new Uint8Array(), isApplied: true }),
  },
  listHustingsEvent: { may: RUN_ROUNDS, call: (ctx) => listHustingsEvent(ctx, A_HUSTING) },
  inviteCandidates: {
    may: RUN_ROUNDS,
    call: (ctx) => inviteCandidates(ctx, { who: 'never-invited', round: 'nowhere' }),
  },
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
    may: ['candidate', ...RUN_ROUNDS],
    call: (ctx, world) => takeBackReport(ctx, { candidacyId: world.name('alder'), report: 'none' as ReportId }),
  },
  saveWriting: {
    may: ['candidate'],
    call: (ctx, world) =>
      saveWriting(ctx, {
        ...{ candidacyId: world.name('alder'), kind: 'statement', language: 'en', basedOnVersion: 0, text: '' },
        ...{ question: [], answer: [], linkWords: [], linkAddress: [] },
      }),
  },
  dropWriting: {
    may: ['candidate'],
    call: (ctx, world) => dropWriting(ctx, { candidacyId: world.name('alder'), kind: 'statement', language: 'en' }),
  },
  writeLetter: {
    may: ['candidate'],
    call: (ctx, world) =>
      writeLetter(ctx, { candidacyId: world.name('alder'), language: 'en', basedOnVersion: 0, text: '' }),
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
};
