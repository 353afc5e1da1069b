import { ENTRIES_ON_A_PAGE } from '@/domain/log/log-pages';
import { count, exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogHeads } from '@/queries/log/log-heads';
import type { PublicLog } from '@/queries/log/public-log';
import { DataTable } from '../ui/data-table';
import { Numbered, SummaryList } from '../ui/lists';
import { PageHeader, Section } from '../ui/section';
import { Day } from '../ui/time';
import { LogEntry } from './entry';

/** The time zone of the log, which covers every round. */
const ZONE = 'Europe/London';

type LogViewProps = {
  readonly log: PublicLog;
  /** The signed heads; null on a page of older entries, which does not show them. */
  readonly heads: LogHeads['heads'] | null;
  /** The number of a page of older entries, or 'newest'. */
  readonly page: number | 'newest';
  readonly locale: Locale;
};

/** A page of the public log: the head hash at the top, how to check, and the entries in words. */
export function LogView({ log, heads, page, locale }: LogViewProps) {
  const words = wordsFor(locale, 'publicLog');
  const { head } = log;
  const title = page === 'newest' ? words('title') : logTitle(page, locale);
  return (
    <>
      <PageHeader title={title} lede={words('lede')} />
      {head ? (
        <Section id="head" title={words('head')}>
          <SummaryList
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
      {heads ? <SignedHeads heads={heads} locale={locale} /> : null}
      <Entries log={log} locale={locale} />
    </>
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
              <LogEntry entry={entry} at={at} names={names} locale={locale} />
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

/** How many heads the page shows: the file has all of them. */
const SHOWN = 7;

/** The latest signed heads of the log, each with its day and signature. */
function SignedHeads({ heads, locale }: { readonly heads: LogHeads['heads']; readonly locale: Locale }) {
  const words = wordsFor(locale, 'verify');
  return (
    <Section id="heads" title={words('heads.title')} note={words('heads.note')}>
      <div className="stack">
        {heads.length === 0 ? (
          <p className="quiet">{words('heads.none')}</p>
        ) : (
          <DataTable
            caption={words('heads.caption')}
            isCaptionHidden
            columns={[
              { key: 'day', head: words('heads.day') },
              { key: 'entry', head: words('heads.entry'), isNumber: true },
              { key: 'hash', head: words('heads.hash') },
            ]}
            rows={[...heads]
              .reverse()
              .slice(0, SHOWN)
              .map(({ day, seq, hash, keyId, signature }) => ({
                key: day,
                cells: [
                  <Day key="day" on={day} locale={locale} form="short" />,
                  count(seq, locale),
                  <span key="hash" className="small font-mono break-all">
                    {hash}
                    <small className="quiet block">{words('heads.signedBy', { keyId, signature })}</small>
                  </span>,
                ],
              }))}
          />
        )}
        <p className="actions">
          <a href="/log/heads.json">{words('heads.file')}</a>
          <a href={href(locale, '/verify')}>{words('heads.how')}</a>
        </p>
      </div>
    </Section>
  );
}
