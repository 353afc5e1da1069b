import type { ReactNode } from 'react';
import { KINDS } from '@/domain/bodies/kinds';
import { BALLOT_STANDINGS } from '@/domain/candidates/candidacies';
import { deadlineNotSealed } from '@/domain/nominations/confirmation';
import { kindsIn } from '@/domain/rounds/roster';
import { sealWords } from '@/messages/deadline-words';
import { atStart, count, list, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestHead, ContestSummary } from '@/queries/contests/contest-standings';
import type { Home, RoundInList } from '@/queries/rounds/home';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { bodiesIn, number, ruleInSentence, ruleOf, startingNumber } from '../contests/contest-words';
import { SearchForm } from '../search/search-form';
import { Notice } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { FigureList, Numbered } from '../ui/lists';
import { Section } from '../ui/section';
import { publicLinks } from './round-links';
import { DeadlineInList, dayWords, instantParts, leftUntil } from './round-times';

type HomeViewProps = { readonly home: Home; readonly locale: Locale; readonly now: Date };

/** The home page: the first current round, the other contests, and earlier rounds. */
export function HomeView({ home: { current, past }, locale, now }: HomeViewProps) {
  const [first] = current;
  const [main] = first?.contests ?? [];
  return (
    <>
      <HomeNotice current={first ?? null} locale={locale} now={now} />
      {first && main ? (
        <>
          <HomeFigures summary={main} locale={locale} />
          <HomeCandidates round={first.round} summary={main} locale={locale} />
        </>
      ) : null}
      <OtherContests current={current} locale={locale} />
      {main ? <HowItWorks contest={main.contest} locale={locale} /> : null}
      <PastRounds past={past} locale={locale} />
    </>
  );
}

/** The title of the home page, for the window and search engines. */
export function homeTitle({ current: [first] }: Home, locale: Locale): string {
  const words = wordsFor(locale, 'home');
  if (!first) return words('title.none');
  const { state, title } = first.round;
  const heading = words(
    `title.${state === 'open' || state === 'announced' || state === 'postponed' ? state : 'closed'}`,
  );
  return words('over', { round: heading, contest: title });
}

type Current = Home['current'][number];
type NoticeProps = { readonly current: Current | null; readonly locale: Locale; readonly now: Date };

const bold = (chunks: ReactNode) => <b>{chunks}</b>;

/** The framed notice: what is open and until when, and the link to find a CLP. */
function HomeNotice({ current, locale, now }: NoticeProps) {
  const words = wordsFor(locale, 'home');
  const state = current?.round.state;
  const isKnown = state === 'open' || state === 'announced' || state === 'postponed' || state === 'closed';
  const title = isKnown ? state : 'none';
  return (
    <Notice id="now" over={current ? over(current, locale) : undefined} title={words(`title.${title}`)}>
      <hr className="short-rule" />
      <p className="notice__when">
        {current ? <When current={current} locale={locale} now={now} /> : words('whenNone')}
      </p>
      <SearchForm locale={locale} {...findWords(current, locale)} />
    </Notice>
  );
}

/** The question above the search, for the kind of body that nominates in the round, and its button. */
function findWords(current: Current | null, locale: Locale) {
  const words = wordsFor(locale, 'home');
  const [kind, ...others] = new Set(current?.contests.flatMap(({ contest }) => kindsIn(contest)));
  if (kind && others.length === 0 && KINDS[kind].decidesInMeeting) {
    const label = words('find.label', { your: wordsFor(locale, 'kinds')(`your.${kind}`) });
    return { label, button: words(kind === 'clp' ? 'find.button' : 'find.buttonAny') };
  }
  return { label: words(current ? 'find.labelAny' : 'find.labelNone'), button: words('find.buttonAny') };
}

/** The round, with the name of its contest if it has only one. */
function over({ round, contests }: Current, locale: Locale): string {
  const [only, ...others] = contests;
  if (!only || others.length > 0) return round.title;
  return wordsFor(locale, 'home')('over', { round: round.title, contest: only.contest.title });
}

function When({ current: { round }, locale, now }: NoticeProps & { readonly current: Current }) {
  const words = wordsFor(locale, 'home');
  const { state, opensAt, closesAt, zone } = round;
  if (state === 'postponed') {
    const reason = reasonWords({ cause: round.postponeCause, reason: round.postponeReason }, locale);
    return words.rich('whenPostponed', { b: bold, reason });
  }
  if (state === 'open') {
    const parts = { ...instantParts(closesAt, zone, locale), b: bold, left: leftUntil(closesAt, now, zone, locale) };
    return words.rich('whenOpen', parts);
  }
  if (state === 'announced') {
    const parts = { ...instantParts(opensAt, zone, locale), b: bold, left: leftUntil(opensAt, now, zone, locale) };
    return words.rich('whenAnnounced', parts);
  }
  const closed = words.rich('whenClosed', { ...instantParts(closesAt, zone, locale), b: bold });
  const deadline = deadlineNotSealed(round, now);
  return deadline ? (
    <>
      {closed} {sealWords('figures', deadline, zone, locale)}
    </>
  ) : (
    closed
  );
}

/** Four counts that add up to the number of bodies that may nominate. */
function HomeFigures({ summary, locale }: { readonly summary: ContestSummary; readonly locale: Locale }) {
  const words = wordsFor(locale, 'home');
  const { all, hasNominated, onTheWay, saidNo, cannotNominate, notHeardFrom } = summary.bodies;
  if (all === 0) return null;
  const bodies = bodiesIn(summary.contest, hasNominated, locale);
  return (
    <section className="mt-s6 mb-s7" aria-label={words('ledger.label')}>
      <FigureList
        facts={[
          { figure: count(hasNominated, locale), words: words('ledger.nominated', { n: hasNominated, bodies }) },
          { figure: count(onTheWay, locale), words: words('ledger.onTheWay', { n: onTheWay }) },
          { figure: count(saidNo + cannotNominate, locale), words: words('ledger.no') },
          { figure: count(notHeardFrom, locale), words: words('ledger.notHeard', { all: count(all, locale) }) },
        ]}
      />
    </section>
  );
}

type WhoProps = { readonly round: RoundHead; readonly summary: ContestSummary; readonly locale: Locale };

/** Who has been nominated and their status, in sentences. */
function HomeCandidates({ round, summary, locale }: WhoProps) {
  const words = wordsFor(locale, 'home');
  const { contest, candidates, standings } = summary;
  const comeForward = words('comeForward', {
    n: candidates,
    number: startingNumber(candidates, locale),
    seats: contest.seats,
    seatsNumber: number(contest.seats, locale),
  });
  const parts = BALLOT_STANDINGS.filter((standing) => standings[standing] > 0).map((standing) =>
    words(`part.${standing}`, { n: standings[standing], number: number(standings[standing], locale) }),
  );
  const links = publicLinks(round.slug);
  return (
    <Section id="who" title={words(round.state === 'announced' ? 'whoBefore' : 'who')}>
      <div className="stack">
        <p className="lede">
          {comeForward} {parts.length > 0 ? words('standing', { parts: atStart(list(parts, locale), locale) }) : null}
        </p>
        <p>
          <a href={href(locale, links.contest(contest.slug))}>{words('seeAll')}</a>
        </p>
        <p>
          <a href={href(locale, links.round)}>{words('seeRound', { round: round.title })}</a>
        </p>
      </div>
    </Section>
  );
}

type OthersProps = { readonly current: Home['current']; readonly locale: Locale };

/** Every current contest except the first, which the page has already shown. */
function OtherContests({ current, locale }: OthersProps) {
  const words = wordsFor(locale, 'home');
  const [, ...others] = current.flatMap(({ round, contests }) => contests.map((summary) => ({ round, summary })));
  if (others.length === 0) return null;
  return (
    <Section id="also" title={words('alsoTitle')}>
      <DataTable
        caption={words('alsoTitle')}
        isCaptionHidden
        columns={[
          { key: 'contest', head: words('also.contest') },
          { key: 'nominated', head: words('also.nominated'), isNumber: true },
          { key: 'notHeard', head: words('also.notHeard'), isNumber: true },
        ]}
        rows={others.map(({ round, summary: { contest, bodies } }) => ({
          key: `${round.slug}/${contest.slug}`,
          cells: [
            <span key="contest">
              <a href={href(locale, publicLinks(round.slug).contest(contest.slug))}>
                {words('over', { round: round.title, contest: contest.title })}
              </a>
              <small className="quiet block font-normal">
                {words('also.closes', { when: longInstant(round.closesAt, round.zone, locale) })}
              </small>
            </span>,
            count(bodies.hasNominated, locale),
            count(bodies.notHeardFrom, locale),
          ],
        }))}
      />
    </Section>
  );
}

/** Explains the three steps from a meeting to the ballot. */
function HowItWorks({ contest, locale }: { readonly contest: ContestHead; readonly locale: Locale }) {
  const words = wordsFor(locale, 'home');
  const { maxPerBody: max, threshold } = contest;
  const isClps = kindsIn(contest).every((kind) => kind === 'clp');
  return (
    <Section id="how" title={words('how.title')}>
      <Numbered
        items={[
          { key: 'meet', words: words(isClps ? 'how.meet' : 'how.meetOther', { max, number: number(max, locale) }) },
          { key: 'send', words: words('how.send') },
          {
            key: 'ballot',
            words: threshold
              ? words('how.ballot', { rule: ruleInSentence(threshold, locale) })
              : words('how.supporting'),
          },
        ]}
      />
    </Section>
  );
}

type HomePastProps = { readonly past: readonly RoundInList[]; readonly locale: Locale };

/** Earlier rounds, each with its deadline, how it moved, and the rule of its first contest. */
function PastRounds({ past, locale }: HomePastProps) {
  const words = wordsFor(locale, 'home');
  return (
    <Section id="past" title={words('past.title')} note={words('past.note')}>
      {past.length === 0 ? (
        <p className="quiet">{words('past.none')}</p>
      ) : (
        <DataTable
          caption={words('past.title')}
          isCaptionHidden
          columns={[
            { key: 'round', head: words('past.round') },
            { key: 'closed', head: words('past.closed') },
            { key: 'rule', head: words('past.rule') },
          ]}
          rows={past.map((each) => ({
            key: each.round.slug,
            cells: [
              <a key="round" href={href(locale, publicLinks(each.round.slug).round)}>
                {each.round.title}
              </a>,
              <Closed key="closed" {...each} locale={locale} />,
              <Rule key="rule" {...each} locale={locale} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** The deadline of a round in a table, with its moves under it. */
export function Closed({ round, moves, locale }: RoundInList & { readonly locale: Locale }) {
  const words = wordsFor(locale, 'shared');
  return (
    <>
      <DeadlineInList round={round} locale={locale} />
      {moves.map(({ fromAt, movedAt, ...said }) => (
        <small key={movedAt.toISOString()} className="quiet block">
          {words('moved', { from: dayWords(fromAt, round.zone, locale), reason: reasonWords(said, locale) })}
        </small>
      ))}
    </>
  );
}

function Rule({ contests, locale }: RoundInList & { readonly locale: Locale }) {
  const [first, ...others] = contests;
  if (!first) return null;
  return (
    <>
      {ruleOf(first.threshold, locale)}
      {others.length > 0 ? (
        <small className="quiet block">{wordsFor(locale, 'home')('past.more', { n: others.length })}</small>
      ) : null}
    </>
  );
}
