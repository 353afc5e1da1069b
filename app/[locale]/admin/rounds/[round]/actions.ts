'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { addCandidacy, addCandidacyInput, type BodyChoice } from '@/commands/candidates/candidacies';
import { announceRound, announceRoundInput } from '@/commands/rounds/announce';
import {
  addContest,
  addContestInput,
  CONTEST_LISTS,
  changeContest,
  changeContestInput,
} from '@/commands/rounds/contests';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import { changeRound, changeRoundInput, changeRoundTimes, changeRoundTimesInput } from '@/commands/rounds/rounds';
import {
  addTimetableEntry,
  changeTimetableEntry,
  changeTimetableEntryInput,
  timetableEntryInput,
} from '@/commands/rounds/timetable';
import type { ShowingState } from '@/components/ui/set-up-form';
import type { FormState } from '@/lib/form-state';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { setUpProblems } from '../set-up-words';
import { act } from './act-of-round';
import { type ContestParams, openRound, type RoundParams, roundPath } from './scene';

// Each action is one command. The address says of which round; a list of candidates says which CLP was meant.

export async function saveDetails(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, {
    input: changeRoundInput,
    run: changeRound,
    lists: ['asksConfirmation'],
    to: () => '',
  });
}

export async function saveTimes(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeRoundTimesInput, run: changeRoundTimes, to: () => '/timetable' });
}

export async function addDate(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: timetableEntryInput, run: addTimetableEntry, to: () => '/timetable' });
}

export async function changeDate(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeTimetableEntryInput, run: changeTimetableEntry, to: () => '/timetable' });
}

export async function makeContest(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, {
    input: addContestInput,
    run: addContest,
    lists: CONTEST_LISTS,
    to: () => '/contests',
  });
}

export async function saveContest(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, {
    input: changeContestInput,
    run: changeContest,
    lists: CONTEST_LISTS,
    to: () => '/contests',
  });
}

export async function saveRoster(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeRosterInput, run: changeRoster, to: () => '/roster' });
}

export async function putCandidate(params: ContestParams, _state: ShowingState, form: FormData): Promise<ShowingState> {
  const { locale } = params;
  const t = wordsFor(locale, 'adminSetup');
  let choices: readonly BodyChoice[] = [];
  const state = await formAction({
    locale,
    form,
    input: addCandidacyInput,
    run: addCandidacy,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => {
      if (error.code !== 'which-home') return setUpProblems(error, locale);
      if (error.choices.length === 0) return { field: 'home', text: t('wrong.home-unknown') };
      choices = error.choices;
      return { field: 'homeChosen', text: t('wrong.home-unclear') };
    },
    done: () => redirect(href(locale, roundPath(params.round, `/contests/${params.contest}/candidates`))),
  });
  if (choices.length === 0) return state;
  const options = choices.map(({ slug, name }) => ({ value: slug, words: name }));
  return { ...state, asked: [{ as: 'one', name: 'homeChosen', label: t('candidates.which'), choices: options }] };
}

export async function announce(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  const { locale } = params;
  const t = wordsFor(locale, 'adminSetup');
  const zone = (await openRound(params, '/announce'))?.round.zone ?? 'Europe/London';
  return formAction({
    locale,
    form,
    input: announceRoundInput,
    run: announceRound,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => {
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
    done: () => redirect(href(locale, roundPath(params.round))),
  });
}
