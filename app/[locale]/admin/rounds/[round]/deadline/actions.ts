'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/auth/form-action';
import { moveDeadline } from '@/commands/rounds/deadline';
import { reasonInput } from '@/commands/rounds/reason';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { actInvalidWords, actRefusalWords } from '../../../act-words';

const input = z.object({ round: z.string(), to: z.coerce.date(), reason: reasonInput });

export async function moveTo(locale: Locale, round: string, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input,
    run: moveDeadline,
    invalid: (field, problem) => actInvalidWords(field, problem, locale),
    refused: ({ code }) => actRefusalWords(code, locale),
    done: () => redirect(href(locale, `/admin/rounds/${round}`)),
  });
}
