import { eq } from 'drizzle-orm';
import { answerNomination } from '@/commands/candidates/answers';
import { applyToStand, applyToStandInput } from '@/commands/candidates/applications';
import { approveStatement, returnStatement } from '@/commands/candidates/approve-statements';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import { approveApplication, refuseApplication } from '@/commands/candidates/decide-applications';
import { cancelHustingsEvent, changeHustingsEvent, listHustingsEvent } from '@/commands/candidates/hustings';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { changeQuestion, changeQuestionInput } from '@/commands/candidates/questions';
import { setSortName } from '@/commands/candidates/sort-name';
import { enterStatement, enterStatementInput, writeStatement } from '@/commands/candidates/statements';
import { redactText, takeDownStatement } from '@/commands/log/redact';
import { confirmSubmission } from '@/commands/nominations/confirm';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { recordMeeting } from '@/commands/nominations/meeting';
import { reinstate, ruleInvalid } from '@/commands/nominations/rule-invalid';
import { sayWhatWasSent } from '@/commands/nominations/sent-to-party';
import { submitNominations } from '@/commands/nominations/submission';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { recordTotal, recordTotalInput } from '@/commands/results/results';
import { changeRound, changeRoundInput } from '@/commands/rounds/rounds';
import { claimCandidacies, withdrawClaim } from '@/commands/slates/claims';
import { addSlate, addSlateInput, changeSlate, changeSlateInput } from '@/commands/slates/slates';
import { schema } from '@/db/schema';
import type { ApplicationId, CandidacyId, SentStatementId } from '@/domain/base/ids';
import { type Acts, typedOn } from './acts';
import { AT, hustings, type Ids, officerOf, REASON, ROUND, sentBy } from './whole-round-facts';

const { applications, logTexts, questions, sentStatements, slateClaims, writeIns } = schema;

/** The open round: what CLPs, candidates and the returning officer do until the deadline. */
export async function playNominations(acts: Acts, ids: Ids): Promise<void> {
  acts.at('2026-11-03T09:00:00Z');
  await haveHustings(acts);
  await haveSlates(acts);
  await candidatesAnswer(acts, ids);
  acts.at('2026-11-20T12:00:00Z');
  await bodiesSend(acts, ids);
  await tellOfTheParty(acts, ids);
  await matchNamesakes(acts);
  await rule(acts, ids);
  await redactSome(acts);
}

async function haveHustings(acts: Acts): Promise<void> {
  await acts.do(listHustingsEvent, {
    ...hustings,
    title: 'Hustings online',
    mode: 'online',
    note: 'Members get a link.',
  });
  const rows = await acts.db.reads.select().from(schema.hustings);
  const idOf = (title: string) => rows.find((row) => row.title === title)?.id ?? '';
  await acts.do(changeHustingsEvent, { ...hustings, husting: idOf(hustings.title), place: 'Leeds Town Hall' });
  const cancelled = { round: ROUND, husting: idOf('Hustings online'), reason: REASON, does: 'cancel' } as const;
  await acts.do(cancelHustingsEvent, cancelled);
}

async function haveSlates(acts: Acts): Promise<void> {
  const typed = { ...AT, name: 'Grassroots Five', claimedBy: 'A group', source: 'https://example.org/list' };
  const slate = addSlateInput.parse({ ...typed, ...typedOn('claimedOn', '2026-11-02') });
  await acts.do(addSlate, slate);
  const named = { ...slate, slate: 'grassroots-five', reason: REASON };
  await acts.do(changeSlate, changeSlateInput.parse({ ...named, name: 'Grassroots Six' }));
  const claim = { ...slate, slate: 'grassroots-five', source: 'https://example.org/more' };
  await acts.do(claimCandidacies, {
    ...claim,
    ...typedOn('claimedOn', '2026-11-03'),
    candidates: ['alder-sample', 'birch-sample'],
  });
  const [one] = await acts.db.reads.select().from(slateClaims);
  const withdrawn = {
    ...AT,
    slate: 'grassroots-five',
    claim: one?.id ?? '',
    reason: REASON,
    does: 'withdraw',
  } as const;
  await acts.do(withdrawClaim, { ...withdrawn, ...typedOn('withdrawnOn', '2026-11-03') });
}

const candidate = (acts: Acts, name: string, id: CandidacyId) => acts.person(name, { candidacies: [id] });

async function candidatesAnswer(acts: Acts, ids: Ids): Promise<void> {
  for (const name of ['alder', 'birch', 'cedar', 'elm', 'maple']) {
    const candidacyId = await ids.candidacy(`${name}-sample`);
    const answer = { candidacyId, answer: name === 'cedar' ? 'declined' : 'accepted', reason: '' } as const;
    await acts.do(
      answerNomination,
      { ...answer, reason: name === 'cedar' ? 'For family reasons.' : '' },
      await candidate(acts, name, candidacyId),
    );
  }
  const [asked] = await acts.db.reads.select().from(questions);
  const changed = { ...AT, question: asked?.id ?? '', text: 'Why you, and why now?', textCy: 'Pam?', reason: REASON };
  await acts.do(changeQuestion, changeQuestionInput.parse({ ...changed, does: 'change' }));
  for (const language of ['en', 'cy'] as const) {
    const alder = await ids.candidacy('alder-sample');
    const statement = { candidacyId: alder, language, basedOnVersion: 0, text: `I am standing. (${language})` };
    const answers = { question: [asked?.id ?? ''], answer: ['To listen.'] };
    const links = { linkWords: ['My page'], linkAddress: ['https://example.org/alder'] };
    await acts.do(writeStatement, { ...statement, ...answers, ...links }, await candidate(acts, 'alder', alder));
  }
  const entered = {
    ...AT,
    basedOnVersion: 0,
    kind: 'summary',
    text: 'Birch is standing.',
    source: 'A letter.',
    reason: REASON,
  };
  for (const language of ['en', 'cy'])
    await acts.do(enterStatement, enterStatementInput.parse({ ...entered, candidate: 'birch-sample', language }));
  await acts.do(enterStatement, enterStatementInput.parse({ ...entered, candidate: 'maple-sample', kind: 'own' }));
  await statementWaits(acts, await ids.candidacy('elm-sample'));
  // Everybody may read the statements from now on, so the log shows the words that it has hidden until now.
  const said = { round: ROUND, title: 'NEC elections 2026', reason: REASON, statementsFor: 'everyone' };
  const details = { note: 'By post as well.', source: 'https://example.org/notice' };
  await acts.do(changeRound, changeRoundInput.parse({ ...said, ...details }));
}

/** The returning officer approves statements for a while: one is returned, and the next one is published. */
async function statementWaits(acts: Acts, candidacyId: CandidacyId): Promise<void> {
  const elm = await candidate(acts, 'elm', candidacyId);
  const settings = { round: ROUND, title: 'NEC elections 2026', reason: REASON, statementsFor: 'members' };
  const details = { note: 'By post as well.', source: 'https://example.org/notice', takesApplications: ['yes'] };
  await acts.do(changeRound, changeRoundInput.parse({ ...settings, ...details, approvesStatements: ['yes'] }));
  const none: string[] = [];
  const lists = { question: none, answer: none, linkWords: none, linkAddress: none };
  const words = { candidacyId, language: 'en' as const, ...lists };
  const waiting = async () => {
    const rows = await acts.db.reads.select().from(sentStatements);
    return rows.find(({ state }) => state === 'waiting')?.id ?? ('' as SentStatementId);
  };
  await acts.do(writeStatement, { ...words, basedOnVersion: 0, text: 'Elm says this.' }, elm);
  await acts.do(returnStatement, { sent: await waiting(), cause: 'unclear', toPerson: 'Which year?' });
  await acts.do(writeStatement, { ...words, basedOnVersion: 1, text: 'Elm says this of 2026.' }, elm);
  await acts.do(approveStatement, { sent: await waiting() });
  const nova = await acts.person('nova');
  const form = { ...AT, name: 'Nova Sample', home: 'Hexham', statement: 'Nova says this.' };
  const ctx = acts.as(nova);
  await applyToStand(ctx, applyToStandInput.parse(form), null);
  const [refused] = await acts.db.reads.select().from(applications);
  const id = refused?.id ?? ('' as ApplicationId);
  await acts.do(refuseApplication, { application: id, cause: 'incomplete', toPerson: '' });
  await applyToStand(acts.as(nova), applyToStandInput.parse(form), null);
  const all = await acts.db.reads.select().from(applications);
  const application = all.find(({ state }) => state === 'waiting');
  await acts.do(approveApplication, { application: application?.id ?? ('' as ApplicationId), person: 'new' });
  await acts.do(changeRound, changeRoundInput.parse({ ...settings, ...details, approvesStatements: [] }));
}

const MEETING = { ...typedOn('heldOn', '2026-11-18'), kind: 'all_member', mode: 'hybrid', isQuorate: 'yes' };

/** Each CLP, its names, and the people whom it wrote in with their home CLPs. Hexham wrote in two people of one name. */
const SENT: Readonly<Record<string, readonly [names: readonly string[], writtenIn: readonly [string, string][]]>> = {
  hexham: [
    ['alder', 'elm'],
    [
      ['Rowan Sample', 'Gower'],
      ['Rowan Sample', 'Cardiff West'],
    ],
  ],
  aldershot: [['alder', 'birch'], []],
  chesterfield: [['alder', 'maple'], []],
  'cardiff-west': [['birch', 'maple'], [['Willow Sample', 'Truro and Falmouth']]],
  'leeds-south': [[], []],
};

/** What two CLPs say that they sent to the Party: one changes its reference, the other takes back what it said. */
async function tellOfTheParty(acts: Acts, ids: Ids): Promise<void> {
  const contestId = await ids.contest(AT.contest);
  for (const [slug, does] of [
    ['hexham', 'save'],
    ['aldershot', 'remove'],
  ] as const) {
    const bodyId = await ids.body(slug);
    const officer = await acts.person(`secretary-of-${slug}`, { offices: [{ bodyId, office: 'secretary' }] });
    const said = { contestId, bodyId, reference: 'NEC 7', does: 'save', ...typedOn('sentOn', '2026-11-19') } as const;
    await acts.do(sayWhatWasSent, said, officer);
    await acts.do(sayWhatWasSent, { ...said, reference: 'NEC 8', does }, officer);
  }
}

async function bodiesSend(acts: Acts, ids: Ids): Promise<void> {
  const contestId = await ids.contest(AT.contest);
  for (const [slug, [names, written]] of Object.entries(SENT)) {
    const bodyId = await ids.body(slug);
    // Chesterfield is counted with Aldershot, so Aldershot sends for both.
    if (slug === 'chesterfield') continue;
    const officer = await officerOf(acts, bodyId, slug);
    await acts.do(recordMeeting, { contestId, bodyId, ...MEETING, numberPresent: '41' }, officer);
    const chosen = await Promise.all(names.map((name) => ids.candidacy(`${name}-sample`)));
    const form = { contestId, bodyId, choice: names.length > 0 ? 'names' : 'nobody', names: chosen } as const;
    const writeIn = { writeInName: written.map(([name]) => name), writeInHome: written.map(([, home]) => home) };
    const receipt = await acts.do(
      submitNominations,
      { ...form, ...writeIn, basedOnVersion: 0, attempt: `first-${slug}` },
      officer,
    );
    // Nobody confirms what Leeds South sent, so it does not count.
    if (slug !== 'leeds-south')
      await acts.do(confirmSubmission, { code: receipt.code }, await officerOf(acts, bodyId, slug, 'chair'));
  }
  const bodyId = await ids.body('gower');
  const names = await Promise.all(['alder', 'maple'].map((name) => ids.candidacy(`${name}-sample`)));
  const entered = { contestId, bodyId, ...MEETING, choice: 'names', names, from: 'paper' } as const;
  const { code } = await acts.do(enterSubmission, { ...entered, basedOnVersion: 0, attempt: 'first-gower' });
  await acts.do(confirmSubmission, { code }, await officerOf(acts, bodyId, 'gower'));
}

/** Matches both namesakes that Hexham wrote in, each to another candidacy, and undoes and repeats one match. */
async function matchNamesakes(acts: Acts): Promise<void> {
  const written = await acts.db.reads.select().from(writeIns);
  const from = (home: string) => written.find(({ homeBody }) => homeBody === home)?.id ?? '';
  await acts.do(matchWriteIn, { id: from('Gower'), candidate: 'hawthorn-sample', reason: REASON });
  await acts.do(matchWriteIn, { id: from('Cardiff West'), candidate: 'elm-r-sample', reason: REASON });
  await acts.do(matchWriteIn, { id: from('Gower'), candidate: '', reason: REASON });
  await acts.do(matchWriteIn, { id: from('Gower'), candidate: 'maple-sample', cause: 'same-person', reason: '' });
}

async function rule(acts: Acts, ids: Ids): Promise<void> {
  const aldershot = await sentBy(acts, await ids.body('aldershot'));
  await acts.do(ruleInvalid, { code: aldershot?.code ?? '', cause: 'not-quorate', reason: REASON });
  await acts.do(reinstate, { code: aldershot?.code ?? '', cause: 'appeal-upheld', reason: '' });
  const cardiff = await sentBy(acts, await ids.body('cardiff-west'));
  await acts.do(ruleInvalid, { code: cardiff?.code ?? '', reason: REASON });
  const merge = { ...AT, candidate: 'elm-r-sample', into: 'elm-sample', reason: REASON };
  await acts.do(mergeCandidacies, merge);
  await acts.do(mergeCandidacies, { ...merge, into: '' });
  await acts.do(mergeCandidacies, merge);
  const change = { ...AT, candidate: 'alder-sample', reason: REASON };
  await acts.do(changeCandidacy, { ...change, kind: 'home-moved', home: 'gower' });
  await acts.do(changeCandidacy, { ...change, kind: 'suspended' });
  await acts.do(changeCandidacy, { ...change, kind: 'reinstated' });
  const review = { 'review-day': '20', 'review-month': '12', 'review-year': '2030' };
  const announced = { ...review, source: 'https://party.example/statement' };
  await acts.do(changeCandidacy, { ...change, kind: 'under-investigation', ...announced });
  await acts.do(changeCandidacy, { ...change, kind: 'investigation-ended', cause: 'no-action' });
  await acts.do(changeCandidacy, { ...change, candidate: 'birch-sample', kind: 'under-investigation', ...announced });
  await acts.do(setSortName, { ...AT, candidate: 'alder-sample', sortName: 'Alder Sample' });
  const total = { ...AT, candidacy: await ids.candidacy('alder-sample'), figure: '207', asOf: '20 November' };
  await acts.do(recordTotal, recordTotalInput.parse({ ...total, source: 'LabourList' }));
}

/** Redacts the reason of an act, and takes a statement down. */
async function redactSome(acts: Acts): Promise<void> {
  const [reason] = await acts.db.reads.select().from(logTexts).where(eq(logTexts.text, 'For family reasons.'));
  await acts.do(redactText, { entry: reason?.seq ?? 0, hash: reason?.hash ?? '', reason: 'It names a family.' });
  await acts.do(takeDownStatement, {
    ...AT,
    candidate: 'maple-sample',
    language: 'en',
    reason: 'The candidate asked for it.',
  });
}
