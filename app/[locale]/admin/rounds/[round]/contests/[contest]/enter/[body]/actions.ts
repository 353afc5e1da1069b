'use server';

import { redirect } from 'next/navigation';
import { actInvalidWords } from '@/app/[locale]/admin/act-words';
import { formAction } from '@/auth/form-action';
import { enterSubmission, enterSubmissionInput } from '@/commands/nominations/enter-submission';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { enterRefusalWords } from './words';

export async function enter(locale: Locale, body: string, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    lists: ['names', 'writeInName', 'writeInHome'],
    input: enterSubmissionInput,
    run: enterSubmission,
    invalid: (field, problem) => actInvalidWords(field, problem, locale),
    // The check page has already judged the names. If a candidate has left since, the list behind the link to change
    // them says so.
    refused: (error) => enterRefusalWords(error, locale, { body, nameOf: () => '' }),
    done: ({ code }) => redirect(href(locale, `/admin/submissions/${code}`)),
  });
}
