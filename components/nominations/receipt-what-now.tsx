import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ReceiptPage } from '@/queries/nominations/receipt';
import { bodyName } from '../bodies/body-name';

type CheckProps = { readonly receipt: ReceiptPage; readonly locale: Locale };

/** Three ways to check the certificate, the last of which needs nobody's word. */
export function HowToCheck({ receipt, locale }: CheckProps) {
  const words = wordsFor(locale, 'receipts');
  const contents = href(locale, `/receipts/${receipt.code}/contents`);
  return (
    <div className="stack gap-s2 print:gap-0">
      <h2>{words('how.title')}</h2>
      <ol className="points print:leading-tight">
        <li>{words('how.minutes')}</li>
        <li>{words.rich('how.code', { a: (chunks) => <a href={href(locale, '/receipts')}>{chunks}</a> })}</li>
        <li>{words.rich('how.file', { a: (chunks) => <a href={contents}>{chunks}</a> })}</li>
      </ol>
    </div>
  );
}

/** What an officer may still do, and where the body's other entries are. */
export function WhatNow({ receipt: { round, body }, now, locale }: CheckProps & { readonly now: Date }) {
  const words = wordsFor(locale, 'receipts');
  const name = bodyName(body, locale);
  return (
    <div className="stack noprint gap-s2 max-md:mt-s5">
      <h2>{words('next.title')}</h2>
      <p>
        {round.state === 'open' && round.closesAt > now
          ? words.rich('next.open', {
              body: name,
              when: longInstant(round.closesAt, round.zone, locale),
              a: (chunks) => <a href={href(locale, '/office')}>{chunks}</a>,
            })
          : words('next.over')}
      </p>
      <p>
        <a href={href(locale, `/bodies/${body.slug}`)}>{words('next.body', { body: name })}</a>
      </p>
    </div>
  );
}
