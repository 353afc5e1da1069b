import { unreachable } from '@/domain/base/errors';
import type { LogEvent } from '@/domain/log/log-events';
import { VACANCY_CAUSES } from '@/domain/results/seats';
import { longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { declarationPath, publicLinks } from '../rounds/round-links';
import {
  candidatePath,
  contestPath,
  type EntryProps,
  type EntryText,
  lookUp,
  type OfContest,
  plain,
  to,
} from './entry-text';
import { setUpText } from './set-up-text';

/** An entry of the log with a link to its subject. */
export function LogEntry(props: EntryProps) {
  const { text, path } = entryText(props);
  return path === null ? text : <a href={href(props.locale, path)}>{text}</a>;
}

/** One entry in words. */
export function entryText({ entry, names, locale }: EntryProps): EntryText {
  const words = wordsFor(locale, 'publicLog');
  const { round, contest, candidate, body } = lookUp(names, locale);
  switch (entry.event) {
    case 'round.created':
      return to(publicLinks(entry.data.round).round, words('event.roundCreated', { round: round(entry.data.round) }));
    case 'deadline.moved': {
      const { round: slug, to: moved, reason, agreed = 'one' } = entry.data;
      const parts = { round: round(slug), to: longInstant(new Date(moved), 'Europe/London', locale), reason, agreed };
      return to(publicLinks(slug).round, words('event.deadlineMoved', parts));
    }
    case 'candidacy.changed': {
      const { data } = entry;
      const kind = wordsFor(locale, 'candidacy')(`event.${data.kind}`);
      const parts = { candidate: candidate(data.candidate), contest: contest(data), kind };
      return to(candidatePath(data), words('event.candidacyChanged', parts));
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
      return to(contestPath(data), words('event.nominationsReported', parts));
    }
    case 'officer.appointed':
      return plain(words('event.officerAppointed', { body: body(entry.data.body) }));
    case 'officers.appointed': {
      const { rows } = entry.data;
      const bodies = new Set(rows.map(([slug]) => slug)).size;
      return plain(words('event.officersAppointed', { n: rows.length, bodies }));
    }
    case 'office.ended':
      return plain(words('event.officeEnded', { body: body(entry.data.body) }));
    case 'members.added':
      return plain(words('event.membersAdded', { n: entry.data.members }));
    case 'admin.granted':
      return plain(words(`event.adminGranted.${entry.data.role}`));
    case 'admin.revoked':
      return plain(words(`event.adminRevoked.${entry.data.role}`));
    case 'round.declared': {
      const { round: slug, number, reason } = entry.data;
      const parts = { round: round(slug), number, reason: reason ?? '' };
      return to(declarationPath(slug, number), words('event.roundDeclared', parts));
    }
    case 'amendment.opened': {
      const { round: slug, reason } = entry.data;
      return to(declarationPath(slug), words('event.amendmentOpened', { round: round(slug), reason }));
    }
    case 'amendment.closed': {
      const { round: slug } = entry.data;
      return to(publicLinks(slug).round, words('event.amendmentClosed', { round: round(slug) }));
    }
    case 'text.redacted':
      return plain(words('event.textRedacted', { entry: entry.data.entry, reason: entry.data.reason }));
    case 'bodies.added':
      return plain(words('event.bodiesAdded', { n: entry.data.bodies }));
    case 'round.carried-over': {
      const { round: slug } = entry.data;
      return to(publicLinks(slug).round, words('event.roundCarriedOver', { round: round(slug) }));
    }
    case 'key.published':
      return to('/verify', words('event.keyPublished', { keyId: entry.data.keyId }));
    case 'submission.confirmed':
      return to(`/receipts/${entry.data.receipt}`, words('event.submissionConfirmed', entry.data));
    case 'submission.voided':
    case 'submission.restored': {
      const said = entry.event === 'submission.voided' ? 'event.submissionVoided' : 'event.submissionRestored';
      return to(`/receipts/${entry.data.receipt}`, words(said, entry.data));
    }
    case 'candidacies.merged': {
      const { data } = entry;
      const parts = { candidate: candidate(data.candidate), contest: contest(data), reason: data.reason };
      const text = data.into
        ? words('event.candidaciesMerged', { ...parts, into: candidate(data.into) })
        : words('event.candidaciesParted', parts);
      return to(candidatePath(data), text);
    }
    case 'write-in.tied': {
      const { receipt, name, candidate: slug, reason } = entry.data;
      const text = slug
        ? words('event.writeInTied', { receipt, name, candidate: candidate(slug), reason })
        : words('event.writeInUntied', { receipt, name, reason });
      return to(`/receipts/${receipt}`, text);
    }
    case 'round.cancelled':
    case 'round.postponed': {
      const { round: slug, reason } = entry.data;
      const said = entry.event === 'round.cancelled' ? 'event.roundCancelled' : 'event.roundPostponed';
      return to(publicLinks(slug).round, words(said, { round: round(slug), reason }));
    }
    case 'result.recorded': {
      const { data } = entry;
      const parts = { round: round(data.round), contest: contest(data), again: data.reason === null ? 'no' : 'yes' };
      const n = data.rows.filter(([, , isElected]) => isElected).length;
      return to(`${contestPath(data)}/seats`, words('event.resultRecorded', { ...parts, n }));
    }
    case 'vacancy.recorded':
    case 'vacancy.filled':
    case 'vacancy.retracted':
    case 'total.recorded':
      return seatText({ entry, names, locale });
    case 'round.announced':
    case 'nominations.closed':
    case 'round.changed':
    case 'roster.changed':
    case 'candidacy.added':
      return setUpText({ entry, names, locale });
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
      return guideText({ entry, names, locale });
    default:
      // A later version of the app may have recorded an event that this version does not know, so its name is shown.
      return plain(words('event.other', { event: (entry as { readonly event: string }).event }));
  }
}

type SeatEvent = Extract<
  LogEvent,
  { event: 'vacancy.recorded' | 'vacancy.filled' | 'vacancy.retracted' | 'total.recorded' }
>;
/** The words for a change of a seat, or for a published total. */
function seatText({ entry, names, locale }: EntryProps & { readonly entry: SeatEvent }): EntryText {
  const words = wordsFor(locale, 'publicLog');
  const { contest, candidate } = lookUp(names, locale);
  const { data } = entry;
  const parts = { candidate: candidate(data.candidate), contest: contest(data) };
  const seats = `${contestPath(data)}/seats`;
  switch (entry.event) {
    case 'vacancy.recorded': {
      const why = VACANCY_CAUSES.find((cause) => cause === entry.data.why) ?? 'other';
      return to(seats, words('event.vacancyRecorded', { ...parts, why: wordsFor(locale, 'seats')(`why.${why}`) }));
    }
    case 'vacancy.filled':
      return to(seats, words('event.vacancyFilled', { ...parts, filledBy: candidate(entry.data.filledBy.candidate) }));
    case 'vacancy.retracted':
      return to(seats, words('event.vacancyRetracted', { ...parts, reason: entry.data.reason }));
    case 'total.recorded':
      return to(contestPath(data), words('event.totalRecorded', { ...parts, n: entry.data.nominations }));
    default:
      return unreachable(entry);
  }
}

type OfGuide = 'statement' | 'slate' | 'claim' | 'report' | 'husting';
type GuideEvent = Extract<LogEvent, { event: `${OfGuide}.${string}` }>;

/** The words for a change to a statement, a slate, a report or a hustings event. */
function guideText({ entry, names, locale }: EntryProps & { readonly entry: GuideEvent }): EntryText {
  const words = wordsFor(locale, 'guideLog');
  const { round, contest, candidate } = lookUp(names, locale);
  switch (entry.event) {
    case 'statement.published': {
      const { data } = entry;
      const { version, language, words: length } = data;
      const parts = { candidate: candidate(data.candidate), contest: contest(data), version, language, words: length };
      const path = candidatePath(data);
      if (data.by === 'candidate') return to(path, words('statementPublished', parts));
      return to(path, words('statementEntered', { ...parts, reason: data.reason ?? '' }).trim());
    }
    case 'slate.added': {
      const { data } = entry;
      return to(slatePath(data), words('slateAdded', { name: data.name, contest: contest(data) }));
    }
    case 'slate.changed': {
      const { data } = entry;
      const parts = { slate: data.slate, contest: contest(data), reason: data.reason };
      return to(slatePath(data), words('slateChanged', parts));
    }
    case 'claim.added': {
      const { data } = entry;
      const parts = { candidate: candidate(data.candidate), contest: contest(data), slate: data.slate };
      return to(slatePath(data), words('claimAdded', parts));
    }
    case 'claim.withdrawn': {
      const { data } = entry;
      const day = longDay(data.withdrawnOn, locale);
      const parts = { candidate: candidate(data.candidate), contest: contest(data), slate: data.slate, day };
      return to(slatePath(data), words('claimWithdrawn', { ...parts, reason: data.reason }));
    }
    case 'report.posted':
    case 'report.taken-back': {
      const { candidate: slug, meetingOn, title } = entry.data;
      const parts = { candidate: candidate(slug), day: longDay(meetingOn, locale), title };
      return plain(words(entry.event === 'report.posted' ? 'reportPosted' : 'reportTakenBack', parts));
    }
    case 'husting.listed':
    case 'husting.changed':
    case 'husting.cancelled': {
      const { round: slug, title, startsAt } = entry.data;
      const at = longInstant(new Date(startsAt), 'Europe/London', locale);
      const parts = { round: round(slug), title, at };
      if (entry.event === 'husting.cancelled')
        return to(publicLinks(slug).round, words('hustingCancelled', { ...parts, reason: entry.data.reason }));
      return to(
        publicLinks(slug).round,
        words(entry.event === 'husting.listed' ? 'hustingListed' : 'hustingChanged', parts),
      );
    }
  }
}

const slatePath = ({ round, contest, slate }: OfContest & { readonly slate: string }): string =>
  publicLinks(round).slate(contest, slate);
