import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { readMarkdown } from '@/lib/read-markdown';
import { wordsFor } from '@/messages/translate';
import type { CandidateWords } from '@/queries/candidates/contest-statements';
import type { Question } from '@/queries/candidates/questions-of';
import { Markdown } from '../ui/markdown';
import { inPageOrder, questionIn } from './read-statement';

type AnswerRowProps = {
  readonly question: Question;
  readonly compared: readonly CandidateWords[];
  readonly locale: Locale;
  /** The classes of a row with so many columns. */
  readonly side: string;
};

/** One question, and what each says to it beside the others. */
export function AnswerRow({ question, compared, locale, side }: AnswerRowProps) {
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
        <div className="statement" lang={LANGUAGE_TAGS[given.language]}>
          <Markdown blocks={given.blocks} heading="h4" />
        </div>
      ) : (
        <p className="quiet">{words('noAnswer')}</p>
      )}
    </article>
  );
}
