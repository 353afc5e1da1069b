import { kindChoices, nationChoices, regionChoices } from '@/app/[locale]/admin/set-up-fields';
import type { Choice } from '@/components/ui/field';
import type { FormField } from '@/components/ui/form-field';
import type { ShownForTyped } from '@/components/ui/shown-for-typed';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import type { RosterCount, Threshold } from '@/domain/contests/threshold';
import { boundaryExamples, type Example, exampleFacts, kindsNamed } from '@/domain/contests/threshold-examples';
import { HOWS, type ThresholdFields, WAYS, type Way } from '@/domain/contests/threshold-form';
import { describeRule } from '@/messages/describe-rule';
import { list } from '@/messages/format';
import { readAloud } from '@/messages/read-threshold';
import { kindsOf } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** The form of a rule: up to three ways of getting on the ballot, filled in with the current rule. */
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
      [number('secondLeast', t('rule.secondLeast')), tick('secondKinds', t('rule.includingKinds'), kinds)],
    ),
  ];
}

/**
 * A rule in words, with the results for examples just above and below each limit, and for the example that the admin
 * typed.
 */
export function shownRule(
  threshold: Threshold | null,
  roster: readonly RosterCount[],
  locale: Locale,
  tried?: Example,
): ShownForTyped {
  const t = wordsFor(locale, 'adminSetup');
  const words = wordsFor(locale, 'threshold');
  const says = (example: Example) => {
    const { headline, lines } = readAloud(evaluate(threshold, exampleFacts(threshold, example, roster)), words, {
      home: null,
    });
    return [headline, ...lines];
  };
  const rows = boundaryExamples(threshold, roster).map((example): [string, string] => [
    exampleWords(example, threshold, locale),
    says(example)[0] ?? '',
  ]);
  const n = roster.reduce((sum, { count }) => sum + count, 0);
  return {
    heading: t('rule.now'),
    text: describeRule(threshold, words),
    note: threshold === null ? t('rule.supporting') : t('rule.roster', { n }),
    ...(tried && threshold
      ? { tried: { heading: `${t('rule.tried')}: ${exampleWords(tried, threshold, locale)}`, lines: says(tried) } }
      : {}),
    ...(rows.length > 0
      ? { table: { caption: t('rule.caption'), heads: [t('rule.example'), t('rule.result')], rows } }
      : {}),
  };
}

/** "4 CLPs in one region, not including the candidate's own CLP". */
function exampleWords({ counts, regions, hasOwn }: Example, threshold: Threshold | null, locale: Locale): string {
  const t = wordsFor(locale, 'adminSetup');
  const named = BODY_KINDS.flatMap((kind) => {
    const n = counts[kind] ?? 0;
    return n > 0 ? [t('rule.counted', { n, bodies: kindsOf(wordsFor(locale, 'threshold'), [kind], n) })] : [];
  });
  if (named.length === 0) return t('rule.nobody');
  const own = JSON.stringify(threshold).includes('own-body') ? (hasOwn ? 'yes' : 'no') : 'unsaid';
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return t('rule.exampleOf', { bodies: list(named, locale), regions: Math.min(regions, Math.max(1, all)), own });
}

/** The questions of the example: how many of each kind of body that the rule mentions, and how many CLPs. */
export function exampleFields(threshold: Threshold | null, locale: Locale): FormField {
  const t = wordsFor(locale, 'adminSetup');
  const kinds = BODY_KINDS.filter((kind) => kind === 'clp' || kindsNamed(threshold).includes(kind));
  return {
    as: 'fold',
    key: 'try',
    label: t('rule.try'),
    isOpen: true,
    fields: [
      ...kinds.map((kind): FormField => {
        const label = kindsOf(wordsFor(locale, 'threshold'), [kind], 2);
        return { as: 'number', name: `try-${kind}`, label: label.charAt(0).toUpperCase() + label.slice(1) };
      }),
      { as: 'number', name: 'try-regions', label: t('rule.tryRegions') },
      {
        as: 'ticks',
        name: 'try-own',
        label: t('rule.own'),
        choices: [{ value: 'yes', words: t('rule.tryOwnYes') }],
      },
    ],
  };
}

const MOST_TRIED = 2000;

/** The example as typed; undefined if no number was typed. */
export function typedExample(typed: Readonly<Record<string, unknown>>): Example | undefined {
  const number = (name: string) => {
    const text = typed[name];
    const read = typeof text === 'string' && /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
    return Math.min(read, MOST_TRIED);
  };
  const counts = Object.fromEntries(
    BODY_KINDS.map((kind) => [kind, number(`try-${kind}`)] as const).filter(([, n]) => n > 0),
  );
  if (Object.keys(counts).length === 0) return undefined;
  return { counts, regions: Math.max(1, number('try-regions')), hasOwn: [typed['try-own']].flat().includes('yes') };
}
