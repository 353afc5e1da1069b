import { kindChoices, nationChoices, regionChoices } from '@/app/[locale]/admin/set-up-fields';
import type { Choice } from '@/components/ui/field';
import type { FormField } from '@/components/ui/form-field';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { isGroupStep } from '@/domain/contests/group-form';
import { ASKED_GROUPS, type HeldRules } from '@/domain/contests/rule-form';
import {
  extrasFor,
  KEEP,
  listOf,
  partsOfStep,
  type RuleDraft,
  STEP_LISTS,
  type Step,
} from '@/domain/contests/rule-steps';
import { HOWS, type ThresholdFields, thresholdFields } from '@/domain/contests/threshold-form';
import { describeRule } from '@/messages/describe-rule';
import { type Locale, wordsFor } from '@/messages/translate';
import { groupQuestion, groupStepFields } from './group-step-fields';

const textOf = (fields: ThresholdFields, name: string): string => listOf(fields, name)[0] ?? '';

/** The question of a step in words. */
export function questionOf(step: Step, locale: Locale): string {
  if (isGroupStep(step)) return groupQuestion(step, locale);
  const parts = partsOfStep(step);
  if (!parts) return wordsFor(locale, 'adminSetup')('rule.decides');
  return wordsFor(locale, 'ruleSteps')(parts.question);
}

/** The way to which a step belongs, in words: "Alternative". Null for the first step and those about groups. */
export function wayOf(step: Step, locale: Locale): string | null {
  const parts = partsOfStep(step);
  return parts && wordsFor(locale, 'adminSetup')(`rule.ways.${parts.way}`);
}

/** The fields of one step, filled in with the answers so far. */
export function stepFields(step: Step, { fields }: RuleDraft, locale: Locale, held: HeldRules): FormField[] {
  if (isGroupStep(step)) return groupStepFields(step, fields, locale, held);
  const t = wordsFor(locale, 'adminSetup');
  const words = wordsFor(locale, 'ruleSteps');
  const parts = partsOfStep(step);
  const label = questionOf(step, locale);
  if (!parts) {
    const choices = [
      { value: 'yes', words: t('rule.decidesYes') },
      { value: 'no', words: t('rule.decidesNo') },
      ...(thresholdFields(held.threshold) === null
        ? [{ value: KEEP, words: words('keep', { rule: describeRule(held.threshold, wordsFor(locale, 'threshold')) }) }]
        : []),
    ];
    return [{ as: 'one', name: 'decides', label, value: textOf(fields, 'decides'), choices }];
  }
  const { way, question } = parts;
  const at = (name: string) => `${way}-${name}`;
  const number = (name: string, said: string, hint?: string): FormField => {
    return { as: 'number', name: at(name), label: said, hint, value: textOf(fields, at(name)) };
  };
  const ticks = (name: string, said: string, choices: readonly Choice[], hint?: string): FormField => {
    return { as: 'ticks', name: at(name), label: said, hint, choices, values: listOf(fields, at(name)) };
  };
  const one = (name: string, choices: readonly Choice[], hint?: string): FormField => {
    return { as: 'one', name: at(name), label, hint, choices, value: textOf(fields, at(name)) };
  };
  const kinds = kindChoices(locale);
  switch (question) {
    case 'how':
      return [one('how', howChoices(locale)), ticks('own', t('rule.own'), ownChoices(locale))];
    case 'least':
      return [number('least', label)];
    case 'percent':
      return [number('percent', label, words('percentHint'))];
    case 'kinds':
      return [ticks('kinds', label, kinds)];
    case 'places':
      return [
        ticks('nations', t('rule.nations'), nationChoices(locale), words('placesHint')),
        ticks('regions', t('rule.regions'), regionChoices(locale)),
      ];
    case 'extra': {
      const choices = extrasFor(textOf(fields, at('how'))).map((value) => ({ value, words: words(`extras.${value}`) }));
      return [ticks('extra', label, choices, words('extraHint'))];
    }
    case 'also':
      return [ticks('also', label, kinds)];
    case 'regionsLeast':
      return [number('regionsLeast', label)];
    case 'including':
      return [
        number('includingLeast', t('rule.includingLeast')),
        ticks('includingKinds', t('rule.includingKinds'), kinds),
      ];
    case 'weight':
      return [number('weight', label, t('rule.weightHint'))];
    case 'second':
      return [number('secondLeast', t('rule.secondLeast')), ticks('secondKinds', t('rule.includingKinds'), kinds)];
    case 'another':
      return [
        one(
          'another',
          [
            { value: 'yes', words: words('yes') },
            { value: 'no', words: words('no') },
          ],
          words('anotherHint'),
        ),
      ];
  }
}

function howWords(how: (typeof HOWS)[number], locale: Locale): string {
  const t = wordsFor(locale, 'adminSetup');
  if (how === 'incumbent') return wordsFor(locale, 'ruleSteps')('incumbent');
  return t(how === 'count' ? 'rule.howCount' : how === 'share' ? 'rule.howShare' : 'rule.howElsewhere');
}

const howChoices = (locale: Locale): Choice[] => {
  const t = wordsFor(locale, 'adminSetup');
  return [
    ...HOWS.map((how) => ({
      value: how,
      words: howWords(how, locale),
    })),
    { value: 'none', words: t('rule.howNothing') },
  ];
};

/** The answer of a step in words, as the last page lists it. */
export function answerOf(step: Step, draft: RuleDraft, locale: Locale, held: HeldRules): string {
  const words = wordsFor(locale, 'ruleSteps');
  const said = stepFields(step, draft, locale, held).flatMap((field) => {
    if (!('name' in field)) return [];
    if (!('choices' in field)) return textOf(draft.fields, field.name);
    const chosen = listOf(draft.fields, field.name);
    return field.choices.flatMap(({ value, words: said }) =>
      chosen.includes(value) && typeof said === 'string' ? said : [],
    );
  });
  const own = said.filter((text) => text !== '');
  // Each answer begins with a capital, so they are not joined into a sentence.
  if (own.length > 0) return own.join('; ');
  if (step.endsWith('-places')) return words('anywhere');
  return words(step.endsWith('-another') ? 'no' : 'none');
}

/** What a rule sends on the last page: every answer, as hidden fields. */
export const answersToSend = ({ fields }: RuleDraft): Record<string, string | readonly string[]> => ({
  [ASKED_GROUPS.name]: ASKED_GROUPS.value,
  ...Object.fromEntries(
    (['decides', ...Object.keys(fields)] as const).flatMap((name) => {
      const values = listOf(fields, name);
      return name.endsWith('-extra') || name.endsWith('-another') || values.length === 0
        ? []
        : [[name, values.length === 1 && !isList(name) ? (values[0] ?? '') : values]];
    }),
  ),
});

/** The candidate's own CLP, or their own body of another kind that can have candidates. */
const ownChoices = (locale: Locale): Choice[] => [
  { value: 'yes', words: wordsFor(locale, 'adminSetup')('rule.ownYes') },
  ...BODY_KINDS.filter((kind) => kind !== 'clp' && KINDS[kind].hasCandidates).map((kind) => ({
    value: kind,
    words: wordsFor(locale, 'adminSetup')('rule.ownOf', { kind: wordsFor(locale, 'kinds')(`one.${kind}`) }),
  })),
];

const isList = (name: string) => STEP_LISTS.includes(name);
