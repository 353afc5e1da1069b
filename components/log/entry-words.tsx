import type { LogEvent } from '@/domain/log/log-events';
import { longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';
import { GuideEntry } from './guide-entry';
import { SeatEntry } from './seat-entry';
import { SetUpEntry } from './set-up-entry';

export type EntryProps = { readonly entry: LogEvent; readonly names: LogNames; readonly locale: Locale };

/** One entry in words, with a link to what it is about. Slugs that name nothing any more stand as they are. */
export function EntryWords({ entry, names, locale }: EntryProps) {
  const words = wordsFor(locale, 'publicLog');
  const round = (slug: string) => names.rounds.get(slug) ?? slug;
  const contest = (data: { readonly round: string; readonly contest: string }) =>
    names.contests.get(`${data.round}/${data.contest}`) ?? data.contest;
  const body = (slug: string) =>
    wordsFor(locale, 'shared')('bodyName', { kind: 'clp', name: names.bodies.get(slug) ?? slug });
  const to = (path: string, text: string) => <a href={href(locale, path)}>{text}</a>;
  switch (entry.event) {
    case 'round.created':
      return to(`/rounds/${entry.data.round}`, words('event.roundCreated', { round: round(entry.data.round) }));
    case 'deadline.moved': {
      const { round: slug, to: moved, reason } = entry.data;
      const parts = { round: round(slug), to: longInstant(new Date(moved), 'Europe/London', locale), reason };
      return to(`/rounds/${slug}`, words('event.deadlineMoved', parts));
    }
    case 'candidacy.changed': {
      const { data } = entry;
      const candidate = names.candidates.get(data.candidate) ?? data.candidate;
      const kind = wordsFor(locale, 'candidacy')(`event.${data.kind}`);
      const path = `/rounds/${data.round}/${data.contest}/${data.candidate}`;
      return to(path, words('event.candidacyChanged', { candidate, contest: contest(data), kind }));
    }
    case 'meeting.recorded': {
      const { data } = entry;
      const parts = { body: body(data.body), contest: contest(data), day: longDay(data.meeting.heldOn, locale) };
      return to(`/bodies/${data.body}`, words('event.meetingRecorded', parts));
    }
    case 'submission.received': {
      const { data } = entry;
      const { kind, version, names: named } = data;
      const parts = { kind, version, n: named.length, body: body(data.body), contest: contest(data) };
      return to(`/receipts/${data.receipt}`, words('event.submissionReceived', parts));
    }
    case 'nominations.reported': {
      const { data } = entry;
      const parts = { n: data.rows.length, contest: contest(data) };
      return to(`/rounds/${data.round}/${data.contest}`, words('event.nominationsReported', parts));
    }
    case 'officer.appointed':
      return words('event.officerAppointed', { body: body(entry.data.body) });
    case 'officers.appointed': {
      const { rows } = entry.data;
      return words('event.officersAppointed', { n: rows.length, bodies: new Set(rows.map(([slug]) => slug)).size });
    }
    case 'office.ended':
      return words('event.officeEnded', { body: body(entry.data.body) });
    case 'members.added':
      return words('event.membersAdded', { n: entry.data.members });
    case 'admin.granted':
      return words(`event.adminGranted.${entry.data.role}`);
    case 'admin.revoked':
      return words(`event.adminRevoked.${entry.data.role}`);
    case 'round.declared': {
      const { round: slug, number, reason } = entry.data;
      const parts = { round: round(slug), number, reason: reason ?? '' };
      return to(`/rounds/${slug}/declaration/${number}`, words('event.roundDeclared', parts));
    }
    case 'amendment.opened': {
      const { round: slug, reason } = entry.data;
      return to(`/rounds/${slug}/declaration`, words('event.amendmentOpened', { round: round(slug), reason }));
    }
    case 'amendment.closed':
      return to(`/rounds/${entry.data.round}`, words('event.amendmentClosed', { round: round(entry.data.round) }));
    case 'key.published':
      return to('/verify', words('event.keyPublished', { keyId: entry.data.keyId }));
    case 'submission.confirmed': {
      const { receipt, by } = entry.data;
      return to(`/receipts/${receipt}`, words('event.submissionConfirmed', { receipt, by }));
    }
    case 'submission.voided':
      return to(`/receipts/${entry.data.receipt}`, words('event.submissionVoided', entry.data));
    case 'submission.restored':
      return to(`/receipts/${entry.data.receipt}`, words('event.submissionRestored', entry.data));
    case 'candidacies.merged': {
      const { data } = entry;
      const nameOf = (slug: string) => names.candidates.get(slug) ?? slug;
      const parts = { candidate: nameOf(data.candidate), contest: contest(data), reason: data.reason };
      const text = data.into
        ? words('event.candidaciesMerged', { ...parts, into: nameOf(data.into) })
        : words('event.candidaciesParted', parts);
      return to(`/rounds/${data.round}/${data.contest}/${data.candidate}`, text);
    }
    case 'write-in.tied': {
      const { receipt, name, candidate, reason } = entry.data;
      const text = candidate
        ? words('event.writeInTied', { receipt, name, candidate: names.candidates.get(candidate) ?? candidate, reason })
        : words('event.writeInUntied', { receipt, name, reason });
      return to(`/receipts/${receipt}`, text);
    }
    case 'round.cancelled': {
      const { round: slug, reason } = entry.data;
      return to(`/rounds/${slug}`, words('event.roundCancelled', { round: round(slug), reason }));
    }
    case 'result.recorded': {
      const { data } = entry;
      const parts = { round: round(data.round), contest: contest(data), again: data.reason === null ? 'no' : 'yes' };
      const n = data.rows.filter(([, , isElected]) => isElected).length;
      return to(`/rounds/${data.round}/${data.contest}/seats`, words('event.resultRecorded', { ...parts, n }));
    }
    case 'vacancy.recorded':
    case 'vacancy.filled':
    case 'vacancy.retracted':
    case 'total.recorded':
      return <SeatEntry entry={entry} names={names} locale={locale} />;
    case 'round.announced':
    case 'round.changed':
    case 'roster.changed':
    case 'candidacy.added':
      return <SetUpEntry entry={entry} names={names} locale={locale} />;
    case 'statement.published':
    case 'slate.added':
    case 'slate.changed':
    case 'claim.added':
    case 'claim.withdrawn':
    case 'report.posted':
    case 'report.taken-back':
    case 'husting.listed':
    case 'husting.changed':
    case 'husting.cancelled':
      return <GuideEntry entry={entry} names={names} locale={locale} />;
    default:
      // An event of a later version of this app: its name is better than nothing.
      return words('event.other', { event: (entry as { readonly event: string }).event });
  }
}
