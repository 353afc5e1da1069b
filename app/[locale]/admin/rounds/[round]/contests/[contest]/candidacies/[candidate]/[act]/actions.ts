'use server';

import { redirect } from 'next/navigation';
import { type ActRefusalCode, actInvalidWords, actRefusalWords } from '@/app/[locale]/admin/act-words';
import { formAction } from '@/auth/form-action';
import {
  changeCandidacy,
  changeCandidacyInput,
  mergeCandidacies,
  mergeCandidaciesInput,
} from '@/commands/candidates/candidacies';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import type { ActName } from './points';

type Address = { readonly locale: Locale; readonly path: string; readonly act: ActName };

export async function actOnCandidacy(
  { locale, path, act }: Address,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const rest = {
    locale,
    form,
    invalid: (field: string, problem: string) => actInvalidWords(field, problem, locale),
    refused: (error: { readonly code: ActRefusalCode }) => actRefusalWords(error.code, locale),
    done: () => redirect(href(locale, path)),
  };
  if (act === 'merge' || act === 'part')
    return formAction({ ...rest, input: mergeCandidaciesInput, run: mergeCandidacies });
  return formAction({ ...rest, input: changeCandidacyInput, run: changeCandidacy });
}
