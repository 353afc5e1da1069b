'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { setUpProblems } from './set-up-words';

export async function makeRound(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    lists: ['withCandidates'],
    input: createRoundInput,
    run: createRound,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => setUpProblems(error, locale),
    done: ({ slug }) => redirect(href(locale, `/admin/rounds/${slug}`)),
  });
}
