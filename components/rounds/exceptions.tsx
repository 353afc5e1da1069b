import { type Locale, wordsFor } from '@/messages/translate';
import type { RosterException } from '@/queries/rounds/round-overview';
import { bodyName } from '../bodies/body-name';
import { Particulars } from '../ui/particulars';
import { Section } from '../ui/section';
import { SourceLine } from '../ui/source-line';

type ExceptionsProps = { readonly exceptions: readonly RosterException[]; readonly locale: Locale };

/** The bodies that a round counts apart, each with the public reason. */
export function Exceptions({ exceptions, locale }: ExceptionsProps) {
  const words = wordsFor(locale, 'rounds');
  if (exceptions.length === 0) return null;
  return (
    <Section id="exceptions" title={words('exceptions')} note={words('exceptionsNote')}>
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
    </Section>
  );
}
