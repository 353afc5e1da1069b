import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateWords, ContestStatements } from '@/queries/candidates/contest-statements';
import { bareName } from '../bodies/body-name';
import { bodiesIn } from '../contests/contest-words';
import { StandingCell } from '../contests/standing-cell';
import { letterOf } from '../slates/contest-slates';
import { Particulars } from '../ui/particulars';
import { SlateMark } from '../ui/slate-mark';
import { AnswerRow } from './answer-row';
import { OneStatement } from './one-statement';
import { statementFor } from './read-statement';
import { Keep } from './shortlist';

type SideBySideProps = {
  readonly page: ContestStatements;
  readonly compared: readonly CandidateWords[];
  readonly locale: Locale;
  readonly at: string;
};

/** Two to four candidates beside each other, then their answers question by question. */
export function SideBySide({ page, compared, locale, at }: SideBySideProps) {
  const { questions } = page;
  const words = wordsFor(locale, 'statements');
  const side = `side side--${compared.length}`;
  return (
    <>
      <div className={side}>
        {compared.map((candidate) => (
          <OneSide key={candidate.slug} page={page} candidate={candidate} locale={locale} at={at} />
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

type OneSideProps = Omit<SideBySideProps, 'compared'> & { readonly candidate: CandidateWords };

function OneSide({ page, candidate, locale, at }: OneSideProps) {
  const { round, questions } = page;
  const { slug, name, number, statements } = candidate;
  const words = wordsFor(locale, 'statements');
  const shown = statementFor(statements, locale);
  const other = statements.find(({ language }) => language !== shown?.language);
  return (
    <article aria-labelledby={`side-${slug}`}>
      <header className="plate">
        <span className="no" aria-hidden="true">
          {number}
        </span>
        <h2 id={`side-${slug}`}>
          <a href={href(locale, `${at}/${slug}`)}>{name}</a>
        </h2>
      </header>
      <SideParticulars page={page} candidate={candidate} locale={locale} />
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
          <a href={href(locale, `${at}/${slug}`)}>{words(`compare.also.${other.language}`)}</a>
        </p>
      ) : null}
      <div className="mt-s4 noprint">
        <Keep place={page} candidate={candidate} locale={locale} />
      </div>
    </article>
  );
}

function SideParticulars({ page, candidate, locale }: Omit<OneSideProps, 'at'>) {
  const { home, slates, outcome, result, ballot } = candidate;
  const words = wordsFor(locale, 'statements');
  const counted = `${count(candidate.count, locale)} ${bodiesIn(page.contest, candidate.count, locale)}`;
  const hasStanding = outcome !== null || result !== null || ballot === 'out';
  const rows = [
    { term: words('compare.home'), detail: home ? bareName(home, locale) : words('compare.noHome') },
    ...(hasStanding
      ? [{ term: words('compare.stand'), detail: <StandingCell row={candidate} standings={page} locale={locale} /> }]
      : []),
    ...(candidate.count > 0 ? [{ term: words('compare.nominated'), detail: counted }] : []),
    {
      term: words('compare.slates'),
      detail:
        slates.length === 0
          ? words('compare.noSlate')
          : slates.map((slate) => (
              <span key={slate.slug} className="block">
                <SlateMark index={slate.place} letter={letterOf(slate.name)} name={slate.name} isNamed /> {slate.name}
              </span>
            )),
    },
  ];
  return <Particulars isNarrow rows={rows} />;
}
