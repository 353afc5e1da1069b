import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { readingMinutes } from '@/lib/read-markdown';
import { wordsFor } from '@/messages/translate';
import type { Statement } from '@/queries/candidates/candidacy-record';
import type { Question } from '@/queries/candidates/questions-of';
import { dayWords } from '../rounds/round-times';
import { Markdown } from '../ui/markdown';
import { SourceLine } from '../ui/source-line';
import { Tag } from '../ui/tag';
import { questionIn, type ReadStatement, readStatement } from './read-statement';

type OneStatementProps = {
  readonly statement: Statement;
  readonly questions: readonly Question[];
  readonly zone: string;
  readonly locale: Locale;
  /** The level of headings within: one below the heading over the statement. */
  readonly heading: 'h2' | 'h3' | 'h4';
  /** Says in which language it is, where there are two. */
  readonly isLanguageSaid?: boolean | undefined;
  /** Answers stand elsewhere on the page, under their questions. */
  readonly isWithoutAnswers?: boolean | undefined;
};

/** One statement in one language: the words, the answers, and what they are. */
export function OneStatement(props: OneStatementProps) {
  const { statement, questions, zone, locale, heading, isLanguageSaid, isWithoutAnswers } = props;
  const { isSummary, source, language } = statement;
  const read = readStatement(statement, questions);
  const lang = LANGUAGE_TAGS[language];
  const words = wordsFor(locale, 'statements');
  return (
    <div className="one">
      {isLanguageSaid ? <p className="one__language">{words(`inLanguage.${language}`)}</p> : null}
      {isSummary ? (
        <p className="one__summary">
          <Tag kind="dash">{words('summary')}</Tag> {source ? <SourceLine text={source} locale={locale} /> : null}
        </p>
      ) : null}
      {read.blocks.length > 0 ? (
        <div className="statement" lang={lang}>
          <Markdown blocks={read.blocks} heading={heading} hasOpening={!isSummary} />
        </div>
      ) : null}
      {isWithoutAnswers ? null : <Answers read={read} heading={heading} />}
      <Colophon read={read} zone={zone} locale={locale} />
    </div>
  );
}

type AnswersProps = { readonly read: ReadStatement; readonly heading: OneStatementProps['heading'] };

const Answers = ({ read: { answers, statement }, heading: Heading }: AnswersProps) =>
  answers.map(({ question, blocks }) => {
    const { text, lang } = questionIn(question, statement.language);
    return (
      <div key={question.id} className="answered">
        <Heading lang={lang}>{text}</Heading>
        <div className="statement" lang={LANGUAGE_TAGS[statement.language]}>
          <Markdown blocks={blocks} heading={Heading === 'h2' ? 'h3' : 'h4'} />
        </div>
      </div>
    );
  });

type ColophonProps = Pick<OneStatementProps, 'zone' | 'locale'> & { readonly read: ReadStatement };

/** How long it is, which version, of when, and what came before it. */
function Colophon({ read: { statement, words: figure }, zone, locale }: ColophonProps) {
  const words = wordsFor(locale, 'statements');
  const { isSummary, source, version, publishedAt, earlier } = statement;
  const dated = (at: Date) => dayWords(at, zone, locale);
  return (
    <p className="one__colophon">
      {isSummary
        ? null
        : wordsFor(locale, 'candidacy')('statement.own', { words: figure, version, day: dated(publishedAt) })}{' '}
      {words('takes', { minutes: readingMinutes(figure) })}{' '}
      {earlier.length > 0
        ? words('earlier', {
            versions: earlier
              .map((one) => words('version', { version: one.version, day: dated(one.publishedAt) }))
              .join('; '),
          })
        : null}{' '}
      {source && !isSummary ? <SourceLine text={source} locale={locale} /> : null}
    </p>
  );
}
