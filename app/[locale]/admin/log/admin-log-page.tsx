import { EntryWords } from '@/components/log/entry';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { count, exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminLog, adminLog } from '@/queries/log/public-log';
import { AdminFrame, AdminMissing } from '../frame';
import { adminScene } from '../scene';

const ZONE = 'Europe/London';

type Props = { readonly locale: Locale; readonly page: number | 'newest' };

/** A page of the log with who acted. */
export async function AdminLogPage({ locale, page }: Props) {
  const path = page === 'newest' ? '/admin/log' : `/admin/log/${page}`;
  const log = await adminScene(locale, path, (context) => adminLog(context, page));
  if (!log) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'verify');
  return (
    <AdminFrame locale={locale} path={path} part="log">
      <PageHeader title={t('adminLog.title')} lede={t('adminLog.lede')} />
      <Entries log={log} locale={locale} />
    </AdminFrame>
  );
}

function Entries({ log, locale }: { readonly log: AdminLog; readonly locale: Locale }) {
  const words = wordsFor(locale, 'publicLog');
  const t = wordsFor(locale, 'verify');
  const { entries, names, actors, older, newer } = log;
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return <p className="quiet">{words('empty')}</p>;
  const caption = words('entries', { from: last.seq, to: first.seq });
  return (
    <Section id="entries" title={caption} note={words('caption')} isWide>
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={[
          { key: 'seq', head: words('seq'), isNumber: true },
          { key: 'at', head: words('at') },
          { key: 'what', head: t('adminLog.what') },
        ]}
        rows={entries.map(({ seq, at, entry }) => ({
          key: String(seq),
          cells: [
            count(seq, locale),
            <time key="at" dateTime={at.toISOString()} className="small">
              {exactInstant(at, ZONE, locale)}
            </time>,
            <span key="what" className="wrap-anywhere">
              <EntryWords entry={entry} names={names} locale={locale} />
              <small className="quiet block break-all">{actors.get(seq) ?? t('adminLog.nobody')}</small>
            </span>,
          ],
        }))}
      />
      <nav className="actions" aria-label={words('pages')}>
        {newer ? <a href={href(locale, `/admin/log/${newer}`)}>{words('newer')}</a> : null}
        {newer ? <a href={href(locale, '/admin/log')}>{words('newest')}</a> : null}
        {older ? <a href={href(locale, `/admin/log/${older}`)}>{words('older')}</a> : null}
      </nav>
    </Section>
  );
}
