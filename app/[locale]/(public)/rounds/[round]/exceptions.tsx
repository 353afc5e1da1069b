import { bodyName } from '@/components/body-name';
import { SourceLine } from '@/components/source-line';
import { Leaf } from '@/components/ui/layout';
import { Particulars } from '@/components/ui/particulars';
import { type Locale, wordsFor } from '@/lib/words';
import type { RosterException } from '@/queries/round-overview';

type ExceptionsProps = { readonly exceptions: readonly RosterException[]; readonly locale: Locale };

/** The bodies that a round counts apart, each with the public reason. */
export function Exceptions({ exceptions, locale }: ExceptionsProps) {
  const words = wordsFor(locale, 'rounds');
  if (exceptions.length === 0) return null;
  return (
    <Leaf id="exceptions" title={words('exceptions')} note={words('exceptionsNote')}>
      <Particulars
        rows={exceptions.map(({ body, countsWith, reason, source }) => ({
          id: body.slug,
          term: bodyName(body, locale),
          detail: (
            <>
              {countsWith
                ? words('countsWith', { other: bodyName(countsWith, locale), reason })
                : words('cannot', { reason })}{' '}
              {source ? <SourceLine text={source} locale={locale} /> : null}
            </>
          ),
        }))}
      />
    </Leaf>
  );
}
