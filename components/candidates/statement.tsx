import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { readingMinutes } from '@/lib/read-markdown';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import type { Statement } from '@/queries/candidates/candidacy-record';
import type { Question } from '@/queries/candidates/questions-of';
import { type LinkBase, memberLinks } from '../rounds/round-links';
import { dayWords } from '../rounds/round-times';
import { LinkButton } from '../ui/button';
import { Empty } from '../ui/callout';
import { Tag } from '../ui/marks';
import { SourceLine } from '../ui/source-line';
import { inPageOrder, readLinks, readStatement } from './read-statement';
import { ShortlistButton } from './shortlist';
import { StatementText } from './statement-text';

type OneStatementProps = {
  readonly statement: Statement;
  readonly questions: readonly Question[];
  readonly zone: string;
  readonly locale: Locale;
  /** The level of headings within: one below the heading over the statement. */
  readonly heading: 'h2' | 'h3' | 'h4';
  /** The language of the statement, named if there are two. */
  readonly isLanguageSaid?: boolean | undefined;
  /** True if the page shows the answers elsewhere, under their questions. */
  readonly isWithoutAnswers?: boolean | undefined;
};

/** One statement in one language with its source, its length and its versions. */
export function OneStatement(props: OneStatementProps) {
  const { statement, questions, zone, locale, heading, isLanguageSaid, isWithoutAnswers } = props;
  const { isSummary, source, language } = statement;
  const read = readStatement(statement, questions, language);
  const words = wordsFor(locale, 'statements');
  if (statement.takenDown) {
    const { at, reason } = statement.takenDown;
    const day = dayWords(at, zone, locale);
    return <p className="quiet">{wordsFor(locale, 'candidacy')('statement.takenDown', { day, reason })}</p>;
  }
  return (
    <div className="one">
      {isLanguageSaid ? <p className="one__language">{words(`inLanguage.${language}`)}</p> : null}
      {isSummary ? (
        <p className="one__summary">
          <Tag kind="dash">{words('summary')}</Tag> {source ? <SourceLine text={source} locale={locale} /> : null}
        </p>
      ) : null}
      <StatementText
        read={read}
        lang={LANGUAGE_TAGS[language]}
        heading={heading}
        hasOpening={!isSummary}
        isWithoutAnswers={isWithoutAnswers}
      />
      <Colophon statement={statement} length={read.words} zone={zone} locale={locale} />
    </div>
  );
}

type StatementsProps = Omit<OneStatementProps, 'statement' | 'isLanguageSaid' | 'isWithoutAnswers'> & {
  readonly statements: readonly Statement[];
};

/** A candidate's statements in each available language, the page's language first. */
export const Statements = ({ statements, ...rest }: StatementsProps) =>
  inPageOrder(statements, rest.locale).map((statement) => (
    <OneStatement
      key={statement.language}
      statement={statement}
      isLanguageSaid={statements.length > 1 || statement.language !== rest.locale}
      {...rest}
    />
  ));

type ColophonProps = Pick<OneStatementProps, 'statement' | 'zone' | 'locale'> & {
  /** In words. */
  readonly length: number;
};

/** Its length, which version it is, its date, and earlier versions. */
function Colophon({ statement, length, zone, locale }: ColophonProps) {
  const words = wordsFor(locale, 'statements');
  const { isSummary, source, version, publishedAt, earlier } = statement;
  const dated = (at: Date) => dayWords(at, zone, locale);
  return (
    <p className="one__colophon">
      {isSummary
        ? null
        : wordsFor(locale, 'candidacy')('statement.own', { words: length, version, day: dated(publishedAt) })}{' '}
      {words('takes', { minutes: readingMinutes(length) })}{' '}
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

type CandidacyStatementProps = {
  readonly page: CandidacyPage;
  readonly locale: Locale;
  readonly links: LinkBase;
};

/** The candidate's own words, or a summary that is labelled as a summary, in each available language. */
export function CandidacyStatement({ page, locale, links }: CandidacyStatementProps) {
  const words = wordsFor(locale, 'candidacy');
  const more = wordsFor(locale, 'statements');
  const { statements, row, round, contest, questions, isWithheld } = page;
  const isSummary = statements.some((statement) => statement.isSummary);
  const at = links.statements(contest.slug);
  return (
    <article className="stack gap-s5" aria-label={words(isSummary ? 'statement.summaryLabel' : 'statement.label')}>
      {isWithheld ? (
        <Withheld locale={locale} path={`${memberLinks(round.slug).statements(contest.slug)}/${row.slug}`} />
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
        <div className={statements.length > 1 ? 'both' : undefined}>
          <Statements statements={statements} questions={questions} zone={round.zone} locale={locale} heading="h2" />
        </div>
      ) : null}
      <StatementLinks statements={statements} name={row.name} heading="h2" locale={locale} />
      {links.isPreview ? null : (
        <div className="actions">
          <ShortlistButton place={page} candidate={row} locale={locale} />
          {isWithheld ? null : <a href={href(locale, `${at}/compare/${row.slug}`)}>{more('compareWith')}</a>}
          <a href={href(locale, `${at}/statements`)}>{more('allStatements')}</a>
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

/** The candidate's own site and reports, each address once, with its host. */
export function StatementLinks({ statements, name, heading: Heading, locale }: LinksProps) {
  const words = wordsFor(locale, 'statements');
  const links = readLinks(statements.flatMap((statement) => statement.links));
  if (links.length === 0) return null;
  return (
    <div className="links">
      <Heading className="h3">{words('links', { name })}</Heading>
      <ul className="points">
        {links.map(({ address, words: label }) => (
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
  /** The English page where members can read what is hidden here. */
  readonly path: string;
  /** True if the heading of the page already says that the statements are for members. */
  readonly isHeadingSaid?: boolean | undefined;
};

/** Shown instead of statements that are only for members: says who can read them, and where. */
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
