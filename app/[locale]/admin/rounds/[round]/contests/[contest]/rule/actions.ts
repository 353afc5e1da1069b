'use server';

import { redirect } from 'next/navigation';
import { setUpProblems } from '@/app/[locale]/admin/problems';
import { type ContestAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf, readForm } from '@/auth/form-action';
import { changeRule, changeRuleInput } from '@/commands/contests/rule';
import type { ShowingState } from '@/components/ui/form';
import { type HeldRules, readRuleFields } from '@/domain/contests/rule-form';
import {
  NO_RULE_YET,
  nextStep,
  problemsOfStep,
  readDraft,
  readStep,
  STEP_LISTS,
  withAnswers,
} from '@/domain/contests/rule-steps';
import type { RosterCount } from '@/domain/contests/threshold';
import { href } from '@/messages/href';
import { rulePath } from './rule-address';
import { shownRule, typedExample } from './rule-form';

const LISTS = [...STEP_LISTS, 'try-own'];

const save = actionOf({
  said: ({ proposal }) => (proposal === null ? 'ruleSaved' : 'changeProposed'),
  lists: LISTS,
  input: changeRuleInput,
  run: changeRule,
  refused: setUpProblems,
  to: ({ round }: ContestAddress, { proposal }) =>
    roundPath(round, proposal === null ? '/contests' : `/changes/${proposal}`),
});

type Held = { readonly held: HeldRules };
type Address = ContestAddress & Held & { readonly rosterCounts: readonly RosterCount[] };

/** The last page: shows the rule with the example that was typed, or saves the rule. */
export async function ruleForm(address: Address, state: ShowingState, form: FormData): Promise<ShowingState> {
  const { locale, rosterCounts, held } = address;
  const typed = readForm(form, LISTS);
  const read = readRuleFields(typed, held);
  const shown = read.ok
    ? { shown: shownRule(read.value, { ...held, roster: rosterCounts }, locale, typedExample(typed)) }
    : {};
  if (form.get('do') !== 'show') return { ...(await save(address, state, form)), ...shown };
  const problems = read.ok ? [] : setUpProblems({ code: 'wrong', problems: read.error }, locale);
  return { problems, typed, ...shown };
}

/** One question: checks its answer and goes on to the next question, or to the last page. It saves nothing. */
export async function answerStep(
  address: ContestAddress & Held,
  _: ShowingState,
  form: FormData,
): Promise<ShowingState> {
  const typed = readForm(form, LISTS);
  const step = readStep(String(typed.at ?? ''));
  const before = readDraft(typed.draft) ?? NO_RULE_YET;
  if (!step) redirect(href(address.locale, rulePath(address)));
  const draft = withAnswers(before, step, typed);
  const problems = problemsOfStep(draft, step, address.held);
  if (problems.length > 0) return { problems: setUpProblems({ code: 'wrong', problems }, address.locale), typed };
  redirect(href(address.locale, rulePath(address, { draft, at: nextStep(draft) })));
}
