'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { postReport, postReportInput, takeBackReport, takeBackReportInput } from '@/commands/candidates/reports';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { reportRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';

const invalidIn = (locale: Locale) => () => wordsFor(locale, 'candidateOffice')('refusals.field');

export async function post(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: postReportInput,
    run: postReport,
    invalid: invalidIn(locale),
    refused: (error) => reportRefusalWords(error, locale),
    done: () => redirect(href(locale, '/candidate/reports')),
  });
}

export async function takeBack(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: takeBackReportInput,
    run: takeBackReport,
    invalid: invalidIn(locale),
    refused: (error) => reportRefusalWords(error, locale),
    done: () => redirect(href(locale, '/candidate/reports')),
  });
}
