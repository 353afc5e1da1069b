import type { Metadata } from 'next';
import { cache } from 'react';
import { AdminFrame, AdminMissing } from '@/app/[locale]/admin/frame';
import { adminScene } from '@/app/[locale]/admin/scene';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { DataTable, ScrollRegion } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { kindsOf } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminCandidacies } from '@/queries/candidates/admin-candidacy';

export const dynamic = 'force-dynamic';

type Address = { locale: Locale; round: string; contest: string };
type Props = { readonly params: Promise<Address> };

const load = cache((locale: Locale, round: string, contest: string) =>
  adminScene(locale, `/admin/rounds/${round}/contests/${contest}/candidacies`, (context) =>
    adminCandidacies(context, { round, contest }),
  ),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const list = await load(locale, round, contest);
  const title = list
    ? wordsFor(locale, 'adminActs')('candidacies.title', { contest: list.contest.title })
    : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Every candidacy of a contest, merged ones too, each with its page. */
export default async function CandidaciesPage({ params }: Props) {
  const { locale, round: roundSlug, contest: contestSlug } = await params;
  const list = await load(locale, roundSlug, contestSlug);
  if (!list) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const shared = wordsFor(locale, 'shared');
  const { round, contest, people } = list;
  const path = `/admin/rounds/${round.slug}/contests/${contest.slug}`;
  return (
    <AdminFrame locale={locale} path={`${path}/candidacies`} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, `/admin/rounds/${round.slug}`)} words={t('deadline.back', { round: round.title })} />
      <PageHeader over={round.title} title={t('candidacies.title', { contest: contest.title })} />
      {people.length === 0 ? (
        <Empty>
          <p>{t('candidacies.none')}</p>
        </Empty>
      ) : (
        <ScrollRegion label={t('candidacies.caption')}>
          <DataTable
            caption={t('candidacies.caption')}
            isCaptionHidden
            columns={[
              { key: 'name', head: t('candidacies.name') },
              { key: 'status', head: t('candidacies.status') },
              { key: 'home', head: t('candidacies.home') },
              {
                key: 'count',
                head: t('candidacies.count', { bodies: kindsOf(wordsFor(locale, 'threshold'), contest.bodyKinds, 2) }),
                isNumber: true,
              },
            ]}
            rows={people.map(({ row, standing, home, counted, mergedInto }) => ({
              key: row.id,
              cells: [
                <a key="name" href={href(locale, `${path}/candidacies/${row.slug}`)}>
                  {row.name}
                </a>,
                mergedInto ? t('candidacies.merged', { into: mergedInto.name }) : shared(`status.${standing.status}`),
                home ? bodyName(home, locale) : t('candidacies.notKnown'),
                counted ? count(counted.count, locale) : '',
              ],
            }))}
          />
        </ScrollRegion>
      )}
      <p className="mt-s5">
        <a href={href(locale, `${path}/enter`)}>{t('candidacies.enter')}</a>
      </p>
      {contest.acceptsWriteIns ? (
        <p className="mt-s3">
          <a href={href(locale, `/admin/rounds/${round.slug}/write-ins`)}>{t('candidacies.writeIns')}</a>
        </p>
      ) : null}
    </AdminFrame>
  );
}
