import { BALLOT_STANDINGS } from '@/domain/candidates/ballot-standing';
import { atStart, count, list, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestHead } from '@/queries/contests/contest-standings';
import type { ContestSummary } from '@/queries/contests/contest-summary';
import type { Home } from '@/queries/rounds/home';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { number, ruleInSentence, startingNumber } from '../contests/contest-words';
import { DataTable } from '../ui/data-table';
import { Numbered } from '../ui/numbered';
import { Section } from '../ui/section';

type WhoProps = { readonly round: RoundHead; readonly summary: ContestSummary; readonly locale: Locale };

/** Who has come forward and how far they are, in sentences. */
export function HomeWho({ round, summary, locale }: WhoProps) {
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
  const path = `/rounds/${round.slug}`;
  return (
    <Section id="who" title={words(round.state === 'announced' ? 'whoBefore' : 'who')}>
      <div className="stack">
        <p className="lede">
          {comeForward} {parts.length > 0 ? words('standing', { parts: atStart(list(parts, locale), locale) }) : null}
        </p>
        <p>
          <a href={href(locale, `${path}/${contest.slug}`)}>{words('seeAll')}</a>
        </p>
        <p>
          <a href={href(locale, path)}>{words('seeRound', { round: round.title })}</a>
        </p>
      </div>
    </Section>
  );
}

type OthersProps = { readonly current: Home['current']; readonly locale: Locale };

/** Every contest under way but the first, which the page has told already. */
export function HomeOthers({ current, locale }: OthersProps) {
  const words = wordsFor(locale, 'home');
  const [, ...others] = current.flatMap(({ round, contests }) => contests.map((summary) => ({ round, summary })));
  if (others.length === 0) return null;
  return (
    <Section id="also" title={words('alsoTitle')}>
      <DataTable
        caption={words('also.caption')}
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
              <a href={href(locale, `/rounds/${round.slug}/${contest.slug}`)}>
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

/** Three steps from a meeting to the ballot. */
export function HomeHow({ contest, locale }: { readonly contest: ContestHead; readonly locale: Locale }) {
  const words = wordsFor(locale, 'home');
  const { bodyKinds, maxPerBody: max, threshold } = contest;
  const isClps = bodyKinds.length === 1 && bodyKinds[0] === 'clp';
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
