import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestProgress } from '@/queries/contests/contest-progress';
import { bodiesIn } from './contest-words';

/** What is so, as a heading: "212 of 650 CLPs have nominated". */
export function progressHeading({ round, contest, bodies, nominators }: ContestProgress, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  const n = nominators.length;
  const parts = {
    n,
    figure: count(n, locale),
    all: count(bodies.all, locale),
    bodies: bodiesIn(contest, bodies.all, locale),
  };
  if (bodies.all === 0) return words('title.noRoster', parts);
  if (round.kind === 'archive') return words('title.archive', parts);
  return words(round.state === 'announced' || round.state === 'open' ? 'title.open' : 'title.over', parts);
}

/** What the page is, how many have not been heard from, and how many names those that nominated sent. */
export function progressLede({ round, contest, bodies, namesPerBody }: ContestProgress, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  const notHeard = words('notHeard', {
    notHeard: count(bodies.notHeardFrom, locale),
    all: count(bodies.all, locale),
    bodies: bodiesIn(contest, bodies.all, locale),
  });
  const lede = words('lede', {
    contest: contest.title,
    heard: bodies.all > 0 && round.kind !== 'archive' ? notHeard : '',
  }).replace('  ', ' ');
  if (namesPerBody === null || contest.maxPerBody === 1) return lede;
  const average = count(Math.round(namesPerBody * 10) / 10, locale);
  return `${lede} ${words('names', { average, n: namesPerBody })}`;
}
