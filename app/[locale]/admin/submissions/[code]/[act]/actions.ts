'use server';

import { actInvalid as invalid, actProblem as refused } from '@/app/[locale]/admin/problems';
import { actionOf } from '@/auth/form-action';
import { confirmSubmission, confirmSubmissionInput } from '@/commands/nominations/confirm';
import { reinstate, ruleInvalid, rulingInput } from '@/commands/nominations/void';
import type { Locale } from '@/messages/translate';

const to = ({ code }: { readonly locale: Locale; readonly code: string }) => `/admin/submissions/${code}`;

export const confirm = actionOf({ input: confirmSubmissionInput, run: confirmSubmission, invalid, refused, to });

export const voidSubmission = actionOf({ input: rulingInput, run: ruleInvalid, invalid, refused, to });

export const restore = actionOf({ input: rulingInput, run: reinstate, invalid, refused, to });
