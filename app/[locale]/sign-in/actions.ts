'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/auth/form-action';
import { pathAfterSignIn } from '@/auth/landing';
import { sendLink } from '@/auth/options';
import type { LimitReached } from '@/domain/base/limits';
import { ok, type Result } from '@/domain/base/result';
import { readEmailAddress } from '@/domain/people/email-address';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { limitWords } from '@/messages/limit-words';
import { type Locale, wordsFor } from '@/messages/translate';

const input = z.object({
  email: z
    .string()
    .transform(readEmailAddress)
    .refine((email) => email !== null),
  callbackUrl: z.string().transform(pathAfterSignIn),
});

/** The id of the request, and the page to go to after signing in. */
type Asked = { readonly link: string; readonly callbackUrl: string };

/** Sends a link to the typed address, and says the same whether or not it is known. Refuses too many. */
export async function askForLink(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input,
    said: 'nothing',
    run: async (_context, { email, callbackUrl }): Promise<Result<Asked, LimitReached>> => {
      if (email === null) throw new Error('The schema refuses what is not an address.');
      const sent = await sendLink(email, callbackUrl);
      return sent.ok ? ok({ link: sent.value, callbackUrl }) : sent;
    },
    invalid: () => wordsFor(locale, 'signIn')('invalid'),
    refused: (reached, now) => ({ field: 'email', text: limitWords(reached, now, locale) }),
    done: (asked) => redirect(`${href(locale, '/sign-in/sent')}?${new URLSearchParams(asked)}`),
  });
}
