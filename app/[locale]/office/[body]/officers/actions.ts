'use server';

import { actionOf } from '@/auth/form-action';
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
  input: handOverInput,
  run: handOver,
  invalid: (locale, field) =>
    field === 'office' || field === 'email'
      ? wordsFor(locale, 'bodyOfficers')(`refusals.${field}`)
      : wordsFor(locale, 'refusals')('field-wrong'),
  refused: problemOf,
  to,
});

function problemOf(error: HandOverRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'bodyOfficers');
  switch (error.code) {
    case 'own-address':
    case 'holds-office-already':
      return { field: 'email', text: t(`refusals.${error.code}`) };
    case 'offered-already':
      return { text: t('refusals.offered-already', { email: error.email }) };
    case 'limit-reached':
      return { text: limitWords(error, new Date(), locale) };
    default:
      return unreachable(error);
  }
}

export const withdraw = actionOf({
  input: withdrawHandOverInput,
  run: withdrawHandOver,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'bodyOfficers')(`refusals.${code}`, { contact: ASK }) }),
  to,
});
