'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { closeRoundEarly, closeRoundEarlyInput } from '@/commands/rounds/deadline';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { actInvalidWords, actRefusalWords } from '../../../act-words';

export async function closeEarly(locale: Locale, round: string, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: closeRoundEarlyInput,
    run: closeRoundEarly,
    invalid: (field, problem) => actInvalidWords(field, problem, locale),
    refused: ({ code }) => actRefusalWords(code, locale),
    done: () => redirect(href(locale, `/admin/rounds/${round}`)),
  });
}
