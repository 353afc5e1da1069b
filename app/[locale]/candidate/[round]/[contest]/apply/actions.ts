'use server';

import { redirect } from 'next/navigation';
import { type ContestParams, contestPath } from '@/app/[locale]/candidate/contest-address';
import { actionOf, formAction } from '@/auth/form-action';
import { networkOfRequest } from '@/auth/limited-by';
import {
  applyToStand,
  applyToStandInput,
  withdrawApplication,
  withdrawApplicationInput,
} from '@/commands/candidates/applications';
import type { ShowingState } from '@/components/ui/form';
import { unreachable } from '@/domain/base/errors';
import type { BodyKind } from '@/domain/bodies/bodies';
import type { ApplicationProblem, HomeProblem } from '@/domain/candidates/applications';
import type { Problem } from '@/lib/form-state';
import { ASK } from '@/messages/contact-words';
import { longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { limitWords } from '@/messages/limit-words';
import { statementRefusalWords } from '@/messages/statement-words';
import { ownKind } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';

const ZONE = 'Europe/London';

type ApplyParams = ContestParams & { readonly homeKinds: readonly BodyKind[] };

/** Puts the person forward. If several bodies match the typed name, the form asks for one of them. */
export async function apply(params: ApplyParams, _state: ShowingState, form: FormData): Promise<ShowingState> {
  const { locale } = params;
  const t = wordsFor(locale, 'approval');
  const body = ownKind(wordsFor(locale, 'threshold'), params.homeKinds);
  let choices: Extract<HomeProblem, { code: 'which-home' }>['choices'] = [];
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
        case 'application-wrong':
          choices = error.problems.flatMap((problem) => (problem.code === 'which-home' ? problem.choices : []));
          return error.problems.flatMap((problem) => applicationProblemWords(problem, body, locale));
        case 'limit-reached':
          return { text: limitWords(error, now, locale) };
        case 'round-closed':
          return { text: t('refusals.round-closed', { closesAt: longInstantInZone(error.closesAt, ZONE, locale) }) };
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
  return {
    ...state,
    asked: [{ as: 'one', name: 'homeChosen', label: t('apply.homeWhich', { body }), choices: options }],
  };
}

function applicationProblemWords(problem: ApplicationProblem, body: string, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'approval');
  switch (problem.code) {
    case 'applicant-name-missing':
    case 'applicant-name-long':
      return [{ field: 'name', text: t(`refusals.${problem.code}`) }];
    case 'home-missing':
      return [{ field: 'home', text: t('refusals.home-missing', { body }) }];
    case 'which-home':
      return problem.choices.length === 0
        ? [{ field: 'home', text: t('refusals.home-unknown', { body }) }]
        : [{ field: 'homeChosen', text: t('refusals.home-unclear') }];
    case 'statement-wrong':
      return statementRefusalWords(problem, { locale, zone: ZONE }).map((one) => ({ ...one, field: 'statement' }));
    default:
      return unreachable(problem);
  }
}

export const withdraw = actionOf({
  said: 'applicationWithdrawn',
  input: withdrawApplicationInput,
  run: withdrawApplication,
  refused: ({ code }, locale) => ({ text: wordsFor(locale, 'approval')(`refusals.${code}`) }),
  to: (params: ContestParams) => contestPath(params, '/apply'),
});
