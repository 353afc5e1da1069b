'use server';

import {
  cancelHustingsEvent,
  cancelHustingsEventInput,
  changeHustingsEvent,
  changeHustingsEventInput,
  hustingsEventInput,
  listHustingsEvent,
} from '@/commands/candidates/hustings';
import { addQuestion, addQuestionInput, changeQuestion, changeQuestionInput } from '@/commands/candidates/questions';
import { claimCandidacies, claimCandidaciesInput, withdrawClaim, withdrawClaimInput } from '@/commands/slates/claims';
import { addSlate, addSlateInput, changeSlate, changeSlateInput } from '@/commands/slates/slates';
import type { FormState } from '@/lib/form-state';
import { act } from './act-of-round';
import type { ContestParams, RoundParams } from './scene';
import type { SlateParams } from './slates/scene';

// Each action is one command of the voter guide. The address says of which round.

const pageOf = ({ contest, slate }: SlateParams) => `/contests/${contest}/slates/${slate}`;
const questionsOf = ({ contest }: ContestParams) => `/contests/${contest}/questions`;

export async function putSlate(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, {
    input: addSlateInput,
    run: addSlate,
    to: ({ slug }) => pageOf({ ...params, slate: slug }),
  });
}

export async function saveSlate(params: SlateParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeSlateInput, run: changeSlate, to: () => pageOf(params) });
}

export async function dropSlate(params: SlateParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeSlateInput, run: changeSlate, to: () => '/slates' });
}

export async function putClaims(params: SlateParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, {
    input: claimCandidaciesInput,
    run: claimCandidacies,
    lists: ['candidates'],
    to: () => pageOf(params),
  });
}

export async function endClaim(params: SlateParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: withdrawClaimInput, run: withdrawClaim, to: () => pageOf(params) });
}

export async function putHusting(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: hustingsEventInput, run: listHustingsEvent, to: () => '/hustings' });
}

export async function saveHusting(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeHustingsEventInput, run: changeHustingsEvent, to: () => '/hustings' });
}

export async function endHusting(params: RoundParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: cancelHustingsEventInput, run: cancelHustingsEvent, to: () => '/hustings' });
}

export async function putQuestion(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: addQuestionInput, run: addQuestion, to: () => questionsOf(params) });
}

export async function saveQuestion(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return act(params, form, { input: changeQuestionInput, run: changeQuestion, to: () => questionsOf(params) });
}
