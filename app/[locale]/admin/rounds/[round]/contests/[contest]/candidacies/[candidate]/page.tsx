import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import type { CandidateAddress } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { bareName, bodyName } from '@/components/bodies/body-name';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import { Exact } from '@/components/ui/time';
import { Timeline } from '@/components/ui/timeline';
import { count, dayOf, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import { type CandidateAddress as Address, addressesOfCandidate } from '@/queries/candidates/addresses';
import { type AdminCandidacy, adminCandidacy } from '@/queries/candidates/admin-candidacy';
import { CANDIDACY_ACTS, type CandidacyActName } from '../candidacy-acts';
import { Addresses } from './address-section';
import { Incumbent } from './incumbent-section';
import { SortName } from './sort-name-section';

export const dynamic = 'force-dynamic';

type Found = AdminCandidacy & { readonly addresses: readonly Address[] };

/** The page of one candidacy: its status, its timeline, and the possible acts. */
const page = roundPage<CandidateAddress, Found>({
  page: ({ contest, candidate }) => `/contests/${contest}/candidacies/${candidate}`,
  load: async (context, address) => {
    const found = await adminCandidacy(context, address, null);
    return found && { ...found, addresses: await addressesOfCandidate(context, address.candidate) };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest }, { locale }) => ({
    path: contestPath(round.slug, contest.slug, '/candidacies'),
    words: wordsFor(locale, 'adminActs')('contestCandidates', { contest: contest.title }),
  }),
  render: (found, { locale, address, path, mayAct }) => {
    const { round, contest, person } = found;
    const t = wordsFor(locale, 'adminActs');
    return (
      <>
        <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(found, locale)}>
          <p>
            <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/${address.candidate}`)}>
              {t('candidacy.public')}
            </a>
          </p>
          {mayAct ? (
            <p>
              <a href={href(locale, `${path}/statement`)}>{wordsFor(locale, 'guideAdmin')('statements.enterLink')}</a>
              <br />
              <a href={href(locale, `${path}/letter`)}>{wordsFor(locale, 'guideAdmin')('letter.link')}</a>
              <br />
              <a href={href(locale, `${path}/report`)}>{wordsFor(locale, 'guideAdmin')('report.link')}</a>
            </p>
          ) : null}
        </PageHeader>
        <Section id="now" title={t('candidacy.now')}>
          <SummaryList rows={particulars(found, locale)} />
        </Section>
        {mayAct ? <Acts page={found} path={path} locale={locale} /> : null}
        <Addresses
          name={person.row.name}
          addresses={found.addresses}
          address={address}
          path={path}
          zone={round.zone}
          mayAct={mayAct}
        />
        <Incumbent
          threshold={contest.threshold}
          row={person.row}
          isPublic={round.state !== 'draft'}
          address={address}
          mayAct={mayAct}
        />
        <SortName row={person.row} address={address} mayAct={mayAct} />
        <Section id="timeline" title={t('candidacy.timeline')}>
          {person.row.events.length === 0 ? (
            <p className="quiet">{t('candidacy.noTimeline')}</p>
          ) : (
            <Timeline events={eventsOf(found, locale)} />
          )}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function titleOf({ person: { row, standing, mergedInto } }: AdminCandidacy, locale: Locale): string {
  const t = wordsFor(locale, 'adminActs');
  if (mergedInto) return t('candidacy.headingMerged', { name: row.name, into: mergedInto.name });
  const status = wordsFor(locale, 'shared')(`status.${standing.status}`);
  return t('candidacy.heading', { name: row.name, status: status.toLowerCase() });
}

function particulars({ person: { home, counted, investigation } }: AdminCandidacy, locale: Locale) {
  const t = wordsFor(locale, 'adminActs');
  const reading =
    counted &&
    readAloud(counted.outcome, wordsFor(locale, 'threshold'), {
      home: home && bareName(home, locale),
      standing: counted.ballot,
    }).headline;
  return [
    ...(investigation
      ? [
          {
            term: t('candidacies.status'),
            detail: t('candidacy.isInvestigated', { day: longDay(investigation.reviewOn ?? '', locale) }),
          },
        ]
      : []),
    { term: t('candidacies.home'), detail: home ? bodyName(home, locale) : t('candidacies.notKnown') },
    ...(counted ? [{ term: t('nominations'), detail: count(counted.count, locale) }] : []),
    ...(reading ? [{ term: t('candidacy.ballot'), detail: reading }] : []),
  ];
}

type ActsProps = { readonly page: AdminCandidacy; readonly path: string; readonly locale: Locale };

/** Only the acts that the rules allow now. */
function Acts({ page: { open, person, people }, path, locale }: ActsProps) {
  const t = wordsFor(locale, 'adminActs');
  const isMerged = person.mergedInto !== null;
  const hasOthers = people.some(({ row, mergedInto }) => row.id !== person.row.id && mergedInto === null);
  const names = Object.keys(CANDIDACY_ACTS) as CandidacyActName[];
  const isOpen = (act: CandidacyActName) =>
    act === 'home' ? !isMerged : open.some((kind) => kind === CANDIDACY_ACTS[act]);
  const acts = [
    ...names.filter((act) => open.length > 0 && isOpen(act)),
    ...(isMerged ? (['part'] as const) : open.length > 0 && hasOthers ? (['merge'] as const) : []),
  ];
  if (acts.length === 0) return null;
  return (
    <Section id="acts" title={t('acts')}>
      <ul className="points">
        {acts.map((act) => (
          <li key={act}>
            <a href={href(locale, `${path}/${act}`)}>{t(`candidacy.act.${act}`)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function eventsOf({ person, round }: AdminCandidacy, locale: Locale) {
  const words = wordsFor(locale, 'candidacy');
  const { zone } = round;
  return person.row.events.map(({ at, happenedOn, kind, cause, reviewOn, reason, source }) => ({
    key: `${at.toISOString()} ${kind}`,
    when:
      happenedOn && happenedOn !== dayOf(at, zone) ? (
        <>
          <time dateTime={happenedOn}>{longDay(happenedOn, locale)}</time>
          <span className="small quiet block">
            {words('event.recordedOnly', { day: longInstant(at, zone, locale) })}
          </span>
        </>
      ) : (
        <Exact at={at} zone={zone} locale={locale} />
      ),
    what: words(`event.${kind}`),
    note: (
      <>
        {cause ? `${words(`cause.${cause}`)}. ` : null}
        {reason ? `${reason} ` : null}
        {reviewOn ? `${words('investigation.review', { day: longDay(reviewOn, locale) })} ` : null}
        {source ? <SourceLine text={source} locale={locale} /> : null}
      </>
    ),
    isPast: true,
  }));
}
