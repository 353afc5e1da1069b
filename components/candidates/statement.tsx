import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { visibleText } from '@/lib/plain-text';
import { readingMinutes, webAddress } from '@/lib/read-markdown';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import type { Statement } from '@/queries/candidates/candidacy-record';
import type { Question } from '@/queries/candidates/questions-of';
import { dayWords } from '../rounds/round-times';
import { LinkButton } from '../ui/button';
import { Empty } from '../ui/callout';
import { Markdown } from '../ui/markdown';
import { Tag } from '../ui/marks';
import { SourceLine } from '../ui/source-line';
import { inPageOrder, questionIn, type ReadStatement, readStatement } from './read-statement';
import { Keep } from './shortlist';

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

type LinksProps = {
  readonly statements: readonly Statement[];
  readonly name: string;
  readonly heading: 'h2' | 'h3';
  readonly locale: Locale;
};

/** The candidate's own site and reports, each address once, with the host it leads to. */
export function StatementLinks({ statements, name, heading: Heading, locale }: LinksProps) {
  const words = wordsFor(locale, 'statements');
  const links = new Map<string, string>();
  for (const link of statements.flatMap((statement) => statement.links)) {
    const address = webAddress(link.address);
    if (address !== null && !links.has(address)) links.set(address, visibleText(link.words));
  }
  if (links.size === 0) return null;
  return (
    <div className="links">
      <Heading className="h3">{words('links', { name })}</Heading>
      <ul className="points">
        {[...links].map(([address, label]) => (
          <li key={address}>
            <a href={address} rel="nofollow noopener ugc">
              {label}
            </a>{' '}
            <span className="small quiet">{new URL(address).hostname.replace(/^www\./, '')}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words('linksNote', { name })}</p>
    </div>
  );
}

type WithheldProps = {
  readonly locale: Locale;
  /** The page in English that shows to members what is not here. */
  readonly path: string;
  /** The heading of the page says it already. */
  readonly isHeadingSaid?: boolean | undefined;
};

/** Stands in place of statements that a round keeps for members: says so, and where to read them. */
export function Withheld({ locale, path, isHeadingSaid }: WithheldProps) {
  const words = wordsFor(locale, 'statements');
  return (
    <Empty>
      {isHeadingSaid ? null : <h2 className="h3">{words('members.title')}</h2>}
      <p>{words('members.text')}</p>
      <LinkButton href={href(locale, path)}>{words('members.go')}</LinkButton>
    </Empty>
  );
}
