import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { adminWriteIns } from '@/queries/nominations/admin-write-ins';

export const dynamic = 'force-dynamic';

/** The page of the write-ins that are counted or could be, unmatched ones first. */
const page = roundPage({
  page: (_: RoundAddress) => '/write-ins',
  load: (context, { round }) => adminWriteIns(context, round),
  title: (_, { locale }) => wordsFor(locale, 'adminActs')('writeIns.title'),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug),
    words: wordsFor(locale, 'adminActs')('deadline.back', { round: round.title }),
  }),
  render: ({ round, writeIns, areTaken }, { locale, path, mayAct }) => {
    const t = wordsFor(locale, 'adminActs');
    const untied = writeIns.filter(({ tiedTo }) => tiedTo === null).length;
    return (
      <>
        <PageHeader over={round.title} title={t('writeIns.heading', { n: untied })} lede={t('writeIns.lede')} />
        {writeIns.length === 0 ? (
          <Empty>
            <p>{t(areTaken ? 'writeIns.none' : 'writeIns.notTaken')}</p>
          </Empty>
        ) : (
          <DataTable
            caption={t('writeIns.caption')}
            isCaptionHidden
            columns={[
              { key: 'name', head: t('writeIns.name') },
              { key: 'from', head: t('writeIns.from') },
              { key: 'tied', head: t('candidate') },
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
                  {mayAct ? (
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
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
