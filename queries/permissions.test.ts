import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CandidacyId, UserId } from '@/domain/base/ids';
import { adminBodies, adminBody, adminBodyAct } from '@/queries/bodies/admin-bodies';
import { bodyListPreview } from '@/queries/bodies/body-list';
import { bodyBehind, bodyPage } from '@/queries/bodies/body-page';
import { bodiesByKind, bodiesByRegion } from '@/queries/bodies/find-bodies';
import { adminSets, setListPreview } from '@/queries/bodies/set-list';
import { adminCandidacies, adminCandidacy } from '@/queries/candidates/admin-candidacy';
import { adminLetter } from '@/queries/candidates/admin-letter';
import { adminStatements } from '@/queries/candidates/admin-statements';
import { candidacyPage, mergedCandidacy } from '@/queries/candidates/candidacy';
import { candidateContest, candidateHome } from '@/queries/candidates/candidate-home';
import { candidateLetter } from '@/queries/candidates/candidate-letter';
import { candidateList } from '@/queries/candidates/candidate-list';
import { candidateStatement } from '@/queries/candidates/candidate-statement';
import { contestStatements } from '@/queries/candidates/contest-statements';
import { reportEvents } from '@/queries/candidates/report-events';
import { reportsBy, reportsToEnter } from '@/queries/candidates/reports';
import { writingDraft } from '@/queries/candidates/writing-draft';
import { contestProgress } from '@/queries/contests/contest-progress';
import { contestStandings } from '@/queries/contests/contest-standings';
import { countedContest } from '@/queries/contests/counted-contest';
import { datedContest } from '@/queries/contests/dated-contest';
import { archiveFacts, archiveOf, hasArchive } from '@/queries/log/archive';
import { checkLog, checkNewEntries, recheckLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { signedHeads } from '@/queries/log/log-heads';
import { outagesBetween } from '@/queries/log/outages';
import { publicLog } from '@/queries/log/public-log';
import { adminEnter, adminEntry } from '@/queries/nominations/admin-enter';
import { adminSubmission } from '@/queries/nominations/admin-submission';
import { adminSubmissions } from '@/queries/nominations/admin-submissions';
import { adminWriteIn, adminWriteIns } from '@/queries/nominations/admin-write-ins';
import { agendaPack } from '@/queries/nominations/agenda-pack';
import { lateAndUnsent, lateFormPage, lateTasks } from '@/queries/nominations/late-forms';
import { officeContest } from '@/queries/nominations/office-contest';
import { officeHome } from '@/queries/nominations/office-home';
import { receiptPage } from '@/queries/nominations/receipt';
import { silenceOf, silentBodies } from '@/queries/nominations/silent-bodies';
import { bodyCalendar, roundCalendar } from '@/queries/open-data/calendars';
import { lastChange, openPage, openRows, openTable } from '@/queries/open-data/open-data';
import { bodyEvents, roundEvents } from '@/queries/open-data/public-events';
import { adminPeople } from '@/queries/people/admin-people';
import { officerTasks, sentByNewOfficers } from '@/queries/people/attention';
import { bodyOfficers } from '@/queries/people/body-officers';
import { adminHandOver, adminHandOvers, countHandOvers, handOverToAccept } from '@/queries/people/hand-overs';
import { memberHome } from '@/queries/people/member-home';
import { invitationPreview } from '@/queries/people/officers-to-invite';
import { adminMail, linkState } from '@/queries/people/outbox';
import {
  adminRegistration,
  adminRegistrations,
  bodiesToRegister,
  bodyToRegister,
  countRegistrations,
  registrationForOfficer,
  registrationToConfirm,
} from '@/queries/people/registrations';
import { rolesOfRound } from '@/queries/people/round-roles';
import { questionsOfUpload, uploadPreview } from '@/queries/people/upload-preview';
import { declarationPage } from '@/queries/results/declaration';
import { contestSeats } from '@/queries/results/seats';
import { adminRound } from '@/queries/rounds/admin-round';
import { adminRoundAct } from '@/queries/rounds/admin-round-act';
import { attention } from '@/queries/rounds/attention';
import { home } from '@/queries/rounds/home';
import { publicRound } from '@/queries/rounds/public-rounds';
import { roundAsFile } from '@/queries/rounds/round-file';
import { roundOverview } from '@/queries/rounds/round-overview';
import { roundTasks, tasksOfRounds } from '@/queries/rounds/round-tasks';
import { actorOfSession } from '@/queries/sign-in/actor';
import { adminSlates } from '@/queries/slates/admin-slates';
import { slateList, slatePage } from '@/queries/slates/slate-page';
import {
  ADMINS,
  AT,
  EVERYONE,
  expectRow,
  functionsWithContext,
  GRANT,
  type PermissionWorld,
  permissionWorld,
  RECEIPT,
  REGISTRATION,
  type Row,
  RUN_ROUNDS,
  SIGNED_IN,
  SYSTEM,
} from '@/testing/permission-matrix';
import { addressesOfCandidate } from './candidates/addresses';
import { adminStatement } from './candidates/admin-statements';
import { applicationToDecide, approvals, statementToApprove } from './candidates/approvals';
import { candidateInvitationPreview } from './candidates/candidates-to-invite';
import { memberCandidacy, memberStatements } from './candidates/contest-statements';
import { adminHustings } from './candidates/hustings';
import { letterToApprove } from './candidates/letters-to-approve';
import { applyPage, ownApplications } from './candidates/own-applications';
import { ownReports } from './candidates/reports';
import { contestDescriptions, ownDescription } from './candidates/self-descriptions';
import { adminContest, findCandidacies } from './contests/admin-contest';
import { adminSettings, whomToAsk } from './installation/settings';
import { databaseAnswers } from './log/check-log';
import { entryTexts } from './log/entry-texts';
import { adminLog } from './log/public-log';
import { partyDuties } from './nominations/sent-to-party';
import { isOnRecord } from './open-data/open-data';
import { adminBodyPeople, adminOffice, adminRows, adminToChange } from './people/admin-people';
import { candidateImport } from './people/checked-list';
import { findPerson, ownErasure, personErasure } from './people/erasure';
import { ownData, personData } from './people/own-data';
import { declarationDraft } from './results/declaration';
import { adminRounds } from './rounds/admin-round';
import { roundsList } from './rounds/home';
import { proposedChange } from './rounds/proposed-changes';
import { ruleHistory } from './rounds/rule-history';
import { setUpContest, setUpRoster } from './rounds/set-up';
import { search } from './search/search';
import { sessionByToken, userByEmail, userById } from './sign-in/actor';
import { demoMail, demoPeople } from './sign-in/demo';

// Who may call each query, by role. Every function that takes a Context has its row.

/** The rows by the name of the function. */
const ROWS: Record<string, Row> = {
  partyDuties: { may: SIGNED_IN, call: partyDuties },
  adminSettings: { may: ADMINS, call: adminSettings },
  whomToAsk: { may: EVERYONE, call: (ctx) => whomToAsk(ctx, 'nec-2026') },
  bodyPage: { may: EVERYONE, call: (ctx) => bodyPage(ctx, 'hexham') },
  bodyBehind: { may: EVERYONE, call: (ctx) => bodyBehind(ctx, 'hexham') },
  bodiesByKind: { may: EVERYONE, call: bodiesByKind },
  bodiesByRegion: { may: EVERYONE, call: bodiesByRegion },
  search: { may: EVERYONE, call: (ctx) => search(ctx, 'hex') },
  candidateList: { may: RUN_ROUNDS, call: (ctx) => candidateList(ctx, AT) },
  contestDescriptions: { may: RUN_ROUNDS, call: (ctx) => contestDescriptions(ctx, AT) },
  ownDescription: { may: SIGNED_IN, call: (ctx) => ownDescription(ctx, AT) },
  adminCandidacies: { may: ADMINS, call: (ctx) => adminCandidacies(ctx, AT) },
  adminCandidacy: {
    may: ADMINS,
    call: (ctx) => adminCandidacy(ctx, { ...AT, candidate: 'alder-sample' }, { kind: 'merge', into: 'birch-sample' }),
  },
  adminHustings: { may: ADMINS, call: (ctx) => adminHustings(ctx, 'nec-2026') },
  adminStatement: {
    may: ADMINS,
    call: (ctx) => adminStatement(ctx, { ...AT, candidate: 'alder-sample', language: 'en' }),
  },
  adminStatements: { may: ADMINS, call: (ctx) => adminStatements(ctx, 'nec-2026') },
  candidacyPage: { may: EVERYONE, call: (ctx) => candidacyPage(ctx, { ...AT, candidate: 'alder-sample' }) },
  mergedCandidacy: { may: EVERYONE, call: (ctx) => mergedCandidacy(ctx, { ...AT, candidate: 'alder-sample' }) },
  candidateHome: { may: SIGNED_IN, call: candidateHome },
  candidateContest: { may: SIGNED_IN, call: (ctx) => candidateContest(ctx, AT) },
  candidateStatement: {
    may: SIGNED_IN,
    call: (ctx) => candidateStatement(ctx, { ...AT, language: 'en' }),
  },
  adminLetter: {
    may: ADMINS,
    call: (ctx) => adminLetter(ctx, { ...AT, candidate: 'alder-sample', language: 'en' }),
  },
  reportsToEnter: {
    may: ADMINS,
    call: (ctx) => reportsToEnter(ctx, { ...AT, candidate: 'alder-sample' }),
  },
  writingDraft: {
    may: SIGNED_IN,
    call: (ctx) => writingDraft(ctx, { candidacyId: 'none' as CandidacyId, kind: 'letter', language: 'en' }),
  },
  candidateLetter: { may: SIGNED_IN, call: (ctx) => candidateLetter(ctx, { ...AT, language: 'en' }) },
  contestStatements: { may: EVERYONE, call: (ctx) => contestStatements(ctx, AT) },
  memberCandidacy: {
    may: [...SIGNED_IN, 'operator'],
    call: (ctx) => memberCandidacy(ctx, { ...AT, candidate: 'alder-sample' }),
  },
  memberStatements: { may: [...SIGNED_IN, 'operator'], call: (ctx) => memberStatements(ctx, AT) },
  ownReports: { may: SIGNED_IN, call: ownReports },
  reportEvents: { may: EVERYONE, call: (ctx) => reportEvents(ctx, null) },
  reportsBy: { may: EVERYONE, call: (ctx) => reportsBy(ctx, 'alder-sample') },
  contestProgress: { may: EVERYONE, call: (ctx) => contestProgress(ctx, AT) },
  contestStandings: { may: EVERYONE, call: (ctx) => contestStandings(ctx, AT) },
  countedContest: { may: EVERYONE, call: (ctx) => countedContest(ctx, AT) },
  datedContest: { may: EVERYONE, call: (ctx) => datedContest(ctx, AT) },
  adminLog: { may: ADMINS, call: (ctx) => adminLog(ctx, 'newest') },
  hasArchive: { may: EVERYONE, call: (ctx) => hasArchive(ctx, 'nec-2026') },
  archiveFacts: { may: EVERYONE, call: (ctx) => archiveFacts(ctx, 'nowhere') },
  archiveOf: { may: EVERYONE, call: (ctx) => archiveOf(ctx, 'nowhere') },
  checkLog: { may: EVERYONE, call: checkLog },
  checkNewEntries: { may: ADMINS, call: checkNewEntries },
  recheckLog: { may: EVERYONE, call: recheckLog },
  checkReplay: { may: EVERYONE, call: checkReplay },
  databaseAnswers: { may: EVERYONE, call: databaseAnswers },
  signedHeads: { may: EVERYONE, call: signedHeads },
  entryTexts: { may: ADMINS, call: (ctx) => entryTexts(ctx, 1) },
  publicLog: { may: EVERYONE, call: (ctx) => publicLog(ctx, 'newest') },
  adminEnter: { may: ADMINS, call: (ctx) => adminEnter(ctx, AT, 'hexham') },
  adminEntry: { may: ADMINS, call: (ctx) => adminEntry(ctx, { ...AT, body: 'hexham' }, { kind: 'nobody' }) },
  adminSubmission: { may: ADMINS, call: (ctx) => adminSubmission(ctx, RECEIPT) },
  adminSubmissions: {
    may: ADMINS,
    call: (ctx) => adminSubmissions(ctx, { round: 'nec-2026', contest: '', region: '', state: '', page: 1 }),
  },
  adminWriteIns: { may: ADMINS, call: (ctx) => adminWriteIns(ctx, 'nec-2026') },
  adminWriteIn: { may: ADMINS, call: (ctx) => adminWriteIn(ctx, { round: 'nec-2026', id: 'none' }, null) },
  officeContest: {
    may: ['officer'],
    call: (ctx) => officeContest(ctx, { ...AT, body: 'hexham' }),
  },
  memberHome: { may: SIGNED_IN, call: memberHome },
  agendaPack: {
    may: ['member', 'officer', 'observer', 'returning officer', 'owner'],
    call: (ctx) => agendaPack(ctx, { body: 'hexham', round: AT.round }),
  },
  officeHome: { may: SIGNED_IN, call: officeHome },
  receiptPage: { may: EVERYONE, call: (ctx) => receiptPage(ctx, '0000-0000-00') },
  lateAndUnsent: { may: ADMINS, call: (ctx) => lateAndUnsent(ctx, 'nec-2026') },
  lateFormPage: { may: ADMINS, call: (ctx) => lateFormPage(ctx, { round: 'nec-2026', form: 'none' }) },
  lateTasks: { may: ADMINS, call: (ctx) => lateTasks(ctx, []) },
  outagesBetween: { may: ADMINS, call: (ctx) => outagesBetween(ctx, ctx.now, ctx.now) },
  rolesOfRound: { may: ADMINS, call: (ctx) => rolesOfRound(ctx, 'nec-2026') },
  silentBodies: { may: ADMINS, call: (ctx) => silentBodies(ctx, 'nec-2026') },
  silenceOf: {
    may: ADMINS,
    call: async (ctx) => {
      const round = await publicRound(ctx.db.reads, ctx.now, 'nec-2026');
      return round && silenceOf(ctx, round);
    },
  },
  roundCalendar: { may: EVERYONE, call: (ctx) => roundCalendar(ctx, 'nec-2026') },
  bodyCalendar: { may: EVERYONE, call: (ctx) => bodyCalendar(ctx, 'hexham') },
  openTable: { may: EVERYONE, call: (ctx) => openTable(ctx, 'standings', { round: null, contest: null }) },
  openPage: { may: EVERYONE, call: (ctx) => openPage(ctx, 'standings', { filters: new Map(), limit: 1, after: null }) },
  openRows: { may: EVERYONE, call: (ctx) => openRows(ctx, 'standings', { filters: new Map(), after: null }).next() },
  lastChange: { may: EVERYONE, call: lastChange },
  isOnRecord: { may: EVERYONE, call: (ctx) => isOnRecord(ctx, 'round', 'nec-2026') },
  roundEvents: { may: EVERYONE, call: (ctx) => roundEvents(ctx, 'nec-2026') },
  bodyEvents: { may: EVERYONE, call: (ctx) => bodyEvents(ctx, 'hexham') },
  candidateInvitationPreview: {
    may: RUN_ROUNDS,
    call: (ctx) => candidateInvitationPreview(ctx, { who: 'never-invited', round: 'all' }),
  },
  approvals: { may: ADMINS, call: (ctx) => approvals(ctx, 'nec-2026') },
  letterToApprove: { may: ADMINS, call: (ctx) => letterToApprove(ctx, 'x') },
  statementToApprove: { may: ADMINS, call: (ctx) => statementToApprove(ctx, 'x') },
  applicationToDecide: { may: ADMINS, call: (ctx) => applicationToDecide(ctx, 'x') },
  ownApplications: { may: SIGNED_IN, call: (ctx) => ownApplications(ctx) },
  applyPage: { may: SIGNED_IN, call: (ctx) => applyPage(ctx, AT) },
  addressesOfCandidate: { may: ADMINS, call: (ctx) => addressesOfCandidate(ctx, 'alder-sample') },
  adminBodies: {
    may: ADMINS,
    call: (ctx) => adminBodies(ctx, { kind: 'clp', typed: '', withClosed: false, page: 1 }),
  },
  adminBody: { may: ADMINS, call: (ctx) => adminBody(ctx, 'hexham') },
  adminBodyAct: { may: ADMINS, call: (ctx) => adminBodyAct(ctx, 'none') },
  bodyListPreview: {
    may: RUN_ROUNDS,
    call: (ctx) => bodyListPreview(ctx, { upload: 'none', show: '', page: 1 }),
  },
  adminSets: { may: RUN_ROUNDS, call: (ctx) => adminSets(ctx) },
  setListPreview: { may: RUN_ROUNDS, call: (ctx) => setListPreview(ctx, { upload: 'none' }) },
  adminBodyPeople: { may: ADMINS, call: (ctx) => adminBodyPeople(ctx, 'hexham') },
  adminOffice: { may: RUN_ROUNDS, call: (ctx) => adminOffice(ctx, 'none') },
  adminPeople: {
    may: ADMINS,
    call: (ctx) => adminPeople(ctx, { typed: 'hexham', region: '', isNoneOnly: false }),
  },
  adminRegistration: { may: ADMINS, call: (ctx) => adminRegistration(ctx, REGISTRATION) },
  adminRegistrations: { may: ADMINS, call: adminRegistrations },
  countRegistrations: { may: ADMINS, call: countRegistrations },
  sentByNewOfficers: { may: ADMINS, call: sentByNewOfficers },
  officerTasks: { may: ADMINS, call: officerTasks },
  bodyOfficers: { may: ['officer'], call: (ctx) => bodyOfficers(ctx, 'hexham') },
  adminHandOver: { may: ADMINS, call: (ctx) => adminHandOver(ctx, 'none') },
  adminHandOvers: { may: ADMINS, call: adminHandOvers },
  countHandOvers: { may: ADMINS, call: countHandOvers },
  handOverToAccept: { may: EVERYONE, call: (ctx) => handOverToAccept(ctx, { handOver: 'none', token: 'x' }) },
  bodiesToRegister: { may: EVERYONE, call: (ctx) => bodiesToRegister(ctx, 'hex') },
  bodyToRegister: { may: EVERYONE, call: (ctx) => bodyToRegister(ctx, 'hexham') },
  registrationForOfficer: { may: ['officer'], call: (ctx) => registrationForOfficer(ctx, REGISTRATION) },
  registrationToConfirm: {
    may: EVERYONE,
    call: (ctx) => registrationToConfirm(ctx, { registration: REGISTRATION, token: 'x' }),
  },
  adminRows: { may: ADMINS, call: adminRows },
  ownData: { may: SIGNED_IN, call: ownData },
  personData: { may: RUN_ROUNDS, call: (ctx) => personData(ctx, 'secretary') },
  ownErasure: { may: SIGNED_IN, call: ownErasure },
  personErasure: { may: RUN_ROUNDS, call: (ctx) => personErasure(ctx, 'secretary') },
  findPerson: { may: RUN_ROUNDS, call: (ctx) => findPerson(ctx, { email: 'nobody@example.org' }) },
  adminToChange: { may: GRANT, call: (ctx) => adminToChange(ctx, 'nobody') },
  candidateImport: { may: RUN_ROUNDS, call: (ctx) => candidateImport(ctx, 'nec-2026') },
  invitationPreview: {
    may: RUN_ROUNDS,
    call: (ctx) => invitationPreview(ctx, { who: 'never-invited', where: { kind: 'all' } }),
  },
  adminMail: { may: ADMINS, call: adminMail },
  linkState: { may: SYSTEM, call: (ctx) => linkState(ctx, 'x') },
  questionsOfUpload: { may: RUN_ROUNDS, call: (ctx) => questionsOfUpload(ctx, 'none') },
  uploadPreview: {
    may: RUN_ROUNDS,
    call: (ctx) => uploadPreview(ctx, { upload: 'none', show: '', page: 1 }),
  },
  declarationPage: { may: EVERYONE, call: (ctx) => declarationPage(ctx, { round: 'nec-2026' }) },
  declarationDraft: { may: ADMINS, call: (ctx) => declarationDraft(ctx, 'nowhere') },
  contestSeats: { may: EVERYONE, call: (ctx) => contestSeats(ctx, { ...AT, day: null }) },
  adminContest: { may: ADMINS, call: (ctx) => adminContest(ctx, AT) },
  findCandidacies: {
    may: ADMINS,
    call: (ctx, world) =>
      findCandidacies(ctx, { round: { kind: 'live', closesAt: ctx.now }, contest: world.contest, typed: 'alder' }),
  },
  adminRound: { may: ADMINS, call: (ctx) => adminRound(ctx, 'nec-2026') },
  adminRoundAct: { may: ADMINS, call: (ctx) => adminRoundAct(ctx, 'nec-2026') },
  adminRounds: { may: ADMINS, call: adminRounds },
  attention: { may: ADMINS, call: attention },
  tasksOfRounds: {
    may: ADMINS,
    call: (ctx) => tasksOfRounds(ctx, { current: [], counted: [], silences: [], officers: [] }),
  },
  roundTasks: { may: ADMINS, call: (ctx) => roundTasks(ctx, 'nec-2026') },
  home: { may: EVERYONE, call: home },
  roundAsFile: { may: EVERYONE, call: (ctx) => roundAsFile(ctx, 'nec-2026') },
  proposedChange: { may: ADMINS, call: (ctx) => proposedChange(ctx, { round: 'nowhere', proposal: 'none' }) },
  ruleHistory: { may: EVERYONE, call: (ctx) => ruleHistory(ctx, 'nec-2026') },
  roundOverview: { may: EVERYONE, call: (ctx) => roundOverview(ctx, 'nec-2026') },
  roundsList: { may: EVERYONE, call: roundsList },
  setUpContest: { may: ADMINS, call: (ctx) => setUpContest(ctx, AT) },
  setUpRoster: {
    may: ADMINS,
    call: (ctx) => setUpRoster(ctx, { round: 'nec-2026', typed: 'hex' }),
  },
  actorOfSession: { may: SYSTEM, call: (ctx) => actorOfSession(ctx, 'none') },
  demoMail: { may: SYSTEM, call: demoMail },
  demoPeople: { may: SYSTEM, call: demoPeople },
  userById: { may: SYSTEM, call: (ctx) => userById(ctx, 'nobody' as UserId) },
  userByEmail: { may: SYSTEM, call: (ctx) => userByEmail(ctx, 'd@example.org') },
  sessionByToken: { may: SYSTEM, call: (ctx) => sessionByToken(ctx, 'none') },
  adminSlates: { may: ADMINS, call: (ctx) => adminSlates(ctx, 'nec-2026') },
  slateList: { may: EVERYONE, call: (ctx) => slateList(ctx, AT) },
  slatePage: { may: EVERYONE, call: (ctx) => slatePage(ctx, { ...AT, slate: 'none' }) },
};

let world: PermissionWorld;
beforeAll(async () => {
  world = await permissionWorld();
});
afterAll(() => world.close());

test.each(Object.entries(ROWS))('%s is for those who may call it, and for nobody else', async (_name, row) => {
  await expectRow(world, row, ['open']);
});

test('every function that takes a Context has its row, and every row its function', () => {
  expect(Object.keys(ROWS).sort()).toEqual(functionsWithContext('queries').sort());
});
