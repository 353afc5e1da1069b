'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '@/auth/form-action';
import { pathAfterSignIn } from '@/auth/landing';
import { sendLink } from '@/auth/options';
import { ok } from '@/domain/base/result';
import { readEmailAddress } from '@/domain/people/email-address';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

const input = z.object({
  email: z
    .string()
    .transform(readEmailAddress)
    .refine((email) => email !== null),
  callbackUrl: z.string().transform(pathAfterSignIn),
});

/** Sends a link to the typed address. The next page is the same whether or not the address is known. */
export async function askForLink(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input,
    run: async (_context, { email, callbackUrl }) => {
      if (email !== null) await sendLink(email, callbackUrl);
      return ok(callbackUrl);
    },
    invalid: () => wordsFor(locale, 'signIn')('invalid'),
    refused: (none: never) => none,
    done: (callbackUrl) => redirect(`${href(locale, '/sign-in/sent')}?${new URLSearchParams({ callbackUrl })}`),
  });
}
