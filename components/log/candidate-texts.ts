import type { CandidateEvent } from '@/domain/log/candidate-events';
import { longDay, longInstant } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { wordsFor } from '@/messages/translate';
import { publicLinks } from '../rounds/round-links';
import { candidatePath, type EntryTools, plain, type TextsOf, to } from './entry-text';

export const CANDIDATE_TEXTS: TextsOf<CandidateEvent> = {
  'candidacy.added': (data, { locale, candidate, contest }) => {
    const parts = { candidate: candidate(data.candidate), contest: contest(data) };
    return to(candidatePath(data), wordsFor(locale, 'publicLog')('event.candidacyAdded', parts));
  },
  'candidacy.changed': (data, { locale, candidate, contest }) => {
    const words = wordsFor(locale, 'publicLog');
    const kind = wordsFor(locale, 'candidacy')(`event.${data.kind}`);
    const parts = { candidate: candidate(data.candidate), contest: contest(data), kind };
    const { reviewOn, source } = data;
    if (!reviewOn) return to(candidatePath(data), words('event.candidacyChanged', parts));
    const announced = { ...parts, review: longDay(reviewOn, locale), source: source ?? '' };
    return to(candidatePath(data), words('event.investigationAnnounced', announced));
  },
  'candidate.sorted': (data, { locale, candidate }) => {
    const parts = { candidate: candidate(data.candidate) };
    return to(candidatePath(data), wordsFor(locale, 'publicLog')('event.candidateSorted', parts));
  },
  'candidacy.incumbent': (data, { locale, candidate, contest }) => {
    const words = wordsFor(locale, 'publicLog');
    const parts = { candidate: candidate(data.candidate), contest: contest(data), reason: data.reason };
    return to(candidatePath(data), words(data.isIncumbent ? 'event.incumbent' : 'event.notIncumbent', parts));
  },
  'candidacies.merged': (data, { locale, candidate, contest }) => {
    const words = wordsFor(locale, 'publicLog');
    const parts = { candidate: candidate(data.candidate), contest: contest(data), reason: reasonWords(data, locale) };
    const text = data.into
      ? words('event.candidaciesMerged', { ...parts, into: candidate(data.into) })
      : words('event.candidaciesParted', parts);
    return to(candidatePath(data), text);
  },
  'statement.published': (data, { locale, candidate, contest }) => {
    const words = wordsFor(locale, 'guideLog');
    const { version, language, words: length } = data;
    const parts = { candidate: candidate(data.candidate), contest: contest(data), version, language, words: length };
    const path = candidatePath(data);
    if (data.by === 'candidate')
      return to(path, words(data.approved ? 'statementApproved' : 'statementPublished', parts));
    return to(path, words('statementEntered', { ...parts, reason: data.reason ?? '' }).trim());
  },
  'statement.sent': (data, { locale, candidate, contest }) => {
    const parts = { candidate: candidate(data.candidate), contest: contest(data), language: data.language };
    return to(candidatePath(data), wordsFor(locale, 'guideLog')('statementSent', parts));
  },
  'statement.returned': (data, { locale, candidate, contest }) => {
    const { language, cause } = data;
    const why = wordsFor(locale, 'approval')(`returnCause.${cause}`);
    const parts = { candidate: candidate(data.candidate), contest: contest(data), language, why };
    return to(candidatePath(data), wordsFor(locale, 'guideLog')('statementReturned', parts));
  },
  'report.posted': ({ candidate: slug, meetingOn, title, by }, { locale, candidate }) => {
    const parts = { candidate: candidate(slug), day: longDay(meetingOn, locale), title };
    return plain(wordsFor(locale, 'guideLog')(by ? 'reportEntered' : 'reportPosted', parts));
  },
  'report.taken-back': ({ candidate: slug, meetingOn, title, by }, { locale, candidate }) => {
    const parts = { candidate: candidate(slug), day: longDay(meetingOn, locale), title };
    return plain(wordsFor(locale, 'guideLog')(by ? 'reportRemoved' : 'reportTakenBack', parts));
  },
  'husting.listed': (data, tools) =>
    to(publicLinks(data.round).round, wordsFor(tools.locale, 'guideLog')('hustingListed', eventParts(data, tools))),
  'husting.changed': (data, tools) =>
    to(publicLinks(data.round).round, wordsFor(tools.locale, 'guideLog')('hustingChanged', eventParts(data, tools))),
  'husting.cancelled': (data, tools) => {
    const parts = { ...eventParts(data, tools), reason: data.reason };
    return to(publicLinks(data.round).round, wordsFor(tools.locale, 'guideLog')('hustingCancelled', parts));
  },
};

type HustingsFacts = { readonly round: string; readonly title: string; readonly startsAt: string };

const eventParts = ({ round: slug, title, startsAt }: HustingsFacts, { locale, round }: EntryTools) => ({
  round: round(slug),
  title,
  at: longInstant(new Date(startsAt), 'Europe/London', locale),
});
