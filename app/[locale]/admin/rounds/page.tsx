import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { Instant } from '@/components/ui/time';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRoundInList, adminRounds } from '@/queries/rounds/admin-round';
import { adminPage } from '../admin-page';

export const dynamic = 'force-dynamic';

type Found = { readonly all: readonly AdminRoundInList[] };

const titleOf = (all: Found['all'], locale: Locale) =>
  wordsFor(locale, 'adminSetup')('list.title', {
    n: all.length,
    drafts: all.filter(({ state }) => state === 'draft').length,
  });

/** The page that lists every round, drafts first, with the link to create one. */
const page = adminPage<{ locale: Locale }, Found>({
  path: () => '/admin/rounds',
  part: 'rounds',
  load: async (context) => ({ all: await adminRounds(context) }),
  title: ({ all }, { locale }) => titleOf(all, locale),
  render: ({ all }, { locale, mayAct }) => {
    const t = wordsFor(locale, 'adminSetup');
    return (
      <>
        <PageHeader title={titleOf(all, locale)}>
          {mayAct ? (
            <p>
              <LinkButton kind="act" href={href(locale, '/admin/rounds/new')}>
                {t('make.title')}
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
              { key: 'closes', head: t('make.closes') },
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
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
