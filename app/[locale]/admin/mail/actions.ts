'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import type { FormState } from '@/lib/form-state';
import { retryMail, retryMailInput } from '@/mail/worker';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export async function retry(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: retryMailInput,
    run: retryMail,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: ({ code }) => ({ text: wordsFor(locale, 'attention')(`refusals.${code}`) }),
    done: () => redirect(href(locale, '/admin/mail')),
  });
}
