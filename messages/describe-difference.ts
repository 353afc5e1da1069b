import type { ReservedSeats } from '@/domain/contests/reserved-seats';
import type { Threshold } from '@/domain/contests/threshold';
import type { JsonValue } from '@/domain/log/canonical-json';
import { REDACTED } from '@/domain/log/free-text';
import type { ContestField, DateFacts, RoundField, RuleDifference } from '@/domain/log/rule-history';
import { CONFIRMATIONS } from '@/domain/nominations/confirmation';
import type { Quota } from '@/domain/nominations/quotas';
import type { NominatorGroup } from '@/domain/rounds/roster';
import { describeRule } from './describe-rule';
import { count, longInstantInZone } from './format';
import { quotasText, reservedText } from './group-words';
import { nominatorsIn } from './threshold-words';
import { type Locale, wordsFor } from './translate';

/** A change as a label and two values; null for a contest or a date that was not there, or is there no longer. */
export type DifferenceWords = { readonly what: string; readonly was: string | null; readonly now: string | null };

/** A change of a rule, a date or a setting in words. */
export function differenceWords(difference: RuleDifference, zone: string, locale: Locale): DifferenceWords {
  const t = wordsFor(locale, 'ruleHistory');
  switch (difference.of) {
    case 'new-contest':
      return { what: t('newContest', { contest: difference.contest }), was: null, now: null };
    case 'date': {
      const { was, now } = difference;
      const name = (date: DateFacts) => date.label ?? wordsFor(locale, 'rounds')(`dates.${date.kind}`);
      const isRenamed = was !== null && now !== null && name(was) !== name(now);
      const at = (date: DateFacts) => {
        const when = instantWords(date.at, zone, locale);
        return isRenamed ? `${name(date)}, ${when}` : when;
      };
      const either = now ?? was;
      return { what: either ? name(either) : '', was: was && at(was), now: now && at(now) };
    }
    case 'round': {
      const { field, was, now } = difference;
      const words = (value: JsonValue) => roundValue(field, value, zone, locale);
      return { what: roundField(field, locale), was: words(was), now: words(now) };
    }
    case 'contest': {
      const { field, was, now, contest } = difference;
      const words = (value: JsonValue) => contestValue(field, value, locale);
      return { what: t('ofContest', { what: contestField(field, locale), contest }), was: words(was), now: words(now) };
    }
  }
}

function roundField(field: RoundField, locale: Locale): string {
  if (field === 'opensAt' || field === 'closesAt') return wordsFor(locale, 'rounds')(field);
  return wordsFor(locale, 'ruleHistory')(`field.${field}`);
}

function roundValue(field: RoundField, value: JsonValue, zone: string, locale: Locale): string {
  const t = wordsFor(locale, 'ruleHistory');
  switch (field) {
    case 'opensAt':
    case 'closesAt':
      return instantWords(String(value), zone, locale);
    case 'confirmation':
      return t(`confirmation.${CONFIRMATIONS.find((each) => each === value) ?? 'none'}`);
    case 'confirmBy':
      return value === null ? t('value.atDeadline') : instantWords(String(value), zone, locale);
    case 'allowsDelegates':
    case 'approvesStatements':
    case 'takesApplications':
      return t(value === true ? 'value.yes' : 'value.no');
    case 'statementsFor':
      return t(value === 'members' ? 'value.members' : 'value.everyone');
    default:
      return typed(value, locale);
  }
}

function contestField(field: ContestField, locale: Locale): string {
  const rounds = wordsFor(locale, 'rounds');
  switch (field) {
    case 'threshold':
      return rounds('rule.toBallot');
    case 'seats':
    case 'quotas':
    case 'electorate':
      return rounds(`rule.${field}`);
    case 'maxPerBody':
      return rounds('rule.most');
    case 'nominators':
      return rounds('rule.who');
    case 'reservedSeats':
      return rounds('rule.reserved');
    case 'ballotMethod':
      return rounds('rule.method');
    case 'ruleNote':
      return rounds('rule.note');
    default:
      return wordsFor(locale, 'ruleHistory')(`field.${field}`);
  }
}

function contestValue(field: ContestField, value: JsonValue, locale: Locale): string {
  const t = wordsFor(locale, 'ruleHistory');
  switch (field) {
    case 'threshold':
      return describeRule(value as Threshold | null, wordsFor(locale, 'threshold'));
    case 'seats':
    case 'maxPerBody':
      return count(Number(value), locale);
    case 'statementWords':
      return value === null ? t('value.generalLimit') : count(Number(value), locale);
    case 'nominators':
      return nominatorsIn(wordsFor(locale, 'threshold'), value as unknown as readonly NominatorGroup[]);
    case 'acceptsWriteIns':
      return t(value === true ? 'value.yes' : 'value.no');
    case 'quotas':
      return quotasText((value ?? []) as unknown as readonly Quota[], locale) ?? t('value.none');
    case 'reservedSeats':
      return reservedText((value ?? []) as unknown as readonly ReservedSeats[], locale) ?? t('value.none');
    default:
      return typed(value, locale);
  }
}

/** A text that somebody typed, or the words for one that is not there or was redacted. */
function typed(value: JsonValue, locale: Locale): string {
  const t = wordsFor(locale, 'ruleHistory');
  if (value === REDACTED) return t('value.redacted');
  return typeof value === 'string' && value !== '' ? value : t('value.none');
}

const instantWords = (iso: string, zone: string, locale: Locale): string =>
  longInstantInZone(new Date(iso), zone, locale);
