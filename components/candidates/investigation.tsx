import { dayOf, longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { StandingRow } from '@/queries/contests/contest-standings';
import { Mark } from '../ui/marks';
import { SourceLine } from '../ui/source-line';

type InvestigationProps = {
  readonly row: Pick<StandingRow, 'investigation'>;
  readonly zone: string;
  readonly locale: Locale;
};

/**
 * Says that the Party has announced an investigation: since when, when it is looked at again, and where it was
 * announced. Nothing if there is none.
 */
export function Investigation({ row: { investigation }, zone, locale }: InvestigationProps) {
  if (investigation === null) return null;
  const { at, happenedOn, reviewOn, source } = investigation;
  const words = wordsFor(locale, 'candidacy');
  return (
    <small className="block">
      <Mark shape="wait">
        {words('investigation.since', { day: longDay(happenedOn ?? dayOf(at, zone), locale) })}{' '}
        {reviewOn ? words('investigation.review', { day: longDay(reviewOn, locale) }) : null}{' '}
        {source ? <SourceLine text={source} locale={locale} /> : null}
      </Mark>
    </small>
  );
}
