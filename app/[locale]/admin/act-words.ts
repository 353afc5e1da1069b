import { bareName } from '@/components/bodies/body-name';
import { LONGEST_REASON } from '@/domain/base/reasons';
import type { BodyKind } from '@/domain/bodies/bodies';
import type {
  CancelRefusal,
  CandidacyActRefusal,
  CloseEarlyRefusal,
  ConfirmRefusal,
  MatchRefusal,
  MergeRefusal,
  ReinstateRefusal,
  RuleInvalidRefusal,
} from '@/domain/nominations/acts';
import type { DeadlineMoveRefusal } from '@/domain/rounds/deadlines';
import type { Problem } from '@/lib/form-state';
import { readAloud } from '@/messages/read-threshold';
import { kindsOf } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ActEffect } from '@/queries/nominations/act-effects';

type AnyRefusal =
  | CancelRefusal
  | CandidacyActRefusal
  | CloseEarlyRefusal
  | ConfirmRefusal
  | DeadlineMoveRefusal
  | MergeRefusal
  | ReinstateRefusal
  | MatchRefusal
  | RuleInvalidRefusal;

/** Why an act was refused, or is not open. */
export type ActRefusalCode =
  | AnyRefusal['code']
  | 'no-such-submission'
  | 'no-such-candidacy'
  | 'no-such-write-in'
  | 'no-such-round'
  | 'changed-meanwhile';

/** The sentence for a refused act: why, and what to do instead. */
export function actRefusalWords(code: ActRefusalCode, locale: Locale): Problem {
  const text = wordsFor(locale, 'adminActs')(`refusals.${code}`);
  return code === 'reason-missing' ? { field: 'reason', text } : { text };
}

/** The sentence for a field that does not fit: a reason that is too long, or a form that was tampered with. */
export function actInvalidWords(field: string, code: string, locale: Locale): string {
  if (field === 'reason' && code === 'reason-long')
    return wordsFor(locale, 'admin')('act.longReason', { most: String(LONGEST_REASON) });
  return wordsFor(locale, 'refusals')('field-wrong');
}

/** What an act does to the count, a sentence for each candidate; one that says so where it does nothing. */
export function effectSentences(
  effects: readonly ActEffect[],
  contest: { readonly bodyKinds: readonly BodyKind[] },
  locale: Locale,
): string[] {
  const t = wordsFor(locale, 'adminActs');
  const bodies = (n: number) => kindsOf(wordsFor(locale, 'threshold'), contest.bodyKinds, n);
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
