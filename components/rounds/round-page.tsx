import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { hasClosed } from '@/domain/rounds/rounds';
import { count, longInstant, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSummary } from '@/queries/contests/contest-standings';
import type { DeadlineMoveRow, RoundHead } from '@/queries/rounds/public-rounds';
import type { DatedEntry, RosterException, RoundOverview } from '@/queries/rounds/round-overview';
import { bodyName } from '../bodies/body-name';
import { Hustings } from '../candidates/hustings';
import { ContestRule } from '../contests/contest-rule';
import { DataLinks } from '../open-data/data-links';
import { Crumbs } from '../ui/crumbs';
import { DataTable } from '../ui/data-table';
import { SummaryList } from '../ui/lists';
import { PageHeader, Section } from '../ui/section';
import { Source, SourceLine } from '../ui/source-line';
import { Deadline } from '../ui/time';
import { BoundariesUsed } from './boundaries-used';
import { ConfirmationRule } from './confirmation-rule';
import type { LinkBase } from './round-links';
import { RoundGrowth, RoundMap } from './round-progress';
import { dayWords, instantParts, leftUntil, moveParts } from './round-times';
import { RuleHistorySection } from './rule-history';
import { Unsealed } from './unsealed';

type RoundViewProps = {
  readonly overview: RoundOverview;
  readonly links: LinkBase;
  readonly now: Date;
  readonly locale: Locale;
};

/** The page of a round, public and in the preview of a draft. */
export function RoundView({ overview, links, now, locale }: RoundViewProps) {
  const words = wordsFor(locale, 'rounds');
  const { round, contests, moves, entries, hustings, exceptions, history } = overview;
  return (
    <>
      <Crumbs
        locale={locale}
        trail={[{ href: href(locale, '/rounds'), words: words('list.title') }]}
        here={round.title}
      />
      <PageHeader title={roundHeading(overview, now, locale)} lede={<Lede round={round} locale={locale} />}>
        {round.state === 'declared' && round.kind !== 'archive' ? (
          <p>
            <a href={href(locale, `${links.round}/declaration`)}>{wordsFor(locale, 'declare')('page.read')}</a>
          </p>
        ) : null}
      </PageHeader>
      <Section id="contests" title={words('contests')}>
        <ContestsTable round={round} contests={contests} links={links} locale={locale} />
      </Section>
      <RoundGrowth overview={overview} links={links} locale={locale} />
      <RoundMap overview={overview} links={links} locale={locale} />
      <Section id="timetable" title={words('timetable')}>
        <Timetable round={round} moves={moves} entries={entries} now={now} locale={locale} />
      </Section>
      <Hustings round={round} hustings={hustings} links={links} locale={locale} />
      <Section id="rule" title={words('rules')}>
        <div className="stack gap-s6">
          <ConfirmationRule round={round} locale={locale} />
          {contests.map(({ contest }) => (
            <div key={contest.slug} className="stack w-full gap-s2">
              <h3>{contest.title}</h3>
              <ContestRule contest={contest} locale={locale} />
            </div>
          ))}
        </div>
      </Section>
      <BoundariesUsed overview={overview} locale={locale} />
      <Exceptions exceptions={exceptions} locale={locale} />
      {history ? <RuleHistorySection history={history} links={links} locale={locale} /> : null}
      {round.note || round.source ? (
        <Section id="note" title={words('note')}>
          <div className="stack max-w-text">
            {round.note ? <p>{round.note}</p> : null}
            {round.source ? (
              <p className="small quiet">
                <Source text={round.source} />
              </p>
            ) : null}
          </div>
        </Section>
      ) : null}
      <DataLinks locale={locale} links={links} round={round.slug} contest={null} />
    </>
  );
}

/** The most important fact, as a heading. */
export function roundHeading({ round }: RoundOverview, now: Date, locale: Locale): string {
  const words = wordsFor(locale, 'rounds');
  const { kind, state, zone, opensAt, closesAt, declaredAt } = round;
  if (kind === 'archive') return words('title.archive', { round: round.title });
  if (state === 'open') return words('title.open', { left: leftUntil(closesAt, now, zone, locale) });
  if (state === 'announced') return words('title.announced', { left: leftUntil(opensAt, now, zone, locale) });
  if (state === 'cancelled' || state === 'postponed') return words(`title.${state}`);
  if (state === 'declared' && declaredAt) return words('title.declared', { day: dayWords(declaredAt, zone, locale) });
  return words('title.closed');
}

function Lede({ round, locale }: { readonly round: RoundOverview['round']; readonly locale: Locale }) {
  const words = wordsFor(locale, 'rounds');
  const { kind, state, title, zone, opensAt, closesAt } = round;
  if (kind === 'archive') return wordsFor(locale, 'shared')('archive');
  if (state === 'cancelled') {
    const said = words('lede.cancelled', { round: title });
    const reason = reasonWords({ cause: round.cancelCause, reason: round.cancelReason }, locale);
    return reason ? `${said} ${words('lede.cancelReason', { reason })}` : said;
  }
  if (state === 'postponed') {
    const reason = reasonWords({ cause: round.postponeCause, reason: round.postponeReason }, locale);
    return words('lede.postponed', { round: title, reason });
  }
  if (state === 'announced')
    return words.rich('lede.announced', { round: title, ...instantParts(opensAt, zone, locale) });
  const parts = { round: title, ...instantParts(closesAt, zone, locale) };
  if (state === 'open') return words.rich('lede.open', parts);
  return words.rich(state === 'declared' ? 'lede.declared' : 'lede.closed', parts);
}

type ContestsTableProps = {
  readonly round: RoundHead;
  readonly contests: readonly ContestSummary[];
  readonly links: LinkBase;
  readonly locale: Locale;
};

/** The contests of a round with their counts; for a past round, how complete the record is. */
function ContestsTable({ round, contests, links, locale }: ContestsTableProps) {
  const words = wordsFor(locale, 'rounds');
  const isArchive = round.kind === 'archive';
  const figure = (n: number | null | undefined) =>
    n === null || n === undefined ? (
      <span className="quiet">{wordsFor(locale, 'shared')('notKnown')}</span>
    ) : (
      count(n, locale)
    );
  return (
    <DataTable
      caption={words('table.caption')}
      isCaptionHidden
      columns={[
        { key: 'contest', head: words('table.contest') },
        { key: 'first', head: words(isArchive ? 'table.onRecord' : 'table.nominated'), isNumber: true },
        { key: 'second', head: words(isArchive ? 'table.published' : 'table.notHeard'), isNumber: true },
      ]}
      rows={contests.map((summary) => {
        const { contest, bodies, coverage } = summary;
        return {
          key: contest.slug,
          cells: [
            <Contest key="contest" round={round} summary={summary} links={links} locale={locale} />,
            isArchive ? figure(coverage?.known) : figure(bodies.hasNominated),
            isArchive ? figure(coverage?.published) : figure(bodies.all > 0 ? bodies.notHeardFrom : null),
          ],
        };
      })}
    />
  );
}

type ContestProps = Omit<ContestsTableProps, 'contests'> & { readonly summary: ContestSummary };

/** The contest's name, and under it its seats, candidates and those on the ballot. */
function Contest({ round, summary: { contest, candidates, standings }, links, locale }: ContestProps) {
  const words = wordsFor(locale, 'rounds');
  const isBallotKnown = round.kind !== 'archive' && contest.threshold !== null;
  const facts = [
    words('table.seats', { n: contest.seats }),
    words('table.candidates', { n: candidates }),
    ...(isBallotKnown ? [words('table.onBallot', { n: standings['on-the-ballot'] })] : []),
  ];
  return (
    <>
      <a href={href(locale, links.contest(contest.slug))}>{contest.title}</a>
      <small className="quiet block font-normal">{facts.join(', ')}</small>
    </>
  );
}

type ExceptionsProps = { readonly exceptions: readonly RosterException[]; readonly locale: Locale };

/** The exceptions of the round, each with the public reason. */
function Exceptions({ exceptions, locale }: ExceptionsProps) {
  const words = wordsFor(locale, 'rounds');
  if (exceptions.length === 0) return null;
  return (
    <Section id="exceptions" title={words('exceptions')} note={words('exceptionsNote')}>
      <SummaryList
        rows={exceptions.map(({ body, countsWith, cause, reason, source }) => ({
          id: body.slug,
          term: bodyName(body, locale),
          detail: (
            <>
              {countsWith
                ? words('countsWith', {
                    other: bodyName(countsWith, locale),
                    reason: reasonWords({ cause, reason }, locale),
                  })
                : words('cannot', { reason: reasonWords({ cause, reason }, locale) })}{' '}
              {source ? <SourceLine text={source} locale={locale} /> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}

type TimetableProps = {
  readonly round: RoundHead;
  readonly moves: readonly DeadlineMoveRow[];
  readonly entries: readonly DatedEntry[];
  readonly now: Date;
  readonly locale: Locale;
};

/** A round's times, with every move of its deadline under it. */
export function Timetable({ round, moves, entries, now, locale }: TimetableProps) {
  const words = wordsFor(locale, 'rounds');
  const { zone, kind, announcedAt, opensAt, closesAt, declaredAt, cancelledAt } = round;
  const isOver = hasClosed(round, now);
  const end = confirmationsEnd(round);
  const isPostponed = round.state === 'postponed';
  const was = (instant: Date) => `${longInstant(instant, zone, locale)} ${zoneName(zone, locale)}`;
  // For past rounds the date is known but often not the time.
  const at = (instant: Date, isLeft = false) =>
    kind === 'archive' ? (
      dayWords(instant, zone, locale)
    ) : (
      <Deadline at={instant} zone={zone} locale={locale} now={isLeft && instant > now ? now : undefined} />
    );
  const row = (term: string, instant: Date | null) => (instant ? [{ term, detail: at(instant) }] : []);
  return (
    <SummaryList
      rows={[
        ...(kind === 'archive' ? [] : row(words('announcedAt'), announcedAt)),
        {
          term: words('opensAt'),
          detail: isPostponed && opensAt > now ? words('noOpening', { when: was(opensAt) }) : at(opensAt, true),
        },
        {
          term: words(isOver ? 'closedAt' : 'closesAt'),
          detail: (
            <>
              {isPostponed ? words('noDeadline', { when: was(closesAt) }) : at(closesAt, true)}
              <Unsealed round={round} now={now} locale={locale} />
              {moves.map((move) => (
                <span key={move.movedAt.toISOString()} className="small quiet block">
                  {words('movedOn', moveParts(move, zone, locale))}
                </span>
              ))}
              {moves.length === 0 && kind !== 'archive' ? (
                <span className="small quiet block">{words('notMoved')}</span>
              ) : null}
            </>
          ),
        },
        ...(end !== null && end > closesAt && !isPostponed
          ? [{ term: wordsFor(locale, 'confirmation')(end > now ? 'close' : 'closed'), detail: at(end, true) }]
          : []),
        ...entries.map((entry) => ({
          id: entry.id,
          term: entry.label ?? words(`dates.${entry.kind}`),
          detail: at(entry.at, true),
        })),
        ...row(words('declaredAt'), declaredAt),
        ...row(words('postponedAt'), isPostponed ? round.postponedAt : null),
        ...row(words('cancelledAt'), cancelledAt),
      ]}
    />
  );
}
