'use server';

import { redirect } from 'next/navigation';
import { contestPath, type StatementParams } from '@/app/[locale]/candidate/contest-address';
import { draftStep, keepDraft } from '@/app/[locale]/candidate/draft-steps';
import { signedInOrRedirect } from '@/auth/context';
import { formAction, readForm } from '@/auth/form-action';
import { writeLetter, writeLetterInput } from '@/commands/candidates/letters';
import { readStatement } from '@/components/candidates/read-statement';
import { isLocale } from '@/domain/base/languages.mjs';
import { judgeStatement, tooLongFor } from '@/domain/candidates/statements';
import type { StatementFormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { statementRefusalWords } from '@/messages/statement-words';
import { wordsFor } from '@/messages/translate';
import { candidateLetter } from '@/queries/candidates/candidate-letter';

/** Saves a candidate's letter, or shows a preview of it, which is kept as a draft. */
export async function saveLetter(
  params: StatementParams,
  _state: StatementFormState,
  form: FormData,
): Promise<StatementFormState> {
  const drafted = await draftStep('letter', params, form);
  if (drafted) return drafted;
  if (form.get('do') === 'preview') return preview(params, form);
  let isStale = false;
  const state = await formAction({
    locale: params.locale,
    form,
    input: writeLetterInput,
    run: writeLetter,
    said: ({ isWaiting }) => (isWaiting ? 'letterWaiting' : 'letterSaved'),
    invalid: () => wordsFor(params.locale, 'candidateOffice')('refusals.field'),
    refused: (error) => {
      isStale = error.code === 'stale';
      return statementRefusalWords(error, { locale: params.locale, zone: 'Europe/London' });
    },
    done: () => redirect(href(params.locale, '/candidate')),
  });
  await keepDraft('letter', form);
  const found = isStale ? await load(params) : null;
  const [latest] = found?.loaded.versions ?? [];
  if (!found || !latest) return state;
  return { ...state, meanwhile: { version: latest.version, read: readStatement(latest, [], found.language) } };
}

async function preview(params: StatementParams, form: FormData): Promise<StatementFormState> {
  await keepDraft('letter', form);
  const typed = readForm(form, []);
  const parsed = writeLetterInput.safeParse(typed);
  const found = await load(params);
  if (!parsed.success || !found)
    return { typed, problems: [{ text: wordsFor(params.locale, 'candidateOffice')('refusals.field') }] };
  const { loaded, language, now } = found;
  const words = { text: parsed.data.text, answers: [], links: [] };
  const facts = { ...loaded.facts, basedOnVersion: parsed.data.basedOnVersion };
  const judged = judgeStatement(facts, words, 'candidate', now);
  return {
    typed,
    problems: judged.ok ? [] : statementRefusalWords(judged.error, { locale: params.locale, zone: loaded.round.zone }),
    // A text that is too long is refused without being parsed, so that it cannot block the server.
    preview: tooLongFor(facts.mostWords, words) ? undefined : readStatement(words, [], language),
  };
}

/** The letter at the address, and when it was read; null if the person is not a candidate. */
async function load({ language, ...params }: StatementParams) {
  const context = await signedInOrRedirect(params.locale, contestPath(params, `/letter/${language}`));
  if (!isLocale(language)) return null;
  const loaded = await candidateLetter(context, { ...params, language });
  return loaded && { loaded, language, now: context.now };
}
