import type { Zone } from '@/domain/base/instants';
import { dayOf, longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SentStatement } from '@/queries/candidates/sent-statements';

type SentProps = { readonly sent: Omit<SentStatement, 'id'>; readonly zone: Zone; readonly locale: Locale };

/** Why the returning officer returned a statement, for its author. */
export function ReturnedWords({ sent, zone, locale }: SentProps) {
  const t = wordsFor(locale, 'approval');
  return (
    <>
      <p>{t('statement.returnedText', { day: longDay(dayOf(sent.sentAt, zone), locale) })}</p>
      {sent.cause ? <p>{t(`returnCause.${sent.cause}`)}</p> : null}
      {sent.reason ? <p className="whitespace-pre-line wrap-anywhere">{sent.reason}</p> : null}
    </>
  );
}

/** The decision about the statement that a candidate sent, above the form in which they write. */
export function SentNotice({ sent, zone, locale }: SentProps) {
  const t = wordsFor(locale, 'approval');
  return (
    <section className="proof stack gap-s3" aria-labelledby="sent">
      <h2 id="sent">{t(`statement.${sent.state}Title`)}</h2>
      {sent.state === 'waiting' ? (
        <p>{t('statement.waitingText', { day: longDay(dayOf(sent.sentAt, zone), locale) })}</p>
      ) : (
        <ReturnedWords sent={sent} zone={zone} locale={locale} />
      )}
    </section>
  );
}
