import { PLACE_GROUPS, placeGroupOf } from '@/domain/bodies/kinds';
import { BODY_STATUSES, type BodyStatus, HAS_NOMINATED } from '@/domain/nominations/body-status';
import type { DeclaredBody, DeclaredCandidacy, DeclaredContest } from '@/domain/results/declaration';
import { readDeclared } from '@/messages/declared-words';
import { dayOf, exactInstant, longDay, longInstant, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { capital } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { DeclarationPage } from '@/queries/results/declaration';
import { ruleInSentence } from '../contests/contest-words';
import { declarationPath, publicLinks, RoundCrumbs } from '../rounds/round-links';
import { Inset, Warning } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { Fingerprint } from '../ui/fingerprint';
import { SummaryList } from '../ui/lists';
import { PageHeader, Section } from '../ui/section';

type Props = { readonly contest: DeclaredContest; readonly locale: Locale };

/** One contest of a declaration: who is on the ballot and why, who is not, and the status of every body. */
export function DeclaredContestPart({ contest, locale }: Props) {
  const t = wordsFor(locale, 'declare');
  const isOn = ({ ballot }: DeclaredCandidacy) => ballot === 'on-the-ballot';
  const [on, off] = [contest.candidacies.filter(isOn), contest.candidacies.filter((one) => !isOn(one))];
  const figure = (n: number) => ({ n, number: capital(numberWord(n, locale)) });
  return (
    <Section
      id={`contest-${contest.contest}`}
      title={contest.title}
      note={
        contest.threshold === null
          ? wordsFor(locale, 'threshold')('supportingOnly')
          : t('contest.seats', { seats: contest.seats, rule: ruleInSentence(contest.threshold, locale) })
      }
    >
      <div className="stack gap-s5">
        {contest.threshold === null ? (
          <Candidacies title={t('contest.supporting')} rows={contest.candidacies} locale={locale} />
        ) : (
          <>
            <Candidacies title={t('contest.onBallot', figure(on.length))} rows={on} locale={locale} />
            <Candidacies title={t('contest.notOnBallot', figure(off.length))} rows={off} locale={locale} />
          </>
        )}
        <Bodies bodies={contest.bodies} locale={locale} />
      </div>
    </Section>
  );
}

type CandidaciesProps = {
  readonly title: string;
  readonly rows: readonly DeclaredCandidacy[];
  readonly locale: Locale;
};

function Candidacies({ title, rows, locale }: CandidaciesProps) {
  const t = wordsFor(locale, 'declare');
  if (rows.length === 0) return <h3>{title}</h3>;
  return (
    <DataTable
      caption={title}
      columns={[
        { key: 'candidate', head: t('contest.candidate') },
        { key: 'why', head: t('contest.why') },
      ]}
      rows={rows.map((one) => ({
        key: one.candidacy,
        cells: [
          <span key="candidate">
            {one.name}
            {one.home ? <small className="quiet block font-normal">{one.home.name}</small> : null}
            <small className="quiet block font-normal">{t('contest.count', { n: one.count })}</small>
          </span>,
          <Why key="why" candidacy={one} locale={locale} />,
        ],
      }))}
    />
  );
}

/**
 * The outcome of the rule as a sentence, its branches below it, and the candidate's status if that decides the outcome.
 */
function Why({ candidacy, locale }: { readonly candidacy: DeclaredCandidacy; readonly locale: Locale }) {
  const { outcome, ballot, home, status } = candidacy;
  const { headline, lines } = readDeclared(outcome, { home: home?.name ?? null, ballot }, locale);
  return (
    <>
      {headline}
      {ballot === 'out' ? ` ${wordsFor(locale, 'shared')(`status.${status}`)}.` : null}
      {lines.length > 0 ? (
        <ul className="points small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Bodies({ bodies, locale }: { readonly bodies: readonly DeclaredBody[]; readonly locale: Locale }) {
  const t = wordsFor(locale, 'declare');
  const byStatus = Map.groupBy(bodies, ({ status }) => status);
  const countOf = (statuses: readonly BodyStatus[]) =>
    statuses.reduce((sum, status) => sum + (byStatus.get(status)?.length ?? 0), 0);
  const others = BODY_STATUSES.filter((status) => !HAS_NOMINATED.includes(status) && byStatus.has(status));
  return (
    <>
      <h3>
        {t('contest.bodies', {
          all: bodies.length - countOf(['counted-with']),
          nominated: countOf(HAS_NOMINATED),
          silent: countOf(['not-heard-from']),
        })}
      </h3>
      {others.map((status) => (
        <div key={status} className="stack gap-s2">
          <h4>
            {t('contest.statusCount', { status: t(`contest.status.${status}`), n: byStatus.get(status)?.length ?? 0 })}
          </h4>
          <ByRegion bodies={byStatus.get(status) ?? []} locale={locale} />
        </div>
      ))}
    </>
  );
}

/** Names as running text by nation and region, so that hundreds of them fit on a sheet. */
function ByRegion({ bodies, locale }: { readonly bodies: readonly DeclaredBody[]; readonly locale: Locale }) {
  const byRegion = Map.groupBy(bodies, placeGroupOf);
  const t = wordsFor(locale, 'threshold');
  const affiliates = wordsFor(locale, 'shared')('region.affiliates');
  return PLACE_GROUPS.flatMap((region) => {
    const here = byRegion.get(region);
    if (!here) return [];
    return (
      <p key={region} className="small">
        <b>{region === 'affiliates' ? affiliates : capital(t(`place.${region}`))}</b>{' '}
        {here.map(({ name }) => name).join(', ')}
      </p>
    );
  });
}

type DeclarationProps = { readonly page: DeclarationPage; readonly locale: Locale };

/** A declaration as the public reads and prints it. */
export function DeclarationView({ page, locale }: DeclarationProps) {
  const words = wordsFor(locale, 'declare');
  const { round, declared } = page;
  return (
    <>
      <RoundCrumbs
        locale={locale}
        links={publicLinks(round.slug)}
        round={round}
        here={words('page.one', {
          number: declared.number,
          day: longDay(dayOf(new Date(declared.declaredAt), round.zone), locale),
        })}
      />
      <PageHeader
        title={words('page.title', { number: declared.number, round: declared.round.title })}
        lede={words('page.lede', {
          closes: longInstant(new Date(declared.round.closesAt), round.zone, locale),
          at: exactInstant(new Date(declared.declaredAt), round.zone, locale),
        })}
      >
        <Status page={page} locale={locale} />
      </PageHeader>
      {declared.contests.map((contest) => (
        <DeclaredContestPart key={contest.contest} contest={contest} locale={locale} />
      ))}
      <Record page={page} locale={locale} />
    </>
  );
}

/** Says whether the declaration has been amended, is being amended, or does not match its fingerprint. */
function Status({ page: { round, declared, all, isIntact }, locale }: DeclarationProps) {
  const words = wordsFor(locale, 'declare');
  const last = all.at(-1)?.number ?? declared.number;
  return (
    <>
      {isIntact ? null : (
        <Warning>
          <p>{words('page.broken')}</p>
        </Warning>
      )}
      {last > declared.number ? (
        <Inset>
          <p>
            {words.rich('page.later', {
              number: last,
              link: (chunks) => <a href={href(locale, declarationPath(round.slug, last))}>{chunks}</a>,
            })}
          </p>
        </Inset>
      ) : null}
      {round.amendingSince ? (
        <Inset>
          <p>
            {words('page.amending', {
              at: exactInstant(round.amendingSince, round.zone, locale),
              reason: round.amendingReason ?? '',
            })}
          </p>
        </Inset>
      ) : null}
    </>
  );
}

function Record({ page: { round, declared, fingerprint, all }, locale }: DeclarationProps) {
  const words = wordsFor(locale, 'declare');
  const reason = all.find(({ number }) => number === declared.number)?.reason;
  return (
    <Section id="record" title={words('page.record')}>
      <div className="stack gap-s5">
        <Fingerprint figures={fingerprint} locale={locale} />
        <SummaryList
          rows={[
            {
              term: words('page.head'),
              detail: words.rich('page.headEntry', {
                seq: declared.head.seq,
                hash: declared.head.hash,
                code: (chunks) => <span className="font-mono break-all">{chunks}</span>,
              }),
            },
            ...(reason ? [{ term: words('page.reason'), detail: reason }] : []),
            {
              term: words('page.all'),
              detail: all.map(({ number, declaredAt }) => (
                <span key={number} className="block">
                  <a href={href(locale, declarationPath(round.slug, number))}>
                    {words('page.one', { number, day: longDay(dayOf(declaredAt, round.zone), locale) })}
                  </a>
                </span>
              )),
            },
          ]}
        />
        <p className="actions">
          <a href={`${declarationPath(round.slug, declared.number)}/contents`}>{words('page.exact')}</a>
          <a href={`${publicLinks(round.slug).round}/archive.zip`}>{words('page.archive')}</a>
          <a href={href(locale, '/verify')}>{words('page.check')}</a>
        </p>
      </div>
    </Section>
  );
}
