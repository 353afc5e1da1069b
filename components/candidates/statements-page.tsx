import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { readingMinutes } from '@/lib/read-markdown';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { CandidateWords } from '@/queries/candidates/contest-statements';
import { bodyName } from '../bodies/body-name';
import { startingNumber } from '../contests/contest-words';
import { Empty } from '../ui/callout';
import { Mark, Tag } from '../ui/marks';
import { PageHeader } from '../ui/section';
import { Investigation } from './investigation';
import { firstWords, minutesForAll, readStatement, statementFor } from './read-statement';
import { Shortlist, ShortlistButton } from './shortlist';
import { StatementsFrame, type StatementsPageProps } from './statements-frame';

/** Every candidate of a contest with the beginning of their statement. */
export function StatementsView(props: StatementsPageProps) {
  const { page, locale } = props;
  const { candidates, questions, isWithheld } = page;
  const words = wordsFor(locale, 'statements');
  const n = candidates.filter(({ statements }) => statements.length > 0).length;
  const minutes = minutesForAll(candidates, questions, locale);
  const header = (
    <PageHeader
      title={isWithheld ? words('members.title') : words('list.title', { n, number: startingNumber(n, locale) })}
      lede={isWithheld ? undefined : words('list.lede', { minutes })}
    />
  );
  return (
    <StatementsFrame {...props} here="statements" header={header}>
      <OtherPages {...props} />
      <Shortlist {...props} />
      {candidates.length === 0 ? (
        <Empty>
          <p>{words('list.empty')}</p>
        </Empty>
      ) : (
        <ol className="firsts" aria-label={words('list.label')}>
          {candidates.map((candidate) => (
            <Excerpt key={candidate.slug} candidate={candidate} {...props} />
          ))}
        </ol>
      )}
    </StatementsFrame>
  );
}

function OtherPages({ page: { contest, candidates }, links, locale }: StatementsPageProps) {
  const words = wordsFor(locale, 'statements');
  const at = links.statements(contest.slug);
  if (!candidates.some(({ statements }) => statements.length > 0)) return null;
  return (
    <p className="ways-on noprint">
      {candidates.length > 1 ? <a href={href(locale, `${at}/compare`)}>{words('list.compare')}</a> : null}{' '}
      <a href={href(locale, `${at}/booklet`)}>{words('list.booklet')}</a>
    </p>
  );
}

type ExcerptProps = StatementsPageProps & { readonly candidate: CandidateWords };

/** In characters: enough of a statement to decide whether to read on. */
const LONGEST_EXCERPT = 220;

/** One candidate in the list: name, home CLP, the beginning of the statement, reading time and languages. */
function Excerpt({ page, candidate, links, locale }: ExcerptProps) {
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
          <a href={href(locale, `${links.statements(page.contest.slug)}/${slug}`)}>{name}</a>
        </h2>
        {home ? <p className="small quiet">{bodyName(home, locale)}</p> : null}
        {ballot === 'out' ? <Mark shape="out">{wordsFor(locale, 'shared')(`status.${status}`)}</Mark> : null}
        <Investigation row={candidate} zone={page.round.zone} locale={locale} />
        {shown ? (
          <Beginning page={page} candidate={candidate} locale={locale} />
        ) : (
          <p>{words(page.round.kind === 'archive' ? 'list.noneArchive' : 'list.none')}</p>
        )}
      </div>
      <ShortlistButton place={page} candidate={candidate} locale={locale} />
    </li>
  );
}

function Beginning({ page: { questions }, candidate, locale }: Omit<ExcerptProps, 'links'>) {
  const words = wordsFor(locale, 'statements');
  const { statements } = candidate;
  const shown = statementFor(statements, locale);
  if (!shown) return null;
  const figure = readStatement(shown, questions, shown.language).words;
  const said = [
    words('words', { words: figure }),
    words('minutes', { minutes: readingMinutes(figure) }),
    words(`inLanguage.${statements.length > 1 ? 'both' : shown.language}`),
  ];
  const beginning = firstWords(shown.text || (shown.answers[0]?.text ?? ''), LONGEST_EXCERPT);
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
