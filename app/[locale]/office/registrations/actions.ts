'use server';

import { actionOf } from '@/auth/form-action';
import { objectToRegistration, objectToRegistrationInput } from '@/commands/people/registrations';
import { type Locale, wordsFor } from '@/messages/translate';

/** Tells the returning officer that a registration is not right. */
export const object = actionOf({
  said: 'objectionSent',
  input: objectToRegistrationInput,
  run: objectToRegistration,
  refused: ({ code }, locale) => ({
    ...(code === 'note-long' ? { field: 'objection' } : {}),
    text: wordsFor(locale, 'registrationCheck')(`refusals.${code}`),
  }),
  to: ({ registration }: { readonly locale: Locale; readonly registration: string }) =>
    `/office/registrations/${registration}`,
});
