'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { mailboxKey, networkOfRequest } from '@/auth/limited-by';
import { sendOfficerLink } from '@/auth/officer-link';
import { acceptHandOver, acceptHandOverInput } from '@/commands/people/hand-overs';
import {
  confirmRegistration,
  confirmRegistrationInput,
  type RegisterOfficerRefusal,
  registerOfficer,
  registerOfficerInput,
} from '@/commands/people/registrations';
import { unreachable } from '@/domain/base/errors';
import type { FormState, Problem } from '@/lib/form-state';
import { href } from '@/messages/href';
import { limitWords } from '@/messages/limit-words';
import { type Locale, wordsFor } from '@/messages/translate';

/**
 * Takes a registration. Whether or not the address already belongs to an officer, the next page is the same, because
 * only the owner of the mailbox may learn it.
 */
export async function register(
  { locale, body }: { readonly locale: Locale; readonly body: string },
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: registerOfficerInput,
    said: 'nothing',
    run: async (context, input) => {
      const asker = { mailbox: mailboxKey(input.email), network: await networkOfRequest() };
      const registered = await registerOfficer(context, input, asker);
      if (registered.ok && registered.value.next === 'sign-in')
        await sendOfficerLink({ email: input.email, locale, officerOf: registered.value.bodyName });
      return registered;
    },
    invalid: (field, code) => fieldWords(field, code, locale),
    refused: (error, now) => problemOf(error, locale, now),
    done: () => redirect(href(locale, `/register/sent?${new URLSearchParams({ body })}`)),
  });
}

const CODES = ['name-missing', 'name-long', 'name-wrong', 'office', 'email'] as const;

function fieldWords(field: string, code: string, locale: Locale): string {
  const known = CODES.find((each) => each === code || each === field);
  return known ? wordsFor(locale, 'register')(`refusals.${known}`) : wordsFor(locale, 'refusals')('field-wrong');
}

function problemOf(error: RegisterOfficerRefusal, locale: Locale, now: Date): Problem {
  switch (error.code) {
    case 'name-missing':
    case 'name-long':
    case 'name-wrong':
      return { field: 'name', text: wordsFor(locale, 'register')(`refusals.${error.code}`) };
    case 'limit-reached':
      return { text: limitWords(error, now, locale) };
    default:
      return unreachable(error);
  }
}

/** Confirms the address. The page of the link then says the next step. */
export async function confirm(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  const address = new URLSearchParams({
    registration: String(form.get('registration')),
    token: String(form.get('token')),
  });
  return formAction({
    locale,
    form,
    input: confirmRegistrationInput,
    said: 'nothing',
    run: confirmRegistration,
    invalid: () => wordsFor(locale, 'register')('confirm.wrong'),
    refused: () => ({ text: wordsFor(locale, 'register')('confirm.wrong') }),
    done: () => redirect(href(locale, `/register/confirm?${address}`)),
  });
}

/** The successor accepts an office. The page of the link then says so. */
export async function acceptOffice(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  const address = new URLSearchParams({ handOver: String(form.get('handOver')), token: String(form.get('token')) });
  const t = wordsFor(locale, 'bodyOfficers');
  return formAction({
    locale,
    form,
    input: acceptHandOverInput,
    said: 'nothing',
    run: acceptHandOver,
    invalid: () => t('refusals.link-wrong'),
    refused: ({ code }) => ({ text: t(`refusals.${code}`) }),
    done: () => redirect(href(locale, `/register/hand-over?${address}`)),
  });
}
