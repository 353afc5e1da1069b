import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogHeads } from '@/queries/log/log-heads';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { Day } from '../ui/time';

/** How many heads the page shows: the file has them all. */
const SHOWN = 7;

/** The heads of the log that were signed last, each day's with its signature. */
export function SignedHeads({ heads, locale }: { readonly heads: LogHeads['heads']; readonly locale: Locale }) {
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
