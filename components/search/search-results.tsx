import type { ReactNode } from 'react';
import { LONGEST_SEARCH } from '@/domain/base/names';
import { KINDS } from '@/domain/bodies/kinds';
import { NOMINATIONS_COMPLETED, WITHOUT_DEADLINE } from '@/domain/rounds/rounds';
import { atStart, list } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { FoundBody, FoundGroup, SearchResult } from '@/queries/search/search';
import type { ContestNamed } from '@/queries/search/search-index';
import { bareName, OtherName } from '../bodies/body-name';
import { setName } from '../rounds/boundaries-used';
import { publicLinks } from '../rounds/round-links';
import { dayWords } from '../rounds/round-times';
import { Empty, Inset } from '../ui/callout';
import { PageHeader, Section } from '../ui/section';
import { SearchForm } from './search-form';

/** The search page: the results, or where else to look. */
export function SearchView({ result, locale }: FoundProps) {
  const words = wordsFor(locale, 'search');
  const { typed, kind, isCut, receipt } = result;
  return (
    <>
      <PageHeader title={headingOf(result, locale)} lede={ledeOf(result, locale)}>
        <SearchForm locale={locale} value={typed} />
        {isCut ? <p className="small quiet">{words('cut', { most: LONGEST_SEARCH })}</p> : null}
        {receipt ? (
          <Inset>
            <p>
              {words.rich('receipt', {
                code: receipt,
                a: (chunks) => <a href={href(locale, `/receipts?code=${receipt}`)}>{chunks}</a>,
              })}
            </p>
          </Inset>
        ) : null}
      </PageHeader>
      <FoundBodies result={result} locale={locale} />
      <FoundCandidates result={result} locale={locale} />
      <FoundSlates result={result} locale={locale} />
      <FoundRounds result={result} locale={locale} />
      {kind === 'nothing-typed' || kind === 'none' ? <OtherWays result={result} kind={kind} locale={locale} /> : null}
      {kind === 'near' ? <WhereToLook locale={locale} /> : null}
    </>
  );
}

function headingOf({ kind, count, typed }: SearchResult, locale: Locale): string {
  const words = wordsFor(locale, 'search');
  if (kind === 'nothing-typed') return words('title');
  if (kind === 'fits') return words('fits', { n: count, typed });
  if (kind === 'receipt') return words('fits', { n: 1, typed });
  return words(kind, { typed });
}

function ledeOf({ kind, count }: SearchResult, locale: Locale): string | undefined {
  const words = wordsFor(locale, 'search');
  if (kind === 'nothing-typed') return words('lede');
  return kind === 'near' ? words('nearLede', { n: count }) : undefined;
}

/** Where readers find the name of their constituency from a postcode or a place. */
const FIND_YOUR_MP = 'https://members.parliament.uk/FindYourMP';

const WhereToLook = ({ locale }: { readonly locale: Locale }) => (
  <p className="max-w-text">
    {wordsFor(locale, 'search').rich('places', {
      a: (chunks) => (
        <a href={FIND_YOUR_MP} rel="noopener">
          {chunks}
        </a>
      ),
    })}
  </p>
);

type OtherWaysProps = FoundProps & { readonly kind: 'nothing-typed' | 'none' };

/** The full lists, for readers who do not know the name. */
function OtherWays({ result, kind, locale }: OtherWaysProps) {
  const words = wordsFor(locale, 'search');
  const ways = (
    <ul className="stack gap-s2">
      {(['bodies', 'rounds', 'receipts'] as const).map((way) => (
        <li key={way}>
          <a href={href(locale, `/${way}`)}>{words(`ways.${way}`)}</a>
        </li>
      ))}
    </ul>
  );
  if (kind === 'nothing-typed') return ways;
  return (
    <Empty>
      <p>{words(result.isPostcode ? 'postcodeText' : 'noneText')}</p>
      <WhereToLook locale={locale} />
      {ways}
    </Empty>
  );
}

type FoundProps = { readonly result: SearchResult; readonly locale: Locale };

type GroupProps<T> = {
  readonly kind: 'bodies' | 'candidates' | 'slates' | 'rounds';
  readonly group: FoundGroup<T>;
  readonly locale: Locale;
  readonly children: (item: T) => { readonly key: string; readonly row: ReactNode };
};

/** The results of one kind, best first. Left out if there are none. */
function Group<T>({ kind, group: { found, isCut }, locale, children }: GroupProps<T>) {
  const words = wordsFor(locale, 'search');
  if (found.length === 0) return null;
  return (
    <Section id={kind} title={words(`group.${kind}`)}>
      <div className="stack">
        <ul className="found">
          {found.map(children).map(({ key, row }) => (
            <li key={key}>{row}</li>
          ))}
        </ul>
        {isCut ? <p className="small quiet">{words('more')}</p> : null}
      </div>
    </Section>
  );
}

type ResultLinkProps = {
  readonly to: string;
  readonly locale: Locale;
  readonly name: string;
  readonly beside?: ReactNode;
};

const ResultLink = ({ to, locale, name, beside }: ResultLinkProps) => (
  <p>
    <a className="h3" href={href(locale, to)}>
      {name}
    </a>{' '}
    {beside}
  </p>
);

/** CLPs, each in both languages with its region; those of the other map with their present CLPs. */
function FoundBodies({ result, locale }: FoundProps) {
  return (
    <Group kind="bodies" group={result.bodies} locale={locale}>
      {(body) => ({
        key: body.id,
        row: (
          <>
            <ResultLink
              to={`/bodies/${body.slug}`}
              locale={locale}
              name={bareName(body, locale)}
              beside={<OtherName body={body} locale={locale} />}
            />
            <p className="small quiet">{whereOf(body, locale)}</p>
          </>
        ),
      })}
    </Group>
  );
}

function whereOf(body: FoundBody, locale: Locale): string {
  const words = wordsFor(locale, 'search');
  const isClp = body.kind === 'clp';
  const kind = atStart(wordsFor(locale, 'kinds')(`one.${body.kind}`), locale);
  const place = wordsFor(locale, 'shared')(`region.${body.region}`);
  const region = isClp ? place : KINDS[body.kind].hasPlace ? words('suggest.body', { kind, region: place }) : kind;
  if (body.elsewhere === null || body.setNamed === null) return region;
  const isOld = body.set === '2010';
  const isFirst = isOld || body.set === '2024';
  const names = list(
    body.elsewhere.map((other) => bareName(other, locale)),
    locale,
  );
  const parts = [
    region,
    isFirst ? words(isOld ? 'oldMap' : 'newMap') : setName(body.setNamed, locale),
    names ? words(isOld ? 'nowIn' : 'wasIn', { names }) : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** People, each with all the contests in which they were candidates. */
function FoundCandidates({ result, locale }: FoundProps) {
  return (
    <Group kind="candidates" group={result.candidates} locale={locale}>
      {({ slug, name, contests, contests: [last] }) => ({
        key: slug,
        row: (
          <>
            {last ? (
              <ResultLink
                to={`${publicLinks(last.round.slug).contest(last.slug)}/${slug}`}
                locale={locale}
                name={name}
              />
            ) : null}
            <Contests contests={contests} below={`/${slug}`} locale={locale} />
          </>
        ),
      })}
    </Group>
  );
}

type ContestsProps = {
  readonly contests: readonly ContestNamed[];
  /** The end of the path, after the contest's own path. */
  readonly below?: string | undefined;
  /** True if the heading above already names the round. */
  readonly isRoundSaid?: boolean | undefined;
  readonly locale: Locale;
};

function Contests({ contests, below = '', isRoundSaid, locale }: ContestsProps) {
  const words = wordsFor(locale, 'search');
  return (
    <ul className="small">
      {contests.map((contest) => (
        <li key={publicLinks(contest.round.slug).contest(contest.slug)}>
          <a href={href(locale, publicLinks(contest.round.slug).contest(contest.slug) + below)}>
            {isRoundSaid ? contest.title : words('contest', { contest: contest.title, round: contest.round.title })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Slates, each with its contest and the group that backs it. */
function FoundSlates({ result, locale }: FoundProps) {
  const words = wordsFor(locale, 'search');
  return (
    <Group kind="slates" group={result.slates} locale={locale}>
      {({ slug, name, claimedBy, contest }) => {
        const about = { contest: contest.title, round: contest.round.title };
        return {
          key: publicLinks(contest.round.slug).slate(contest.slug, slug),
          row: (
            <>
              <ResultLink to={publicLinks(contest.round.slug).slate(contest.slug, slug)} locale={locale} name={name} />
              <p className="small quiet">
                {claimedBy ? words('slateOf', { ...about, group: claimedBy }) : words('contest', about)}
              </p>
            </>
          ),
        };
      }}
    </Group>
  );
}

/** Rounds, each with its state, its deadline and its contests. */
function FoundRounds({ result, locale }: FoundProps) {
  const words = wordsFor(locale, 'search');
  return (
    <Group kind="rounds" group={result.rounds} locale={locale}>
      {({ round, contests }) => {
        const isOver = NOMINATIONS_COMPLETED.includes(round.state);
        const hasNoDeadline = WITHOUT_DEADLINE.includes(round.state);
        const state = wordsFor(locale, 'shared')(`state.${round.state}`);
        const day = dayWords(round.closesAt, round.zone, locale);
        return {
          key: round.slug,
          row: (
            <>
              <ResultLink to={publicLinks(round.slug).round} locale={locale} name={round.title} />
              <p className="small quiet">
                {isOver ? words('roundClosed', { day }) : hasNoDeadline ? state : words('roundOf', { state, day })}
              </p>
              <Contests contests={contests} isRoundSaid locale={locale} />
            </>
          ),
        };
      }}
    </Group>
  );
}
