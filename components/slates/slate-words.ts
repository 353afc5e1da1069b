import { count, list, longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Slate } from '@/queries/contests/claims-and-results';
import type { ContestOfSlates, SlateFigures, SlatePage } from '@/queries/slates/slate-page';
import { number, startingNumber } from '../contests/contest-words';

/** True once nominations have closed, so that they can no longer change who is on the ballot. */
const isOver = ({ round }: ContestOfSlates) => round.state === 'closed' || round.state === 'declared';

/** True if nominations decide who is on the ballot. False for a past round, of which we only have reports. */
const hasBallot = ({ round, contest }: ContestOfSlates) => contest.threshold !== null && round.kind !== 'archive';

/** "Backed by the Hedgerow Group, published 1 November 2026" */
export function claimOf({ claimedBy: group, claimedOn }: Slate, locale: Locale): string {
  const words = wordsFor(locale, 'slatePages');
  if (claimedOn === null) return group ? words('claimedBy', { group }) : words('undated');
  const day = longDay(claimedOn, locale);
  return group ? words('claimedAndPublished', { group, day }) : words('published', { day });
}

/** The key of the most important fact about a slate's only candidate. */
function factOfOne({ standing, elected, onBallot }: SlateFigures, of: ContestOfSlates) {
  if (of.hasResults && elected > 0) return 'elected';
  if (standing === 0) return 'left';
  if (of.hasResults) return 'notElected';
  if (!hasBallot(of)) return 'none';
  if (isOver(of)) return onBallot > 0 ? 'ballotFinal' : 'notBallotFinal';
  return onBallot > 0 ? 'ballot' : 'notBallot';
}

/** "Six candidates: four on the ballot so far, and one who has withdrawn." */
export function peopleInWords(figures: SlateFigures, of: ContestOfSlates, locale: Locale): string {
  const words = wordsFor(locale, 'slatePages');
  const counted = (n: number) => ({ n, number: number(n, locale) });
  if (figures.people === 0) return words('people', counted(0));
  if (figures.people === 1) return words(`onlyOne.${factOfOne(figures, of)}`);
  const left = figures.people - figures.standing;
  const people = words('people', { n: figures.people, number: startingNumber(figures.people, locale) });
  const facts = [
    of.hasResults ? words('elected', counted(figures.elected)) : null,
    hasBallot(of) && !of.hasResults ? words(isOver(of) ? 'ballotFinal' : 'ballot', counted(figures.onBallot)) : null,
    left > 0 ? words('left', counted(left)) : null,
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return words('peopleOnly', { people });
  return words('facts', { people, facts: list(facts, locale) });
}

/** "812 nominations in total." */
export function nominationsInWords({ nominations: n }: SlateFigures, of: ContestOfSlates, locale: Locale): string {
  const words = wordsFor(locale, 'slatePages');
  return words(of.round.kind === 'archive' ? 'nominationsArchive' : 'nominations', { n, figure: count(n, locale) });
}

/** The most important fact about a slate, as a heading: "Grove: three of six on the ballot so far". */
export function slateHeading(page: SlatePage, locale: Locale): string {
  const words = wordsFor(locale, 'slatePages');
  const { people, onBallot, elected, slate } = page.figures;
  const share = (n: number) => ({ n, number: number(n, locale), people: number(people, locale) });
  const what =
    people === 0
      ? words('page.whoNone')
      : people === 1
        ? words(`page.onlyOne.${factOfOne(page.figures, page)}`)
        : page.hasResults
          ? words('page.elected', share(elected))
          : hasBallot(page)
            ? words(isOver(page) ? 'page.onBallotFinal' : 'page.onBallot', share(onBallot))
            : words('page.candidates', { n: people, number: number(people, locale) });
  return words('page.title', { name: slate.name, what });
}
