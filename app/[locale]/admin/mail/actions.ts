'use server';

import { actionOf } from '@/auth/form-action';
import { retryMail, retryMailInput } from '@/mail/retry';
import { type Locale, wordsFor } from '@/messages/translate';

export const retry = actionOf({
  said: 'emailRetried',
  input: retryMailInput,
  run: retryMail,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'attention')(`refusals.${code}`) }),
  to: (_: { readonly locale: Locale }) => '/admin/mail',
});
