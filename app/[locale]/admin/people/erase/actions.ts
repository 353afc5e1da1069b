'use server';

import { actionOf } from '@/auth/form-action';
import { erasePerson, erasePersonInput, findPersonInput } from '@/commands/people/erasure';
import { erasureProblem } from '@/components/people/erasure-form';
import { type Locale, wordsFor } from '@/messages/translate';
import { findPerson } from '@/queries/people/erasure';

type Localised = { readonly locale: Locale };

const noSuchPerson = (locale: Locale) => ({
  field: 'email',
  text: wordsFor(locale, 'adminPeople')('erase.no-such-person'),
});
const invalid = (locale: Locale) => wordsFor(locale, 'erasure')('refusals.email');

/** Finds the person with an address, which stays out of the address of the page that follows. */
export const findToErase = actionOf({
  input: findPersonInput,
  run: findPerson,
  said: 'nothing',
  invalid,
  refused: (_, locale) => noSuchPerson(locale),
  to: (_: Localised, { userId }) => `/admin/people/erase/${userId}`,
});

/** Erases a person who asked an admin for it. */
export const erase = actionOf({
  said: 'personErased',
  input: erasePersonInput,
  run: erasePerson,
  invalid,
  refused: (error, locale) =>
    error.code === 'no-such-person' ? noSuchPerson(locale) : erasureProblem(error, 'they', locale),
  to: (_: Localised) => '/admin/people/erase?done=yes',
});
