import type { ReactNode } from 'react';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSummary } from '@/queries/contests/contest-summary';
import type { Home } from '@/queries/rounds/home';
import { bodiesIn } from '../contests/contest-words';
import { SearchForm } from '../search/search-form';
import { Ledger } from '../ui/ledger';
import { Notice } from '../ui/notice';
import { instantParts, leftUntil } from './round-times';

type Current = Home['current'][number];
type NoticeProps = { readonly current: Current | null; readonly locale: Locale; readonly now: Date };

const bold = (chunks: ReactNode) => <b>{chunks}</b>;

/** The framed notice: what is open and until when, and the way to one's own CLP. */
export function HomeNotice({ current, locale, now }: NoticeProps) {
  const words = wordsFor(locale, 'home');
  const state = current?.round.state;
  const title = state === 'open' || state === 'announced' || state === 'closed' ? state : 'none';
  return (
    <Notice id="now" over={current ? over(current, locale) : undefined} title={words(`title.${title}`)}>
      <hr className="short-rule" />
      <p className="notice__when">
        {current ? <When current={current} locale={locale} now={now} /> : words('whenNone')}
      </p>
      <SearchForm
        locale={locale}
        label={words(current ? 'find.label' : 'find.labelNone')}
        button={words('find.button')}
      />
    </Notice>
  );
}

/** The round, and its contest where it has just one. */
function over({ round, contests }: Current, locale: Locale): string {
  const [only, ...others] = contests;
  if (!only || others.length > 0) return round.title;
  return wordsFor(locale, 'home')('over', { round: round.title, contest: only.contest.title });
}

function When({ current: { round }, locale, now }: NoticeProps & { readonly current: Current }) {
  const words = wordsFor(locale, 'home');
  const { state, opensAt, closesAt, zone } = round;
  if (state === 'open') {
    const parts = { ...instantParts(closesAt, zone, locale), b: bold, left: leftUntil(closesAt, now, zone, locale) };
    return words.rich('whenOpen', parts);
  }
  if (state === 'announced') {
    const parts = { ...instantParts(opensAt, zone, locale), b: bold, left: leftUntil(opensAt, now, zone, locale) };
    return words.rich('whenAnnounced', parts);
  }
  return words.rich('whenClosed', { ...instantParts(closesAt, zone, locale), b: bold });
}

/** Four counts that add up to every body that may nominate. */
export function HomeLedger({ summary, locale }: { readonly summary: ContestSummary; readonly locale: Locale }) {
  const words = wordsFor(locale, 'home');
  const { all, hasNominated, onTheWay, saidNo, cannotNominate, notHeardFrom } = summary.bodies;
  if (all === 0) return null;
  const bodies = bodiesIn(summary.contest, hasNominated, locale);
  return (
    <section className="mt-s6 mb-s7" aria-label={words('ledger.label')}>
      <Ledger
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
