import type { Choice } from '@/components/ui/choices';
import type { FormField } from '@/components/ui/form-field';
import { HOWS, type ThresholdFields, WAYS, type Way } from '@/domain/contests/threshold-form';
import { type Locale, wordsFor } from '@/messages/translate';
import { kindChoices, nationChoices, regionChoices } from '../../../../set-up-fields';

/** The form of a rule: up to three ways on to the ballot, filled from what holds. */
export function ruleFields(values: ThresholdFields, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    {
      as: 'one',
      name: 'decides',
      label: t('rule.decides'),
      value: textOf(values, 'decides') || 'yes',
      choices: [
        { value: 'yes', words: t('rule.decidesYes') },
        { value: 'no', words: t('rule.decidesNo') },
      ],
    },
    ...WAYS.map((way): FormField => {
      const label = t(`rule.ways.${way}`);
      const fields = wayFields(way, values, locale);
      if (way === '1') return { as: 'part', key: way, label, fields };
      const isOpen = Object.keys(values).some((name) => name.startsWith(`${way}-`));
      return { as: 'fold', key: way, label, isOpen, fields };
    }),
  ];
}

const textOf = (values: ThresholdFields, name: string) => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

function wayFields(way: Way, values: ThresholdFields, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  const at = (name: string) => `${way}-${name}`;
  const list = (name: string) => [values[at(name)] ?? []].flat();
  const number = (name: string, label: string, hint?: string): FormField => {
    return { as: 'number', name: at(name), label, hint, value: textOf(values, at(name)) };
  };
  const tick = (name: string, label: string, choices: readonly Choice[]): FormField => {
    return { as: 'ticks', name: at(name), label, choices, values: list(name) };
  };
  const kinds = kindChoices(locale);
  const fold = (
    key: 'places' | 'more' | 'second',
    asked: readonly string[],
    fields: readonly FormField[],
  ): FormField => {
    const isOpen = asked.some((name) => values[at(name)] !== undefined);
    return { as: 'fold', key: at(key), label: t(`rule.${key}`), isOpen, fields };
  };
  return [
    tick('own', t('rule.own'), [{ value: 'yes', words: t('rule.ownYes') }]),
    {
      as: 'one',
      name: at('how'),
      label: t('rule.how'),
      value: textOf(values, at('how')) || 'none',
      choices: [
        ...HOWS.map((how) => ({
          value: how,
          words: t(how === 'count' ? 'rule.howCount' : how === 'share' ? 'rule.howShare' : 'rule.howElsewhere'),
        })),
        { value: 'none', words: t('rule.howNothing') },
      ],
    },
    number('least', t('rule.least')),
    number('percent', t('rule.percent'), t('rule.percentHint')),
    tick('kinds', t('rule.kinds'), kinds),
    fold(
      'places',
      ['nations', 'regions'],
      [
        tick('nations', t('rule.nations'), nationChoices(locale)),
        tick('regions', t('rule.regions'), regionChoices(locale)),
      ],
    ),
    fold(
      'more',
      ['also', 'regionsLeast', 'includingLeast', 'weight'],
      [
        tick('also', t('rule.also'), kinds),
        number('regionsLeast', t('rule.regionsLeast')),
        number('includingLeast', t('rule.includingLeast')),
        tick('includingKinds', t('rule.includingKinds'), kinds),
        number('weight', t('rule.weight'), t('rule.weightHint')),
      ],
    ),
    fold(
      'second',
      ['secondLeast'],
      [number('secondLeast', t('rule.secondLeast')), tick('secondKinds', t('rule.secondKinds'), kinds)],
    ),
  ];
}
