import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateWords, ContestStatements } from '@/queries/candidates/contest-statements';
import { bodyName } from '../bodies/body-name';
import { OneStatement } from './one-statement';
import { inPageOrder } from './read-statement';
import { StatementLinks } from './statement-links';

type SheetProps = { readonly page: ContestStatements; readonly candidate: CandidateWords; readonly locale: Locale };

/**
 * One candidate's statement in a booklet. It begins a page, and its head is repeated on every page that it takes, so
 * that the number in the contents finds it whatever its length.
 */
export function Sheet({ page: { round, questions }, candidate, locale }: SheetProps) {
  const { slug, name, number, home, statements } = candidate;
  const words = wordsFor(locale, 'statements');
  return (
    <article className="sheet-of" id={slug} aria-labelledby={`${slug}-name`}>
      <header>
        <div>
          <span>{words('booklet.statement', { number: String(number) })}</span>
          <h2 id={`${slug}-name`}>{name}</h2>
          <span>{home ? bodyName(home, locale) : null}</span>
        </div>
      </header>
      <div className="sheet-of__words">
        {inPageOrder(statements, locale).map((statement) => (
          <OneStatement
            key={statement.language}
            statement={statement}
            questions={questions}
            zone={round.zone}
            locale={locale}
            heading="h3"
            isLanguageSaid={statements.length > 1 || statement.language !== locale}
          />
        ))}
        <StatementLinks statements={statements} name={name} heading="h3" locale={locale} />
      </div>
    </article>
  );
}
