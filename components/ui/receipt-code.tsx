import { Fragment } from 'react';
import { type Locale, wordsFor } from '@/messages/translate';

/** A receipt's code, each figure in its box, the groups apart. Heard as one code. */
export function ReceiptCode({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const groups = code.split('-');
  return (
    <p className="code" role="img" aria-label={wordsFor(locale, 'ui')('receiptCode', { code })}>
      {groups.map((group, place) => (
        <Fragment key={place}>
          {place > 0 ? <i aria-hidden="true" /> : null}
          {[...group].map((figure, index) => (
            <span key={index}>{figure}</span>
          ))}
        </Fragment>
      ))}
    </p>
  );
}
