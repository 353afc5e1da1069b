'use server';

import { actionOf } from '@/auth/form-action';
import {
  approveRegistration,
  approveRegistrationInput,
  type RefuseRegistrationRefusal,
  refuseRegistration,
  refuseRegistrationInput,
  settleObjection,
  settleObjectionInput,
} from '@/commands/people/registrations';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

type Address = { readonly locale: Locale; readonly registration: string };
type Refusal = RefuseRegistrationRefusal | { readonly code: 'holds-office-already' };

const problemOf = ({ code }: Refusal, locale: Locale): Problem => ({
  ...(code === 'note-long' || code === 'note-missing' ? { field: 'note' } : {}),
  text: wordsFor(locale, 'officeRequests')(`refusals.${code}`),
});

export const approve = actionOf({
  said: 'registrationApproved',
  input: approveRegistrationInput,
  run: approveRegistration,
  refused: problemOf,
  to: (_: Address, { bodySlug }) => `/admin/people/bodies/${bodySlug}`,
});

export const refuse = actionOf({
  said: 'registrationRefused',
  input: refuseRegistrationInput,
  run: refuseRegistration,
  invalid: (locale, _, code) =>
    code === 'cause'
      ? wordsFor(locale, 'officeRequests')('refusals.cause')
      : wordsFor(locale, 'refusals')('field-wrong'),
  refused: problemOf,
  to: (_: Address) => '/admin/people/registrations',
});

export const settle = actionOf({
  said: 'objectionSettled',
  input: settleObjectionInput,
  run: settleObjection,
  refused: (error: never) => error,
  to: (_: Address) => '/admin/people/registrations',
});
