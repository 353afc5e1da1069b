import { sql } from 'drizzle-orm';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import { postReport, takeBackReport } from '@/commands/candidates/reports';
import { closeAmendment, openAmendment } from '@/commands/results/amendment';
import { recordResult, recordResultInput } from '@/commands/results/results';
import {
  fillVacancy,
  fillVacancyInput,
  recordVacancy,
  recordVacancyInput,
  retractVacancy,
} from '@/commands/results/vacancies';
import { cancelRound } from '@/commands/rounds/cancel';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { VACANCY_CAUSES, VACANCY_RULES } from '@/domain/results/seats';
import { typedOn } from './acts';
import { one } from './random';
import { RULING_ACTS } from './random-acts-rulings';
import { anyBody, anyContest, RANDOM_ROUND, REASON, type Turn } from './random-play';
import { said } from './said';

const { reports, vacancies } = schema;

const amend: Turn = (play) => play.acts.try(openAmendment, { round: RANDOM_ROUND, reason: REASON }, play.admins[0]);
const endAmendment: Turn = (play) => play.acts.try(closeAmendment, { round: RANDOM_ROUND }, play.admins[0]);

const suspend: Turn = async (play) => {
  const { at, person } = await anyContest(play);
  const kind = one(play.random, ['suspended', 'reinstated', 'withdrawn', 'accepted'] as const) ?? 'suspended';
  await play.acts.try(changeCandidacy, { ...at, candidate: person.slug, kind, reason: REASON });
};

const changeBody: Turn = async (play) => {
  const state = one(play.random, ['may-nominate', 'cannot-nominate'] as const);
  const typed = { round: RANDOM_ROUND, body: anyBody(play).body.slug, state, ...said(play.random, 'roster', REASON) };
  await play.acts.try(changeRoster, changeRosterInput.parse(typed));
};

const result: Turn = async (play) => {
  const { at, contest, people } = await anyContest(play);
  const votes = Object.fromEntries(
    people.map(({ id }, place) => [`votes-${id}`, String(900 - place * 7 - play.random(7))]),
  );
  const elected = electedIn(contest, people);
  const days = { ...typedOn('resultOn', '2027-01-29'), ...typedOn('endsOn', '2029-01-31') };
  const typed = {
    ...at,
    ...votes,
    ...days,
    elected,
    turnout: `${play.random(40)}%`,
    source: 'https://example.org/results',
    reason: REASON,
  };
  await play.acts.try(recordResult, recordResultInput.parse(typed));
};

/** The first of the alphabet are elected, so that later acts can name them. */
const electedIn = (contest: { readonly seats: number }, people: readonly { readonly id: CandidacyId }[]) =>
  people.slice(0, contest.seats).map(({ id }) => id);

const report: Turn = async (play) => {
  const { person } = await anyContest(play);
  const actor = await play.acts.person(person.slug, { candidacies: [person.id] });
  const posted = one(play.random, await play.acts.db.reads.select().from(reports).orderBy(sql`rowid`));
  if (posted && play.random(3) === 0)
    return play.acts.try(takeBackReport, { candidacyId: person.id, report: posted.id }, actor);
  const typed = { candidacyId: person.id, title: 'What we did', address: `https://example.org/${play.random(9)}` };
  return play.acts.try(postReport, { ...typed, ...typedOn('meetingOn', '2027-01-30') }, actor);
};

const seat: Turn = async (play) => {
  const { at, contest, people, person } = await anyContest(play);
  const holder = one(play.random, electedIn(contest, people));
  const why = one(play.random, VACANCY_CAUSES);
  const left = { ...at, holder, ...typedOn('leftOn', '2027-01-30'), why, note: 'As published.' };
  const vacancy = one(play.random, await play.acts.db.reads.select().from(vacancies).orderBy(sql`rowid`));
  if (!vacancy || play.random(3) === 0) return play.acts.try(recordVacancy, recordVacancyInput.parse(left));
  const filled = { ...at, vacancy: vacancy.id, by: person.id, ...typedOn('filledOn', '2027-01-31') };
  try {
    if (play.random(3) === 0)
      return await play.acts.try(retractVacancy, { ...at, vacancy: vacancy.id, reason: REASON });
    return await play.acts.try(
      fillVacancy,
      fillVacancyInput.parse({ ...filled, how: one(play.random, VACANCY_RULES) }),
    );
  } catch (error) {
    // The vacancy belongs to the other contest.
    if (!(error instanceof NotFound)) throw error;
    return undefined;
  }
};

const cancel: Turn = async (play) => {
  if (play.random(8) === 0)
    await play.acts.try(cancelRound, { round: RANDOM_ROUND, ...said(play.random, 'cancel', REASON) });
};

/** The acts after the deadline. Most of them are refused once the round is declared, until it is amended. */
export const AFTER_ACTS: readonly Turn[] = [
  ...[amend, amend, amend, endAmendment, suspend, suspend, changeBody, changeBody, cancel],
  ...RULING_ACTS,
];

/** The acts after the vote. */
export const SEAT_ACTS: readonly Turn[] = [
  result,
  result,
  result,
  report,
  report,
  seat,
  seat,
  seat,
  seat,
  seat,
  amend,
  suspend,
];
