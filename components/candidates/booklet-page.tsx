import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidateWords, ContestStatements } from '@/queries/candidates/contest-statements';
import { bodyName } from '../bodies/body-name';
import { dayWords } from '../rounds/round-times';
import { Empty } from '../ui/callout';
import { Investigation } from './investigation';
import { StatementLinks, Statements } from './statement';
import { StatementsFrame, type StatementsPageProps } from './statements-frame';

/** Every statement of a contest, for printing: a title, the contents, then each on its own page. */
export function BookletView(props: StatementsPageProps) {
  const { page, locale } = props;
  const { candidates } = page;
  const words = wordsFor(locale, 'statements');
  const standing = candidates.filter(({ ballot }) => ballot !== 'out');
  const printed = standing.filter(({ statements }) => statements.length > 0);
  const header = page.isWithheld ? <h1 className="mb-s4">{words('members.title')}</h1> : null;
  return (
    <StatementsFrame {...props} here="booklet" header={header}>
      <div className="booklet">
        <Title {...props} />
        {printed.length === 0 ? (
          <Empty>
            <p>{words('booklet.none')}</p>
          </Empty>
        ) : (
          <Contents candidates={printed} locale={locale} />
        )}
        <Others
          id="without"
          zone={page.round.zone}
          title={words('booklet.without')}
          candidates={standing.filter((one) => !printed.includes(one))}
          locale={locale}
        />
        <Others
          id="out"
          zone={page.round.zone}
          title={words('booklet.out')}
          note={words('booklet.outNote')}
          candidates={candidates.filter(({ ballot }) => ballot === 'out')}
          locale={locale}
        />
        {printed.map((candidate) => (
          <OneCandidate key={candidate.slug} page={page} candidate={candidate} locale={locale} />
        ))}
      </div>
    </StatementsFrame>
  );
}

function Title({ page: { round, contest, readAt }, locale, links }: StatementsPageProps) {
  const words = wordsFor(locale, 'statements');
  const day = dayWords(readAt, round.zone, locale);
  const site = `${new URL(env.siteUrl()).host}${href(locale, `${links.statements(contest.slug)}/booklet`)}`;
  return (
    <header className="booklet__title">
      <p>{round.title}</p>
      <h1>{contest.title}</h1>
      <p className="lede">{words('booklet.title')}</p>
      <p className="small">
        {words('booklet.made', { day, site })} {DEADLINE_TO_COME.includes(round.state) ? words('booklet.state') : null}
      </p>
      <p className="inset noprint">{words('booklet.print')}</p>
    </header>
  );
}

type ListProps = { readonly candidates: readonly CandidateWords[]; readonly locale: Locale };

function Contents({ candidates, locale }: ListProps) {
  const words = wordsFor(locale, 'statements');
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{words('booklet.contents')}</h2>
      <ol className="booklet__contents">
        {candidates.map(({ slug, name, number, home }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{words('booklet.statement', { number: String(number) })}</a>
            <b>{name}</b>
            <span className="quiet">{home ? bodyName(home, locale) : null}</span>
          </li>
        ))}
      </ol>
      <p className="small quiet">{words('booklet.order')}</p>
    </section>
  );
}

type OthersProps = ListProps & {
  readonly zone: string;
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
};

function Others({ id, title, note, candidates, locale, zone }: OthersProps) {
  if (candidates.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="booklet__others">
        {candidates.map((candidate) => (
          <li key={candidate.slug}>
            <span className="num">{candidate.number}</span> <b>{candidate.name}</b>
            {candidate.home ? `, ${bodyName(candidate.home, locale)}` : null}
            <Investigation row={candidate} zone={zone} locale={locale} />
          </li>
        ))}
      </ul>
      {note ? <p className="small quiet">{note}</p> : null}
    </section>
  );
}

type OneCandidateProps = {
  readonly page: ContestStatements;
  readonly candidate: CandidateWords;
  readonly locale: Locale;
};

/**
 * One candidate's statement in a booklet. It begins a page, and its header is repeated on every page that it takes, so
 * that readers find the number from the contents.
 */
function OneCandidate({ page: { round, questions }, candidate, locale }: OneCandidateProps) {
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
        <Investigation row={candidate} zone={round.zone} locale={locale} />
        <Statements statements={statements} questions={questions} zone={round.zone} locale={locale} heading="h3" />
        <StatementLinks statements={statements} name={name} heading="h3" locale={locale} />
      </div>
    </article>
  );
}
