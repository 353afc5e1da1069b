'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { matchWriteIn, matchWriteInInput } from '@/commands/nominations/write-ins';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { actInvalidWords, actRefusalWords } from '../../../../act-words';

type Address = { readonly locale: Locale; readonly list: string };

export async function tie({ locale, list }: Address, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: matchWriteInInput,
    run: matchWriteIn,
    invalid: (field, problem) => actInvalidWords(field, problem, locale),
    refused: ({ code }) => actRefusalWords(code, locale),
    done: () => redirect(href(locale, list)),
  });
}
