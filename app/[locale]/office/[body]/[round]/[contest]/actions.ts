'use server';

import { redirect } from 'next/navigation';
import { type ContestParams, contestPath, loadContest } from '@/app/[locale]/office/contest-page';
import { signedInOrRedirect } from '@/auth/context';
import { actionOf, formAction, readForm, sayingWhomToAsk } from '@/auth/form-action';
import { confirmSubmission, confirmSubmissionInput } from '@/commands/nominations/confirm';
import { saveDraft, saveDraftInput } from '@/commands/nominations/draft';
import { recordMeeting, recordMeetingInput } from '@/commands/nominations/meeting';
import { sayWhatWasSent, sayWhatWasSentInput } from '@/commands/nominations/sent-to-party';
import { submitNominations, submitNominationsInput } from '@/commands/nominations/submission';
import { LONGEST_REFERENCE } from '@/domain/nominations/sent-to-party';
import { ASKS_ABOUT_WRITE_INS } from '@/domain/nominations/write-ins';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import {
  meetingRefusalWords,
  nearWriteInWords,
  type RefusalSubject,
  submitRefusalWords,
} from '@/messages/refusal-words';
import { wordsFor } from '@/messages/translate';

const LISTS = ['names', 'writeInName', 'writeInHome'];

// Each action is one command. The address names the contest; the form says which version the officer read.

/** Loads the names for the sentences. It redirects people who are signed out, so it is called only after a refusal. */
async function subjectOf(params: ContestParams): Promise<RefusalSubject> {
  const context = await signedInOrRedirect(params.locale, contestPath(params));
  const { bodyName, candidacies } = await loadContest(context, params);
  return {
    locale: params.locale,
    body: bodyName,
    nameOf: (id) => candidacies.find((candidacy) => candidacy.id === id)?.name ?? '',
  };
}

export const saveMeeting = actionOf({
  said: ({ stage }) => (stage === 'held' ? 'meetingRecorded' : 'meetingPlanned'),
  input: recordMeetingInput,
  run: recordMeeting,
  refused: meetingRefusalWords,
  to: (params: ContestParams, { stage }, form) =>
    contestPath(params, stage !== 'held' ? '' : form.get('do') === 'nobody' ? '/nobody' : '/choose'),
});

export async function saveNames(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  // Without JavaScript the search button sends the form too. The response shows the filtered list and keeps the ticks.
  if (form.get('do') === 'find') return { problems: [], typed: readForm(form, LISTS) };
  return formAction({
    locale: params.locale,
    round: params.round,
    form,
    lists: LISTS,
    input: saveDraftInput,
    run: saveDraft,
    said: 'namesSaved',
    invalid: () => wordsFor(params.locale, 'refusals')('field-wrong'),
    refused: (none: never) => none,
    done: async (wrong) => {
      if (wrong === null || wrong.code === 'stale' || wrong.code === 'unchanged')
        redirect(href(params.locale, contestPath(params, '/check')));
      const typed = readForm(form, LISTS);
      if (wrong.code === 'write-in-near') {
        const problems = nearWriteInWords(wrong, params.locale);
        return { problems, typed: { ...typed, [ASKS_ABOUT_WRITE_INS]: 'yes' } };
      }
      const problems = [submitRefusalWords(wrong, await subjectOf(params))];
      return { problems: await sayingWhomToAsk(problems, params.round, params.locale), typed };
    },
  });
}

export const send = actionOf({
  said: (_, { choice }) =>
    choice === 'withdrawn' ? 'nominationsWithdrawn' : choice === 'names' ? 'nominationsSent' : 'nobodySent',
  lists: LISTS,
  input: submitNominationsInput,
  run: submitNominations,
  publishes: true,
  refused: async (error, _locale, params: ContestParams) => submitRefusalWords(error, await subjectOf(params)),
  to: (params: ContestParams) => contestPath(params, '/sent'),
});

export const saySent = actionOf({
  said: (_, { does }) => (does === 'remove' ? 'partyTakenBack' : 'partySaid'),
  input: sayWhatWasSentInput,
  run: sayWhatWasSent,
  refused: (error, locale) => {
    const t = wordsFor(locale, 'party');
    if (error.code !== 'wrong') return { text: t(`refusals.${error.code}`) };
    return error.problems.map(({ field, code }) => ({
      field,
      text: t(`refusals.${code}`, { most: String(LONGEST_REFERENCE) }),
    }));
  },
  to: (params: ContestParams) => contestPath(params),
});

export const confirm = actionOf({
  said: 'submissionConfirmed',
  input: confirmSubmissionInput,
  run: confirmSubmission,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'adminActs')(`refusals.${code}`) }),
  to: (params: ContestParams) => contestPath(params),
});
