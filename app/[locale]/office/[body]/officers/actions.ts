'use server';

import { actionOf } from '@/auth/form-action';
import {
  endDelegate,
  endDelegateInput,
  type NameDelegateRefusal,
  nameDelegate,
  nameDelegateInput,
} from '@/commands/people/delegates';
import {
  type HandOverRefusal,
  handOver,
  handOverInput,
  withdrawHandOver,
  withdrawHandOverInput,
} from '@/commands/people/hand-overs';
import { unreachable } from '@/domain/base/errors';
import type { Problem } from '@/lib/form-state';
import { ASK } from '@/messages/contact-words';
import { limitWords } from '@/messages/limit-words';
import { type Locale, wordsFor } from '@/messages/translate';

type Address = { readonly locale: Locale; readonly body: string };
const to = ({ body }: Address) => `/office/${body}/officers`;

export const offer = actionOf({
  said: 'officeOffered',
  input: handOverInput,
  run: handOver,
  invalid: (locale, field) =>
    field === 'office' || field === 'email'
      ? wordsFor(locale, 'bodyOfficers')(`refusals.${field}`)
      : wordsFor(locale, 'refusals')('field-wrong'),
  refused: problemOf,
  to,
});

function problemOf(error: HandOverRefusal, locale: Locale, _address: Address, now: Date): Problem {
  const t = wordsFor(locale, 'bodyOfficers');
  switch (error.code) {
    case 'own-address':
    case 'holds-office-already':
      return { field: 'email', text: t(`refusals.${error.code}`) };
    case 'offered-already':
      return { text: t('refusals.offered-already', { email: error.email }) };
    case 'limit-reached':
      return { text: limitWords(error, now, locale) };
    default:
      return unreachable(error);
  }
}

export const withdraw = actionOf({
  said: 'offerWithdrawn',
  input: withdrawHandOverInput,
  run: withdrawHandOver,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'bodyOfficers')(`refusals.${code}`, { contact: ASK }) }),
  to,
});

/** A field, or what is wrong with the name. */
const WRONG_DELEGATE = ['email', 'roundId', 'name-missing', 'name-long', 'name-wrong'] as const;

export const addDelegate = actionOf({
  said: 'delegateNamed',
  input: nameDelegateInput,
  run: nameDelegate,
  invalid: (locale, field, code) => {
    const known = WRONG_DELEGATE.find((each) => each === field || each === code);
    return known ? wordsFor(locale, 'bodyOfficers')(`refusals.${known}`) : wordsFor(locale, 'refusals')('field-wrong');
  },
  refused: delegateProblem,
  to,
});

function delegateProblem(error: NameDelegateRefusal, locale: Locale, _address: Address, now: Date): Problem {
  const t = wordsFor(locale, 'bodyOfficers');
  switch (error.code) {
    case 'name-missing':
    case 'name-long':
    case 'name-wrong':
      return { field: 'name', text: t(`refusals.${error.code}`) };
    case 'not-allowed-here':
    case 'round-over':
      return { field: 'roundId', text: t(`refusals.${error.code}`) };
    case 'is-officer':
      return { field: 'email', text: t('refusals.is-officer') };
    case 'too-many':
      return { text: t('refusals.too-many', { most: error.most }) };
    case 'limit-reached':
      return { text: limitWords(error, now, locale) };
    default:
      return unreachable(error);
  }
}

export const removeDelegate = actionOf({
  said: 'delegateEnded',
  input: endDelegateInput,
  run: endDelegate,
  refused: (error: never) => error,
  to,
});
