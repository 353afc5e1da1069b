import { unreachable } from '@/domain/base/errors';
import type { AnswerRefusal } from '@/domain/candidates/answers';
import { LONGEST_TITLE, type ReportRefusal } from '@/domain/candidates/reports';
import {
  LONGEST_LINK_WORDS,
  type StatementPart,
  type StatementProblem,
  type StatementRefusal,
} from '@/domain/candidates/statements';
import type { Problem } from '@/lib/form-state';
import { ASK } from './contact-words';
import { count, longInstant } from './format';
import { type Locale, wordsFor } from './translate';

type Said = { readonly locale: Locale; readonly zone: string };

/** The sentences for a refused statement, each at its field. A new code does not compile without one. */
export function statementRefusalWords(refusal: StatementRefusal, { locale, zone }: Said): Problem[] {
  const t = wordsFor(locale, 'candidateOffice');
  switch (refusal.code) {
    case 'statement-wrong':
      return refusal.problems.map((problem) => statementProblemWords(problem, locale));
    case 'round-closed':
      return [
        { text: t('refusals.round-closed', { closesAt: longInstant(refusal.closesAt, zone, locale), contact: ASK }) },
      ];
    case 'stale':
      return [{ text: t('refusals.stale', { version: String(refusal.currentVersion) }) }];
    case 'nothing-to-take-back':
      return [{ field: 'text', text: t('refusals.nothing-to-take-back') }];
    case 'round-not-announced':
    case 'round-over':
    case 'round-cancelled':
    case 'candidacy-merged':
    case 'has-left':
      return [{ text: t(`refusals.${refusal.code}`) }];
    default:
      return unreachable(refusal);
  }
}

function statementProblemWords(problem: StatementProblem, locale: Locale): Problem {
  const t = wordsFor(locale, 'candidateOffice');
  const number = (n: number) => count(n, locale);
  switch (problem.code) {
    case 'too-many-words': {
      const { words, most } = problem;
      const said = { over: words - most, words: number(words), most: number(most) };
      return { field: 'text', text: t('refusals.too-many-words', said) };
    }
    case 'too-many-characters': {
      const { characters, most } = problem;
      const said = { over: characters - most, most: number(most) };
      return { field: 'text', text: t('refusals.too-many-characters', said) };
    }
    case 'too-many-links': {
      const { links, most } = problem;
      return { field: 'link-0-words', text: t('refusals.too-many-links', { over: links - most, most: number(most) }) };
    }
    case 'unknown-question':
    case 'question-twice':
      return { text: t(`refusals.${problem.code}`) };
    case 'links-alone':
      return { field: 'text', text: t('refusals.links-alone') };
    case 'private-data':
    case 'strange-link':
    case 'strange-sign':
      return { field: fieldOf(problem), text: foundWords(problem, locale) };
    case 'link-words-missing':
    case 'link-address-missing':
    case 'link-words-long': {
      const box = problem.code === 'link-address-missing' ? 'address' : 'words';
      const text = t(`refusals.${problem.code}`, { most: number(LONGEST_LINK_WORDS) });
      return { field: `link-${problem.place}-${box}`, text };
    }
    case 'link-address-wrong':
    case 'link-twice':
      return { field: `link-${problem.place}-address`, text: t(`refusals.${problem.code}`, { found: problem.found }) };
    default:
      return unreachable(problem);
  }
}

/** The id of the field for a part of a statement. */
function fieldOf(part: StatementPart): string {
  if (part.part === 'text') return 'text';
  return part.part === 'answer' ? `answer-${part.place}` : `link-${part.place}-words`;
}

type Found = Extract<StatementProblem, { code: 'private-data' | 'strange-link' | 'strange-sign' }>;

function foundWords(problem: Found, locale: Locale): string {
  const t = wordsFor(locale, 'candidateOffice');
  const { found } = problem;
  return problem.code === 'private-data'
    ? t(`refusals.private.${problem.kind}`, { found })
    : t(`refusals.${problem.code}`, { found });
}

/** The sentences for a refused answer. */
export function answerRefusalWords(refusal: AnswerRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'candidateOffice');
  switch (refusal.code) {
    case 'reason-wrong':
      return refusal.problems.map((problem) => ({ field: 'reason', text: foundWords(problem, locale) }));
    case 'reason-long':
      return [{ field: 'reason', text: t('refusals.reason-long', { most: String(refusal.most) }) }];
    case 'round-not-announced':
    case 'round-over':
    case 'round-cancelled':
    case 'candidacy-merged':
    case 'accepted-already':
    case 'not-accepted':
    case 'has-withdrawn':
    case 'declined-and-closed':
    case 'barred':
      return [{ text: t(`refusals.${refusal.code}`, { contact: ASK }) }];
    default:
      return unreachable(refusal);
  }
}

type AnyReportRefusal = ReportRefusal | { readonly code: 'no-such-report' };

/** The sentences for a refused report, each at its field. */
export function reportRefusalWords(refusal: AnyReportRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'reports');
  if (refusal.code !== 'report-wrong') return [{ text: t(`refusals.${refusal.code}`) }];
  return refusal.problems.map((problem) => ({
    field: problem.field,
    text:
      problem.code === 'title-wrong'
        ? t('refusals.title-wrong', { found: problem.found })
        : t(`refusals.${problem.code}`, { most: String(LONGEST_TITLE) }),
  }));
}
