'use server';

import { z } from 'zod';
import { actInvalid, actProblem, setUpProblems } from '@/app/[locale]/admin/problems';
import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf } from '@/auth/form-action';
import {
  cancelHustingsEvent,
  cancelHustingsEventInput,
  changeHustingsEvent,
  changeHustingsEventInput,
  hustingsEventInput,
  listHustingsEvent,
} from '@/commands/candidates/hustings';
import { remindOfficers, remindOfficersInput } from '@/commands/nominations/reminders';
import { matchWriteIn, matchWriteInInput } from '@/commands/nominations/write-ins';
import { announceRound, announceRoundInput } from '@/commands/rounds/announce';
import { cancelRound, cancelRoundInput } from '@/commands/rounds/cancel';
import { addContest, addContestInput, CONTEST_LISTS } from '@/commands/rounds/contests';
import { closeRoundEarly, closeRoundEarlyInput, moveDeadline } from '@/commands/rounds/deadline';
import { reasonInput } from '@/commands/rounds/reason';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import { changeRound, changeRoundInput, changeRoundTimes, changeRoundTimesInput } from '@/commands/rounds/rounds';
import {
  addTimetableEntry,
  changeTimetableEntry,
  changeTimetableEntryInput,
  timetableEntryInput,
} from '@/commands/rounds/timetable';
import { longInstant } from '@/messages/format';
import { wordsFor } from '@/messages/translate';

// Each action is one command. The address names the round.

const to =
  (page: string) =>
  ({ round }: RoundAddress) =>
    roundPath(round, page);

export const saveDetails = actionOf({
  input: changeRoundInput,
  lists: ['asksConfirmation'],
  run: changeRound,
  refused: setUpProblems,
  to: to(''),
});

export const saveTimes = actionOf({
  input: changeRoundTimesInput,
  run: changeRoundTimes,
  refused: setUpProblems,
  to: to('/timetable'),
});

export const addDate = actionOf({
  input: timetableEntryInput,
  run: addTimetableEntry,
  refused: setUpProblems,
  to: to('/timetable'),
});

export const changeDate = actionOf({
  input: changeTimetableEntryInput,
  run: changeTimetableEntry,
  refused: setUpProblems,
  to: to('/timetable'),
});

export const makeContest = actionOf({
  input: addContestInput,
  lists: CONTEST_LISTS,
  run: addContest,
  refused: setUpProblems,
  to: to('/contests'),
});

export const saveRoster = actionOf({
  input: changeRosterInput,
  run: changeRoster,
  refused: setUpProblems,
  to: to('/roster'),
});

export const createHustingsEvent = actionOf({
  input: hustingsEventInput,
  run: listHustingsEvent,
  refused: setUpProblems,
  to: to('/hustings'),
});

export const saveHustingsEvent = actionOf({
  input: changeHustingsEventInput,
  run: changeHustingsEvent,
  refused: setUpProblems,
  to: to('/hustings'),
});

export const endHustingsEvent = actionOf({
  input: cancelHustingsEventInput,
  run: cancelHustingsEvent,
  refused: setUpProblems,
  to: to('/hustings'),
});

export const announce = actionOf({
  input: announceRoundInput,
  run: announceRound,
  refused: (error, locale, { zone }: RoundAddress & { readonly zone: string }) => {
    const t = wordsFor(locale, 'adminSetup');
    switch (error.code) {
      case 'deadline-passed':
        return { text: t('announce.refused.deadline-passed', { closes: longInstant(error.closesAt, zone, locale) }) };
      case 'announced-already':
      case 'no-contests':
        return { text: t(`announce.refused.${error.code}`) };
      default:
        return { text: t(`refused.${error.code}`) };
    }
  },
  to: to(''),
});

export const saveDeadline = actionOf({
  input: z.object({ round: z.string(), to: z.coerce.date(), reason: reasonInput }),
  run: moveDeadline,
  invalid: actInvalid,
  refused: actProblem,
  to: to(''),
});

export const closeEarly = actionOf({
  input: closeRoundEarlyInput,
  run: closeRoundEarly,
  invalid: actInvalid,
  refused: actProblem,
  to: to(''),
});

export const cancel = actionOf({
  input: cancelRoundInput,
  run: cancelRound,
  invalid: actInvalid,
  refused: actProblem,
  to: to(''),
});

export const matchName = actionOf({
  input: matchWriteInInput,
  run: matchWriteIn,
  invalid: actInvalid,
  refused: actProblem,
  to: to('/write-ins'),
});

/** The list that follows says who was reminded today. */
export const remind = actionOf({
  input: remindOfficersInput,
  run: remindOfficers,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'attention')(`refusals.${code}`) }),
  to: to('/silent'),
});
