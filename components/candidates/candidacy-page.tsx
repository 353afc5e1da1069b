import type { ReactNode } from 'react';
import { partsOfHeadline, readStanding } from '@/messages/declared-words';
import { count, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage, MergedCandidacy } from '@/queries/candidates/candidacy';
import type { Report } from '@/queries/candidates/reports';
import { bareName, bodyName } from '../bodies/body-name';
import { bodiesIn } from '../contests/contest-words';
import { type LinkBase, RoundCrumbs } from '../rounds/round-links';
import { dayWords } from '../rounds/round-times';
import { Unsealed } from '../rounds/unsealed';
import { Mark, type MarkShape } from '../ui/marks';
import { PageHeader } from '../ui/section';
import { CandidacyFacts, CandidacyTimeline } from './candidacy-facts';
import { NominatedBy, NominationsByDay, NominatorsMap } from './candidacy-nominations';
import { Investigation } from './investigation';
import { CandidacyStatement } from './statement';

type CandidacyViewProps = {
  readonly page: CandidacyPage;
  readonly now: Date;
  readonly locale: Locale;
  readonly links: LinkBase;
};

/** A candidate's page: public, for members, and in the preview of a draft. */
export function CandidacyView({ page, now, locale, links }: CandidacyViewProps) {
  const { round, contest, row } = page;
  const words = wordsFor(locale, 'candidacy');
  return (
    <>
      <RoundCrumbs locale={locale} links={links} round={round} contest={contest} here={row.name} />
      <Neighbours page={page} links={links} locale={locale} />
      <CandidacyHeader page={page} now={now} locale={locale} />
      <div className="reading">
        <CandidacyStatement page={page} locale={locale} links={links} />
        <aside className="stack gap-s5" aria-label={words('particulars.label')}>
          <CandidacyFacts page={page} links={links} locale={locale} />
          <CandidacyTimeline page={page} now={now} locale={locale} />
          <Reports slug={row.slug} reports={page.reports} locale={locale} />
        </aside>
      </div>
      <div className="mt-s7">
        <NominatedBy page={page} locale={locale} />
        <NominationsByDay page={page} locale={locale} />
        <NominatorsMap page={page} locale={locale} />
      </div>
      <Neighbours page={page} links={links} locale={locale} isFoot />
    </>
  );
}

type HeaderProps = { readonly page: CandidacyPage; readonly locale: Locale };

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** The candidate's number and name, and a sentence about their status. */
function CandidacyHeader({ page, now, locale }: HeaderProps & { readonly now: Date }) {
  const { row } = page;
  const words = wordsFor(locale, 'candidacy');
  return (
    <div className="nameplate">
      <span className="no" aria-hidden="true">
        {row.number}
      </span>
      <div>
        <h1>{row.name}</h1>
        <p>
          <Mark shape={shapeOf(page)}>
            <StatusSentence page={page} locale={locale} />
          </Mark>{' '}
          {row.home ? words('member', { home: bodyName(row.home, locale) }) : null}
        </p>
        <Unsealed round={page.round} now={now} locale={locale} />
        <Investigation row={row} zone={page.round.zone} locale={locale} />
      </div>
    </div>
  );
}

function shapeOf({ round, row }: CandidacyPage): MarkShape {
  if (row.ballot === 'out') return 'out';
  if (row.result) return row.result.isElected ? 'full' : 'none';
  if (round.kind === 'archive') return 'none';
  if (row.ballot === 'on-the-ballot' || row.ballot === 'supporting-only') return 'full';
  return row.ballot === 'enough-not-accepted' ? 'wait' : 'none';
}

function StatusSentence({ page: { round, contest, row }, locale }: HeaderProps): ReactNode {
  const words = wordsFor(locale, 'candidacy');
  const { ballot, outcome, result, status, since } = row;
  const figure = `${count(row.count, locale)} ${bodiesIn(contest, row.count, locale)}`;
  if (ballot === 'out') {
    const isDayKnown = since && !(round.kind === 'archive' && since.getTime() === round.opensAt.getTime());
    return words.rich('plate.out', {
      b,
      status: wordsFor(locale, 'shared')(`status.${status}`),
      day: since && isDayKnown ? words('onDay', { day: dayWords(since, round.zone, locale) }) : '',
      n: row.count,
      progress: figure,
    });
  }
  if (result || round.kind === 'archive') {
    const known = result
      ? words(result.isElected ? 'particulars.elected' : 'particulars.notElected')
      : wordsFor(locale, 'shared')('notKnown');
    return words.rich('plate.archive', { b, outcome: known, n: row.count, progress: figure });
  }
  if (outcome === null) return words.rich('plate.supporting-only', { b, progress: figure });
  const home = row.home && bareName(row.home, locale);
  const { opening, what } = partsOfHeadline(readStanding(round, outcome, { home, ballot }, locale).headline);
  return (
    <>
      <b>{opening}:</b> {what}.
    </>
  );
}

type NeighboursProps = {
  readonly page: CandidacyPage;
  readonly links: LinkBase;
  readonly locale: Locale;
  /** True at the end of the page; the same links are also at its top. */
  readonly isFoot?: boolean | undefined;
};

/** Links to the previous and next candidates, with a note that says which order this is. */
function Neighbours({ page: { contest, neighbours }, links, locale, isFoot }: NeighboursProps) {
  const words = wordsFor(locale, 'statements');
  const ways = (['before', 'after'] as const).flatMap((side) => {
    const one = neighbours[side];
    if (!one) return [];
    const link = (chunks: ReactNode) => (
      <a href={href(locale, `${links.statements(contest.slug)}/${one.slug}`)} rel={side === 'before' ? 'prev' : 'next'}>
        {chunks}
      </a>
    );
    return <li key={side}>{words.rich(`neighbours.${side}`, { name: one.name, link })}</li>;
  });
  if (ways.length === 0) return null;
  return (
    <nav className="neighbours noprint" aria-label={words(isFoot ? 'neighbours.labelFoot' : 'neighbours.label')}>
      <ul>{ways}</ul>
      <p className="small quiet">{words('neighbours.order')}</p>
    </nav>
  );
}

type ReportsProps = { readonly slug: string; readonly reports: readonly Report[]; readonly locale: Locale };

/** A representative's reports of meetings, latest first, as links to their own site. */
function Reports({ slug, reports, locale }: ReportsProps) {
  if (reports.length === 0) return null;
  const t = wordsFor(locale, 'reports');
  return (
    <div className="stack gap-s3" id="reports">
      <ReportsFeedLink slug={slug} locale={locale} />
      <h2 className="text-xl">{t('public.title')}</h2>
      <p className="small quiet">{t('public.note')}</p>
      <ul className="stack gap-s3">
        {reports.map(({ id, meetingOn, title, address }) => (
          <li key={id}>
            <time className="small quiet block" dateTime={meetingOn}>
              {longDay(meetingOn, locale)}
            </time>
            {/* nofollow: links to other websites must not benefit from this site's ranking in search engines. */}
            <a href={address} rel="nofollow noopener">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={href(locale, `/reports/${slug}/feed.xml`)}>{t('public.feed')}</a>
      </p>
    </div>
  );
}

/** The feed of the person's reports. React moves the link into the head. */
const ReportsFeedLink = ({ slug, locale }: { readonly slug: string; readonly locale: Locale }) => (
  <link
    rel="alternate"
    type="application/atom+xml"
    title={wordsFor(locale, 'reports')('public.title')}
    href={href(locale, `/reports/${slug}/feed.xml`)}
  />
);

type MergedProps = { readonly merged: MergedCandidacy; readonly links: LinkBase; readonly locale: Locale };

/** Says that two entries were for the same person, and links to the entry that has the nominations. */
export function MergedView({ merged: { round, contest, name, into }, links, locale }: MergedProps) {
  const words = wordsFor(locale, 'candidacy');
  return (
    <>
      <RoundCrumbs locale={locale} links={links} round={round} contest={contest} here={name} />
      <PageHeader title={words('merged.title', { name })} lede={words('merged.lede', { into: into.name })} />
      <p>
        <a href={href(locale, `${links.contest(contest.slug)}/${into.slug}`)}>
          {words('merged.go', { into: into.name })}
        </a>
      </p>
    </>
  );
}
