import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { readingMinutes } from '@/lib/read-markdown';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateWords, ContestStatements } from '@/queries/candidates/contest-statements';
import { bodyName } from '../bodies/body-name';
import { ContestNav, partsMissing } from '../contests/contest-nav';
import { startingNumber } from '../contests/contest-words';
import { Empty } from '../ui/callout';
import { Crumbs } from '../ui/crumbs';
import { Mark, Tag } from '../ui/marks';
import { PageHeader } from '../ui/section';
import { firstWords, minutesForAll, readStatement, statementFor } from './read-statement';
import { Keep, Shortlist } from './shortlist';
import { Withheld } from './statement';

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

type FirstWordsProps = {
  readonly page: ContestStatements;
  readonly candidate: CandidateWords;
  readonly at: string;
  readonly locale: Locale;
};

/** As much of a statement as tells whether to read on. In characters. */
const MOST = 220;

/** One candidate in the list: name, home CLP, how the statement begins, how long it takes and in which languages it is. */
export function FirstWords({ page, candidate, at, locale }: FirstWordsProps) {
  const { slug, name, number, home, ballot, status, statements } = candidate;
  const words = wordsFor(locale, 'statements');
  const shown = statementFor(statements, locale);
  return (
    <li>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>
          <a href={href(locale, `${at}/${slug}`)}>{name}</a>
        </h2>
        {home ? <p className="small quiet">{bodyName(home, locale)}</p> : null}
        {ballot === 'out' ? <Mark shape="out">{wordsFor(locale, 'shared')(`status.${status}`)}</Mark> : null}
        {shown ? (
          <Beginning page={page} candidate={candidate} locale={locale} />
        ) : (
          <p>{words(page.round.kind === 'archive' ? 'list.noneArchive' : 'list.none')}</p>
        )}
      </div>
      <Keep place={page} candidate={candidate} locale={locale} />
    </li>
  );
}

function Beginning({ page: { questions }, candidate, locale }: Omit<FirstWordsProps, 'at'>) {
  const words = wordsFor(locale, 'statements');
  const { statements } = candidate;
  const shown = statementFor(statements, locale);
  if (!shown) return null;
  const figure = readStatement(shown, questions).words;
  const said = [
    words('words', { words: figure }),
    words('minutes', { minutes: readingMinutes(figure) }),
    words(`inLanguage.${statements.length > 1 ? 'both' : shown.language}`),
  ];
  const beginning = firstWords(shown.text || (shown.answers[0]?.text ?? ''), MOST);
  return (
    <>
      <p className="firsts__words" lang={LANGUAGE_TAGS[shown.language]}>
        {beginning}
      </p>
      <p className="small quiet">
        {shown.isSummary ? (
          <>
            <Tag kind="dash">{words('summary')}</Tag>{' '}
          </>
        ) : null}
        {said.join(' · ')}
      </p>
    </>
  );
}
