import { unreachable } from '@/domain/base/errors';
import type { LogEvent } from '@/domain/log/log-events';
import { VACANCY_CAUSES } from '@/domain/results/seats';
import { list, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { LogNames } from '@/queries/log/public-log';

export type EntryProps = { readonly entry: LogEvent; readonly names: LogNames; readonly locale: Locale };

/** One entry in words, with a link to its subject. Slugs that no longer exist are shown unchanged. */
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
      // An event of a later version of this app: showing its name is better than nothing.
      return words('event.other', { event: (entry as { readonly event: string }).event });
  }
}

type SetUp = Extract<LogEvent, { event: 'round.announced' | 'round.changed' | 'roster.changed' | 'candidacy.added' }>;
type SetUpEntryProps = { readonly entry: SetUp; readonly names: LogNames; readonly locale: Locale };

/** A change of a round's set-up, in words. */
export function SetUpEntry({ entry, names, locale }: SetUpEntryProps) {
  const words = wordsFor(locale, 'publicLog');
  const slug = entry.data.round;
  const round = names.rounds.get(slug) ?? slug;
  const contest = (address: string) => names.contests.get(`${slug}/${address}`) ?? address;
  const body = (address: string) =>
    wordsFor(locale, 'shared')('bodyName', { kind: 'clp', name: names.bodies.get(address) ?? address });
  switch (entry.event) {
    case 'round.announced': {
      const opens = longInstant(new Date(entry.data.opensAt), 'Europe/London', locale);
      return <a href={href(locale, `/rounds/${slug}`)}>{words('event.roundAnnounced', { round, opens })}</a>;
    }
    case 'round.changed': {
      const what = entry.data.changed.map((one) => {
        const [kind = '', ...rest] = one.split(':');
        return words('event.changed', { kind, contest: contest(rest.join(':')) });
      });
      const parts = { round, what: list(what, locale), reason: entry.data.reason ?? '' };
      return <a href={href(locale, `/rounds/${slug}`)}>{words('event.roundChanged', parts)}</a>;
    }
    case 'roster.changed': {
      const { now, countsWith, reason } = entry.data;
      // The name of an ICU case may not contain a hyphen: "cannot-nominate" is "cannot" there.
      const [standing = ''] = now.split('-');
      const parts = {
        now: standing,
        round,
        reason,
        body: body(entry.data.body),
        other: countsWith ? body(countsWith) : '',
      };
      return <a href={href(locale, `/bodies/${entry.data.body}`)}>{words('event.rosterChanged', parts)}</a>;
    }
    case 'candidacy.added': {
      const candidate = names.candidates.get(entry.data.candidate) ?? entry.data.candidate;
      const path = `/rounds/${slug}/${entry.data.contest}/${entry.data.candidate}`;
      const parts = { candidate, contest: contest(entry.data.contest) };
      return <a href={href(locale, path)}>{words('event.candidacyAdded', parts)}</a>;
    }
  }
}

type SeatEvent = Extract<
  LogEvent,
  { event: 'vacancy.recorded' | 'vacancy.filled' | 'vacancy.retracted' | 'total.recorded' }
>;
type SeatEntryProps = { readonly entry: SeatEvent; readonly names: LogNames; readonly locale: Locale };

/** A change of a seat, or a published total, in words. */
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

type OfGuide = 'statement' | 'slate' | 'claim' | 'report' | 'husting';
export type GuideEvent = Extract<LogEvent, { event: `${OfGuide}.${string}` }>;
type GuideEntryProps = { readonly entry: GuideEvent; readonly names: LogNames; readonly locale: Locale };

/** A statement, a claim, a report or a hustings event, in words. */
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
