import { publicContext } from '@/auth/context';
import { EntryWords } from '@/components/log/entry';
import { SignedHeads } from '@/components/log/signed-heads';
import { DataTable } from '@/components/ui/data-table';
import { Numbered, Particulars } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { count, exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { signedHeads } from '@/queries/log/log-heads';
import { ENTRIES_ON_A_PAGE, type PublicLog, publicLog } from '@/queries/log/public-log';
import { NotHere } from '../not-here';
import { PublicPage } from '../public-page';

/** The log's own clock: it tells of every round. */
const ZONE = 'Europe/London';

type LogPageProps = { readonly locale: Locale; readonly page: number | 'newest' };

/** A page of the public log: the head hash on top, how to check, and the entries in words. */
export async function LogPage({ locale, page }: LogPageProps) {
  const context = await publicContext();
  const log = await publicLog(context, page);
  if (!log) return <NotHere locale={locale} />;
  const words = wordsFor(locale, 'publicLog');
  const { head } = log;
  const title = page === 'newest' ? words('title') : logTitle(page, locale);
  return (
    <PublicPage locale={locale} path={page === 'newest' ? '/log' : `/log/${page}`}>
      <PageHeader title={title} lede={words('lede')} />
      {head ? (
        <Section id="head" title={words('head')}>
          <Particulars
            rows={[
              { term: words('headRow', { seq: head.seq }), detail: exactInstant(head.at, ZONE, locale) },
              { term: words('hash'), detail: <span className="font-mono break-all">{head.hash}</span> },
            ]}
          />
        </Section>
      ) : null}
      <Section id="how" title={words('how.title')}>
        <Numbered
          items={[
            { key: 'first', words: words('how.first') },
            { key: 'second', words: words('how.second') },
            { key: 'third', words: words('how.third') },
          ]}
        />
      </Section>
      {page === 'newest' ? <SignedHeads heads={(await signedHeads(context)).heads} locale={locale} /> : null}
      <Entries log={log} locale={locale} />
    </PublicPage>
  );
}

/** "Entries 51 to 100 of the public log" */
export const logTitle = (page: number, locale: Locale): string =>
  wordsFor(locale, 'publicLog')('pageTitle', {
    from: (page - 1) * ENTRIES_ON_A_PAGE + 1,
    to: page * ENTRIES_ON_A_PAGE,
  });

function Entries({
  log: { entries, names, older, newer },
  locale,
}: {
  readonly log: PublicLog;
  readonly locale: Locale;
}) {
  const words = wordsFor(locale, 'publicLog');
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return <p className="quiet">{words('empty')}</p>;
  return (
    <Section id="entries" title={words('entries', { from: last.seq, to: first.seq })} note={words('caption')} isWide>
      <DataTable
        caption={words('entries', { from: last.seq, to: first.seq })}
        isCaptionHidden
        columns={[
          { key: 'seq', head: words('seq'), isNumber: true },
          { key: 'at', head: words('at') },
          { key: 'what', head: words('whatAndHash') },
        ]}
        rows={entries.map(({ seq, at, hash, entry }) => ({
          key: String(seq),
          cells: [
            <span key="seq" id={`entry-${seq}`}>
              {count(seq, locale)}
            </span>,
            <time key="at" dateTime={at.toISOString()} className="small">
              {exactInstant(at, ZONE, locale)}
            </time>,
            <span key="what" className="wrap-anywhere">
              <EntryWords entry={entry} names={names} locale={locale} />
              <small className="quiet block font-mono break-all">{hash}</small>
            </span>,
          ],
        }))}
      />
      <nav className="actions" aria-label={words('pages')}>
        {newer ? <a href={href(locale, `/log/${newer}`)}>{words('newer')}</a> : null}
        {newer ? <a href={href(locale, '/log')}>{words('newest')}</a> : null}
        {older ? <a href={href(locale, `/log/${older}`)}>{words('older')}</a> : null}
      </nav>
    </Section>
  );
}
