import { eq, sql } from 'drizzle-orm';
import { answerNomination } from '@/commands/candidates/answers';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import {
  cancelHustingsEvent,
  changeHustingsEvent,
  hustingsEventInput,
  listHustingsEvent,
} from '@/commands/candidates/hustings';
import { addQuestion, addQuestionInput, changeQuestion, changeQuestionInput } from '@/commands/candidates/questions';
import { describeSelf } from '@/commands/candidates/self-description';
import { enterStatement, enterStatementInput, writeStatement } from '@/commands/candidates/statements';
import { changeContest, changeContestInput } from '@/commands/contests/contests';
import { changeRule } from '@/commands/contests/rule';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { moveDeadline } from '@/commands/rounds/deadline';
import { postponeRound } from '@/commands/rounds/postpone';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import { changeRound, changeRoundInput } from '@/commands/rounds/rounds';
import { addTimetableEntry, changeTimetableEntry, timetableEntryInput } from '@/commands/rounds/timetable';
import { claimCandidacies, withdrawClaim } from '@/commands/slates/claims';
import { addSlate, addSlateInput, changeSlate, changeSlateInput } from '@/commands/slates/slates';
import { schema } from '@/db/schema';
import { CANDIDACY_EVENT_KINDS } from '@/domain/candidates/candidacies';
import { usesText } from '@/domain/contests/reserved-seats';
import { thresholdFields } from '@/domain/contests/threshold-form';
import { CONFIRMATIONS } from '@/domain/nominations/confirmation';
import { typedOn } from './acts';
import { anyThreshold, one, some } from './random';
import { RULING_ACTS } from './random-acts-rulings';
import { anyBody, anyContest, type Play, RANDOM_ROUND, REASON, type Turn, versionOf } from './random-play';
import { said } from './said';

const { contests, hustings, questions, slateClaims, slates, timetableEntries } = schema;

const MEETING = { ...typedOn('heldOn', '2026-11-03'), kind: 'all_member', mode: 'hybrid', isQuorate: 'yes' };

/** The names of one submission, and the people who are written in, sometimes two of one name. */
async function choice(play: Play) {
  const { random, strangers, bodies } = play;
  const { contest, people } = await anyContest(play);
  const kind = one(random, ['names', 'names', 'names', 'names', 'nobody', 'withdrawn'] as const) ?? 'names';
  const written = contest.acceptsWriteIns && kind === 'names' ? random(3) : 0;
  const listed = Math.max(written > 0 ? 0 : 1, contest.maxPerBody - written);
  const names =
    kind === 'names'
      ? some(random, people)
          .slice(0, listed)
          .map(({ id }) => id)
      : [];
  const writeInName = Array.from({ length: written }, () => one(random, strangers) ?? '');
  const writeInHome = writeInName.map(() => one(random, bodies)?.name ?? '');
  return { contestId: contest.id, kind, names, writeInName, writeInHome };
}

let attempts = 0;
const attempt = () => {
  attempts += 1;
  return `random-${attempts}`;
};

const send: Turn = async (play) => {
  const { body, officer } = anyBody(play);
  const { contestId, kind, ...names } = await choice(play);
  await play.acts.try(recordMeeting, { contestId, bodyId: body.id, ...MEETING, numberPresent: '12' }, officer);
  const basedOnVersion = await versionOf(play, contestId, body.id);
  const form = { contestId, bodyId: body.id, choice: kind, ...names, basedOnVersion, attempt: attempt() };
  await play.acts.try(submitNominations, form, officer);
};

const enter: Turn = async (play) => {
  const { body } = anyBody(play);
  const { contestId, kind, ...names } = await choice(play);
  if (kind === 'withdrawn') return;
  const basedOnVersion = await versionOf(play, contestId, body.id);
  const form = { contestId, bodyId: body.id, ...MEETING, choice: kind, ...names, basedOnVersion, attempt: attempt() };
  await play.acts.try(enterSubmission, { ...form, from: 'paper' });
};

const answer: Turn = async (play) => {
  const { person } = await anyContest(play);
  const actor = await play.acts.person(person.slug, { candidacies: [person.id] });
  const answers = one(play.random, ['accepted', 'accepted', 'declined', 'withdrawn'] as const) ?? 'accepted';
  await play.acts.try(
    answerNomination,
    { candidacyId: person.id, answer: answers, reason: 'I have thought about it.' },
    actor,
  );
};

const describe: Turn = async (play) => {
  const { at, person } = await anyContest(play);
  const actor = await play.acts.person(person.slug, { candidacies: [person.id] });
  const [contest] = await play.acts.db.reads.select().from(contests).where(eq(contests.slug, at.contest));
  const form = { candidacyId: person.id, attributes: ['woman'], uses: contest ? usesText(contest) : '' };
  await play.acts.try(describeSelf, form, actor);
};

/** What an investigation needs. Other changes ignore it. */
const ANNOUNCED = {
  source: 'https://party.example/statement',
  'review-day': '20',
  'review-month': '12',
  'review-year': '2030',
};

const changePerson: Turn = async (play) => {
  const { at, person } = await anyContest(play);
  const kind = one(play.random, CANDIDACY_EVENT_KINDS) ?? 'accepted';
  const home = kind === 'home-moved' ? { home: anyBody(play).body.slug } : {};
  const form = { ...at, candidate: person.slug, kind, ...home, ...ANNOUNCED, reason: REASON };
  await play.acts.try(changeCandidacy, form);
};

const addPerson: Turn = async (play) => {
  const { at } = await anyContest(play);
  const name = one(play.random, [...play.strangers, 'Sycamore Sample', 'Yew Sample']) ?? '';
  const typed = {
    ...at,
    name,
    home: anyBody(play).body.name,
    status: 'accepted',
    source: 'The notice.',
    reason: REASON,
  };
  await play.acts.try(addCandidacy, addCandidacyInput.parse(typed));
};

const write: Turn = async (play) => {
  const { person } = await anyContest(play);
  const actor = await play.acts.person(person.slug, { candidacies: [person.id] });
  const language = one(play.random, ['en', 'cy'] as const) ?? 'en';
  const [asked] = await play.acts.db.reads.select().from(questions).orderBy(sql`rowid`);
  const own = { candidacyId: person.id, language, basedOnVersion: play.random(2) };
  const said = { text: `I stand. ${play.random(3)}`, question: [asked?.id ?? ''], answer: ['Yes.'] };
  const links = { linkWords: ['Page'], linkAddress: ['https://example.org/page'] };
  await play.acts.try(writeStatement, { ...own, ...said, ...links }, actor);
};

const enterWords: Turn = async (play) => {
  const { at, person } = await anyContest(play);
  const typed = { ...at, candidate: person.slug, language: 'en', basedOnVersion: play.random(2), kind: 'own' };
  const text = play.random(4) === 0 ? '' : 'On paper.';
  await play.acts.try(
    enterStatement,
    enterStatementInput.parse({ ...typed, text, source: 'A letter.', reason: REASON }),
  );
};

const changeSettings: Turn = async (play) => {
  const { random } = play;
  const said = { round: RANDOM_ROUND, title: `Round ${random(9)}`, note: 'Noted.', source: '', reason: REASON };
  const statementsFor = one(random, ['everyone', 'members']);
  await play.acts.try(changeRound, changeRoundInput.parse({ ...said, statementsFor }));
};

const changeConfirmations: Turn = async (play) => {
  const { random } = play;
  const day = random(2) === 0 ? '' : String(11 + random(4));
  const end = day === '' ? {} : typedOn('end', `2026-12-${day}`, '13:00');
  const said = { round: RANDOM_ROUND, confirmation: one(random, CONFIRMATIONS), ...end, reason: REASON };
  await play.acts.try(changeConfirmation, changeConfirmationInput.parse(said), one(random, play.admins));
};

export const changeSeats: Turn = async (play) => {
  const { contest, at } = await anyContest(play);
  const numbers = { seats: String(1 + play.random(3)), maxPerBody: String(1 + play.random(4)) };
  const acceptsWriteIns = play.random(4) > 0 ? ['yes'] : [];
  const regions = play.random(3) === 0 ? ['Wales', 'London', 'North East'] : [];
  const typed = {
    ...at,
    title: contest.title,
    ...numbers,
    bodyKinds: ['clp'],
    regions,
    acceptsWriteIns,
    reason: REASON,
  };
  await play.acts.try(changeContest, changeContestInput.parse(typed));
};

const changeTheRule: Turn = async (play) => {
  const { at } = await anyContest(play);
  const fields = thresholdFields(anyThreshold(play.random)) ?? {};
  const typed = JSON.parse(JSON.stringify(fields)) as Record<string, string | string[]>;
  await play.acts.try(changeRule, { ...typed, ...at, reason: REASON });
};

const ask: Turn = async (play) => {
  const { at } = await anyContest(play);
  const typed = { ...at, text: `Question ${play.random(9)}?`, textCy: 'Cwestiwn?', reason: REASON };
  const asked = one(play.random, await play.acts.db.reads.select().from(questions).orderBy(sql`rowid`));
  if (!asked || play.random(2) === 0) return play.acts.try(addQuestion, addQuestionInput.parse(typed));
  const does = one(play.random, ['change', 'up', 'down', 'remove']);
  return play.acts.try(changeQuestion, changeQuestionInput.parse({ ...typed, question: asked.id, does }));
};

const haveRoster: Turn = async (play) => {
  const { body } = anyBody(play);
  const state = one(play.random, ['may-nominate', 'cannot-nominate', 'counted-with'] as const);
  const countsWith = anyBody(play).body.slug;
  const typed = {
    round: RANDOM_ROUND,
    body: body.slug,
    state,
    countsWith,
    source: 'The NEC.',
    ...said(play.random, 'roster', REASON),
  };
  await play.acts.try(changeRoster, changeRosterInput.parse(typed));
};

const haveDate: Turn = async (play) => {
  const date = typedOn('at', `2027-01-1${play.random(9)}`, '12 noon');
  const typed = timetableEntryInput.parse({ round: RANDOM_ROUND, kind: 'result', label: '', ...date, reason: REASON });
  const entry = one(play.random, await play.acts.db.reads.select().from(timetableEntries).orderBy(sql`rowid`));
  if (!entry || play.random(2) === 0) return play.acts.try(addTimetableEntry, typed);
  const does = play.random(3) === 0 ? 'remove' : 'change';
  return play.acts.try(changeTimetableEntry, { ...typed, entry: entry.id, does });
};

const haveHustings: Turn = async (play) => {
  const when = typedOn('starts', `2026-11-2${play.random(9)}`, '7pm');
  const typed = hustingsEventInput.parse({
    round: RANDOM_ROUND,
    title: 'Hustings',
    ...when,
    mode: 'in_person',
    place: 'Leeds',
  });
  const held = one(play.random, await play.acts.db.reads.select().from(hustings).orderBy(sql`rowid`));
  if (!held || play.random(3) === 0) return play.acts.try(listHustingsEvent, typed);
  const about = { round: RANDOM_ROUND, husting: held.id };
  if (play.random(3) > 0) return play.acts.try(changeHustingsEvent, { ...typed, ...about });
  return play.acts.try(cancelHustingsEvent, { ...about, reason: REASON, does: 'cancel' });
};

const haveSlate: Turn = async (play) => {
  const { at, people } = await anyContest(play);
  const { reads } = play.acts.db;
  const typed = addSlateInput.parse({ ...at, name: `Slate ${play.random(3)}`, source: 'https://example.org/list' });
  const slate = one(play.random, await reads.select().from(slates).orderBy(sql`rowid`));
  if (!slate || play.random(3) === 0) return play.acts.try(addSlate, typed);
  if (play.random(3) === 0)
    return play.acts.try(changeSlate, changeSlateInput.parse({ ...typed, slate: slate.slug, reason: REASON }));
  const chosen = some(play.random, people).map(({ slug }) => slug);
  if (play.random(2) === 0) return play.acts.try(claimCandidacies, { ...typed, slate: slate.slug, candidates: chosen });
  const claim = one(play.random, await reads.select().from(slateClaims).orderBy(sql`rowid`));
  const day = typedOn('withdrawnOn', '2026-11-03');
  const ended = { ...at, slate: slate.slug, claim: claim?.id ?? '', ...day, reason: REASON };
  return play.acts.try(withdrawClaim, { ...ended, does: 'withdraw' });
};

const move: Turn = async (play) => {
  if (play.random(3) === 0)
    await play.acts.try(postponeRound, { round: RANDOM_ROUND, ...said(play.random, 'postpone', REASON) });
  const to = new Date(Date.parse('2026-12-08T12:00:00Z') + play.random(3) * 86_400_000);
  await play.acts.try(moveDeadline, { round: RANDOM_ROUND, to, ...said(play.random, 'move-deadline', REASON) });
};

/** The acts of an open round. Sending comes up more often than anything else. */
export const OPEN_ACTS: readonly Turn[] = [
  ...[send, send, send, send, send, send, send, send, enter, enter],
  ...[answer, answer, answer, describe, changePerson, changePerson, addPerson, write, write, enterWords],
  ...[
    changeSettings,
    changeConfirmations,
    changeConfirmations,
    changeSeats,
    changeSeats,
    changeSeats,
    changeTheRule,
    ask,
    haveRoster,
    haveRoster,
  ],
  ...[haveDate, haveHustings, haveHustings, haveSlate, haveSlate, haveSlate, move],
  ...RULING_ACTS,
];
