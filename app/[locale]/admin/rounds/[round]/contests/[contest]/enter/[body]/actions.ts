'use server';

import { actInvalid, enterProblems } from '@/app/[locale]/admin/problems';
import { actionOf } from '@/auth/form-action';
import { enterSubmission, enterSubmissionInput } from '@/commands/nominations/enter-submission';
import type { Locale } from '@/messages/translate';

export const enter = actionOf({
  said: 'submissionEntered',
  input: enterSubmissionInput,
  lists: ['names', 'writeInName', 'writeInHome'],
  run: enterSubmission,
  invalid: actInvalid,
  // The check page has already checked the names. If a candidate has left since, the list of candidates says so.
  refused: (error, locale, { body }: { readonly locale: Locale; readonly body: string }) =>
    enterProblems(error, locale, { body, nameOf: () => '' }),
  to: (_, { code }) => `/admin/submissions/${code}`,
});
