import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminWriteIns } from '@/queries/nominations/admin-write-ins';
import { mayAct } from '../../../act-page';
import { AdminFrame, AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; round: string }> };

const load = cache((locale: Locale, round: string) =>
  adminScene(locale, `/admin/rounds/${round}/write-ins`, async (context) => {
    const list = await adminWriteIns(context, round);
    return list && { ...list, mayAct: mayAct(context.actor.admin) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'adminActs')('writeIns.title'), robots: { index: false } };
}

/** The write-ins of versions that count, unmatched ones first. */
export default async function WriteInsPage({ params }: Props) {
  const { locale, round: slug } = await params;
  const list = await load(locale, slug);
  if (!list) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round, writeIns } = list;
  const path = `/admin/rounds/${round.slug}/write-ins`;
  const untied = writeIns.filter(({ tiedTo }) => tiedTo === null).length;
  return (
    <AdminFrame locale={locale} path={path} part="rounds" isPractice={round.kind === 'practice'}>
      <BackLink href={href(locale, `/admin/rounds/${round.slug}`)} words={t('deadline.back', { round: round.title })} />
      <PageHeader over={round.title} title={t('writeIns.heading', { n: untied })} lede={t('writeIns.lede')} />
      {writeIns.length === 0 ? (
        <Empty>
          <p>{t(list.areTaken ? 'writeIns.none' : 'writeIns.notTaken')}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t('writeIns.caption')}
          isCaptionHidden
          columns={[
            { key: 'name', head: t('writeIns.name') },
            { key: 'from', head: t('writeIns.from') },
            { key: 'tied', head: t('writeIns.tied') },
          ]}
          rows={writeIns.map(({ id, name, homeBody, body, code, tiedTo }) => ({
            key: id,
            cells: [
              <span key="name">
                {name}
                <small className="quiet block">{homeBody}</small>
              </span>,
              <a key="from" href={href(locale, `/admin/submissions/${code}`)}>
                {bodyName(body, locale)}
              </a>,
              <span key="tied">
                {tiedTo ? tiedTo.name : t('writeIns.untied')}{' '}
                {list.mayAct ? (
                  <a className="block" href={href(locale, `${path}/${id}`)}>
                    {t(tiedTo ? 'writeIns.change' : 'writeIns.tie')}
                    <span className="vh"> {t('writeIns.tieOf', { name })}</span>
                  </a>
                ) : null}
              </span>,
            ],
          }))}
        />
      )}
    </AdminFrame>
  );
}
