import type { ReactNode } from 'react';
import { bareName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { Form, type FormHidden } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { PageHeader } from '@/components/ui/section';
import { CAUSES_OF_ACT, type ReasonedAct } from '@/domain/base/act-causes';
import { kindsIn, type RosterRule } from '@/domain/rounds/roster';
import type { FormAction } from '@/lib/form-state';
import { formWords } from '@/messages/form-words';
import { readAloud } from '@/messages/read-threshold';
import { kindsOf } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ActEffect } from '@/queries/nominations/act-effects';
import { type ActCode, actProblem } from './problems';

type ActProps = {
  readonly locale: Locale;
  readonly over: string;
  /** The heading: it asks the admin whether to go ahead. */
  readonly title: string;
  /** Sentences that say what will happen and who is affected. */
  readonly points: readonly string[];
  /** The reason why the act is not possible now. If there is one, the page has no form. */
  readonly refusal?: ActCode | null | undefined;
  readonly action: FormAction;
  readonly hidden: FormHidden;
  /** The text of the button, which names the act. */
  readonly button: string;
  /** The questions of the form; if left out, only the reason. */
  readonly fields?: readonly FormField[] | undefined;
  readonly children?: ReactNode | undefined;
};

/**
 * The page that asks an admin to confirm an act: its effects, who is affected, the question for the reason, and the
 * button.
 */
export function Act({ locale, over, title, points, refusal, action, hidden, button, fields, children }: ActProps) {
  if (refusal)
    return (
      <>
        <PageHeader over={over} title={title} />
        <Empty title={wordsFor(locale, 'adminActs')('cannot')}>
          <p>{actProblem({ code: refusal }, locale).text}</p>
        </Empty>
      </>
    );
  return (
    <Form action={action} hidden={hidden} fields={fields ?? [actReason(locale)]} words={formWords(locale, button)}>
      <PageHeader over={over} title={title} />
      <div className="stack gap-s4 max-w-text">
        <h2>{wordsFor(locale, 'admin')('act.happens')}</h2>
        <ul className="points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {children}
      </div>
    </Form>
  );
}

/** Says that a second admin must agree to an earlier deadline, or that there is none. */
export function secondAdminPoint(who: 'second' | 'only' | null, locale: Locale): string[] {
  const t = wordsFor(locale, 'ruleChanges');
  return who === null ? [] : [t(who === 'second' ? 'needed.deadline' : 'needed.deadlineOnly')];
}

/** The question for the public reason of an act. */
export function actReason(locale: Locale, label?: string): FormField {
  const t = wordsFor(locale, 'admin');
  return { as: 'lines', name: 'reason', label: label ?? t('act.reason'), hint: t('act.reasonHint') };
}

/**
 * The effect of an act on the count: a sentence for each candidate, or one sentence that says that no count changes.
 */
export function effectSentences(effects: readonly ActEffect[], contest: RosterRule, locale: Locale): string[] {
  const t = wordsFor(locale, 'adminActs');
  const bodies = (n: number) => kindsOf(wordsFor(locale, 'threshold'), kindsIn(contest), n);
  if (effects.length === 0) return [t('nobodyChanges', { bodies: bodies(2) })];
  return effects.map(({ name, before, after }) => {
    if (!after) return t('effect.gone', { name });
    if (!before) return t('effect.back', { name, after: after.count, bodies: bodies(after.count) });
    const home = after.home && bareName(after.home, locale);
    const reading = readAloud(after.outcome, wordsFor(locale, 'threshold'), { home, standing: after.ballot }).headline;
    const isOn = after.ballot === 'on-the-ballot';
    const isSwitched = isOn !== (before.ballot === 'on-the-ballot');
    const parts = { name, before: before.count, after: after.count, bodies: bodies(after.count), reading };
    if (before.count === after.count)
      return t(isSwitched ? `effect.${isOn ? 'on' : 'off'}` : 'effect.other', { name, reading });
    if (isSwitched) return t(isOn ? 'effect.countsOn' : 'effect.countsOff', parts);
    return t('effect.counts', parts);
  });
}

/** The questions for the public reason of an act that has common reasons: the common reason, and the words. */
export function reasonFields(act: ReasonedAct, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'reasons');
  const choices = CAUSES_OF_ACT[act].map((cause) => ({ value: cause, words: t(`cause.${cause}`) }));
  return [
    { as: 'one', name: 'cause', label: t('common'), choices },
    { as: 'lines', name: 'reason', label: t('inWords'), hint: t('inWordsHint') },
  ];
}
