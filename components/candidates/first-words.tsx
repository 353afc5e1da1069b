import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { readingMinutes } from '@/lib/read-markdown';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { CandidateWords, ContestStatements } from '@/queries/candidates/contest-statements';
import { bodyName } from '../bodies/body-name';
import { Mark } from '../ui/mark';
import { Tag } from '../ui/tag';
import { firstWords, readStatement, statementFor } from './read-statement';
import { Keep } from './shortlist';

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
