import type { Doubtful } from '@/domain/contests/rule-doubts';
import { atStart, count } from '@/messages/format';
import { groupNotes, quotasText, reservedText } from '@/messages/group-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestHead } from '@/queries/contests/contest-standings';
import { SummaryList } from '../ui/lists';
import { Source } from '../ui/source-line';
import { number, rosterIn, ruleOf } from './contest-words';

/** The rule of a contest in words, and its source. */
export function ContestRule({ contest, locale }: { readonly contest: ContestHead; readonly locale: Locale }) {
  const words = wordsFor(locale, 'rounds');
  const { threshold, maxPerBody, seats, quotas, reservedSeats, doubts, electorate, ballotMethod, ruleNote, source } =
    contest;
  const optional = (term: string, detail: string | null) => (detail ? [{ term, detail }] : []);
  const said = (part: Doubtful, what: string) =>
    doubts?.[part] === 'assumed' ? words('rule.assumed', { what }) : what;
  const reserved = reservedText(reservedSeats, locale);
  const quotaRule = quotasText(quotas, locale);
  const notes = groupNotes(contest, locale).join(' ');
  const sentences = (text: string) => [`${atStart(text, locale)}.`, notes].join(' ').trim();
  return (
    <SummaryList
      rows={[
        {
          term: words('rule.toBallot'),
          detail:
            doubts?.threshold === 'unknown' ? words('rule.ruleUnknown') : said('threshold', ruleOf(threshold, locale)),
        },
        { term: words('rule.who'), detail: rosterIn(contest, locale) },
        {
          term: words('rule.most'),
          detail: said('maxPerBody', words('rule.mostEach', { n: maxPerBody, number: number(maxPerBody, locale) })),
        },
        {
          term: words('rule.seats'),
          detail: doubts?.seats === 'unknown' ? words('rule.seatsUnknown') : said('seats', count(seats, locale)),
        },
        ...optional(words('rule.reserved'), reserved && sentences(said('reservedSeats', reserved))),
        ...optional(
          words('rule.quotas'),
          quotaRule && (reserved ? `${atStart(quotaRule, locale)}.` : sentences(quotaRule)),
        ),
        ...optional(words('rule.electorate'), electorate),
        ...optional(words('rule.method'), ballotMethod),
        ...optional(words('rule.note'), ruleNote),
        {
          term: words('rule.source'),
          detail: source ? <Source text={source} /> : <span className="quiet">{words('rule.noSource')}</span>,
        },
      ]}
    />
  );
}
