'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/auth/form-action';
import { recordResult, recordResultInput, recordTotal, recordTotalInput } from '@/commands/results/results';
import {
  fillVacancy,
  fillVacancyInput,
  recordVacancy,
  recordVacancyInput,
  retractVacancy,
  retractVacancyInput,
} from '@/commands/results/vacancies';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import {
  fillingRefusalWords,
  invalidWords,
  resultRefusalWords,
  totalRefusalWords,
  vacancyRefusalWords,
} from './refusal-words';
import { type ContestParams, contestScene, pathOf } from './scene';

// Each action is one command. The address says of which contest; the form brings the rest.

const goTo = (params: ContestParams, more: string) => redirect(href(params.locale, pathOf(params, more)));

export async function saveResult(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  const { locale } = params;
  const scene = await contestScene(params, '/results');
  const subject = { locale, zone: scene?.round.zone ?? 'Europe/London', candidacies: scene?.candidacies ?? [] };
  return formAction({
    locale,
    form,
    lists: ['elected'],
    input: recordResultInput,
    run: recordResult,
    invalid: invalidWords(locale),
    refused: (error) => resultRefusalWords(error, subject),
    done: () => goTo(params, '/vacancies'),
  });
}

export async function saveVacancy(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  const { locale } = params;
  return formAction({
    locale,
    form,
    input: recordVacancyInput,
    run: recordVacancy,
    invalid: invalidWords(locale),
    refused: (error) => vacancyRefusalWords(error, locale),
    done: () => goTo(params, '/vacancies'),
  });
}

export async function saveFilling(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  const { locale } = params;
  return formAction({
    locale,
    form,
    input: fillVacancyInput,
    run: fillVacancy,
    invalid: invalidWords(locale),
    refused: (error) => fillingRefusalWords(error, locale),
    done: () => goTo(params, '/vacancies'),
  });
}

export async function takeBack(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  const { locale } = params;
  return formAction({
    locale,
    form,
    input: retractVacancyInput,
    run: retractVacancy,
    invalid: invalidWords(locale),
    refused: ({ code }) => ({ field: 'reason', text: wordsFor(locale, 'seats')(`refusals.${code}`) }),
    done: () => goTo(params, '/vacancies'),
  });
}

export async function saveTotal(params: ContestParams, _state: FormState, form: FormData): Promise<FormState> {
  const { locale } = params;
  return formAction({
    locale,
    form,
    input: recordTotalInput,
    run: recordTotal,
    invalid: invalidWords(locale),
    refused: (error) => totalRefusalWords(error, locale),
    done: () => goTo(params, '/totals'),
  });
}
