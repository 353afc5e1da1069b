import type { LogEvent } from '@/domain/log/log-events';
import { longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';

type OfGuide = 'statement' | 'slate' | 'claim' | 'report' | 'husting';
export type GuideEvent = Extract<LogEvent, { event: `${OfGuide}.${string}` }>;
type GuideEntryProps = { readonly entry: GuideEvent; readonly names: LogNames; readonly locale: Locale };

/** What was said, claimed, reported or called, in words. */
export function GuideEntry({ entry, names, locale }: GuideEntryProps) {
  const words = wordsFor(locale, 'guideLog');
  const nameOf = (slug: string) => names.candidates.get(slug) ?? slug;
  const contestOf = (data: { readonly round: string; readonly contest: string }) =>
    names.contests.get(`${data.round}/${data.contest}`) ?? data.contest;
  const to = (path: string, text: string) => <a href={href(locale, path)}>{text}</a>;
  switch (entry.event) {
    case 'statement.published': {
      const { data } = entry;
      const { version, language, words: length } = data;
      const parts = { candidate: nameOf(data.candidate), contest: contestOf(data), version, language, words: length };
      const path = `/rounds/${data.round}/${data.contest}/${data.candidate}`;
      if (data.by === 'candidate') return to(path, words('statementPublished', parts));
      return to(path, words('statementEntered', { ...parts, reason: data.reason ?? '' }).trim());
    }
    case 'slate.added': {
      const { data } = entry;
      return to(slatePath(data), words('slateAdded', { name: data.name, contest: contestOf(data) }));
    }
    case 'slate.changed': {
      const { data } = entry;
      const parts = { slate: data.slate, contest: contestOf(data), reason: data.reason };
      return to(slatePath(data), words('slateChanged', parts));
    }
    case 'claim.added': {
      const { data } = entry;
      const parts = { candidate: nameOf(data.candidate), contest: contestOf(data), slate: data.slate };
      return to(slatePath(data), words('claimAdded', parts));
    }
    case 'claim.withdrawn': {
      const { data } = entry;
      const day = longDay(data.withdrawnOn, locale);
      const parts = { candidate: nameOf(data.candidate), contest: contestOf(data), slate: data.slate, day };
      return to(slatePath(data), words('claimWithdrawn', { ...parts, reason: data.reason }));
    }
    case 'report.posted':
    case 'report.taken-back': {
      const { candidate, meetingOn, title } = entry.data;
      const parts = { candidate: nameOf(candidate), day: longDay(meetingOn, locale), title };
      return words(entry.event === 'report.posted' ? 'reportPosted' : 'reportTakenBack', parts);
    }
    case 'husting.listed':
    case 'husting.changed':
    case 'husting.cancelled': {
      const { round, title, startsAt } = entry.data;
      const at = longInstant(new Date(startsAt), 'Europe/London', locale);
      const parts = { round: names.rounds.get(round) ?? round, title, at };
      if (entry.event === 'husting.cancelled')
        return to(`/rounds/${round}`, words('hustingCancelled', { ...parts, reason: entry.data.reason }));
      return to(
        `/rounds/${round}`,
        words(entry.event === 'husting.listed' ? 'hustingListed' : 'hustingChanged', parts),
      );
    }
  }
}

const slatePath = (data: { readonly round: string; readonly contest: string; readonly slate: string }) =>
  `/rounds/${data.round}/${data.contest}/slates/${data.slate}`;
