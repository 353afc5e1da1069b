import type { Particular } from '@/components/ui/lists';
import { dayOf, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';

/** The candidate's answer, and the other possible answers. */
export function answerRow(own: OwnCandidacy, locale: Locale): Particular {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, contest, row, refusals, consentAt } = own;
  const at = href(locale, `/candidate/${round.slug}/${contest.slug}`);
  const of = t('ofContest', { contest: contest.title });
  const isOpen = (answer: 'accepted' | 'withdrawn') => refusals[answer] === null;
  const action =
    consentAt !== null && row.status !== 'withdrawn' && isOpen('withdrawn')
      ? { href: `${at}/withdraw`, words: t('withdraw'), of }
      : consentAt === null && isOpen('accepted')
        ? { href: `${at}/accept`, words: t(row.status === 'declined' ? 'accept' : 'answerNow'), of }
        : undefined;
  return { id: `${round.slug}-${contest.slug}-answer`, term: t('terms.answer'), detail: said(own, locale), action };
}

function said({ row, round, consentAt }: OwnCandidacy, locale: Locale): string {
  const t = wordsFor(locale, 'candidateOffice');
  const day = (at: Date | null) => (at ? longDay(dayOf(at, round.zone), locale) : '');
  const { status, since } = row;
  if (status === 'declined' || status === 'withdrawn' || status === 'suspended' || status === 'ineligible')
    return t(`answers.${status}`, { day: day(since) });
  if (consentAt === null) return t('answers.none');
  return t('answers.accepted', { day: day(consentAt) });
}

/** The statement in one language: the current version, and the link to change it. */
export function statementRow(own: OwnCandidacy, locale: Locale, language: StatementLanguage): Particular {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, contest, statements, writing } = own;
  const latest = statements.find((statement) => statement.language === language);
  const term = t(`terms.statement.${language}`);
  const words = writing !== null ? t('read') : latest && !latest.isTakenBack ? t('change') : t('write');
  const page = href(locale, `/candidate/${round.slug}/${contest.slug}/statement/${language}`);
  return {
    id: `${round.slug}-${contest.slug}-${language}`,
    term,
    detail: state(own, locale, language),
    action: writing !== null && !latest ? undefined : { href: page, words, of: `${term}, ${contest.title}` },
  };
}

function state({ round, statements }: OwnCandidacy, locale: Locale, language: StatementLanguage): string {
  const t = wordsFor(locale, 'candidateOffice');
  const latest = statements.find((statement) => statement.language === language);
  if (!latest) return t('statementNone');
  const day = longDay(dayOf(latest.publishedAt, round.zone), locale);
  if (latest.isTakenBack) return t('statementTaken', { day });
  if (latest.isSummary) return t('statementSummary', { day });
  return t('statementState', { version: String(latest.version), words: latest.words, day });
}
