'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/auth/context';
import { formAction } from '@/auth/form-action';
import { eraseSelf, eraseSelfInput } from '@/commands/people/erasure';
import { erasureProblem } from '@/components/people/erasure-form';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

/** Erases the person who sends it, and removes the cookie of this browser. */
export async function eraseMe(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: eraseSelfInput,
    run: eraseSelf,
    said: 'nothing',
    invalid: () => wordsFor(locale, 'erasure')('refusals.email'),
    refused: (error) => erasureProblem(error, 'you', locale),
    done: async () => {
      await signOut();
      redirect(href(locale, '/me/erased'));
    },
  });
}
