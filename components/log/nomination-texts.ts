import type { NominationEvent } from '@/domain/log/nomination-events';
import { exactInstant, longDay } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { wordsFor } from '@/messages/translate';
import { contestPath, type TextsOf, to } from './entry-text';

export const NOMINATION_TEXTS: TextsOf<NominationEvent> = {
  'meeting.recorded': (data, { locale, body, contest }) => {
    const parts = { body: body(data.body), contest: contest(data), day: longDay(data.meeting.heldOn, locale) };
    return to(`/bodies/${data.body}`, wordsFor(locale, 'publicLog')('event.meetingRecorded', parts));
  },
  'submission.received': (data, { locale, at, body, contest, needsConfirmation }) => {
    const { kind, version, names, late } = data;
    const words = wordsFor(locale, 'publicLog');
    const parts = { kind, version, n: names.length, body: body(data.body), contest: contest(data) };
    // The confirmation has an entry of its own, so this one says nothing of whether it has been given.
    const needed = kind !== 'withdrawn' && needsConfirmation(data.round);
    const text = words(needed ? 'event.submissionToConfirm' : 'event.submissionReceived', parts);
    const accepted = late
      ? words('event.acceptedLate', {
          received: exactInstant(new Date(data.receivedAt), 'Europe/London', locale),
          accepted: exactInstant(at, 'Europe/London', locale),
          reason: reasonWords(late, locale),
          agreed: late.agreed,
        })
      : '';
    return to(`/receipts/${data.receipt}`, `${text}${accepted}`);
  },
  'nominations.reported': (data, { locale, contest }) => {
    const parts = { n: data.rows.length, contest: contest(data) };
    return to(contestPath(data), wordsFor(locale, 'publicLog')('event.nominationsReported', parts));
  },
  'party.sent': (data, { locale, body, contest }) => {
    const words = wordsFor(locale, 'installationLog');
    const parts = { body: body(data.body), contest: contest(data) };
    const text =
      data.sentOn === null
        ? words('partySent', parts)
        : words('partySentOn', { ...parts, day: longDay(data.sentOn, locale) });
    return to(contestPath(data), text);
  },
  'party.not-sent': (data, { locale, body, contest }) => {
    const parts = { body: body(data.body), contest: contest(data) };
    return to(contestPath(data), wordsFor(locale, 'installationLog')('partyNotSent', parts));
  },
  'submission.confirmed': (data, { locale }) =>
    to(`/receipts/${data.receipt}`, wordsFor(locale, 'publicLog')('event.submissionConfirmed', data)),
  'submission.voided': (data, { locale }) =>
    to(
      `/receipts/${data.receipt}`,
      wordsFor(locale, 'publicLog')('event.submissionVoided', { ...data, reason: reasonWords(data, locale) }),
    ),
  'submission.restored': (data, { locale }) =>
    to(
      `/receipts/${data.receipt}`,
      wordsFor(locale, 'publicLog')('event.submissionRestored', { ...data, reason: reasonWords(data, locale) }),
    ),
  'write-in.tied': ({ receipt, name, candidate: slug, ...said }, { locale, candidate }) => {
    const reason = reasonWords(said, locale);
    const words = wordsFor(locale, 'publicLog');
    const text = slug
      ? words('event.writeInTied', { receipt, name, candidate: candidate(slug), reason })
      : words('event.writeInUntied', { receipt, name, reason });
    return to(`/receipts/${receipt}`, text);
  },
};
