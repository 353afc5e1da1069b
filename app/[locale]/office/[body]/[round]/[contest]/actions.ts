'use server';

import { redirect } from 'next/navigation';
import { formAction, readForm } from '@/auth/form-action';
import { confirmSubmission, confirmSubmissionInput } from '@/commands/nominations/confirm';
import { saveDraft, saveDraftInput } from '@/commands/nominations/draft';
import { recordMeeting, recordMeetingInput } from '@/commands/nominations/meeting';
import { submitNominations, submitNominationsInput } from '@/commands/nominations/submission';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { meetingRefusalWords, type RefusalSubject, submitRefusalWords } from '@/messages/refusal-words';
import { wordsFor } from '@/messages/translate';
import { type ContestParams, openScene, pathOf } from '../../../scene';

const LISTS = ['names', 'writeInName', 'writeInHome'];

// Each action is one command. The address says for which contest; what was seen comes with the form.

const invalidIn = (params: ContestParams) => () => wordsFor(params.locale, 'refusals')('field-wrong');

/**
 * The names needed for the sentences. Read only if something is refused, because it redirects people who are signed
 * out.
 */
async function subjectOf(params: ContestParams): Promise<RefusalSubject> {
  const scene = await openScene(params);
  return {
    locale: params.locale,
    body: scene?.bodyName ?? '',
    nameOf: (id) => scene?.candidacies.find((candidacy) => candidacy.id === id)?.name ?? '',
  };
}

export async function saveMeeting(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale: params.locale,
    form,
    input: recordMeetingInput,
    run: recordMeeting,
    invalid: invalidIn(params),
    refused: (error) => meetingRefusalWords(error, params.locale),
    done: ({ stage }) => redirect(href(params.locale, pathOf(params, stage === 'held' ? '/choose' : ''))),
  });
}

export async function saveNames(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  // Without JavaScript the search is a sending too: the page comes back with the list filtered and the ticks kept.
  if (form.get('do') === 'find') return { problems: [], typed: readForm(form, LISTS) };
  return formAction({
    locale: params.locale,
    form,
    lists: LISTS,
    input: saveDraftInput,
    run: saveDraft,
    invalid: invalidIn(params),
    refused: (none: never) => none,
    done: async (wrong) => {
      if (wrong === null || wrong.code === 'stale' || wrong.code === 'unchanged')
        redirect(href(params.locale, pathOf(params, '/check')));
      return { problems: [submitRefusalWords(wrong, await subjectOf(params))], typed: readForm(form, LISTS) };
    },
  });
}

export async function send(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale: params.locale,
    form,
    lists: LISTS,
    input: submitNominationsInput,
    run: submitNominations,
    invalid: invalidIn(params),
    refused: async (error) => submitRefusalWords(error, await subjectOf(params)),
    done: ({ code }) => redirect(href(params.locale, `/receipts/${code}`)),
  });
}

export async function confirm(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale: params.locale,
    form,
    input: confirmSubmissionInput,
    run: confirmSubmission,
    invalid: invalidIn(params),
    refused: ({ code }) => ({ text: wordsFor(params.locale, 'adminActs')(`refusals.${code}`) }),
    done: () => redirect(href(params.locale, pathOf(params))),
  });
}
