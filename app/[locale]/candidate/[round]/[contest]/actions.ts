'use server';

import { redirect } from 'next/navigation';
import { type ContestParams, contestPath, type StatementParams } from '@/app/[locale]/candidate/contest-address';
import { draftStep, keepDraft } from '@/app/[locale]/candidate/draft-steps';
import { signedInOrRedirect } from '@/auth/context';
import { actionOf, formAction, readForm, sayingWhomToAsk } from '@/auth/form-action';
import { answerNomination, answerNominationInput } from '@/commands/candidates/answers';
import { statementWords, writeStatement, writeStatementInput } from '@/commands/candidates/statements';
import { readStatement } from '@/components/candidates/read-statement';
import { isLocale } from '@/domain/base/languages.mjs';
import { judgeStatement, tooLongFor } from '@/domain/candidates/statements';
import type { StatementFormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { answerRefusalWords, statementRefusalWords } from '@/messages/statement-words';
import { wordsFor } from '@/messages/translate';
import { candidateStatement } from '@/queries/candidates/candidate-statement';

const LISTS = ['question', 'answer', 'linkWords', 'linkAddress'];

// Each action is one command. A preview and a refusal also keep what was typed as a draft.

export const answer = actionOf({
  said: (_, { answer: given }) =>
    given === 'accepted' ? 'accepted' : given === 'declined' ? 'declined' : 'standingDown',
  input: answerNominationInput,
  run: answerNomination,
  invalid: (locale) => wordsFor(locale, 'candidateOffice')('refusals.field'),
  refused: answerRefusalWords,
  to: (_: ContestParams) => '/candidate',
});

export async function publish(
  params: StatementParams,
  _state: StatementFormState,
  form: FormData,
): Promise<StatementFormState> {
  const drafted = await draftStep('statement', params, form);
  if (drafted) return drafted;
  if (form.get('do') === 'preview') return preview(params, form);
  let isStale = false;
  const zone = 'Europe/London';
  const state = await formAction({
    locale: params.locale,
    round: params.round,
    form,
    lists: LISTS,
    input: writeStatementInput,
    run: writeStatement,
    publishes: true,
    said: ({ isWaiting }) => (isWaiting ? 'statementWaiting' : 'statementPublished'),
    invalid: () => wordsFor(params.locale, 'candidateOffice')('refusals.field'),
    refused: (error) => {
      isStale = error.code === 'stale';
      return statementRefusalWords(error, { locale: params.locale, zone });
    },
    done: () => redirect(href(params.locale, '/candidate')),
  });
  await keepDraft('statement', form);
  const found = isStale ? await loadStatement(params) : null;
  const latest = found?.loaded.facts.latest;
  if (!found || !latest) return state;
  const { questions } = found.loaded;
  return { ...state, meanwhile: { version: latest.version, read: readStatement(latest, questions, found.language) } };
}

/** A preview of what was typed, with everything that prevents publishing it. It is kept as a draft. */
async function preview(params: StatementParams, form: FormData): Promise<StatementFormState> {
  await keepDraft('statement', form);
  const typed = readForm(form, LISTS);
  const parsed = writeStatementInput.safeParse(typed);
  const field = { text: wordsFor(params.locale, 'candidateOffice')('refusals.field') };
  const found = await loadStatement(params);
  if (!parsed.success || !found) return { typed, problems: [field] };
  const { loaded, language, now } = found;
  const words = statementWords(parsed.data);
  const facts = { ...loaded.facts, basedOnVersion: parsed.data.basedOnVersion };
  const judged = judgeStatement(facts, words, 'candidate', now);
  const said = { locale: params.locale, zone: loaded.round.zone };
  return {
    typed,
    problems: judged.ok
      ? []
      : await sayingWhomToAsk(statementRefusalWords(judged.error, said), params.round, params.locale),
    // A text that is too long is refused without being parsed, so that it cannot block the server.
    preview: tooLongFor(facts.mostWords, words) ? undefined : readStatement(words, loaded.questions, language),
  };
}

/** The statement at the address, and when it was read; null if the person is not a candidate. */
async function loadStatement({ language, ...params }: StatementParams) {
  const context = await signedInOrRedirect(params.locale, contestPath(params, `/statement/${language}`));
  if (!isLocale(language)) return null;
  const loaded = await candidateStatement(context, { ...params, language });
  return loaded && { loaded, language, now: context.now };
}
