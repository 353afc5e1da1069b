import type { Metadata } from 'next';
import { cache } from 'react';
import { mayAct } from '@/app/[locale]/admin/act-page';
import { AdminFrame, AdminMissing } from '@/app/[locale]/admin/frame';
import { adminScene } from '@/app/[locale]/admin/scene';
import { bareName, bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Particulars } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { Timeline } from '@/components/ui/timeline';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminCandidacy, adminCandidacy } from '@/queries/candidates/admin-candidacy';
import { CANDIDACY_ACTS, type CandidacyActName } from '../acts';

export const dynamic = 'force-dynamic';

type Address = { locale: Locale; round: string; contest: string; candidate: string };
type Props = { readonly params: Promise<Address> };

const load = cache((locale: Locale, round: string, contest: string, candidate: string) =>
  adminScene(locale, `/admin/rounds/${round}/contests/${contest}/candidacies/${candidate}`, async (context) => {
    const page = await adminCandidacy(context, { round, contest, candidate }, null);
    return page && { page, mayAct: mayAct(context.actor.admin) };
  }),
);

function titleOf({ person: { row, standing, mergedInto } }: AdminCandidacy, locale: Locale): string {
  const t = wordsFor(locale, 'adminActs');
  if (mergedInto) return t('candidacy.headingMerged', { name: row.name, into: mergedInto.name });
  const status = wordsFor(locale, 'shared')(`status.${standing.status}`);
  return t('candidacy.heading', { name: row.name, status: status.toLowerCase() });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest, candidate } = await params;
  const scene = await load(locale, round, contest, candidate);
  const title = scene ? titleOf(scene.page, locale) : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** One candidacy: its standing, its timeline, and the acts that are possible. */
export default async function AdminCandidacyPage({ params }: Props) {
  const { locale, round: roundSlug, contest: contestSlug, candidate } = await params;
  const scene = await load(locale, roundSlug, contestSlug, candidate);
  if (!scene) return <AdminMissing locale={locale} />;
  const { page } = scene;
  const { round, contest, person } = page;
  const t = wordsFor(locale, 'adminActs');
  const list = `/admin/rounds/${round.slug}/contests/${contest.slug}/candidacies`;
  return (
    <AdminFrame locale={locale} path={`${list}/${candidate}`} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, list)} words={t('candidacies.back', { contest: contest.title })} />
      <PageHeader over={`${contest.title}, ${round.title}`} title={titleOf(page, locale)}>
        <p>
          <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/${candidate}`)}>{t('candidacy.public')}</a>
        </p>
        {scene.mayAct ? (
          <p>
            <a href={href(locale, `${list}/${candidate}/statement`)}>
              {wordsFor(locale, 'guideAdmin')('statements.enterLink')}
            </a>
          </p>
        ) : null}
      </PageHeader>
      <Section id="now" title={t('candidacy.now')}>
        <Particulars rows={particulars(page, locale)} />
      </Section>
      {scene.mayAct ? <Acts page={page} path={`${list}/${candidate}`} locale={locale} /> : null}
      <Section id="timeline" title={t('candidacy.timeline')}>
        {person.row.events.length === 0 ? (
          <p className="quiet">{t('candidacy.noTimeline')}</p>
        ) : (
          <Timeline events={eventsOf(page, locale)} />
        )}
      </Section>
    </AdminFrame>
  );
}

function particulars({ person: { home, counted } }: AdminCandidacy, locale: Locale) {
  const t = wordsFor(locale, 'adminActs');
  const reading =
    counted &&
    readAloud(counted.outcome, wordsFor(locale, 'threshold'), {
      home: home && bareName(home, locale),
      standing: counted.ballot,
    }).headline;
  return [
    { term: t('candidacies.home'), detail: home ? bodyName(home, locale) : t('candidacies.notKnown') },
    ...(counted ? [{ term: t('candidacy.nominations'), detail: count(counted.count, locale) }] : []),
    ...(reading ? [{ term: t('candidacy.ballot'), detail: reading }] : []),
  ];
}

type ActsProps = { readonly page: AdminCandidacy; readonly path: string; readonly locale: Locale };

/** Only what the rules take now. */
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
    <Section id="acts" title={t('candidacy.acts')}>
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
  return person.row.events.map(({ at, kind, reason }) => ({
    key: `${at.toISOString()} ${kind}`,
    when: <Exact at={at} zone={round.zone} locale={locale} />,
    what: words(`event.${kind}`),
    note: reason,
    isPast: true,
  }));
}
