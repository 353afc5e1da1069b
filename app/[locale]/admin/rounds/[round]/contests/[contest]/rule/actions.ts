'use server';

import { redirect } from 'next/navigation';
import { formAction, readForm } from '@/auth/form-action';
import { changeRule, changeRuleInput } from '@/commands/rounds/rule';
import type { ShowingState } from '@/components/ui/set-up-form';
import { readThresholdFields, THRESHOLD_LISTS } from '@/domain/contests/threshold-form';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { setUpProblems } from '../../../../set-up-words';
import { type ContestParams, openContest, roundPath } from '../../../scene';
import { shownRule, typedExample } from './shown';

const LISTS = [...THRESHOLD_LISTS, 'try-own'];

/** Shows the typed rule in words with examples, or saves it. */
export async function ruleForm(params: ContestParams, _state: ShowingState, form: FormData): Promise<ShowingState> {
  const { locale } = params;
  const scene = await openContest(params, '/rule');
  const typed = readForm(form, LISTS);
  const read = readThresholdFields(typed);
  const shown =
    scene && read.ok ? { shown: shownRule(read.value, scene.rosterCounts, locale, typedExample(typed)) } : {};
  if (form.get('do') === 'show') {
    const problems = read.ok ? [] : setUpProblems({ code: 'wrong', problems: read.error }, locale);
    return { problems, typed, ...shown };
  }
  const state = await formAction({
    locale,
    form,
    lists: LISTS,
    input: changeRuleInput,
    run: changeRule,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => setUpProblems(error, locale),
    done: () => redirect(href(locale, roundPath(params.round, '/contests'))),
  });
  return { ...state, ...shown };
}
