import type { ReactNode } from 'react';
import type { Answer } from '@/domain/candidates/answers';
import { IS_OUT } from '@/domain/candidates/candidacies';
import { isPlainCount } from '@/domain/contests/threshold';
import { hasClosed } from '@/domain/rounds/rounds';
import { ASK } from '@/messages/contact-words';
import { count, dayOf, longDay, longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { holdsSeat, readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import { bareName } from '../bodies/body-name';
import { bodiesIn, heardFrom } from '../contests/contest-words';
import { publicLinks } from '../rounds/round-links';
import { LinkButton } from '../ui/button';
import { Banner } from '../ui/callout';
import { SummaryList, type SummaryRow } from '../ui/lists';
import { Tally } from '../ui/marks';
import { Section } from '../ui/section';
import { Deadline } from '../ui/time';
import { aboutYouRow } from './about-you-row';
import { OwnOutcome } from './own-outcome';
import { ReturnedWords } from './sent-statement';

type OwnProps = { readonly own: OwnCandidacy; readonly now: Date; readonly locale: Locale };

/** One candidacy: the next task, if there is one, then all facts. */
export function OwnCandidacyView({ own, now, locale }: OwnProps) {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, contest, row, mergedInto } = own;
  const page = href(locale, `${publicLinks(round.slug).contest(contest.slug)}/${row.slug}`);
  const section = { id: `${round.slug}-${contest.slug}`, title: <a href={page}>{contest.title}</a>, note: round.title };
  if (mergedInto)
    return (
      <Section {...section}>
        <div className="stack gap-s3">
          <p className="max-w-text">{t('merged', { name: mergedInto.name })}</p>
          <p>
            <a href={page}>{t('mergedGo', { name: mergedInto.name })}</a>
          </p>
        </div>
      </Section>
    );
  const isOver = hasClosed(round, now);
  const rows: (SummaryRow | null)[] = [
    // Once nominations have closed, what came of it is said above.
    row.outcome === null || isOver ? null : { term: t('terms.ballot'), detail: <OnBallot own={own} locale={locale} /> },
    { term: t('terms.nominations'), detail: <Nominations own={own} page={page} locale={locale} /> },
    answerRow(own, locale),
    aboutYouRow(own, locale),
    statementRow(own, locale, 'en'),
    statementRow(own, locale, 'cy'),
    letterRow(own, locale, 'en'),
    letterRow(own, locale, 'cy'),
    {
      term: t(isOver ? 'terms.closed' : 'terms.closes'),
      detail:
        round.state === 'postponed' ? (
          wordsFor(locale, 'standings')('postponed')
        ) : (
          <Deadline at={round.closesAt} zone={round.zone} locale={locale} now={isOver ? undefined : now} />
        ),
    },
  ];
  return (
    <Section {...section}>
      <div className="stack gap-s5">
        {isOver || round.state === 'cancelled' ? (
          <OwnOutcome own={own} locale={locale} />
        ) : (
          <NextTask own={own} locale={locale} />
        )}
        <SummaryList rows={rows.filter((each) => each !== null)} />
        <p>
          <a href={page}>{t('seePublic')}</a>
        </p>
      </div>
    </Section>
  );
}

/** The candidate's next task: first to accept or decline, then to publish a statement. */
function NextTask({ own, locale }: Omit<OwnProps, 'now'>): ReactNode {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, contest, row, refusals, consentAt, statements, sent, writing } = own;
  const at = href(locale, `/candidate/${round.slug}/${contest.slug}`);
  const id = `${round.slug}-${contest.slug}-owed`;
  const title = { contest: contest.title };
  if (consentAt === null && row.status === 'proposed' && refusals.accepted === null)
    return (
      <Banner id={id} title={t('answerBanner', title)}>
        <p>{t('answerDue', { n: row.count, progress: figure(own, locale) })}</p>
        <LinkButton kind="act" href={`${at}/accept`}>
          {t('answerGo')}
        </LinkButton>
      </Banner>
    );
  const returned = sent.find((each) => each.state === 'returned');
  if (returned && writing === null)
    return (
      <Banner id={id} title={t('returnedBanner', title)}>
        <ReturnedWords sent={returned} zone={round.zone} locale={locale} />
        <LinkButton kind="act" href={`${at}/statement/${returned.language}`}>
          {t('returnedGo')}
        </LinkButton>
      </Banner>
    );
  const hasWords = sent.length > 0 || statements.some(({ isTakenBack }) => !isTakenBack);
  if (hasWords || writing !== null || IS_OUT.includes(row.status)) return null;
  const closesAt = longInstantInZone(round.closesAt, round.zone, locale);
  return (
    <Banner id={id} title={t('writeBanner', title)}>
      <p>{round.state === 'postponed' ? t('writeDuePostponed') : t('writeDue', { closesAt })}</p>
      <LinkButton kind="act" href={`${at}/statement/${locale}`}>
        {t('writeGo')}
      </LinkButton>
    </Banner>
  );
}

/** "7 CLPs" */
const figure = ({ contest, row }: OwnCandidacy, locale: Locale): string =>
  `${count(row.count, locale)} ${bodiesIn(contest, row.count, locale)}`;

/** "Not on the ballot yet: 4 CLPs (5 needed)." with what is missing below it. */
function standingWords({ row }: OwnCandidacy, locale: Locale) {
  const home = row.home && bareName(row.home, locale);
  return readAloud(row.outcome, wordsFor(locale, 'threshold'), { home, standing: row.ballot });
}

function OnBallot({ own, locale }: Omit<OwnProps, 'now'>) {
  const { outcome, ballot } = own.row;
  if (outcome === null) return null;
  const isPlain = isPlainCount(outcome);
  const { headline, lines } = standingWords(own, locale);
  return (
    <div className="stack gap-s2">
      <p>
        {isPlain ? <Tally of={outcome.need} have={outcome.have} /> : null} {headline}
      </p>
      {ballot === 'not-yet' && lines.length > 0 ? (
        <ul className="points">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type NominationsProps = Omit<OwnProps, 'now'> & { readonly page: string };

function Nominations({ own, page, locale }: NominationsProps) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <>
      {t('nominations', { progress: figure(own, locale) })}{' '}
      {own.row.count > 0 ? <a href={`${page}#nominated`}>{t('whoNominated')}</a> : null}{' '}
      <small className="quiet block">{heardFrom(own.contest, own.bodies, locale)}</small>
    </>
  );
}

/** The candidate's answer, and the other possible answers. */
function answerRow(own: OwnCandidacy, locale: Locale): SummaryRow {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, contest, row, refusals, consentAt } = own;
  const at = href(locale, `/candidate/${round.slug}/${contest.slug}`);
  const of = t('ofContest', { contest: contest.title });
  const isOpen = (answer: 'accepted' | 'withdrawn') => refusals[answer] === null;
  const action =
    consentAt !== null && row.status !== 'withdrawn' && isOpen('withdrawn')
      ? { href: `${at}/withdraw`, words: t('withdraw'), of }
      : consentAt === null && isOpen('accepted')
        ? { href: `${at}/accept`, words: t(row.status === 'declined' ? 'accept' : 'answerGo'), of }
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
function statementRow(own: OwnCandidacy, locale: Locale, language: StatementLanguage): SummaryRow {
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

/** The letter for the agenda packs in one language. Null if there is none, and none can be written. */
function letterRow(own: OwnCandidacy, locale: Locale, language: StatementLanguage): SummaryRow | null {
  const t = wordsFor(locale, 'candidateOffice');
  const words = wordsFor(locale, 'letters');
  const { round, contest, letters, sentLetters, row, writing } = own;
  const latest = letters.find((letter) => letter.language === language);
  const sent = sentLetters.find((letter) => letter.language === language);
  const canWrite = writing === null && !IS_OUT.includes(row.status);
  if (!latest && !sent && !canWrite) return null;
  const term = words(`term.${language}`);
  const sentOn = sent && longDay(dayOf(sent.sentAt, round.zone), locale);
  const inPacks = latest ? ` ${words('approvedStays')}` : '';
  const day = latest && longDay(dayOf(latest.writtenAt, round.zone), locale);
  return {
    id: `${round.slug}-${contest.slug}-letter-${language}`,
    term,
    detail:
      sent && sentOn
        ? `${wordsFor(locale, 'approval')(`statement.${sent.state}`, { day: sentOn })}.${inPacks}`
        : latest && day
          ? words(latest.by === 'admin' ? 'entered' : 'state', { day })
          : words('none'),
    action: {
      href: href(locale, `/candidate/${round.slug}/${contest.slug}/letter/${language}`),
      words: !canWrite ? t('read') : latest || sent ? t('change') : t('write'),
      of: `${term}, ${contest.title}`,
    },
  };
}

function state({ round, statements, sent }: OwnCandidacy, locale: Locale, language: StatementLanguage): string {
  const t = wordsFor(locale, 'candidateOffice');
  const latest = statements.find((statement) => statement.language === language);
  const last = sent.find((statement) => statement.language === language);
  if (last) {
    const a = wordsFor(locale, 'approval');
    const day = longDay(dayOf(last.sentAt, round.zone), locale);
    if (last.state === 'returned') return a('statement.returned', { day });
    return a(latest && !latest.isTakenBack ? 'statement.waitingPublic' : 'statement.waiting', { day });
  }
  if (!latest) return t('statementNone');
  const day = longDay(dayOf(latest.publishedAt, round.zone), locale);
  if (latest.isTakenBack) return t('statementTaken', { day });
  if (latest.isSummary) return t('statementSummary', { day });
  return t('statementState', { version: String(latest.version), words: latest.words, day });
}

/** The effects of an answer, a sentence each. */
export function effectsOf(own: OwnCandidacy, act: Answer, now: Date, locale: Locale): string[] {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, row, statements } = own;
  const closesAt = longInstantInZone(round.closesAt, round.zone, locale);
  /** The sentence for a deadline to come, for a postponed round and for closed nominations. */
  const byDeadline = (open: string, postponed: string, closed: string) =>
    round.state === 'postponed' ? postponed : hasClosed(round, now) ? closed : open;
  const mail = t('acts.mail');
  if (act === 'accepted') {
    const { headline } = standingWords(own, locale);
    const { outcome } = row;
    const enough = () =>
      outcome && holdsSeat(outcome)
        ? t('acts.accepted.holdsSeat')
        : t('acts.accepted.enough', { progress: figure(own, locale) });
    const ballot = outcome ? [outcome.met ? enough() : t('acts.accepted.standing', { headline })] : [];
    return [t('acts.accepted.page'), ...ballot, t('acts.accepted.later'), mail];
  }
  if (act === 'declined') {
    const later = byDeadline(
      t('acts.declined.later', { closesAt }),
      t('acts.declined.laterPostponed'),
      t('acts.declined.laterClosed', { contact: ASK }),
    );
    return [t('acts.declined.page'), t('acts.declined.ballot'), later, mail];
  }
  const hasWords = statements.some(({ isTakenBack }) => !isTakenBack);
  const words = byDeadline(
    t('acts.withdrawn.statement', { closesAt }),
    t('acts.withdrawn.statementPostponed'),
    t('acts.withdrawn.statementClosed'),
  );
  return [
    t('acts.withdrawn.page'),
    t('acts.withdrawn.ballot'),
    t('acts.withdrawn.record', { n: row.count, progress: figure(own, locale) }),
    ...(hasWords ? [words] : []),
    mail,
  ];
}
