'use server';

import { actionOf } from '@/auth/form-action';
import { postReport, postReportInput, takeBackReport, takeBackReportInput } from '@/commands/candidates/reports';
import { reportRefusalWords as refused } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';

const invalid = (locale: Locale) => wordsFor(locale, 'candidateOffice')('refusals.field');
const to = (_: { readonly locale: Locale }) => '/candidate/reports';

export const post = actionOf({
  said: 'reportPosted',
  input: postReportInput,
  run: postReport,
  publishes: true,
  invalid,
  refused,
  to,
});

export const takeBack = actionOf({
  said: 'reportTakenBack',
  input: takeBackReportInput,
  run: takeBackReport,
  invalid,
  refused,
  to,
});
