import { atStart, count, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SlatePage } from '@/queries/slates/slate-page';
import { bareName } from '../bodies/body-name';
import { ContestNav } from '../contests/contest-nav';
import { bodiesIn, coverageWords, number } from '../contests/contest-words';
import { StandingsTable } from '../contests/standings-table';
import { type LinkBase, RoundCrumbs } from '../rounds/round-links';
import { Inset } from '../ui/callout';
import { FigureList, SummaryList, type SummaryRow } from '../ui/lists';
import { PageHeader, Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { Day } from '../ui/time';
import { SlatesKey } from './slate-marks';
import { nominationsInWords, slateHeading } from './slate-words';

type SlateProps = { readonly page: SlatePage; readonly links: LinkBase; readonly locale: Locale };

/** The page of a slate. */
export function SlateView({ page, links, locale }: SlateProps) {
  const { round, contest, figures, coverage } = page;
  const words = wordsFor(locale, 'slatePages');
  return (
    <>
      <RoundCrumbs
        locale={locale}
        links={links}
        round={round}
        contest={contest}
        below={{ path: `${links.contest(contest.slug)}/slates`, words: words('crumb') }}
        here={figures.slate.name}
      />
      <PageHeader
        title={slateHeading(page, locale)}
        lede={words('page.lede', { contest: contest.title, round: round.title })}
      >
        {coverage ? (
          <Inset>
            <p>
              {wordsFor(locale, 'shared')('archive')} <b>{coverageWords(coverage, locale)}</b>
            </p>
          </Inset>
        ) : null}
      </PageHeader>
      <ContestNav
        locale={locale}
        links={links}
        contest={contest.slug}
        here="slates"
        hasSlates
        hasResults={page.hasResults}
      />
      <div className="mb-s6">
        <SummaryList rows={particularsOf(page, locale)} />
      </div>
      <SlateCandidates page={page} links={links} locale={locale} />
      <EndedClaims page={page} links={links} locale={locale} />
      <Nominations page={page} links={links} locale={locale} />
    </>
  );
}

function particularsOf({ figures: { slate } }: SlatePage, locale: Locale): SummaryRow[] {
  const words = wordsFor(locale, 'slatePages');
  return [
    { term: words('page.group'), detail: slate.claimedBy ?? words('page.groupNone') },
    {
      term: words('page.day'),
      detail: slate.claimedOn ? <Day on={slate.claimedOn} locale={locale} /> : words('notKnown'),
    },
    {
      term: words('page.source'),
      detail: slate.source ? <Source text={slate.source} /> : words('notKnown'),
    },
  ];
}

/** The slate's candidates, as on the contest's own page, and those that were added with a different date. */
function SlateCandidates({ page, links, locale }: SlateProps) {
  const words = wordsFor(locale, 'slatePages');
  const { people, slates, figures } = page;
  if (people.length === 0) return null;
  const own = people.filter(
    ({ claim: { claimedOn, source } }) =>
      (claimedOn !== null && claimedOn !== figures.slate.claimedOn) ||
      (source !== null && source !== figures.slate.source),
  );
  return (
    <Section id="who" title={words('page.who')} note={words('page.whoNote')} isWide>
      <div>
        <StandingsTable standings={{ ...page, candidacies: people, slates }} links={links} locale={locale} />
        <SlatesKey slates={slates} links={links} contest={page.contest.slug} locale={locale} />
        {own.length > 0 ? (
          <div className="small pt-s4">
            <h3 className="text-m">{words('page.ownDays')}</h3>
            <ul className="list-none">
              {own.map(({ slug, name, claim: { claimedOn, source } }) => (
                <li key={slug}>
                  {claimedOn ? words('page.ownDay', { name, day: longDay(claimedOn, locale) }) : name}
                  {source ? (
                    <>
                      {' ('}
                      <Source text={source} />)
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Section>
  );
}

/** The candidates whom the group no longer backs, with both dates and the reason. */
function EndedClaims({ page: { contest, ended, figures }, links, locale }: SlateProps) {
  const words = wordsFor(locale, 'slatePages');
  if (ended.length === 0) return null;
  return (
    <Section id="ended" title={words('page.ended.title')} note={words('page.ended.note')}>
      <ul className="found">
        {ended.map(({ slug, name, claimedOn, withdrawnOn, withdrawReason }) => (
          <li key={`${slug} ${withdrawnOn}`}>
            <p>
              <a className="h3" href={href(locale, `${links.contest(contest.slug)}/${slug}`)}>
                {name}
              </a>
            </p>
            <p>{daysOf(claimedOn ?? figures.slate.claimedOn, withdrawnOn, locale)}</p>
            {withdrawReason ? (
              <p className="small quiet">{words('page.ended.reason', { reason: withdrawReason })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function daysOf(from: string | null, until: string | null, locale: Locale): string {
  const words = wordsFor(locale, 'slatePages');
  const ended = until ? longDay(until, locale) : words('notKnown');
  return from
    ? words('page.ended.days', { from: longDay(from, locale), until: ended })
    : words('page.ended.until', { until: ended });
}

/**
 * The total nominations of the slate's candidates, and how many bodies nominated all of them, some, or some with
 * others.
 */
function Nominations({ page, links, locale }: SlateProps) {
  const { round, contest, figures, loyalty, inFull } = page;
  const words = wordsFor(locale, 'slatePages');
  const bodies = (n: number) => bodiesIn(contest, n, locale);
  const all = loyalty.full + loyalty.part + loyalty.mixed + loyalty.none;
  if (figures.people === 0) return null;
  if (all === 0)
    return (
      <Section id="how" title={words('page.how.none')}>
        <p className="quiet">{words('page.how.noneText')}</p>
      </Section>
    );
  const title = words(round.kind === 'archive' ? 'page.how.titleArchive' : 'page.how.title', {
    n: loyalty.full,
    figure: atStart(number(loyalty.full, locale), locale),
    all: count(all, locale),
    bodies: bodies(all),
  });
  const note = words(round.kind === 'archive' ? 'page.how.noteArchive' : 'page.how.note', {
    all: count(all, locale),
    bodies: bodies(all),
    most: count(contest.maxPerBody, locale),
  });
  return (
    <Section id="how" title={title} note={note}>
      <div className="stack">
        <p>{nominationsInWords(figures, page, locale)}</p>
        <div className="w-full">
          <FigureList
            facts={(['full', 'part', 'mixed', 'none'] as const).map((kind) => ({
              figure: count(loyalty[kind], locale),
              words: words(`page.how.${kind === 'none' ? 'nobody' : kind}`, { bodies: bodies(loyalty[kind]) }),
            }))}
          />
        </div>
        {inFull.length > 0 ? (
          <details className="w-full">
            <summary>{words('page.how.list', { bodies: bodies(2) })}</summary>
            <ul className="namescolumns">
              {inFull.map((body) => (
                <li key={body.id}>
                  <a href={href(locale, `/bodies/${body.slug}`)}>{bareName(body, locale)}</a>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        {round.kind === 'archive' ? null : (
          <p>
            <a href={href(locale, `${links.contest(contest.slug)}/progress`)}>{words('page.how.progress')}</a>
          </p>
        )}
      </div>
    </Section>
  );
}
