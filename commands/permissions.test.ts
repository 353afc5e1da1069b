import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed, NotFound } from '@/domain/errors';
import type { CandidacyId, ReportId, SubmissionId, UserId } from '@/domain/ids';
import type { Actor } from '@/domain/permissions';
import { ok } from '@/domain/result';
import { actorOfSession } from '@/queries/actor';
import { adminBodyPeople } from '@/queries/admin-body-people';
import { adminCandidacies, adminCandidacy } from '@/queries/admin-candidacy';
import { adminContest } from '@/queries/admin-contest';
import { adminEnter, adminEntry } from '@/queries/admin-enter';
import { adminHustings } from '@/queries/admin-hustings';
import { adminLog } from '@/queries/admin-log';
import { adminMail } from '@/queries/admin-mail';
import { adminPeople } from '@/queries/admin-people';
import { adminRound } from '@/queries/admin-round';
import { adminRoundAct } from '@/queries/admin-round-act';
import { adminRounds } from '@/queries/admin-rounds';
import { adminSlates } from '@/queries/admin-slates';
import { adminStatement } from '@/queries/admin-statement';
import { adminStatements } from '@/queries/admin-statements';
import { adminSubmission } from '@/queries/admin-submission';
import { adminSubmissions } from '@/queries/admin-submissions';
import { adminWriteIns } from '@/queries/admin-write-ins';
import { adminRows } from '@/queries/admins';
import { archiveOf, hasArchive } from '@/queries/archive';
import { attention } from '@/queries/attention';
import { bodyPage } from '@/queries/body-page';
import { bodyCalendar, roundCalendar } from '@/queries/calendars';
import { candidacyPage } from '@/queries/candidacy';
import { candidateContest, candidateHome } from '@/queries/candidate-home';
import { candidateImport } from '@/queries/candidate-import';
import { candidateStatement } from '@/queries/candidate-statement';
import { checkLog } from '@/queries/check-log';
import { contestProgress } from '@/queries/contest-progress';
import { contestStandings } from '@/queries/contest-standings';
import { contestStatements } from '@/queries/contest-statements';
import { countedContest } from '@/queries/counted-contest';
import { declarationPage } from '@/queries/declaration';
import { declarationDraft } from '@/queries/declaration-draft';
import { demoMail } from '@/queries/demo-mail';
import { demoPeople } from '@/queries/demo-people';
import { bodiesByRegion } from '@/queries/find-bodies';
import { databaseAnswers } from '@/queries/health';
import { home } from '@/queries/home';
import { signedHeads } from '@/queries/log-heads';
import { memberCandidacy, memberStatements } from '@/queries/member-statements';
import { officeContest } from '@/queries/office-contest';
import { officeHome } from '@/queries/office-home';
import { invitationPreview } from '@/queries/officers-to-invite';
import { lastChange, openTable } from '@/queries/open-data';
import { isOnRecord } from '@/queries/open-data-names';
import { ownReports } from '@/queries/own-reports';
import { bodyEvents, roundEvents } from '@/queries/public-events';
import { publicLog } from '@/queries/public-log';
import { receiptPage } from '@/queries/receipt';
import { reportsBy } from '@/queries/reports';
import { roundAsFile } from '@/queries/round-file';
import { roundOverview } from '@/queries/round-overview';
import { roundsList } from '@/queries/rounds-list';
import { search } from '@/queries/search';
import { contestSeats } from '@/queries/seats';
import { setUpContest } from '@/queries/set-up-contest';
import { setUpRoster } from '@/queries/set-up-roster';
import { userById } from '@/queries/sign-in-user';
import { silentBodies } from '@/queries/silent-bodies';
import { slateList, slatePage } from '@/queries/slate-page';
import { uploadPreview } from '@/queries/upload-preview';
import { addCandidacy } from './add-candidacy';
import { addContest } from './add-contest';
import { addQuestion } from './add-question';
import { addSlate } from './add-slate';
import { addTimetableEntry } from './add-timetable-entry';
import { agreeDeclaration } from './agree-declaration';
import { announceRound } from './announce-round';
import { answerNomination } from './answer-nomination';
import { applyUpload } from './apply-upload';
import { appointOfficer } from './appoint-officer';
import { cancelHusting } from './cancel-husting';
import { cancelRound } from './cancel-round';
import { changeCandidacy } from './change-candidacy';
import { changeContest } from './change-contest';
import { changeHusting } from './change-husting';
import { changeQuestion } from './change-question';
import { changeRoster } from './change-roster';
import { changeRound } from './change-round';
import { changeRoundTimes } from './change-round-times';
import { changeRule } from './change-rule';
import { changeSlate } from './change-slate';
import { changeTimetableEntry } from './change-timetable-entry';
import { claimCandidacies } from './claim-candidacies';
import { closeAmendment } from './close-amendment';
import { closeRoundEarly } from './close-round-early';
import { confirmSubmission } from './confirm-submission';
import { createRound } from './create-round';
import { endOffice } from './end-office';
import { endOneOffice } from './end-one-office';
import { endSession } from './end-session';
import { enterStatement, enterStatementInput } from './enter-statement';
import { enterSubmission } from './enter-submission';
import { fillVacancy, fillVacancyInput } from './fill-vacancy';
import { forgetExpired } from './forget-expired';
import { grantAdmin } from './grant-admin';
import { importCandidates } from './import-candidates';
import { importNominations } from './import-nominations';
import { importPeople } from './import-people';
import { importRound } from './import-round';
import { inviteOfficers } from './invite-officers';
import { keepLanguage } from './keep-language';
import { keepSignInToken } from './keep-sign-in-token';
import { keepUpload } from './keep-upload';
import { listHusting } from './list-husting';
import { mergeCandidacies } from './merge-candidacies';
import { moveDeadline } from './move-deadline';
import { openAmendment } from './open-amendment';
import { postReport } from './post-report';
import { prepareInstallation } from './prepare-installation';
import { proposeDeclaration } from './propose-declaration';
import { queueSignInMail } from './queue-sign-in-mail';
import { recordMeeting } from './record-meeting';
import { recordResult, recordResultInput } from './record-result';
import { recordTotal, recordTotalInput } from './record-total';
import { recordVacancy, recordVacancyInput } from './record-vacancy';
import { remindOfficers } from './remind-officers';
import { restoreSubmission } from './restore-submission';
import { retractVacancy } from './retract-vacancy';
import { retryMail } from './retry-mail';
import { revokeAdmin } from './revoke-admin';
import { saveDraft } from './save-draft';
import { sendDueMail } from './send-due-mail';
import { signHead } from './sign-head';
import { signInAs } from './sign-in-as';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from './small-world';
import { spendSignInToken } from './spend-sign-in-token';
import { startSession } from './start-session';
import { submitNominations } from './submit-nominations';
import { takeBackReport } from './take-back-report';
import { tieWriteIn } from './tie-write-in';
import { verifyUser } from './verify-user';
import { voidSubmission } from './void-submission';
import { withdrawClaim } from './withdraw-claim';
import { writeStatement } from './write-statement';

// Every door of the house × every role × every state of a round: who may go in, and nobody else.

/** Of what Hexham CLP has sent, for those doors that a body's officer may go in by. */
const RECEIPT = 'K7QD-4M2X-9R';

let world: SmallWorld;
let elsewhere: Actor;
beforeAll(async () => {
  world = await smallWorld();
  elsewhere = world.officer('chair', await world.bodyId('aldershot'));
  await world.db.transact(async (tx) => {
    const row = { id: 'sent' as SubmissionId, ...here(), version: 1, kind: 'nobody', provenance: 'officer' } as const;
    await tx.insert(schema.submissions).values({ ...row, receivedAt: MIDWAY, code: RECEIPT, logSeq: 1 });
    return ok(null);
  });
});
afterAll(() => world.close());

const person = (more: Partial<Extract<Actor, { kind: 'person' }>>): Actor => ({
  kind: 'person',
  userId: 'secretary' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: null,
  ...more,
});

const ROLES = {
  reader: () => ({ kind: 'reader' }),
  member: () => person({ memberOf: [world.hexham] }),
  officer: () => world.officer('secretary'),
  'officer elsewhere': () => elsewhere,
  candidate: () => person({ candidacies: [world.name('alder')] }),
  observer: () => person({ admin: 'observer' }),
  'returning officer': () => person({ admin: 'returning_officer' }),
  owner: () => person({ admin: 'owner' }),
  operator: () => ({ kind: 'operator' }),
  system: () => ({ kind: 'system' }),
} satisfies Record<string, () => Actor>;
type Role = keyof typeof ROLES;

const PAST = new Date('2026-11-01T00:00:00Z');
const AS_PLACED = { announcedAt: PAST, declaredAt: null, cancelledAt: null };

/** When each state is looked at, and what the round's row holds then. */
const STATES = {
  draft: { now: MIDWAY, row: { ...AS_PLACED, announcedAt: null } },
  announced: { now: new Date('2026-11-01T12:00:00Z'), row: AS_PLACED },
  open: { now: MIDWAY, row: AS_PLACED },
  closed: { now: CLOSES_AT, row: AS_PLACED },
  declared: { now: CLOSES_AT, row: { ...AS_PLACED, declaredAt: CLOSES_AT } },
  cancelled: { now: MIDWAY, row: { ...AS_PLACED, cancelledAt: MIDWAY } },
} as const;

const EVERYONE = Object.keys(ROLES) as Role[];
const SIGNED_IN: Role[] = [
  'member',
  'officer',
  'officer elsewhere',
  'candidate',
  'observer',
  'returning officer',
  'owner',
];
const RUN_ROUNDS: Role[] = ['returning officer', 'owner', 'operator'];
const ADMINS: Role[] = ['observer', ...RUN_ROUNDS];
const GRANT: Role[] = ['owner', 'operator'];
const SYSTEM: Role[] = ['system'];

const SEE_ALL: Role[] = ['observer', ...RUN_ROUNDS];

/** Whoever is told that a thing is not there was let in. */
const notFoundIsIn = (error: unknown) => {
  if (!(error instanceof NotFound)) throw error;
};

type Door = { readonly may: readonly Role[]; readonly go: (ctx: Context) => Promise<unknown> };
const at = { round: 'nec-2026', contest: 'section' };
const here = () => ({ contestId: world.contestId, bodyId: world.hexham });

const READS_ADMIN: Role[] = ['observer', 'returning officer', 'owner', 'operator'];
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

/** One row for each use case. A file that is not here, and not a part of one that is, fails the test below. */
const DOORS: Record<string, Door> = {
  'commands/add-candidacy': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      addCandidacy(ctx, { ...NOWHERE, contest: 'x', name: '', home: '', homeChosen: '', status: '', source: '' }),
  },
  'commands/add-contest': { may: RUN_ROUNDS, go: (ctx) => addContest(ctx, { ...A_CONTEST, preset: '', rule: '' }) },
  'commands/add-timetable-entry': { may: RUN_ROUNDS, go: (ctx) => addTimetableEntry(ctx, A_DATE) },
  'commands/announce-round': { may: RUN_ROUNDS, go: (ctx) => announceRound(ctx, NOWHERE) },
  'commands/change-contest': { may: RUN_ROUNDS, go: (ctx) => changeContest(ctx, { ...A_CONTEST, contest: 'x' }) },
  'commands/change-roster': {
    may: RUN_ROUNDS,
    go: (ctx) => changeRoster(ctx, { ...NOWHERE, body: 'hexham', state: '', countsWith: '', source: '' }),
  },
  'commands/change-round': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      changeRound(ctx, { ...NOWHERE, title: '', note: '', source: '', asksConfirmation: '', statementsFor: '' }),
  },
  'commands/change-round-times': { may: RUN_ROUNDS, go: (ctx) => changeRoundTimes(ctx, TIMES) },
  'commands/change-rule': { may: RUN_ROUNDS, go: (ctx) => changeRule(ctx, { ...NOWHERE, contest: 'x' }) },
  'commands/change-timetable-entry': {
    may: RUN_ROUNDS,
    go: (ctx) => changeTimetableEntry(ctx, { ...A_DATE, entry: 'x', does: 'remove' }),
  },
  'commands/create-round': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      createRound(ctx, { ...TIMES, title: '', slug: '', kind: '', bodySet: '', start: '', withCandidates: '' }),
  },
  'commands/add-slate': { may: RUN_ROUNDS, go: (ctx) => addSlate(ctx, A_SLATE) },
  'commands/change-slate': {
    may: RUN_ROUNDS,
    go: (ctx) => changeSlate(ctx, { ...A_SLATE, slate: 'x', does: 'change' }),
  },
  'commands/claim-candidacies': {
    may: RUN_ROUNDS,
    go: (ctx) => claimCandidacies(ctx, { ...A_SLATE, slate: 'x', candidates: [] }),
  },
  'commands/withdraw-claim': {
    may: RUN_ROUNDS,
    go: (ctx) => {
      const day = { 'withdrawnOn-day': '', 'withdrawnOn-month': '', 'withdrawnOn-year': '' };
      return withdrawClaim(ctx, { ...NOWHERE, ...day, contest: 'x', slate: 'x', claim: 'x', does: 'withdraw' });
    },
  },
  'commands/list-husting': { may: RUN_ROUNDS, go: (ctx) => listHusting(ctx, A_HUSTING) },
  'commands/change-husting': { may: RUN_ROUNDS, go: (ctx) => changeHusting(ctx, { ...A_HUSTING, husting: 'x' }) },
  'commands/cancel-husting': {
    may: RUN_ROUNDS,
    go: (ctx) => cancelHusting(ctx, { ...NOWHERE, husting: 'x', does: 'cancel' }),
  },
  'commands/add-question': { may: RUN_ROUNDS, go: (ctx) => addQuestion(ctx, A_QUESTION) },
  'commands/change-question': {
    may: RUN_ROUNDS,
    go: (ctx) => changeQuestion(ctx, { ...A_QUESTION, question: 'x', does: 'up' }),
  },
  'queries/admin-round': { may: READS_ADMIN, go: (ctx) => adminRound(ctx, 'nec-2026') },
  'commands/enter-statement': {
    may: RUN_ROUNDS,
    go: (ctx) => enterStatement(ctx, enterStatementInput.parse({ ...at, candidate: 'nobody' })),
  },
  'queries/admin-statement': {
    may: READS_ADMIN,
    go: (ctx) => adminStatement(ctx, { ...at, candidate: 'alder-sample', language: 'en' }),
  },
  'queries/admin-hustings': { may: READS_ADMIN, go: (ctx) => adminHustings(ctx, 'nec-2026') },
  'queries/admin-slates': { may: READS_ADMIN, go: (ctx) => adminSlates(ctx, 'nec-2026') },
  'queries/admin-statements': { may: READS_ADMIN, go: (ctx) => adminStatements(ctx, 'nec-2026') },
  'queries/admin-rounds': { may: READS_ADMIN, go: adminRounds },
  'queries/set-up-contest': { may: READS_ADMIN, go: (ctx) => setUpContest(ctx, at) },
  'queries/set-up-roster': { may: READS_ADMIN, go: (ctx) => setUpRoster(ctx, { round: 'nec-2026', typed: 'hex' }) },
  'commands/agree-declaration': {
    may: RUN_ROUNDS,
    go: (ctx) => agreeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  'commands/close-amendment': { may: RUN_ROUNDS, go: (ctx) => closeAmendment(ctx, { round: 'nowhere' }) },
  'commands/open-amendment': { may: RUN_ROUNDS, go: (ctx) => openAmendment(ctx, { round: 'nowhere', reason: 'x' }) },
  'commands/propose-declaration': {
    may: RUN_ROUNDS,
    go: (ctx) => proposeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  'commands/sign-head': {
    may: ['operator', 'system'],
    go: (ctx) => signHead(ctx, { keyId: 'none', x: 'none', sign: () => 'none' }),
  },
  'queries/archive': {
    may: EVERYONE,
    go: async (ctx) => [await hasArchive(ctx, 'nec-2026'), await archiveOf(ctx, 'nowhere')],
  },
  'queries/admin-log': { may: ADMINS, go: (ctx) => adminLog(ctx, 'newest') },
  'queries/declaration': { may: EVERYONE, go: (ctx) => declarationPage(ctx, { round: 'nec-2026' }) },
  'queries/declaration-draft': { may: ADMINS, go: (ctx) => declarationDraft(ctx, 'nowhere') },
  'queries/log-heads': { may: EVERYONE, go: signedHeads },
  'commands/apply-upload': { may: RUN_ROUNDS, go: (ctx) => applyUpload(ctx, { upload: 'none' }) },
  'commands/keep-upload': {
    may: RUN_ROUNDS,
    go: (ctx) => keepUpload(ctx, { kind: 'members', csv: new Uint8Array() }),
  },
  'commands/import-people': {
    may: RUN_ROUNDS,
    go: (ctx) => importPeople(ctx, { kind: 'officers', csv: new Uint8Array(), isApplied: true }),
  },
  'commands/import-candidates': {
    may: RUN_ROUNDS,
    go: (ctx) => importCandidates(ctx, { ...at, csv: new Uint8Array(), isApplied: true }),
  },
  'commands/invite-officers': {
    may: RUN_ROUNDS,
    go: (ctx) => inviteOfficers(ctx, { who: 'never-invited', where: 'body:nowhere' }),
  },
  'commands/end-one-office': {
    may: RUN_ROUNDS,
    go: (ctx) => endOneOffice(ctx, { officer: 'none', when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' }),
  },
  'queries/admin-people': {
    may: ADMINS,
    go: (ctx) => adminPeople(ctx, { typed: 'hexham', region: '', isNoneOnly: false }),
  },
  'queries/admin-body-people': { may: ADMINS, go: (ctx) => adminBodyPeople(ctx, 'hexham') },
  'queries/admins': { may: ADMINS, go: adminRows },
  'queries/officers-to-invite': {
    may: RUN_ROUNDS,
    go: (ctx) => invitationPreview(ctx, { who: 'never-invited', where: { kind: 'all' } }),
  },
  'queries/candidate-import': { may: RUN_ROUNDS, go: (ctx) => candidateImport(ctx, 'nec-2026') },
  'queries/upload-preview': {
    may: RUN_ROUNDS,
    go: (ctx) => uploadPreview(ctx, { upload: 'none', show: '', page: 1 }),
  },
  'commands/appoint-officer': {
    may: RUN_ROUNDS,
    go: (ctx) => appointOfficer(ctx, { email: 'a@example.org', body: 'nowhere', office: 'chair' }),
  },
  'commands/cancel-round': { may: RUN_ROUNDS, go: (ctx) => cancelRound(ctx, { round: 'nowhere', reason: 'x' }) },
  'commands/change-candidacy': {
    may: RUN_ROUNDS,
    go: (ctx) => changeCandidacy(ctx, { ...at, candidate: 'nobody', kind: 'suspended', reason: 'x' }),
  },
  'commands/close-round-early': {
    may: RUN_ROUNDS,
    go: (ctx) => closeRoundEarly(ctx, { round: 'nowhere', reason: 'x' }),
  },
  'commands/confirm-submission': {
    may: ['officer', ...RUN_ROUNDS],
    go: (ctx) => confirmSubmission(ctx, { code: RECEIPT }),
  },
  'commands/end-office': { may: RUN_ROUNDS, go: (ctx) => endOffice(ctx, { email: 'a@example.org', body: 'nowhere' }) },
  'commands/end-session': { may: SYSTEM, go: (ctx) => endSession(ctx, 'none') },
  'commands/enter-submission': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      enterSubmission(ctx, {
        ...here(),
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
  'commands/forget-expired': { may: SYSTEM, go: forgetExpired },
  'commands/grant-admin': { may: GRANT, go: (ctx) => grantAdmin(ctx, { email: 'b@example.org', role: 'observer' }) },
  'commands/import-nominations': {
    may: RUN_ROUNDS,
    go: (ctx) => importNominations(ctx, { ...at, csv: new Uint8Array(), isApplied: false }),
  },
  'commands/import-round': { may: RUN_ROUNDS, go: (ctx) => importRound(ctx, {}) },
  'commands/keep-sign-in-token': {
    may: SYSTEM,
    go: (ctx) => keepSignInToken(ctx, { hash: String(Math.random()), email: 'c@example.org', expiresAt: ctx.now }),
  },
  'commands/merge-candidacies': {
    may: RUN_ROUNDS,
    go: (ctx) => mergeCandidacies(ctx, { ...at, candidate: 'nobody', into: '', reason: 'x' }),
  },
  'commands/move-deadline': {
    may: RUN_ROUNDS,
    go: (ctx) => moveDeadline(ctx, { round: 'nowhere', to: ctx.now, reason: 'x' }),
  },
  'commands/prepare-installation': { may: ['operator', 'system'], go: prepareInstallation },
  'commands/queue-sign-in-mail': {
    may: SYSTEM,
    go: (ctx) => queueSignInMail(ctx, { locale: 'en', email: 'c@example.org', link: 'http://localhost/' }),
  },
  'commands/record-meeting': {
    may: ['officer'],
    go: (ctx) =>
      recordMeeting(ctx, {
        ...here(),
        'heldOn-day': '',
        'heldOn-month': '',
        'heldOn-year': '',
        kind: '',
        mode: '',
        numberPresent: '',
        isQuorate: '',
      }),
  },
  'commands/fill-vacancy': {
    may: RUN_ROUNDS,
    go: (ctx) => fillVacancy(ctx, fillVacancyInput.parse({ ...at, vacancy: 'none' })).catch(notFoundIsIn),
  },
  'commands/record-result': {
    may: RUN_ROUNDS,
    go: (ctx) => recordResult(ctx, recordResultInput.parse({ ...at, elected: [] })),
  },
  'commands/record-total': { may: RUN_ROUNDS, go: (ctx) => recordTotal(ctx, recordTotalInput.parse(at)) },
  'commands/record-vacancy': { may: RUN_ROUNDS, go: (ctx) => recordVacancy(ctx, recordVacancyInput.parse(at)) },
  'commands/remind-officers': {
    may: RUN_ROUNDS,
    go: (ctx) => remindOfficers(ctx, { round: 'nec-2026', kind: 'unsent' }),
  },
  'commands/retract-vacancy': {
    may: RUN_ROUNDS,
    go: (ctx) => retractVacancy(ctx, { ...at, vacancy: 'none', reason: 'x' }).catch(notFoundIsIn),
  },
  'commands/retry-mail': { may: RUN_ROUNDS, go: (ctx) => retryMail(ctx, { mail: 'none' }) },
  'queries/admin-contest': { may: SEE_ALL, go: (ctx) => adminContest(ctx, at) },
  'queries/admin-mail': { may: SEE_ALL, go: adminMail },
  'queries/attention': { may: SEE_ALL, go: attention },
  'queries/slate-page': {
    may: EVERYONE,
    go: async (ctx) => [await slateList(ctx, at), await slatePage(ctx, { ...at, slate: 'none' })],
  },
  'queries/search': { may: EVERYONE, go: (ctx) => search(ctx, 'hex') },
  'queries/seats': { may: EVERYONE, go: (ctx) => contestSeats(ctx, { ...at, day: null }) },
  'queries/silent-bodies': { may: SEE_ALL, go: (ctx) => silentBodies(ctx, 'nec-2026') },
  'commands/restore-submission': {
    may: RUN_ROUNDS,
    go: (ctx) => restoreSubmission(ctx, { code: 'none', reason: 'x' }),
  },
  'commands/revoke-admin': { may: GRANT, go: (ctx) => revokeAdmin(ctx, { email: 'nobody@example.org' }) },
  'commands/save-draft': {
    may: ['officer'],
    go: (ctx) => saveDraft(ctx, { ...here(), choice: 'names', names: [], basedOnVersion: 0 }),
  },
  'commands/send-due-mail': {
    may: SYSTEM,
    go: (ctx) => sendDueMail(ctx, { send: async () => {}, clock: () => ctx.now, isDemo: false }),
  },
  'commands/sign-in-as': {
    may: SYSTEM,
    go: (ctx) => signInAs(ctx, { key: 'member', token: String(Math.random()), expiresAt: ctx.now }),
  },
  'commands/spend-sign-in-token': { may: SYSTEM, go: (ctx) => spendSignInToken(ctx, 'none') },
  'commands/keep-language': { may: SYSTEM, go: (ctx) => keepLanguage(ctx, { token: 'none', language: 'cy' }) },
  'commands/start-session': {
    may: SYSTEM,
    go: (ctx) => startSession(ctx, { token: String(Math.random()), userId: 'chair' as UserId, expiresAt: ctx.now }),
  },
  'commands/submit-nominations': {
    may: ['officer'],
    go: (ctx) =>
      submitNominations(ctx, {
        ...here(),
        choice: 'names',
        names: ['x' as CandidacyId],
        basedOnVersion: 0,
        attempt: 'no-attempt',
      }),
  },
  'commands/tie-write-in': {
    may: RUN_ROUNDS,
    go: (ctx) => tieWriteIn(ctx, { id: 'none', candidate: '', reason: 'x' }),
  },
  'commands/verify-user': { may: SYSTEM, go: (ctx) => verifyUser(ctx, 'd@example.org') },
  'commands/void-submission': { may: RUN_ROUNDS, go: (ctx) => voidSubmission(ctx, { code: 'none', reason: 'x' }) },
  'commands/answer-nomination': {
    may: ['candidate'],
    go: (ctx) => answerNomination(ctx, { candidacyId: world.name('alder'), answer: 'declined', reason: '' }),
  },
  'commands/post-report': {
    may: ['candidate'],
    go: (ctx) =>
      postReport(ctx, {
        candidacyId: world.name('alder'),
        title: '',
        address: '',
        'meetingOn-day': '',
        'meetingOn-month': '',
        'meetingOn-year': '',
      }),
  },
  'commands/take-back-report': {
    may: ['candidate'],
    go: (ctx) => takeBackReport(ctx, { candidacyId: world.name('alder'), report: 'none' as ReportId }),
  },
  'commands/write-statement': {
    may: ['candidate'],
    go: (ctx) =>
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
  'queries/candidate-home': {
    may: SIGNED_IN,
    go: async (ctx) => [await candidateHome(ctx), await candidateContest(ctx, at)],
  },
  'queries/candidate-statement': { may: SIGNED_IN, go: (ctx) => candidateStatement(ctx, { ...at, language: 'en' }) },
  'queries/own-reports': { may: SIGNED_IN, go: ownReports },
  'queries/reports': { may: EVERYONE, go: (ctx) => reportsBy(ctx, 'alder-sample') },
  'queries/actor': { may: SYSTEM, go: (ctx) => actorOfSession(ctx, 'none') },
  'queries/admin-submissions': {
    may: ADMINS,
    go: (ctx) => adminSubmissions(ctx, { round: 'nec-2026', contest: '', region: '', state: '', page: 1 }),
  },
  'queries/admin-submission': { may: ADMINS, go: (ctx) => adminSubmission(ctx, RECEIPT) },
  'queries/admin-candidacy': {
    may: ADMINS,
    go: async (ctx) => {
      await adminCandidacies(ctx, at);
      return adminCandidacy(ctx, { ...at, candidate: 'alder-sample' }, { kind: 'merge', into: 'birch-sample' });
    },
  },
  'queries/admin-write-ins': { may: ADMINS, go: (ctx) => adminWriteIns(ctx, 'nec-2026') },
  'queries/admin-round-act': { may: ADMINS, go: (ctx) => adminRoundAct(ctx, 'nec-2026') },
  'queries/admin-enter': {
    may: ADMINS,
    go: async (ctx) => {
      await adminEnter(ctx, at, 'hexham');
      return adminEntry(ctx, { ...at, body: 'hexham' }, { kind: 'nobody' });
    },
  },
  'queries/body-page': { may: EVERYONE, go: (ctx) => bodyPage(ctx, 'hexham') },
  'queries/candidacy': { may: EVERYONE, go: (ctx) => candidacyPage(ctx, { ...at, candidate: 'alder-sample' }) },
  'queries/check-log': { may: EVERYONE, go: checkLog },
  'queries/contest-statements': { may: EVERYONE, go: (ctx) => contestStatements(ctx, at) },
  'queries/member-statements': {
    may: [...SIGNED_IN, 'operator'],
    go: async (ctx) => {
      await memberCandidacy(ctx, { ...at, candidate: 'alder-sample' });
      return memberStatements(ctx, at);
    },
  },
  'queries/counted-contest': { may: EVERYONE, go: (ctx) => countedContest(ctx, at) },
  'queries/contest-progress': { may: EVERYONE, go: (ctx) => contestProgress(ctx, at) },
  'queries/contest-standings': { may: EVERYONE, go: (ctx) => contestStandings(ctx, at) },
  'queries/demo-mail': { may: SYSTEM, go: demoMail },
  'queries/demo-people': { may: SYSTEM, go: demoPeople },
  'queries/find-bodies': { may: EVERYONE, go: bodiesByRegion },
  'queries/health': { may: EVERYONE, go: databaseAnswers },
  'queries/home': { may: EVERYONE, go: home },
  'queries/office-contest': { may: ['officer'], go: (ctx) => officeContest(ctx, { ...at, body: 'hexham' }) },
  'queries/office-home': { may: SIGNED_IN, go: officeHome },
  'queries/open-data': {
    may: EVERYONE,
    go: async (ctx) => [await openTable(ctx, 'standings', { round: null, contest: null }), await lastChange(ctx)],
  },
  'queries/open-data-names': { may: EVERYONE, go: (ctx) => isOnRecord(ctx, 'round', 'nec-2026') },
  'queries/calendars': {
    may: EVERYONE,
    go: async (ctx) => [await roundCalendar(ctx, 'nec-2026'), await bodyCalendar(ctx, 'hexham')],
  },
  'queries/public-events': {
    may: EVERYONE,
    go: async (ctx) => [await roundEvents(ctx, 'nec-2026'), await bodyEvents(ctx, 'hexham')],
  },
  'queries/public-log': { may: EVERYONE, go: (ctx) => publicLog(ctx, 'newest') },
  'queries/receipt': { may: EVERYONE, go: (ctx) => receiptPage(ctx, '0000-0000-00') },
  'queries/round-file': { may: EVERYONE, go: (ctx) => roundAsFile(ctx, 'nec-2026') },
  'queries/round-overview': { may: EVERYONE, go: (ctx) => roundOverview(ctx, 'nec-2026') },
  'queries/rounds-list': { may: EVERYONE, go: roundsList },
  'queries/sign-in-user': { may: SYSTEM, go: (ctx) => userById(ctx, 'nobody' as UserId) },
};

describe.each(Object.keys(DOORS))('%s', (name) => {
  const door = DOORS[name];
  test.each(Object.entries(STATES))(
    'lets in whom it should while the round is %s, and nobody else',
    async (_state, { now, row }) => {
      await world.db.transact(async (tx) => ok(await tx.update(schema.rounds).set(row)));
      const letIn: string[] = [];
      for (const role of EVERYONE) {
        const outcome = await door?.go({ db: world.db, actor: ROLES[role](), now }).then(
          () => 'in',
          (error: unknown) => {
            if (error instanceof NotAllowed) return 'kept out';
            // Let in, and told that there is nothing: an officer finds no draft.
            if (error instanceof NotFound) return 'in';
            throw error;
          },
        );
        if (outcome === 'in') letIn.push(role);
      }
      expect(letIn.sort()).toEqual([...(door?.may ?? [])].sort());
    },
  );
});

/** Takes a whole context: a use case. The other files are parts, which only use cases call, with what these permitted. */
const isDoor = (path: string) => {
  const text = readFileSync(path, 'utf8');
  return /from '@\/db\/context'/.test(text);
};

test('every use case has its row, and every row its file', () => {
  const files = ['commands', 'queries'].flatMap((room) =>
    readdirSync(room)
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|-world\.ts$/.test(file))
      .map((file) => `${room}/${file}`),
  );
  const doors = files.filter(isDoor).map((file) => file.replace(/\.ts$/, ''));
  expect(doors.filter((file) => !(file in DOORS))).toEqual([]);
  expect(Object.keys(DOORS).filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
});
