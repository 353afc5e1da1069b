'use server';

import { actInvalid } from '@/app/[locale]/admin/problems';
import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { requestContext } from '@/auth/context';
import { actionOf } from '@/auth/form-action';
import { inRound } from '@/auth/in-round';
import {
  type AgreeLateRefusal,
  acceptLate,
  acceptLateInput,
  agreeLate,
  agreeLateInput,
  refuseLate,
  refuseLateInput,
} from '@/commands/nominations/late';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';
import { lateFormPage } from '@/queries/nominations/late-forms';
import { lateWords } from './late-words';

type Address = RoundAddress & { readonly form: string };

const toForm = ({ round, form }: Address) => roundPath(round, `/late/${form}`);

async function refused(error: AgreeLateRefusal, locale: Locale, address: Address): Promise<Problem> {
  const found = await lateFormPage(await inRound(await requestContext(), address), address);
  return found ? lateWords(error, found, locale) : { text: wordsFor(locale, 'late')('refusals.no-such-form') };
}

export const accept = actionOf({
  said: ({ receipt }) => (receipt ? 'lateAccepted' : 'lateProposed'),
  input: acceptLateInput,
  run: acceptLate,
  invalid: actInvalid,
  refused,
  to: toForm,
});

export const agree = actionOf({
  said: 'lateAccepted',
  input: agreeLateInput,
  run: agreeLate,
  refused,
  to: toForm,
});

export const leaveRefused = actionOf({
  said: 'lateRefused',
  input: refuseLateInput,
  run: refuseLate,
  refused,
  to: ({ round }: Address) => roundPath(round, '/late'),
});
