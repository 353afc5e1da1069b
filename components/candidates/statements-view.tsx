import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import { ContestNav, partsMissing } from '../contests/contest-nav';
import { startingNumber } from '../contests/contest-words';
import { Empty } from '../ui/callout';
import { Crumbs } from '../ui/crumbs';
import { PageHeader } from '../ui/section';
import { FirstWords } from './first-words';
import { minutesForAll } from './read-statement';
import { Shortlist } from './shortlist';
import { Withheld } from './withheld';

export type WordsViewProps = {
  readonly page: ContestStatements;
  readonly locale: Locale;
  /** Where the contest's statements are, in English: `/rounds/R/C`, or for members `/members/rounds/R/C`. */
  readonly at: string;
};

/** Every candidate of a contest with the beginning of what they say. */
export function StatementsView({ page, locale, at }: WordsViewProps) {
  const { round, contest, candidates, questions, isWithheld } = page;
  const words = wordsFor(locale, 'statements');
  const path = `${round.address}/${contest.slug}`;
  const n = candidates.filter(({ statements }) => statements.length > 0).length;
  const minutes = minutesForAll(candidates, questions, locale);
  return (
    <>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, round.address), words: round.title },
          { href: href(locale, path), words: contest.title },
        ]}
        here={wordsFor(locale, 'guide')('statements')}
      />
      <PageHeader
        title={isWithheld ? words('members.title') : words('list.title', { n, number: startingNumber(n, locale) })}
        lede={isWithheld ? undefined : words('list.lede', { minutes })}
      />
      <ContestNav locale={locale} path={path} here="statements" without={partsMissing(page)} wordsAt={at} />
      {isWithheld ? (
        <Withheld locale={locale} path={`/members${path}/statements`} isHeadingSaid />
      ) : (
        <>
          <Ways page={page} at={at} locale={locale} />
          <Shortlist page={page} at={at} locale={locale} />
          {candidates.length === 0 ? (
            <Empty>
              <p>{words('list.empty')}</p>
            </Empty>
          ) : (
            <ol className="firsts" aria-label={words('list.label')}>
              {candidates.map((candidate) => (
                <FirstWords key={candidate.slug} page={page} candidate={candidate} at={at} locale={locale} />
              ))}
            </ol>
          )}
        </>
      )}
    </>
  );
}

function Ways({ page: { candidates }, at, locale }: WordsViewProps) {
  const words = wordsFor(locale, 'statements');
  if (!candidates.some(({ statements }) => statements.length > 0)) return null;
  return (
    <p className="ways-on noprint">
      {candidates.length > 1 ? <a href={href(locale, `${at}/compare`)}>{words('list.compare')}</a> : null}{' '}
      <a href={href(locale, `${at}/booklet`)}>{words('list.booklet')}</a>
    </p>
  );
}
