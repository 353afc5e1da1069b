import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import { Empty } from '../ui/callout';
import { OneStatement } from './one-statement';
import { inPageOrder } from './read-statement';
import { Keep } from './shortlist';
import { StatementLinks } from './statement-links';
import { Withheld } from './withheld';

type StatementOfProps = {
  readonly page: CandidacyPage;
  readonly locale: Locale;
  /** Where the contest's statements are, in English. */
  readonly at: string;
  /** In the preview of a draft there is nothing to go to. */
  readonly isPreview: boolean;
};

/** The candidate's own words, or a summary that says that it is one, in each language there is. */
export function StatementOf({ page, locale, at, isPreview }: StatementOfProps) {
  const words = wordsFor(locale, 'candidacy');
  const { statements, row, round, contest, questions, isWithheld } = page;
  const isSummary = statements.some((statement) => statement.isSummary);
  const isBoth = statements.length > 1;
  return (
    <article className="stack gap-s5" aria-label={words(isSummary ? 'statement.summaryLabel' : 'statement.label')}>
      {isWithheld ? (
        <Withheld locale={locale} path={`/members/rounds/${round.slug}/${contest.slug}/${row.slug}`} />
      ) : statements.length === 0 ? (
        <Empty>
          <h2 className="h3">{words('statement.none')}</h2>
          <p>
            {round.kind === 'archive'
              ? words('statement.noneArchive')
              : words('statement.noneText', { name: row.name })}
          </p>
        </Empty>
      ) : null}
      {statements.length > 0 ? (
        <div className={isBoth ? 'both' : undefined}>
          {inPageOrder(statements, locale).map((statement) => (
            <OneStatement
              key={statement.language}
              statement={statement}
              questions={questions}
              zone={round.zone}
              locale={locale}
              heading="h2"
              isLanguageSaid={isBoth || statement.language !== locale}
            />
          ))}
        </div>
      ) : null}
      <StatementLinks statements={statements} name={row.name} heading="h2" locale={locale} />
      {isPreview ? null : (
        <div className="actions">
          <Keep place={page} candidate={row} locale={locale} />
          {isWithheld ? null : (
            <a href={href(locale, `${at}/compare/${row.slug}`)}>{wordsFor(locale, 'statements')('compareWith')}</a>
          )}
          <a href={href(locale, `${at}/statements`)}>{wordsFor(locale, 'statements')('allStatements')}</a>
        </div>
      )}
    </article>
  );
}
