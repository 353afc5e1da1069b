import type { FormField } from '@/components/ui/form-field';
import type { ShownForTyped } from '@/components/ui/shown-for-typed';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import { asksForOwn, homeKinds } from '@/domain/contests/home-kinds';
import type { RuleFacts } from '@/domain/contests/rule-form';
import type { RosterCount, Threshold } from '@/domain/contests/threshold';
import { boundaryExamples, type Example, exampleFacts, kindsNamed } from '@/domain/contests/threshold-examples';
import { ruleInSentence } from '@/messages/describe-rule';
import { list } from '@/messages/format';
import { groupSentences } from '@/messages/group-words';
import { readAloud } from '@/messages/read-threshold';
import { kindsOf, ownKind } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';

/**
 * A rule in words with its reserved seats and quotas, and the results for examples just above and below each limit and
 * for the example that the admin typed.
 */
export function shownRule(
  facts: RuleFacts,
  { seats, roster }: { readonly seats: number; readonly roster: readonly RosterCount[] },
  locale: Locale,
  tried?: Example,
): ShownForTyped {
  const { threshold } = facts;
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
  const needed = threshold ? t('rule.needed', { rule: ruleInSentence(threshold, words) }) : words('supportingOnly');
  const n = roster.reduce((sum, { count }) => sum + count, 0);
  return {
    heading: t('rule.now'),
    text: [needed, ...groupSentences({ ...facts, seats }, locale)].join(' '),
    note: threshold === null ? t('rule.supporting') : hasShare(threshold) ? t('rule.roster', { n }) : undefined,
    ...(tried && threshold
      ? { tried: { heading: `${t('rule.tried')}: ${exampleWords(tried, threshold, locale)}`, lines: says(tried) } }
      : {}),
    ...(rows.length > 0
      ? { table: { caption: t('rule.caption'), heads: [t('rule.example'), t('rule.result')], rows } }
      : {}),
  };
}

/** Whether a part of the rule is a percentage of the bodies. */
const hasShare = (threshold: Threshold): boolean =>
  threshold.rule === 'share' || ('of' in threshold && threshold.of.some(hasShare));

/** "CLP", "trade union": the noun for the candidate's own body in this rule. */
const ownBodyIn = (threshold: Threshold | null, locale: Locale): string =>
  ownKind(wordsFor(locale, 'threshold'), homeKinds(threshold));

/** "4 CLPs in one region, not including the candidate's own CLP". */
function exampleWords({ counts, regions, hasOwn }: Example, threshold: Threshold | null, locale: Locale): string {
  const t = wordsFor(locale, 'adminSetup');
  const named = BODY_KINDS.flatMap((kind) => {
    const n = counts[kind] ?? 0;
    return n > 0 ? [t('rule.counted', { n, bodies: kindsOf(wordsFor(locale, 'threshold'), [kind], n) })] : [];
  });
  if (named.length === 0) return t('rule.nobody');
  const own = asksForOwn(threshold) ? (hasOwn ? 'yes' : 'no') : 'unsaid';
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const body = ownBodyIn(threshold, locale);
  // Affiliates belong to no region.
  const isPlaced = BODY_KINDS.some((kind) => (counts[kind] ?? 0) > 0 && KINDS[kind].hasPlace);
  const seen = isPlaced ? Math.min(regions, Math.max(1, all)) : 0;
  return t('rule.exampleOf', { bodies: list(named, locale), regions: seen, own, body });
}

/** The questions of the example: how many of each kind of body that the rule mentions, and from how many regions. */
export function exampleFields(threshold: Threshold | null, locale: Locale): FormField {
  const t = wordsFor(locale, 'adminSetup');
  const kinds = kindsNamed(threshold);
  const own: FormField = {
    as: 'ticks',
    name: 'try-own',
    label: t('rule.own'),
    choices: [{ value: 'yes', words: t('rule.tryOwnYes', { body: ownBodyIn(threshold, locale) }) }],
  };
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
      ...(asksForOwn(threshold) ? [own] : []),
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
