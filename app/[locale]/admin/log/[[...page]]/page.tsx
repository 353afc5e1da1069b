import { adminPage } from '@/app/[locale]/admin/admin-page';
import { LogEntry } from '@/components/log/entry';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { count, exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminLog, adminLog } from '@/queries/log/public-log';

export const dynamic = 'force-dynamic';

const ZONE = 'Europe/London';

type Address = { readonly locale: Locale; readonly page?: readonly string[] };

const numberOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);

/** The log with the person who made each change, in pages: `/admin/log` shows the newest entries. */
const page = adminPage<Address, AdminLog>({
  path: ({ page: parts = [] }) => ['/admin/log', ...parts].join('/'),
  part: 'log',
  load: async (context, { page: [number, ...more] = [] }) =>
    more.length > 0 ? null : adminLog(context, number === undefined ? 'newest' : numberOf(number)),
  title: (_, { locale }) => wordsFor(locale, 'verify')('adminLog.title'),
  render: (log, { locale, mayAct }) => {
    const t = wordsFor(locale, 'verify');
    return (
      <>
        <PageHeader title={t('adminLog.title')} lede={t('adminLog.lede')} />
        <Entries log={log} mayAct={mayAct} locale={locale} />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type EntriesProps = { readonly log: AdminLog; readonly mayAct: boolean; readonly locale: Locale };

function Entries({ log, mayAct, locale }: EntriesProps) {
  const words = wordsFor(locale, 'publicLog');
  const t = wordsFor(locale, 'verify');
  const { entries, names, actors, withTexts, older, newer } = log;
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
              <LogEntry entry={entry} at={at} names={names} locale={locale} />
              <small className="quiet block break-all">{actors.get(seq) ?? t('adminLog.nobody')}</small>
              {mayAct && withTexts.has(seq) ? (
                <a className="small" href={href(locale, `/admin/log/redact/${seq}`)}>
                  {t('adminLog.redact')}
                  <span className="sr-only">{` (${caption} ${seq})`}</span>
                </a>
              ) : null}
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
