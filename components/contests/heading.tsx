import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings } from '@/queries/contests/contest-standings';
import { bodiesIn, number, ruleInSentence, startingNumber } from './contest-words';

/** What is so in this contest, as a heading: "Nine on the ballot so far". */
export function standingsHeading({ round, contest, candidacies }: ContestStandings, locale: Locale): string {
  const words = wordsFor(locale, 'standings');
  const counted = (n: number) => ({ n, number: startingNumber(n, locale) });
  const elected = candidacies.filter(({ result }) => result?.isElected).length;
  if (elected > 0) return words('title.elected', counted(elected));
  if (round.kind === 'archive') return words('title.archive', { contest: contest.title });
  if (contest.threshold === null) return words('title.supporting', counted(candidacies.length));
  const onBallot = candidacies.filter(({ ballot }) => ballot === 'on-the-ballot').length;
  const isOver = round.state === 'closed' || round.state === 'declared';
  return words(isOver ? 'title.final' : 'title.soFar', counted(onBallot));
}

type LedeProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** The seats, the rule, and how many have not been heard from. */
export function StandingsLede({ standings: { round, contest, bodies }, locale }: LedeProps) {
  const words = wordsFor(locale, 'standings');
  const figures = {
    n: bodies.hasNominated,
    nominated: count(bodies.hasNominated, locale),
    notHeard: count(bodies.notHeardFrom, locale),
    all: count(bodies.all, locale),
    bodies: bodiesIn(contest, bodies.hasNominated, locale),
  };
  const isArchive = round.kind === 'archive';
  return words('lede', {
    contest: contest.title,
    seats: contest.seats,
    seatsNumber: number(contest.seats, locale),
    rule: contest.threshold
      ? words(isArchive ? 'ruleArchive' : 'rule', { rule: ruleInSentence(contest.threshold, locale) })
      : wordsFor(locale, 'threshold')('supportingOnly'),
    counted:
      bodies.all === 0
        ? ''
        : isArchive
          ? words('countedArchive', { ...figures, bodies: bodiesIn(contest, bodies.all, locale) })
          : words('counted', figures),
  });
}
