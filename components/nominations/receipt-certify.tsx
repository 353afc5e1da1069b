import type { ReactNode } from 'react';
import { exactInstant, zoneName } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ReceiptPage } from '@/queries/nominations/receipt';
import { bodyName } from '../bodies/body-name';
import { number } from '../contests/contest-words';

/** The one sentence of the certificate, to the second. */
export function Certify({ receipt, locale }: { readonly receipt: ReceiptPage; readonly locale: Locale }) {
  const words = wordsFor(locale, 'receipts');
  const { kind, receivedAt, round, body, names } = receipt;
  const parts = {
    when: exactInstant(receivedAt, round.zone, locale),
    zone: zoneName(round.zone, locale),
    before: receivedAt < round.closesAt ? words('certify.before') : '',
    body: bodyName(body, locale),
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    time: (chunks: ReactNode) => <time dateTime={receivedAt.toISOString()}>{chunks}</time>,
  };
  return (
    <p className="certify">
      {kind === 'names'
        ? words.rich('certify.names', { ...parts, n: names.length, number: number(names.length, locale) })
        : words.rich(`certify.${kind}`, parts)}
    </p>
  );
}
