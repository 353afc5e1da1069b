'use server';

import { z } from 'zod';
import { reasonedAction, setUpAction } from '@/app/[locale]/admin/action-kits';
import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { missingWords, settingsLink } from '@/app/[locale]/admin/settings/settings-words';
import { actionOf } from '@/auth/form-action';
import {
  cancelHustingsEvent,
  cancelHustingsEventInput,
  changeHustingsEvent,
  changeHustingsEventInput,
  hustingsEventInput,
  listHustingsEvent,
} from '@/commands/candidates/hustings';
import { addContest, addContestInput, CONTEST_LISTS } from '@/commands/contests/contests';
import { remindOfficers, remindOfficersInput } from '@/commands/nominations/reminders';
import { matchWriteIn, matchWriteInInput } from '@/commands/nominations/write-ins';
import { announceRound, announceRoundInput } from '@/commands/rounds/announce';
import { cancelRound, cancelRoundInput } from '@/commands/rounds/cancel';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { closeRoundEarly, closeRoundEarlyInput, moveDeadline } from '@/commands/rounds/deadline';
import { postponeRound, postponeRoundInput } from '@/commands/rounds/postpone';
import { causeInput, reasonInput } from '@/commands/rounds/reason';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import { extendRoster, extendRosterInput } from '@/commands/rounds/roster-additions';
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

export const saveDetails = setUpAction({
  said: 'roundDetailsSaved',
  input: changeRoundInput,
  lists: ['allowsDelegates', 'approvesStatements', 'takesApplications'],
  run: changeRound,
  to: to(''),
});

export const saveTimes = setUpAction({
  said: 'roundTimesSaved',
  input: changeRoundTimesInput,
  run: changeRoundTimes,
  to: to('/timetable'),
});

export const addDate = setUpAction({
  said: 'dateAdded',
  input: timetableEntryInput,
  run: addTimetableEntry,
  to: to('/timetable'),
});

export const changeDate = setUpAction({
  said: (_, { does }) => (does === 'remove' ? 'dateRemoved' : 'dateChanged'),
  input: changeTimetableEntryInput,
  run: changeTimetableEntry,
  to: to('/timetable'),
});

export const makeContest = setUpAction({
  said: 'contestAdded',
  input: addContestInput,
  lists: CONTEST_LISTS,
  run: addContest,
  to: to('/contests'),
});

export const saveRoster = setUpAction({
  said: 'rosterChanged',
  input: changeRosterInput,
  run: changeRoster,
  to: to('/roster'),
});

export const putOnRoster = setUpAction({
  said: 'rosterExtended',
  input: extendRosterInput,
  lists: ['bodies'],
  run: extendRoster,
  to: to('/roster'),
});

export const createHustingsEvent = setUpAction({
  said: 'hustingsAdded',
  input: hustingsEventInput,
  run: listHustingsEvent,
  to: to('/hustings'),
});

export const saveHustingsEvent = setUpAction({
  said: 'hustingsChanged',
  input: changeHustingsEventInput,
  run: changeHustingsEvent,
  to: to('/hustings'),
});

export const endHustingsEvent = setUpAction({
  said: (_, { does }) => (does === 'remove' ? 'hustingsRemoved' : 'hustingsCancelled'),
  input: cancelHustingsEventInput,
  run: cancelHustingsEvent,
  to: to('/hustings'),
});

export const announce = actionOf({
  said: 'roundAnnounced',
  input: announceRoundInput,
  run: announceRound,
  refused: (error, locale, { zone }: RoundAddress & { readonly zone: string }) => {
    const t = wordsFor(locale, 'adminSetup');
    switch (error.code) {
      case 'deadline-passed':
        return { text: t('announce.refused.deadline-passed', { closes: longInstant(error.closesAt, zone, locale) }) };
      case 'settings-missing':
        return {
          text: t('announce.refused.settings-missing', { missing: missingWords(error.missing, locale) }),
          link: settingsLink(locale),
        };
      case 'announced-already':
      case 'no-contests':
        return { text: t(`announce.refused.${error.code}`) };
      default:
        return { text: t(`refused.${error.code}`) };
    }
  },
  to: to(''),
});

/** After a proposal, its own page, which says that another admin must agree. */
const toChange = (address: RoundAddress, { proposal }: { readonly proposal: string | null }) =>
  roundPath(address.round, proposal === null ? '' : `/changes/${proposal}`);

export const saveDeadline = reasonedAction({
  said: ({ proposal }) => (proposal === null ? 'deadlineMoved' : 'changeProposed'),
  input: z.object({ round: z.string(), to: z.coerce.date(), cause: causeInput('move-deadline'), reason: reasonInput }),
  run: moveDeadline,
  to: toChange,
});

export const saveConfirmationChoice = setUpAction({
  said: ({ proposal }) => (proposal === null ? 'confirmationChanged' : 'changeProposed'),
  input: changeConfirmationInput,
  run: changeConfirmation,
  to: toChange,
});

export const closeEarly = reasonedAction({
  said: ({ proposal }) => (proposal === null ? 'roundClosed' : 'changeProposed'),
  input: closeRoundEarlyInput,
  run: closeRoundEarly,
  to: toChange,
});

export const postpone = reasonedAction({
  said: 'roundPostponed',
  input: postponeRoundInput,
  run: postponeRound,
  to: to(''),
});

export const cancel = reasonedAction({
  said: 'roundCancelled',
  input: cancelRoundInput,
  run: cancelRound,
  to: to(''),
});

export const matchName = reasonedAction({
  said: (_, { candidate }) => (candidate ? 'writeInMatched' : 'writeInUnmatched'),
  input: matchWriteInInput,
  run: matchWriteIn,
  to: to('/write-ins'),
});

/** The next page is the list, which says which CLPs were reminded today. */
export const remind = actionOf({
  said: 'remindersSent',
  input: remindOfficersInput,
  run: remindOfficers,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'attention')(`refusals.${code}`) }),
  to: to('/silent'),
});
