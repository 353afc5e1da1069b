'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { confirmSubmission, confirmSubmissionInput } from '@/commands/nominations/confirm';
import { reinstate, ruleInvalid, rulingInput } from '@/commands/nominations/void';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { type ActRefusalCode, actInvalidWords, actRefusalWords } from '../../../act-words';

type Address = { readonly locale: Locale; readonly code: string; readonly act: 'confirm' | 'void' | 'restore' };

export async function actOnSubmission(address: Address, _state: FormState, form: FormData): Promise<FormState> {
  const { locale, code, act } = address;
  const rest = {
    locale,
    form,
    invalid: (field: string, problem: string) => actInvalidWords(field, problem, locale),
    refused: (error: { readonly code: ActRefusalCode }) => actRefusalWords(error.code, locale),
    done: () => redirect(href(locale, `/admin/submissions/${code}`)),
  };
  if (act === 'confirm') return formAction({ ...rest, input: confirmSubmissionInput, run: confirmSubmission });
  if (act === 'void') return formAction({ ...rest, input: rulingInput, run: ruleInvalid });
  return formAction({ ...rest, input: rulingInput, run: reinstate });
}
