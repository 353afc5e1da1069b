import type { CloseAmendmentRefusal, OpenAmendmentRefusal } from '@/commands/results/amendment';
import type { AgreeDeclarationRefusal, ProposeDeclarationRefusal } from '@/commands/results/declaration';
import { unreachable } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import type { ResultProblem, ResultRefusal, TotalRefusal } from '@/domain/results/results';
import type { FillingRefusal, VacancyRefusal } from '@/domain/results/vacancies';
import type { Problem } from '@/lib/form-state';
import { notSealedWords } from '@/messages/deadline-words';
import { list, longDay, longInstant, longInstantInZone } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';

/** The facts that the sentences need in addition to the refusal. */
export type ResultSubject = {
  readonly zone: string;
  readonly candidacies: readonly { readonly id: CandidacyId; readonly name: string }[];
};

/** The sentences for a refused result, one for each error. */
export function resultProblems(refusal: ResultRefusal, locale: Locale, subject: ResultSubject): Problem[] {
  const t = wordsFor(locale, 'seats');
  switch (refusal.code) {
    case 'round-cancelled':
    case 'round-postponed':
      return [{ text: t(`refusals.${refusal.code}`) }];
    case 'nominations-not-over': {
      const closesAt = longInstant(refusal.closesAt, subject.zone, locale);
      return [{ text: t(`refusals.${refusal.code}`, { closesAt }) }];
    }
    case 'not-sealed':
      return [{ text: notSealedWords(refusal, locale) }];
    case 'result-problems':
      return refusal.problems.map((problem) => problemWords(problem, locale, subject));
    default:
      return unreachable(refusal);
  }
}

function problemWords(problem: ResultProblem, locale: Locale, { candidacies }: ResultSubject): Problem {
  const t = wordsFor(locale, 'seats');
  const elected = `elected-${candidacies[0]?.id ?? ''}`;
  switch (problem.code) {
    case 'before-deadline':
      return {
        field: 'resultOn',
        text: t(`refusals.${problem.code}`, { closesOn: longDay(problem.closesOn, locale) }),
      };
    case 'votes-not-whole': {
      const name = candidacies.find(({ id }) => id === problem.candidacyId)?.name ?? '';
      return { field: `votes-${problem.candidacyId}`, text: t(`refusals.${problem.code}`, { name }) };
    }
    case 'too-many-elected':
      return {
        field: elected,
        text: t(`refusals.${problem.code}`, { seats: problem.seats, elected: problem.elected }),
      };
    case 'nobody-elected':
      return { field: elected, text: t(`refusals.${problem.code}`) };
    case 'end-not-real':
    case 'end-before-result':
      return { field: 'endsOn', text: t(`refusals.${problem.code}`) };
    case 'unknown-candidacy':
      return { text: t(`refusals.${problem.code}`) };
    case 'reason-missing':
      return { field: 'reason', text: t(`refusals.${problem.code}`) };
    default:
      return dayWords(problem, 'resultOn', locale);
  }
}

type DayRefusal = Extract<
  VacancyRefusal,
  { code: 'day-missing' | 'day-not-real' | 'year-not-four-digits' | 'day-in-future' }
>;

function dayWords(refusal: DayRefusal, field: string, locale: Locale): Problem {
  const t = wordsFor(locale, 'seats');
  if (refusal.code !== 'day-missing') return { field, text: t(`refusals.${refusal.code}`) };
  const parts = list(
    refusal.parts.map((part) => wordsFor(locale, 'refusals')(`parts.${part}`)),
    locale,
  );
  return { field, text: t(`refusals.${refusal.code}`, { parts }) };
}

/** The sentence for a refused vacancy. */
export function vacancyProblem(refusal: VacancyRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'seats');
  switch (refusal.code) {
    case 'holder-missing':
    case 'already-suspended':
      return { field: 'holder', text: t(`refusals.${refusal.code}`) };
    case 'why-missing':
      return { field: 'why', text: t(`refusals.${refusal.code}`) };
    case 'not-holding':
      return { field: 'leftOn', text: t(`refusals.${refusal.code}`) };
    default:
      return dayWords(refusal, 'leftOn', locale);
  }
}

/** The sentence for a refused filling of a seat. */
export function fillingProblem(refusal: FillingRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'seats');
  switch (refusal.code) {
    case 'by-missing':
    case 'holds-a-seat':
    case 'not-of-these-seats':
      return { field: 'by', text: t(`refusals.${refusal.code}`) };
    case 'how-missing':
    case 'not-of-this-ballot':
    case 'not-another-contest':
      return { field: 'how', text: t(`refusals.${refusal.code}`) };
    case 'already-filled':
    case 'keeps-seat':
      return { text: t(`refusals.${refusal.code}`) };
    case 'filled-before-left':
      return { field: 'filledOn', text: t(`refusals.${refusal.code}`, { leftOn: longDay(refusal.leftOn, locale) }) };
    default:
      return dayWords(refusal, 'filledOn', locale);
  }
}

/** The sentence for a refused total. */
export function totalProblem({ code }: TotalRefusal, locale: Locale): Problem {
  const field = { 'candidacy-missing': 'candidacy', 'figure-not-whole': 'figure', 'source-missing': 'source' } as const;
  return { field: field[code], text: wordsFor(locale, 'seats')(`refusals.${code}`) };
}

/** The sentence for an invalid field: its text is too long, or its value is not one of the options. */
export function resultInvalid(locale: Locale, _field: string, code: string): string {
  const t = wordsFor(locale, 'seats');
  if (code === 'too-long' || code === 'day-not-real' || code === 'figure-not-whole') return t(`refusals.${code}`);
  return wordsFor(locale, 'refusals')('field-wrong');
}

type AnyDeclareRefusal =
  | ProposeDeclarationRefusal
  | AgreeDeclarationRefusal
  | OpenAmendmentRefusal
  | CloseAmendmentRefusal;

/** The sentence for a refused step of a declaration. A new code does not compile without one. */
export function declareProblem(refusal: AnyDeclareRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'declare');
  if (refusal.code === 'nominations-open')
    return {
      text: t('refusal.nominations-open', { closesAt: longInstant(refusal.closesAt, 'Europe/London', locale) }),
    };
  if (refusal.code === 'not-sealed') return { text: notSealedWords(refusal, locale) };
  if (refusal.code === 'confirmations-open') {
    const end = longInstantInZone(refusal.end, 'Europe/London', locale);
    return { text: t('refusal.confirmations-open', { n: refusal.n, end }) };
  }
  return { text: t(`refusal.${refusal.code}`) };
}
