'use server';

import { redirect } from 'next/navigation';
import { type ContestParams, contestPath } from '@/app/[locale]/candidate/contest-address';
import { actionOf, formAction } from '@/auth/form-action';
import { networkOfRequest } from '@/auth/limited-by';
import {
  applyToStand,
  applyToStandInput,
  type HomeChoice,
  withdrawApplication,
  withdrawApplicationInput,
} from '@/commands/candidates/applications';
import type { ShowingState } from '@/components/ui/form';
import { ASK } from '@/messages/contact-words';
import { longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { limitWords } from '@/messages/limit-words';
import { statementRefusalWords } from '@/messages/statement-words';
import { wordsFor } from '@/messages/translate';

const ZONE = 'Europe/London';

/** Puts the person forward. If several CLPs match the typed name, the form asks for one of them. */
export async function apply(params: ContestParams, _state: ShowingState, form: FormData): Promise<ShowingState> {
  const { locale } = params;
  const t = wordsFor(locale, 'approval');
  let choices: readonly HomeChoice[] = [];
  const network = await networkOfRequest();
  const state = await formAction({
    locale,
    form,
    input: applyToStandInput,
    run: (context, input) => applyToStand(context, input, network),
    publishes: true,
    said: 'applied',
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error, now) => {
      switch (error.code) {
        case 'which-home':
          choices = error.choices;
          return error.choices.length === 0
            ? { field: 'home', text: t('refusals.home-unknown') }
            : { field: 'homeChosen', text: t('refusals.home-unclear') };
        case 'statement-wrong':
          return statementRefusalWords(error, { locale, zone: ZONE }).map((one) => ({ ...one, field: 'statement' }));
        case 'limit-reached':
          return { text: limitWords(error, now, locale) };
        case 'round-closed':
          return { text: t('refusals.round-closed', { closesAt: longInstantInZone(error.closesAt, ZONE, locale) }) };
        case 'applicant-name-missing':
        case 'applicant-name-long':
          return { field: 'name', text: t(`refusals.${error.code}`) };
        case 'home-missing':
          return { field: 'home', text: t('refusals.home-missing') };
        case 'takes-no-applications':
        case 'refused-before':
          return { text: t(`refusals.${error.code}`, { contact: ASK }) };
        default:
          return { text: t(`refusals.${error.code}`) };
      }
    },
    done: () => redirect(href(locale, contestPath(params, '/apply'))),
  });
  if (choices.length === 0) return state;
  const options = choices.map(({ slug, name }) => ({ value: slug, words: name }));
  return { ...state, asked: [{ as: 'one', name: 'homeChosen', label: t('apply.homeWhich'), choices: options }] };
}

export const withdraw = actionOf({
  said: 'applicationWithdrawn',
  input: withdrawApplicationInput,
  run: withdrawApplication,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'approval')(`refusals.${code}`) }),
  to: (params: ContestParams) => contestPath(params, '/apply'),
});
