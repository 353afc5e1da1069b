'use server';

import { redirect } from 'next/navigation';
import { guideProblems } from '@/app/[locale]/admin/rounds/set-up-words';
import { formAction } from '@/auth/form-action';
import { enterStatement, enterStatementInput } from '@/commands/candidates/statements';
import type { Zone } from '@/domain/base/instants';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { statementRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';

type Address = { readonly locale: Locale; readonly zone: Zone; readonly to: string };

export async function enter({ locale, zone, to }: Address, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: enterStatementInput,
    run: enterStatement,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => {
      switch (error.code) {
        case 'wrong':
        case 'no-such-round':
        case 'round-declared':
          return guideProblems(error, locale);
        default:
          return statementRefusalWords(error, { locale, zone });
      }
    },
    done: () => redirect(href(locale, to)),
  });
}
