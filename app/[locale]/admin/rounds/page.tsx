import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { Instant } from '@/components/ui/time';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminRounds } from '@/queries/rounds/admin-round';
import { AdminFrame, AdminMissing } from '../frame';
import { adminScene } from '../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

const open = (locale: Locale) =>
  adminScene(locale, '/admin/rounds', async (context) => ({
    all: await adminRounds(context),
    mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin),
  }));

type Scene = NonNullable<Awaited<ReturnType<typeof open>>>;

const titleOf = ({ all }: Scene, locale: Locale) =>
  wordsFor(locale, 'adminSetup')('list.title', {
    n: all.length,
    drafts: all.filter(({ state }) => state === 'draft').length,
  });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const scene = await open(locale);
  const title = scene ? titleOf(scene, locale) : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Every round, drafts first, and the way to a new one. */
export default async function AdminRoundsPage({ params }: Props) {
  const { locale } = await params;
  const scene = await open(locale);
  if (!scene) return <AdminMissing locale={locale} />;
  const { all, mayAct } = scene;
  const t = wordsFor(locale, 'adminSetup');
  return (
    <AdminFrame locale={locale} path="/admin/rounds" part="rounds">
      <PageHeader title={titleOf(scene, locale)}>
        {mayAct ? (
          <p>
            <LinkButton kind="act" href={href(locale, '/admin/rounds/new')}>
              {t('list.make')}
            </LinkButton>
          </p>
        ) : null}
      </PageHeader>
      {all.length === 0 ? (
        <Empty>
          <p>{t('list.none')}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t('list.caption')}
          isCaptionHidden
          columns={[
            { key: 'round', head: t('list.round') },
            { key: 'state', head: t('list.state') },
            { key: 'closes', head: t('list.closes') },
          ]}
          rows={all.map((round) => ({
            key: round.slug,
            cells: [
              <span key="round">
                <a href={href(locale, `/admin/rounds/${round.slug}`)}>{round.title}</a>
                <small className="quiet block font-normal">{t('list.sizeOf', round)}</small>
              </span>,
              <span key="state">
                {wordsFor(locale, 'shared')(`state.${round.state}`)}
                <small className="quiet block">{t(`list.kind.${round.kind}`)}</small>
              </span>,
              <Instant key="closes" at={round.closesAt} zone={round.zone} locale={locale} />,
            ],
          }))}
        />
      )}
    </AdminFrame>
  );
}
