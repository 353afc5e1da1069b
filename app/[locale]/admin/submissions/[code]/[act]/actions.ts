'use server';

import { reasonedAction } from '@/app/[locale]/admin/action-kits';
import { confirmSubmission, confirmSubmissionInput } from '@/commands/nominations/confirm';
import { markChecked, markCheckedInput } from '@/commands/nominations/new-officer';
import { reinstate, reinstateInput, ruleInvalid, ruleInvalidInput } from '@/commands/nominations/rule-invalid';
import type { Locale } from '@/messages/translate';

const to = ({ code }: { readonly locale: Locale; readonly code: string }) => `/admin/submissions/${code}`;

export const confirm = reasonedAction({
  said: 'submissionConfirmedByAdmin',
  input: confirmSubmissionInput,
  run: confirmSubmission,
  to,
});

export const voidSubmission = reasonedAction({
  said: 'ruledInvalid',
  input: ruleInvalidInput,
  run: ruleInvalid,
  to,
});

export const restore = reasonedAction({
  said: 'reinstated',
  input: reinstateInput,
  run: reinstate,
  to,
});

export const markLookedAt = reasonedAction({
  said: 'submissionChecked',
  input: markCheckedInput,
  run: markChecked,
  to,
});
