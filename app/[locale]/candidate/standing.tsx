import type { ReactNode } from 'react';
import { bareName } from '@/components/bodies/body-name';
import { bodiesIn, number } from '@/components/contests/contest-words';
import { publicLinks } from '@/components/rounds/round-links';
import { LinkButton } from '@/components/ui/button';
import { Banner } from '@/components/ui/callout';
import { type Particular, Particulars } from '@/components/ui/lists';
import { Tally } from '@/components/ui/marks';
import { Section } from '@/components/ui/section';
import { Deadline } from '@/components/ui/time';
import { IS_OUT } from '@/domain/candidates/candidacies';
import { count, longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import { answerRow, statementRow } from './standing-rows';

type StandingProps = { readonly own: OwnCandidacy; readonly now: Date; readonly locale: Locale };

/** One candidacy: the next task, if there is one, then all facts. */
export function Standing({ own, now, locale }: StandingProps) {
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
  const isOver = round.closesAt <= now;
  const rows: (Particular | null)[] = [
    row.outcome === null ? null : { term: t('terms.ballot'), detail: <OnBallot own={own} locale={locale} /> },
    { term: t('terms.nominations'), detail: <Nominations own={own} page={page} locale={locale} /> },
    answerRow(own, locale),
    statementRow(own, locale, 'en'),
    statementRow(own, locale, 'cy'),
    {
      term: t(isOver ? 'terms.closed' : 'terms.closes'),
      detail: <Deadline at={round.closesAt} zone={round.zone} locale={locale} now={isOver ? undefined : now} />,
    },
  ];
  return (
    <Section {...section}>
      <div className="stack gap-s5">
        <Owed own={own} locale={locale} />
        <Particulars rows={rows.filter((each) => each !== null)} />
        <p>
          <a href={page}>{t('seePublic')}</a>
        </p>
      </div>
    </Section>
  );
}

/** The next task: first the answer, then the statement. */
function Owed({ own, locale }: Omit<StandingProps, 'now'>): ReactNode {
  const t = wordsFor(locale, 'candidateOffice');
  const { round, contest, row, refusals, consentAt, statements, writing } = own;
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
  const hasWords = statements.some(({ isTakenBack }) => !isTakenBack);
  if (hasWords || writing !== null || IS_OUT.includes(row.status)) return null;
  const closesAt = longInstantInZone(round.closesAt, round.zone, locale);
  return (
    <Banner id={id} title={t('writeBanner', title)}>
      <p>{t('writeDue', { closesAt })}</p>
      <LinkButton kind="act" href={`${at}/statement/${locale}`}>
        {t('writeGo')}
      </LinkButton>
    </Banner>
  );
}

/** "7 CLPs" */
export const figure = ({ contest, row }: OwnCandidacy, locale: Locale): string =>
  `${count(row.count, locale)} ${bodiesIn(contest, row.count, locale)}`;

/** "Not on the ballot yet: 4 CLPs (5 needed)." with what is missing below it. */
export function standingWords({ row }: OwnCandidacy, locale: Locale) {
  const home = row.home && bareName(row.home, locale);
  return readAloud(row.outcome, wordsFor(locale, 'threshold'), { home, standing: row.ballot });
}

function OnBallot({ own, locale }: Omit<StandingProps, 'now'>) {
  const { outcome, ballot } = own.row;
  if (outcome === null) return null;
  const isPlain = outcome.rule === 'at-least' && outcome.children.length === 0;
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

type NominationsProps = Omit<StandingProps, 'now'> & { readonly page: string };

function Nominations({ own, page, locale }: NominationsProps) {
  const t = wordsFor(locale, 'candidateOffice');
  const { notHeardFrom, all } = own.bodies;
  return (
    <>
      {t('nominations', { progress: figure(own, locale) })}{' '}
      {own.row.count > 0 ? <a href={`${page}#nominated`}>{t('whoNominated')}</a> : null}{' '}
      <small className="quiet block">
        {t('notHeard', {
          n: notHeardFrom,
          number: number(notHeardFrom, locale),
          all: `${count(all, locale)} ${bodiesIn(own.contest, all, locale)}`,
        })}
      </small>
    </>
  );
}
