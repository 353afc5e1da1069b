'use server';

import { setUpProblems } from '@/app/[locale]/admin/problems';
import { type ContestAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf, readForm } from '@/auth/form-action';
import { changeRule, changeRuleInput } from '@/commands/contests/rule';
import type { ShowingState } from '@/components/ui/form';
import type { RosterCount } from '@/domain/contests/threshold';
import { readThresholdFields, THRESHOLD_LISTS } from '@/domain/contests/threshold-form';
import { shownRule, typedExample } from './rule-form';

const LISTS = [...THRESHOLD_LISTS, 'try-own'];

const save = actionOf({
  said: ({ proposal }) => (proposal === null ? 'ruleSaved' : 'changeProposed'),
  lists: LISTS,
  input: changeRuleInput,
  run: changeRule,
  refused: setUpProblems,
  to: ({ round }: ContestAddress, { proposal }) =>
    roundPath(round, proposal === null ? '/contests' : `/changes/${proposal}`),
});

type Address = ContestAddress & { readonly rosterCounts: readonly RosterCount[] };

/** Shows the typed rule in words with examples, or saves it. */
export async function ruleForm(address: Address, state: ShowingState, form: FormData): Promise<ShowingState> {
  const { locale, rosterCounts } = address;
  const typed = readForm(form, LISTS);
  const read = readThresholdFields(typed);
  const shown = read.ok ? { shown: shownRule(read.value, rosterCounts, locale, typedExample(typed)) } : {};
  if (form.get('do') !== 'show') return { ...(await save(address, state, form)), ...shown };
  const problems = read.ok ? [] : setUpProblems({ code: 'wrong', problems: read.error }, locale);
  return { problems, typed, ...shown };
}
