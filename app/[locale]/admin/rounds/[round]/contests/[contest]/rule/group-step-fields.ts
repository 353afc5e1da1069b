import { regionChoices } from '@/app/[locale]/admin/set-up-fields';
import type { Choice } from '@/components/ui/field';
import type { FormField } from '@/components/ui/form-field';
import { type GroupStep, keptGroups, RESERVED_FOR } from '@/domain/contests/group-form';
import { ATTRIBUTES } from '@/domain/contests/reserved-seats';
import type { HeldRules } from '@/domain/contests/rule-form';
import { listOf } from '@/domain/contests/rule-steps';
import type { ThresholdFields } from '@/domain/contests/threshold-form';
import { groupSentences } from '@/messages/group-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** The question of a step about reserved seats or quotas in words. */
export function groupQuestion(step: GroupStep, locale: Locale): string {
  const words = wordsFor(locale, 'ruleSteps');
  return step === 'reserved' || step === 'quota' ? words(`${step}.question`) : words(`groups.${step}`);
}

/** The fields of one such step, filled in with the answers so far. */
export function groupStepFields(
  step: GroupStep,
  fields: ThresholdFields,
  locale: Locale,
  held: HeldRules,
): FormField[] {
  const words = wordsFor(locale, 'ruleSteps');
  const label = groupQuestion(step, locale);
  const kept = keptGroups(held);
  const ticks = (name: string, said: string, choices: readonly Choice[], hint?: string): FormField => {
    return { as: 'ticks', name, label: said, hint, choices, values: listOf(fields, name) };
  };
  const keptHint = (rules: Partial<typeof kept>): string => {
    const sentences = groupSentences({ seats: held.seats, reservedSeats: null, quotas: [], ...rules }, locale);
    return sentences.length > 0 ? words('groupsKept', { rules: sentences.join(' ') }) : '';
  };
  const choicesOf = (groups: readonly (typeof RESERVED_FOR)[number][]): Choice[] =>
    groups.map((group) => ({ value: group, words: words(`groupNames.${group}`) }));
  if (step === 'reserved') {
    const hint = [words('reserved.hint'), keptHint({ reservedSeats: kept.reservedSeats })].join(' ').trim();
    return [ticks(step, label, choicesOf(RESERVED_FOR), hint)];
  }
  if (step === 'quota') {
    const hint = [words('quota.hint'), keptHint({ quotas: kept.quotas })].join(' ').trim();
    return [ticks(step, label, choicesOf(ATTRIBUTES), hint)];
  }
  const hint = step.startsWith('quota-')
    ? words('quota.most', { n: held.maxPerBody })
    : words('reserved.most', { n: held.seats });
  const number: FormField = { as: 'number', name: step, label, hint, value: listOf(fields, step)[0] ?? '' };
  return step === 'reserved-region'
    ? [number, ticks('reserved-regions', words('regionsOf'), regionChoices(locale))]
    : [number];
}
