'use server';

import { actionOf } from '@/auth/form-action';
import { settleHandOver, settleHandOverInput, undoHandOver, undoHandOverInput } from '@/commands/people/hand-overs';
import { type Locale, wordsFor } from '@/messages/translate';

type Address = { readonly locale: Locale; readonly handOver: string };

export const undo = actionOf({
  said: 'handOverUndone',
  input: undoHandOverInput,
  run: undoHandOver,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'officeRequests')(`handOver.refusals.${code}`) }),
  to: (_: Address, { bodySlug }) => `/admin/people/bodies/${bodySlug}`,
});

export const settle = actionOf({
  said: 'handOverChecked',
  input: settleHandOverInput,
  run: settleHandOver,
  refused: (error: never) => error,
  to: (_: Address) => '/admin/people/registrations',
});
