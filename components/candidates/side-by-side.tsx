import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { readMarkdown } from '@/lib/read-markdown';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateWords, ContestStatements } from '@/queries/candidates/contest-statements';
import type { Question } from '@/queries/candidates/questions-of';
import { bareName, homeLabel } from '../bodies/body-name';
import { bodiesIn } from '../contests/contest-words';
import { StatusCell } from '../contests/standings-table';
import type { LinkBase } from '../rounds/round-links';
import { SlateMark } from '../slates/slate-marks';
import { SummaryList } from '../ui/lists';
import { inPageOrder, questionIn, statementFor } from './read-statement';
import { ShortlistButton } from './shortlist';
import { OneStatement } from './statement';
import { StatementBlocks } from './statement-text';

type SideBySideProps = {
  readonly page: ContestStatements;
  readonly compared: readonly CandidateWords[];
  readonly locale: Locale;
  readonly links: LinkBase;
};

/** Shows two to four candidates next to each other, then their answers question by question. */
export function SideBySide({ page, compared, locale, links }: SideBySideProps) {
  const { questions } = page;
  const words = wordsFor(locale, 'statements');
  const side = `side side--${compared.length}`;
  return (
    <>
      <div className={side}>
        {compared.map((candidate) => (
          <CandidateColumn key={candidate.slug} page={page} candidate={candidate} locale={locale} links={links} />
        ))}
      </div>
      {questions.length > 0 ? (
        <section className="asked" aria-labelledby="asked">
          <h2 id="asked">{words('compare.answers', { n: questions.length })}</h2>
          {questions.map((question) => (
            <AnswerRow key={question.id} question={question} compared={compared} locale={locale} side={side} />
          ))}
        </section>
      ) : null}
    </>
  );
}

type ColumnProps = Omit<SideBySideProps, 'compared'> & { readonly candidate: CandidateWords };

function CandidateColumn({ page, candidate, locale, links }: ColumnProps) {
  const { round, contest, questions } = page;
  const { slug, name, number, statements } = candidate;
  const words = wordsFor(locale, 'statements');
  const shown = statementFor(statements, locale);
  const other = statements.find(({ language }) => language !== shown?.language);
  const own = href(locale, `${links.statements(contest.slug)}/${slug}`);
  return (
    <article aria-labelledby={`side-${slug}`}>
      <header className="plate">
        <span className="no" aria-hidden="true">
          {number}
        </span>
        <h2 id={`side-${slug}`}>
          <a href={own}>{name}</a>
        </h2>
      </header>
      <ColumnFacts page={page} candidate={candidate} locale={locale} />
      {shown ? (
        <OneStatement
          statement={shown}
          questions={questions}
          zone={round.zone}
          locale={locale}
          heading="h3"
          isLanguageSaid={shown.language !== locale}
          isWithoutAnswers
        />
      ) : (
        <p className="quiet">{words(round.kind === 'archive' ? 'list.noneArchive' : 'list.none')}</p>
      )}
      {other ? (
        <p className="small">
          <a href={own}>{words(`compare.also.${other.language}`)}</a>
        </p>
      ) : null}
      <div className="mt-s4 noprint">
        <ShortlistButton place={page} candidate={candidate} locale={locale} />
      </div>
    </article>
  );
}

function ColumnFacts({ page, candidate, locale }: Omit<ColumnProps, 'links'>) {
  const { home, slates, outcome, result, ballot, investigation } = candidate;
  const words = wordsFor(locale, 'statements');
  const counted = `${count(candidate.count, locale)} ${bodiesIn(page.contest, candidate.count, locale)}`;
  const hasStanding = outcome !== null || result !== null || ballot === 'out' || investigation !== null;
  const rows = [
    { term: homeLabel(home, locale), detail: home ? bareName(home, locale) : words('compare.noHome') },
    ...(hasStanding
      ? [{ term: words('compare.stand'), detail: <StatusCell row={candidate} standings={page} locale={locale} /> }]
      : []),
    ...(candidate.count > 0 ? [{ term: words('compare.nominated'), detail: counted }] : []),
    {
      term: words('compare.slates'),
      detail:
        slates.length === 0
          ? words('compare.noSlate')
          : slates.map((slate) => (
              <span key={slate.slug} className="block">
                <SlateMark slate={slate} isNamed /> {slate.name}
              </span>
            )),
    },
  ];
  return <SummaryList isNarrow rows={rows} />;
}

type AnswerRowProps = {
  readonly question: Question;
  readonly compared: readonly CandidateWords[];
  readonly locale: Locale;
  /** The classes of a row with this many columns. */
  readonly side: string;
};

/** One question, with the answers next to each other. */
function AnswerRow({ question, compared, locale, side }: AnswerRowProps) {
  const { text, lang } = questionIn(question, locale);
  return (
    <section className="asked__row" aria-labelledby={`asked-${question.id}`}>
      <h3 id={`asked-${question.id}`} lang={lang}>
        {text}
      </h3>
      <div className={side}>
        {compared.map((candidate) => (
          <Answer key={candidate.slug} question={question} candidate={candidate} locale={locale} />
        ))}
      </div>
    </section>
  );
}

type AnswerProps = Pick<AnswerRowProps, 'question' | 'locale'> & { readonly candidate: CandidateWords };

function Answer({ question, candidate: { name, number, statements }, locale }: AnswerProps) {
  const words = wordsFor(locale, 'statements');
  const [given] = inPageOrder(statements, locale).flatMap(({ answers, language }) => {
    const text = answers.find((answer) => answer.question === question.id)?.text;
    const blocks = text === undefined ? [] : readMarkdown(text);
    return blocks.length > 0 ? [{ blocks, language }] : [];
  });
  return (
    <article>
      <header className="plate plate--s">
        <span className="no" aria-hidden="true">
          {number}
        </span>
        <h4>{name}</h4>
      </header>
      {given ? (
        <StatementBlocks blocks={given.blocks} lang={LANGUAGE_TAGS[given.language]} heading="h4" />
      ) : (
        <p className="quiet">{words('noAnswer')}</p>
      )}
    </article>
  );
}
