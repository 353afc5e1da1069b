'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { closeAmendment, closeAmendmentInput, openAmendment, openAmendmentInput } from '@/commands/results/amendment';
import {
  agreeDeclaration,
  agreeDeclarationInput,
  proposeDeclaration,
  proposeDeclarationInput,
} from '@/commands/results/declaration';
import { LONGEST_REASON } from '@/domain/base/reasons';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { declareRefusalWords } from './refusal-words';

// Each action is one command; the fingerprint that comes with the form is of what the admin read.

type Address = { readonly locale: Locale; readonly round: string };

const declared = ({ locale, round }: Address, number: number) =>
  redirect(href(locale, `/rounds/${round}/declaration/${number}`));
const stay = ({ locale, round }: Address) => redirect(href(locale, `/admin/rounds/${round}/declare`));
const wrongField = (locale: Locale) => () => wordsFor(locale, 'declare')('refusal.field-wrong');

export async function propose(address: Address, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale: address.locale,
    form,
    input: proposeDeclarationInput,
    run: proposeDeclaration,
    invalid: wrongField(address.locale),
    refused: (error) => declareRefusalWords(error, address.locale),
    done: ({ declared: made }) => (made ? declared(address, made.number) : stay(address)),
  });
}

export async function agree(address: Address, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale: address.locale,
    form,
    input: agreeDeclarationInput,
    run: agreeDeclaration,
    invalid: wrongField(address.locale),
    refused: (error) => declareRefusalWords(error, address.locale),
    done: ({ number }) => declared(address, number),
  });
}

export async function amend(address: Address, _state: FormState, form: FormData): Promise<FormState> {
  const t = wordsFor(address.locale, 'admin');
  return formAction({
    locale: address.locale,
    form,
    input: openAmendmentInput,
    run: openAmendment,
    invalid: (_field, code) =>
      code === 'reason-long' ? t('act.longReason', { most: String(LONGEST_REASON) }) : t('act.noReason'),
    refused: (error) => declareRefusalWords(error, address.locale),
    done: () => stay(address),
  });
}

export async function close(address: Address, _state: FormState, form: FormData): Promise<FormState> {
  return formAction({
    locale: address.locale,
    form,
    input: closeAmendmentInput,
    run: closeAmendment,
    invalid: wrongField(address.locale),
    refused: (error) => declareRefusalWords(error, address.locale),
    done: () => stay(address),
  });
}
