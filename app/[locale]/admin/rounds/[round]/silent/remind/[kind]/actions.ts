'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { remindOfficers, remindOfficersInput } from '@/commands/nominations/reminders';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export async function remind(locale: Locale, round: string, _state: FormState, form: FormData): Promise<FormState> {
  const t = wordsFor(locale, 'attention');
  return formAction({
    locale,
    form,
    input: remindOfficersInput,
    run: remindOfficers,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: ({ code }) => ({ text: t(`refusals.${code}`) }),
    // The list says who was reminded today.
    done: () => redirect(href(locale, `/admin/rounds/${round}/silent`)),
  });
}
