import { unreachable } from '@/domain/base/errors';
import type { LogEvent } from '@/domain/log/log-events';
import { VACANCY_CAUSES } from '@/domain/results/vacancies';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';

type SeatEvent = Extract<
  LogEvent,
  { event: 'vacancy.recorded' | 'vacancy.filled' | 'vacancy.retracted' | 'total.recorded' }
>;
type SeatEntryProps = { readonly entry: SeatEvent; readonly names: LogNames; readonly locale: Locale };

/** What became of a seat, or what somebody else published, in words. */
export function SeatEntry({ entry, names, locale }: SeatEntryProps) {
  const { round, contest } = entry.data;
  const page = `/rounds/${round}/${contest}`;
  const path = entry.event === 'total.recorded' ? page : `${page}/seats`;
  return <a href={href(locale, path)}>{sentence(entry, names, locale)}</a>;
}

function sentence(entry: SeatEvent, names: LogNames, locale: Locale): string {
  const words = wordsFor(locale, 'publicLog');
  const name = (slug: string) => names.candidates.get(slug) ?? slug;
  const { data } = entry;
  const parts = {
    candidate: name(data.candidate),
    contest: names.contests.get(`${data.round}/${data.contest}`) ?? data.contest,
  };
  switch (entry.event) {
    case 'vacancy.recorded': {
      const why = VACANCY_CAUSES.find((cause) => cause === entry.data.why) ?? 'other';
      return words('event.vacancyRecorded', { ...parts, why: wordsFor(locale, 'seats')(`why.${why}`) });
    }
    case 'vacancy.filled':
      return words('event.vacancyFilled', { ...parts, filledBy: name(entry.data.filledBy.candidate) });
    case 'vacancy.retracted':
      return words('event.vacancyRetracted', { ...parts, reason: entry.data.reason });
    case 'total.recorded':
      return words('event.totalRecorded', { ...parts, n: entry.data.nominations });
    default:
      return unreachable(entry);
  }
}
