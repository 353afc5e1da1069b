import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import type { CandidacyId, ReportId, SubmissionId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { retryMail } from '@/mail/retry-mail';
import { sendDueMail } from '@/mail/send-due-mail';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { bodyPage } from '@/queries/bodies/body-page';
import { bodiesByRegion } from '@/queries/bodies/find-bodies';
import { search } from '@/queries/bodies/search';
import { adminCandidacies, adminCandidacy } from '@/queries/candidates/admin-candidacy';
import { adminHustings } from '@/queries/candidates/admin-hustings';
import { adminStatement } from '@/queries/candidates/admin-statement';
import { adminStatements } from '@/queries/candidates/admin-statements';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { candidateContest, candidateHome } from '@/queries/candidates/candidate-home';
import { candidateStatement } from '@/queries/candidates/candidate-statement';
import { contestStatements } from '@/queries/candidates/contest-statements';
import { memberCandidacy, memberStatements } from '@/queries/candidates/member-statements';
import { ownReports } from '@/queries/candidates/own-reports';
import { reportsBy } from '@/queries/candidates/reports';
import { contestProgress } from '@/queries/contests/contest-progress';
import { contestStandings } from '@/queries/contests/contest-standings';
import { countedContest } from '@/queries/contests/counted-contest';
import { adminLog } from '@/queries/log/admin-log';
import { archiveOf, hasArchive } from '@/queries/log/archive';
import { checkLog } from '@/queries/log/check-log';
import { databaseAnswers } from '@/queries/log/health';
import { signedHeads } from '@/queries/log/log-heads';
import { publicLog } from '@/queries/log/public-log';
import { adminEnter, adminEntry } from '@/queries/nominations/admin-enter';
import { adminSubmission } from '@/queries/nominations/admin-submission';
import { adminSubmissions } from '@/queries/nominations/admin-submissions';
import { adminWriteIns } from '@/queries/nominations/admin-write-ins';
import { officeContest } from '@/queries/nominations/office-contest';
import { officeHome } from '@/queries/nominations/office-home';
import { receiptPage } from '@/queries/nominations/receipt';
import { silentBodies } from '@/queries/nominations/silent-bodies';
import { bodyCalendar, roundCalendar } from '@/queries/open-data/calendars';
import { lastChange, openTable } from '@/queries/open-data/open-data';
import { isOnRecord } from '@/queries/open-data/open-data-names';
import { bodyEvents, roundEvents } from '@/queries/open-data/public-events';
import { adminBodyPeople } from '@/queries/people/admin-body-people';
import { adminPeople } from '@/queries/people/admin-people';
import { adminRows } from '@/queries/people/admins';
import { candidateImport } from '@/queries/people/candidate-import';
import { invitationPreview } from '@/queries/people/officers-to-invite';
import { adminMail } from '@/queries/people/outbox';
import { uploadPreview } from '@/queries/people/upload-preview';
import { declarationPage } from '@/queries/results/declaration';
import { declarationDraft } from '@/queries/results/declaration-draft';
import { contestSeats } from '@/queries/results/seats';
import { adminContest } from '@/queries/rounds/admin-contest';
import { adminRound } from '@/queries/rounds/admin-round';
import { adminRoundAct } from '@/queries/rounds/admin-round-act';
import { adminRounds } from '@/queries/rounds/admin-rounds';
import { attention } from '@/queries/rounds/attention';
import { home } from '@/queries/rounds/home';
import { roundAsFile } from '@/queries/rounds/round-file';
import { roundOverview } from '@/queries/rounds/round-overview';
import { roundsList } from '@/queries/rounds/rounds-list';
import { setUpContest } from '@/queries/rounds/set-up-contest';
import { setUpRoster } from '@/queries/rounds/set-up-roster';
import { actorOfSession } from '@/queries/sign-in/actor';
import { demoMail } from '@/queries/sign-in/demo-mail';
import { demoPeople } from '@/queries/sign-in/demo-people';
import { userById } from '@/queries/sign-in/sign-in-user';
import { adminSlates } from '@/queries/slates/admin-slates';
import { slateList, slatePage } from '@/queries/slates/slate-page';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { addCandidacy } from './candidates/add-candidacy';
import { addQuestion } from './candidates/add-question';
import { answerNomination } from './candidates/answer-nomination';
import { cancelHusting } from './candidates/cancel-husting';
import { changeCandidacy } from './candidates/change-candidacy';
import { changeHusting } from './candidates/change-husting';
import { changeQuestion } from './candidates/change-question';
import { enterStatement, enterStatementInput } from './candidates/enter-statement';
import { importCandidates } from './candidates/import-candidates';
import { listHusting } from './candidates/list-husting';
import { mergeCandidacies } from './candidates/merge-candidacies';
import { postReport } from './candidates/post-report';
import { takeBackReport } from './candidates/take-back-report';
import { writeStatement } from './candidates/write-statement';
import { prepareInstallation } from './log/prepare-installation';
import { signHead } from './log/sign-head';
import { confirmSubmission } from './nominations/confirm-submission';
import { enterSubmission } from './nominations/enter-submission';
import { importNominations } from './nominations/import-nominations';
import { recordMeeting } from './nominations/record-meeting';
import { remindOfficers } from './nominations/remind-officers';
import { restoreSubmission } from './nominations/restore-submission';
import { saveDraft } from './nominations/save-draft';
import { submitNominations } from './nominations/submit-nominations';
import { tieWriteIn } from './nominations/tie-write-in';
import { voidSubmission } from './nominations/void-submission';
import { applyUpload } from './people/apply-upload';
import { appointOfficer } from './people/appoint-officer';
import { endOffice } from './people/end-office';
import { endOneOffice } from './people/end-one-office';
import { grantAdmin } from './people/grant-admin';
import { importPeople } from './people/import-people';
import { inviteOfficers } from './people/invite-officers';
import { keepUpload } from './people/keep-upload';
import { revokeAdmin } from './people/revoke-admin';
import { agreeDeclaration } from './results/agree-declaration';
import { closeAmendment } from './results/close-amendment';
import { fillVacancy, fillVacancyInput } from './results/fill-vacancy';
import { openAmendment } from './results/open-amendment';
import { proposeDeclaration } from './results/propose-declaration';
import { recordResult, recordResultInput } from './results/record-result';
import { recordTotal, recordTotalInput } from './results/record-total';
import { recordVacancy, recordVacancyInput } from './results/record-vacancy';
import { retractVacancy } from './results/retract-vacancy';
import { addContest } from './rounds/add-contest';
import { addTimetableEntry } from './rounds/add-timetable-entry';
import { announceRound } from './rounds/announce-round';
import { cancelRound } from './rounds/cancel-round';
import { changeContest } from './rounds/change-contest';
import { changeRoster } from './rounds/change-roster';
import { changeRound } from './rounds/change-round';
import { changeRoundTimes } from './rounds/change-round-times';
import { changeRule } from './rounds/change-rule';
import { changeTimetableEntry } from './rounds/change-timetable-entry';
import { closeRoundEarly } from './rounds/close-round-early';
import { createRound } from './rounds/create-round';
import { importRound } from './rounds/import-round';
import { moveDeadline } from './rounds/move-deadline';
import { endSession } from './sign-in/end-session';
import { forgetExpired } from './sign-in/forget-expired';
import { keepLanguage } from './sign-in/keep-language';
import { keepSignInToken } from './sign-in/keep-sign-in-token';
import { signInAs } from './sign-in/sign-in-as';
import { spendSignInToken } from './sign-in/spend-sign-in-token';
import { startSession } from './sign-in/start-session';
import { verifyUser } from './sign-in/verify-user';
import { addSlate } from './slates/add-slate';
import { changeSlate } from './slates/change-slate';
import { claimCandidacies } from './slates/claim-candidacies';
import { withdrawClaim } from './slates/withdraw-claim';

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
  'commands/candidates/add-candidacy': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      addCandidacy(ctx, { ...NOWHERE, contest: 'x', name: '', home: '', homeChosen: '', status: '', source: '' }),
  },
  'commands/rounds/add-contest': {
    may: RUN_ROUNDS,
    go: (ctx) => addContest(ctx, { ...A_CONTEST, preset: '', rule: '' }),
  },
  'commands/rounds/add-timetable-entry': { may: RUN_ROUNDS, go: (ctx) => addTimetableEntry(ctx, A_DATE) },
  'commands/rounds/announce-round': { may: RUN_ROUNDS, go: (ctx) => announceRound(ctx, NOWHERE) },
  'commands/rounds/change-contest': {
    may: RUN_ROUNDS,
    go: (ctx) => changeContest(ctx, { ...A_CONTEST, contest: 'x' }),
  },
  'commands/rounds/change-roster': {
    may: RUN_ROUNDS,
    go: (ctx) => changeRoster(ctx, { ...NOWHERE, body: 'hexham', state: '', countsWith: '', source: '' }),
  },
  'commands/rounds/change-round': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      changeRound(ctx, { ...NOWHERE, title: '', note: '', source: '', asksConfirmation: '', statementsFor: '' }),
  },
  'commands/rounds/change-round-times': { may: RUN_ROUNDS, go: (ctx) => changeRoundTimes(ctx, TIMES) },
  'commands/rounds/change-rule': { may: RUN_ROUNDS, go: (ctx) => changeRule(ctx, { ...NOWHERE, contest: 'x' }) },
  'commands/rounds/change-timetable-entry': {
    may: RUN_ROUNDS,
    go: (ctx) => changeTimetableEntry(ctx, { ...A_DATE, entry: 'x', does: 'remove' }),
  },
  'commands/rounds/create-round': {
    may: RUN_ROUNDS,
    go: (ctx) =>
      createRound(ctx, { ...TIMES, title: '', slug: '', kind: '', bodySet: '', start: '', withCandidates: '' }),
  },
  'commands/slates/add-slate': { may: RUN_ROUNDS, go: (ctx) => addSlate(ctx, A_SLATE) },
  'commands/slates/change-slate': {
    may: RUN_ROUNDS,
    go: (ctx) => changeSlate(ctx, { ...A_SLATE, slate: 'x', does: 'change' }),
  },
  'commands/slates/claim-candidacies': {
    may: RUN_ROUNDS,
    go: (ctx) => claimCandidacies(ctx, { ...A_SLATE, slate: 'x', candidates: [] }),
  },
  'commands/slates/withdraw-claim': {
    may: RUN_ROUNDS,
    go: (ctx) => {
      const day = { 'withdrawnOn-day': '', 'withdrawnOn-month': '', 'withdrawnOn-year': '' };
      return withdrawClaim(ctx, { ...NOWHERE, ...day, contest: 'x', slate: 'x', claim: 'x', does: 'withdraw' });
    },
  },
  'commands/candidates/list-husting': { may: RUN_ROUNDS, go: (ctx) => listHusting(ctx, A_HUSTING) },
  'commands/candidates/change-husting': {
    may: RUN_ROUNDS,
    go: (ctx) => changeHusting(ctx, { ...A_HUSTING, husting: 'x' }),
  },
  'commands/candidates/cancel-husting': {
    may: RUN_ROUNDS,
    go: (ctx) => cancelHusting(ctx, { ...NOWHERE, husting: 'x', does: 'cancel' }),
  },
  'commands/candidates/add-question': { may: RUN_ROUNDS, go: (ctx) => addQuestion(ctx, A_QUESTION) },
  'commands/candidates/change-question': {
    may: RUN_ROUNDS,
    go: (ctx) => changeQuestion(ctx, { ...A_QUESTION, question: 'x', does: 'up' }),
  },
  'queries/rounds/admin-round': { may: READS_ADMIN, go: (ctx) => adminRound(ctx, 'nec-2026') },
  'commands/candidates/enter-statement': {
    may: RUN_ROUNDS,
    go: (ctx) => enterStatement(ctx, enterStatementInput.parse({ ...at, candidate: 'nobody' })),
  },
  'queries/candidates/admin-statement': {
    may: READS_ADMIN,
    go: (ctx) => adminStatement(ctx, { ...at, candidate: 'alder-sample', language: 'en' }),
  },
  'queries/candidates/admin-hustings': { may: READS_ADMIN, go: (ctx) => adminHustings(ctx, 'nec-2026') },
  'queries/slates/admin-slates': { may: READS_ADMIN, go: (ctx) => adminSlates(ctx, 'nec-2026') },
  'queries/candidates/admin-statements': { may: READS_ADMIN, go: (ctx) => adminStatements(ctx, 'nec-2026') },
  'queries/rounds/admin-rounds': { may: READS_ADMIN, go: adminRounds },
  'queries/rounds/set-up-contest': { may: READS_ADMIN, go: (ctx) => setUpContest(ctx, at) },
  'queries/rounds/set-up-roster': {
    may: READS_ADMIN,
    go: (ctx) => setUpRoster(ctx, { round: 'nec-2026', typed: 'hex' }),
  },
  'commands/results/agree-declaration': {
    may: RUN_ROUNDS,
    go: (ctx) => agreeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  'commands/results/close-amendment': { may: RUN_ROUNDS, go: (ctx) => closeAmendment(ctx, { round: 'nowhere' }) },
  'commands/results/open-amendment': {
    may: RUN_ROUNDS,
    go: (ctx) => openAmendment(ctx, { round: 'nowhere', reason: 'x' }),
  },
  'commands/results/propose-declaration': {
    may: RUN_ROUNDS,
    go: (ctx) => proposeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  'commands/log/sign-head': {
    may: ['operator', 'system'],
    go: (ctx) => signHead(ctx, { keyId: 'none', x: 'none', sign: () => 'none' }),
  },
  'queries/log/archive': {
    may: EVERYONE,
    go: async (ctx) => [await hasArchive(ctx, 'nec-2026'), await archiveOf(ctx, 'nowhere')],
  },
  'queries/log/admin-log': { may: ADMINS, go: (ctx) => adminLog(ctx, 'newest') },
  'queries/results/declaration': { may: EVERYONE, go: (ctx) => declarationPage(ctx, { round: 'nec-2026' }) },
  'queries/results/declaration-draft': { may: ADMINS, go: (ctx) => declarationDraft(ctx, 'nowhere') },
  'queries/log/log-heads': { may: EVERYONE, go: signedHeads },
  'commands/people/apply-upload': { may: RUN_ROUNDS, go: (ctx) => applyUpload(ctx, { upload: 'none' }) },
  'commands/people/keep-upload': {
    may: RUN_ROUNDS,
    go: (ctx) => keepUpload(ctx, { kind: 'members', csv: new Uint8Array() }),
  },
  'commands/people/import-people': {
    may: RUN_ROUNDS,
    go: (ctx) => importPeople(ctx, { kind: 'officers', csv: new Uint8Array(), isApplied: true }),
  },
  'commands/candidates/import-candidates': {
    may: RUN_ROUNDS,
    go: (ctx) => importCandidates(ctx, { ...at, csv: new Uint8Array(), isApplied: true }),
  },
  'commands/people/invite-officers': {
    may: RUN_ROUNDS,
    go: (ctx) => inviteOfficers(ctx, { who: 'never-invited', where: 'body:nowhere' }),
  },
  'commands/people/end-one-office': {
    may: RUN_ROUNDS,
    go: (ctx) => endOneOffice(ctx, { officer: 'none', when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' }),
  },
  'queries/people/admin-people': {
    may: ADMINS,
    go: (ctx) => adminPeople(ctx, { typed: 'hexham', region: '', isNoneOnly: false }),
  },
  'queries/people/admin-body-people': { may: ADMINS, go: (ctx) => adminBodyPeople(ctx, 'hexham') },
  'queries/people/admins': { may: ADMINS, go: adminRows },
  'queries/people/officers-to-invite': {
    may: RUN_ROUNDS,
    go: (ctx) => invitationPreview(ctx, { who: 'never-invited', where: { kind: 'all' } }),
  },
  'queries/people/candidate-import': { may: RUN_ROUNDS, go: (ctx) => candidateImport(ctx, 'nec-2026') },
  'queries/people/upload-preview': {
    may: RUN_ROUNDS,
    go: (ctx) => uploadPreview(ctx, { upload: 'none', show: '', page: 1 }),
  },
  'commands/people/appoint-officer': {
    may: RUN_ROUNDS,
    go: (ctx) => appointOfficer(ctx, { email: 'a@example.org', body: 'nowhere', office: 'chair' }),
  },
  'commands/rounds/cancel-round': { may: RUN_ROUNDS, go: (ctx) => cancelRound(ctx, { round: 'nowhere', reason: 'x' }) },
  'commands/candidates/change-candidacy': {
    may: RUN_ROUNDS,
    go: (ctx) => changeCandidacy(ctx, { ...at, candidate: 'nobody', kind: 'suspended', reason: 'x' }),
  },
  'commands/rounds/close-round-early': {
    may: RUN_ROUNDS,
    go: (ctx) => closeRoundEarly(ctx, { round: 'nowhere', reason: 'x' }),
  },
  'commands/nominations/confirm-submission': {
    may: ['officer', ...RUN_ROUNDS],
    go: (ctx) => confirmSubmission(ctx, { code: RECEIPT }),
  },
  'commands/people/end-office': {
    may: RUN_ROUNDS,
    go: (ctx) => endOffice(ctx, { email: 'a@example.org', body: 'nowhere' }),
  },
  'commands/sign-in/end-session': { may: SYSTEM, go: (ctx) => endSession(ctx, 'none') },
  'commands/nominations/enter-submission': {
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
  'commands/sign-in/forget-expired': { may: SYSTEM, go: forgetExpired },
  'commands/people/grant-admin': {
    may: GRANT,
    go: (ctx) => grantAdmin(ctx, { email: 'b@example.org', role: 'observer' }),
  },
  'commands/nominations/import-nominations': {
    may: RUN_ROUNDS,
    go: (ctx) => importNominations(ctx, { ...at, csv: new Uint8Array(), isApplied: false }),
  },
  'commands/rounds/import-round': { may: RUN_ROUNDS, go: (ctx) => importRound(ctx, {}) },
  'commands/sign-in/keep-sign-in-token': {
    may: SYSTEM,
    go: (ctx) => keepSignInToken(ctx, { hash: String(Math.random()), email: 'c@example.org', expiresAt: ctx.now }),
  },
  'commands/candidates/merge-candidacies': {
    may: RUN_ROUNDS,
    go: (ctx) => mergeCandidacies(ctx, { ...at, candidate: 'nobody', into: '', reason: 'x' }),
  },
  'commands/rounds/move-deadline': {
    may: RUN_ROUNDS,
    go: (ctx) => moveDeadline(ctx, { round: 'nowhere', to: ctx.now, reason: 'x' }),
  },
  'commands/log/prepare-installation': { may: ['operator', 'system'], go: prepareInstallation },
  'mail/templates/sign-in': {
    may: SYSTEM,
    go: (ctx) => queueSignInMail(ctx, { locale: 'en', email: 'c@example.org', link: 'http://localhost/' }),
  },
  'commands/nominations/record-meeting': {
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
  'commands/results/fill-vacancy': {
    may: RUN_ROUNDS,
    go: (ctx) => fillVacancy(ctx, fillVacancyInput.parse({ ...at, vacancy: 'none' })).catch(notFoundIsIn),
  },
  'commands/results/record-result': {
    may: RUN_ROUNDS,
    go: (ctx) => recordResult(ctx, recordResultInput.parse({ ...at, elected: [] })),
  },
  'commands/results/record-total': { may: RUN_ROUNDS, go: (ctx) => recordTotal(ctx, recordTotalInput.parse(at)) },
  'commands/results/record-vacancy': { may: RUN_ROUNDS, go: (ctx) => recordVacancy(ctx, recordVacancyInput.parse(at)) },
  'commands/nominations/remind-officers': {
    may: RUN_ROUNDS,
    go: (ctx) => remindOfficers(ctx, { round: 'nec-2026', kind: 'unsent' }),
  },
  'commands/results/retract-vacancy': {
    may: RUN_ROUNDS,
    go: (ctx) => retractVacancy(ctx, { ...at, vacancy: 'none', reason: 'x' }).catch(notFoundIsIn),
  },
  'mail/retry-mail': { may: RUN_ROUNDS, go: (ctx) => retryMail(ctx, { mail: 'none' }) },
  'queries/rounds/admin-contest': { may: SEE_ALL, go: (ctx) => adminContest(ctx, at) },
  'queries/people/outbox': { may: SEE_ALL, go: adminMail },
  'queries/rounds/attention': { may: SEE_ALL, go: attention },
  'queries/slates/slate-page': {
    may: EVERYONE,
    go: async (ctx) => [await slateList(ctx, at), await slatePage(ctx, { ...at, slate: 'none' })],
  },
  'queries/bodies/search': { may: EVERYONE, go: (ctx) => search(ctx, 'hex') },
  'queries/results/seats': { may: EVERYONE, go: (ctx) => contestSeats(ctx, { ...at, day: null }) },
  'queries/nominations/silent-bodies': { may: SEE_ALL, go: (ctx) => silentBodies(ctx, 'nec-2026') },
  'commands/nominations/restore-submission': {
    may: RUN_ROUNDS,
    go: (ctx) => restoreSubmission(ctx, { code: 'none', reason: 'x' }),
  },
  'commands/people/revoke-admin': { may: GRANT, go: (ctx) => revokeAdmin(ctx, { email: 'nobody@example.org' }) },
  'commands/nominations/save-draft': {
    may: ['officer'],
    go: (ctx) => saveDraft(ctx, { ...here(), choice: 'names', names: [], basedOnVersion: 0 }),
  },
  'mail/send-due-mail': {
    may: SYSTEM,
    go: (ctx) => sendDueMail(ctx, { send: async () => {}, clock: () => ctx.now, isDemo: false }),
  },
  'commands/sign-in/sign-in-as': {
    may: SYSTEM,
    go: (ctx) => signInAs(ctx, { key: 'member', token: String(Math.random()), expiresAt: ctx.now }),
  },
  'commands/sign-in/spend-sign-in-token': { may: SYSTEM, go: (ctx) => spendSignInToken(ctx, 'none') },
  'commands/sign-in/keep-language': { may: SYSTEM, go: (ctx) => keepLanguage(ctx, { token: 'none', language: 'cy' }) },
  'commands/sign-in/start-session': {
    may: SYSTEM,
    go: (ctx) => startSession(ctx, { token: String(Math.random()), userId: 'chair' as UserId, expiresAt: ctx.now }),
  },
  'commands/nominations/submit-nominations': {
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
  'commands/nominations/tie-write-in': {
    may: RUN_ROUNDS,
    go: (ctx) => tieWriteIn(ctx, { id: 'none', candidate: '', reason: 'x' }),
  },
  'commands/sign-in/verify-user': { may: SYSTEM, go: (ctx) => verifyUser(ctx, 'd@example.org') },
  'commands/nominations/void-submission': {
    may: RUN_ROUNDS,
    go: (ctx) => voidSubmission(ctx, { code: 'none', reason: 'x' }),
  },
  'commands/candidates/answer-nomination': {
    may: ['candidate'],
    go: (ctx) => answerNomination(ctx, { candidacyId: world.name('alder'), answer: 'declined', reason: '' }),
  },
  'commands/candidates/post-report': {
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
  'commands/candidates/take-back-report': {
    may: ['candidate'],
    go: (ctx) => takeBackReport(ctx, { candidacyId: world.name('alder'), report: 'none' as ReportId }),
  },
  'commands/candidates/write-statement': {
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
  'queries/candidates/candidate-home': {
    may: SIGNED_IN,
    go: async (ctx) => [await candidateHome(ctx), await candidateContest(ctx, at)],
  },
  'queries/candidates/candidate-statement': {
    may: SIGNED_IN,
    go: (ctx) => candidateStatement(ctx, { ...at, language: 'en' }),
  },
  'queries/candidates/own-reports': { may: SIGNED_IN, go: ownReports },
  'queries/candidates/reports': { may: EVERYONE, go: (ctx) => reportsBy(ctx, 'alder-sample') },
  'queries/sign-in/actor': { may: SYSTEM, go: (ctx) => actorOfSession(ctx, 'none') },
  'queries/nominations/admin-submissions': {
    may: ADMINS,
    go: (ctx) => adminSubmissions(ctx, { round: 'nec-2026', contest: '', region: '', state: '', page: 1 }),
  },
  'queries/nominations/admin-submission': { may: ADMINS, go: (ctx) => adminSubmission(ctx, RECEIPT) },
  'queries/candidates/admin-candidacy': {
    may: ADMINS,
    go: async (ctx) => {
      await adminCandidacies(ctx, at);
      return adminCandidacy(ctx, { ...at, candidate: 'alder-sample' }, { kind: 'merge', into: 'birch-sample' });
    },
  },
  'queries/nominations/admin-write-ins': { may: ADMINS, go: (ctx) => adminWriteIns(ctx, 'nec-2026') },
  'queries/rounds/admin-round-act': { may: ADMINS, go: (ctx) => adminRoundAct(ctx, 'nec-2026') },
  'queries/nominations/admin-enter': {
    may: ADMINS,
    go: async (ctx) => {
      await adminEnter(ctx, at, 'hexham');
      return adminEntry(ctx, { ...at, body: 'hexham' }, { kind: 'nobody' });
    },
  },
  'queries/bodies/body-page': { may: EVERYONE, go: (ctx) => bodyPage(ctx, 'hexham') },
  'queries/candidates/candidacy': {
    may: EVERYONE,
    go: (ctx) => candidacyPage(ctx, { ...at, candidate: 'alder-sample' }),
  },
  'queries/log/check-log': { may: EVERYONE, go: checkLog },
  'queries/candidates/contest-statements': { may: EVERYONE, go: (ctx) => contestStatements(ctx, at) },
  'queries/candidates/member-statements': {
    may: [...SIGNED_IN, 'operator'],
    go: async (ctx) => {
      await memberCandidacy(ctx, { ...at, candidate: 'alder-sample' });
      return memberStatements(ctx, at);
    },
  },
  'queries/contests/counted-contest': { may: EVERYONE, go: (ctx) => countedContest(ctx, at) },
  'queries/contests/contest-progress': { may: EVERYONE, go: (ctx) => contestProgress(ctx, at) },
  'queries/contests/contest-standings': { may: EVERYONE, go: (ctx) => contestStandings(ctx, at) },
  'queries/sign-in/demo-mail': { may: SYSTEM, go: demoMail },
  'queries/sign-in/demo-people': { may: SYSTEM, go: demoPeople },
  'queries/bodies/find-bodies': { may: EVERYONE, go: bodiesByRegion },
  'queries/log/health': { may: EVERYONE, go: databaseAnswers },
  'queries/rounds/home': { may: EVERYONE, go: home },
  'queries/nominations/office-contest': {
    may: ['officer'],
    go: (ctx) => officeContest(ctx, { ...at, body: 'hexham' }),
  },
  'queries/nominations/office-home': { may: SIGNED_IN, go: officeHome },
  'queries/open-data/open-data': {
    may: EVERYONE,
    go: async (ctx) => [await openTable(ctx, 'standings', { round: null, contest: null }), await lastChange(ctx)],
  },
  'queries/open-data/open-data-names': { may: EVERYONE, go: (ctx) => isOnRecord(ctx, 'round', 'nec-2026') },
  'queries/open-data/calendars': {
    may: EVERYONE,
    go: async (ctx) => [await roundCalendar(ctx, 'nec-2026'), await bodyCalendar(ctx, 'hexham')],
  },
  'queries/open-data/public-events': {
    may: EVERYONE,
    go: async (ctx) => [await roundEvents(ctx, 'nec-2026'), await bodyEvents(ctx, 'hexham')],
  },
  'queries/log/public-log': { may: EVERYONE, go: (ctx) => publicLog(ctx, 'newest') },
  'queries/nominations/receipt': { may: EVERYONE, go: (ctx) => receiptPage(ctx, '0000-0000-00') },
  'queries/rounds/round-file': { may: EVERYONE, go: (ctx) => roundAsFile(ctx, 'nec-2026') },
  'queries/rounds/round-overview': { may: EVERYONE, go: (ctx) => roundOverview(ctx, 'nec-2026') },
  'queries/rounds/rounds-list': { may: EVERYONE, go: roundsList },
  'queries/sign-in/sign-in-user': { may: SYSTEM, go: (ctx) => userById(ctx, 'nobody' as UserId) },
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
  const files = ['commands', 'mail', 'queries'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
      .map((file) => `${room}/${file}`),
  );
  const doors = files.filter(isDoor).map((file) => file.replace(/\.ts$/, ''));
  expect(doors.filter((file) => !(file in DOORS))).toEqual([]);
  expect(Object.keys(DOORS).filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
});
