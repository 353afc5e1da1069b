import { unreachable } from '@/domain/base/errors';
import { KINDS } from '@/domain/bodies/kinds';
import { type MissingConfirmation, missingConfirmation } from '@/domain/nominations/confirmation';
import { hasClosed } from '@/domain/rounds/rounds';
import { dayOf, longDay, longInstant } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyInContest, BodyInRound } from '@/queries/bodies/body-history';
import type { BodyPage } from '@/queries/bodies/body-page';
import { number } from '../contests/contest-words';
import { dayThisYear, dayWords, leftUntil, missingParts } from '../rounds/round-times';
import { type Step, Steps } from '../ui/timeline';
import { bodyName } from './body-name';

type Asked = { readonly inRound: BodyInRound; readonly inContest: BodyInContest; readonly isOver: boolean };

/** The first contest of the first current round. Null if there is none. */
function asked({ body, rounds }: BodyPage, now: Date): Asked | null {
  const inRound = rounds.find((each) => each.isCurrent && each.as.id === body.id);
  const [inContest] = inRound?.contests ?? [];
  return inRound && inContest ? { inRound, inContest, isOver: hasClosed(inRound.round, now) } : null;
}

const missingOf = ({ inRound, inContest }: Asked, now: Date): MissingConfirmation | null =>
  inContest.live && missingConfirmation(inRound.round, inContest.live, now);

/** "Has Anytown CLP nominated yet?" */
export function questionOf(page: BodyPage, now: Date, locale: Locale): string {
  const about = asked(page, now);
  const words = wordsFor(locale, 'bodyPages');
  const body = bodyName(page.body, locale);
  if (!about) return words('question.none', { body });
  return words(about.isOver ? 'question.over' : 'question.open', { body });
}

/** "Yes, six people, on 8 December 2026." */
export function answerOf(page: BodyPage, now: Date, locale: Locale): string {
  const about = asked(page, now);
  const words = wordsFor(locale, 'bodyPages');
  if (!about) return words(page.outside.length > 0 ? 'answer.cannot' : 'answer.none');
  const { inRound, inContest, isOver } = about;
  const { status, live, meeting } = inContest;
  const { zone } = inRound.round;
  const inWords = (on: string) => dayThisYear(on, now, zone, locale);
  const receivedOn = live ? inWords(dayOf(live.receivedAt, zone)) : '';
  switch (status) {
    case 'sent':
    case 'confirmed': {
      const n = live ? live.names.length + live.writeIns.length : 0;
      return words('answer.names', { n, number: number(n, locale), day: receivedOn });
    }
    case 'nominated-nobody':
      return words('answer.nobody', { day: receivedOn });
    case 'withdrawn':
      return words('answer.withdrawn');
    case 'voided':
      return words('answer.voided');
    case 'unconfirmed':
      return words(missingOf(about, now)?.when === 'over' ? 'answer.unconfirmedOver' : 'answer.unconfirmed');
    case 'decided':
      return words(isOver ? 'answer.notHeardOver' : 'answer.decided');
    case 'meeting-announced':
      return isOver
        ? words('answer.notHeardOver')
        : words('answer.meeting', { day: meeting ? inWords(meeting.heldOn) : '' });
    case 'not-heard-from':
      return words(isOver ? 'answer.notHeardOver' : 'answer.notHeard');
    case 'cannot-nominate':
      return words('answer.cannot');
    case 'counted-with': {
      const other = inRound.exception?.countsWith;
      return words('answer.countedWith', { other: other ? bodyName(other, locale) : '' });
    }
    default:
      return unreachable(status);
  }
}

/** One or two sentences that say how we know this, and what happens next. Empty if there is nothing to say. */
export function ledeOf(page: BodyPage, now: Date, locale: Locale): string {
  const about = asked(page, now);
  const words = wordsFor(locale, 'bodyPages');
  if (!about) return page.rounds.length > 0 ? words('lede.none') : '';
  const { inRound, inContest, isOver } = about;
  const { round, exception } = inRound;
  const { status, live, meeting } = inContest;
  const parts = {
    contest: inContest.contest.title,
    left: leftUntil(round.closesAt, now, round.zone, locale),
  };
  if (status === 'cannot-nominate' || status === 'counted-with') return exception ? reasonWords(exception, locale) : '';
  if (status === 'sent' || status === 'confirmed' || status === 'nominated-nobody') {
    const how = words(live?.provenance === 'admin' ? 'lede.admin' : 'lede.officer');
    return status === 'confirmed' ? `${how} ${words('lede.confirmed')}` : how;
  }
  if (status === 'unconfirmed') {
    const missing = missingOf(about, now);
    return missing ? words('lede.unconfirmed', missingParts(missing, round.zone, locale)) : '';
  }
  if (status === 'voided')
    return words('lede.voided', {
      reason: reasonWords({ cause: live?.voidCause, reason: live?.voidReason }, locale),
    });
  if (isOver) return words('lede.over', parts);
  if (live?.provenance === 'reported') return words('lede.reported', { n: live.names.length });
  if (round.state === 'postponed') return words('lede.postponed', { contest: parts.contest });
  if (round.state === 'announced') return words('lede.notOpen', parts);
  if (status === 'decided') return words('lede.decided', { day: meeting ? longDay(meeting.heldOn, locale) : '' });
  return words('lede.meeting', parts);
}

/** The steps that a body has only if a meeting decides what it nominates. */
const OF_MEETING: readonly string[] = ['announced', 'decided'];

type StepsProps = { readonly page: BodyPage; readonly inRound: BodyInRound; readonly locale: Locale };

/**
 * The steps of the body's status, from the meeting to the confirmation. Left out for a body that cannot send
 * nominations itself.
 */
export function StatusSteps({ page: { body }, inRound, locale }: StepsProps) {
  const { round, contests } = inRound;
  const [first] = contests;
  if (!first || first.status === 'cannot-nominate' || first.status === 'counted-with') return null;
  const { status, live, meeting } = first;
  const { decidesInMeeting } = KINDS[body.kind];
  const words = wordsFor(locale, 'bodyPages');
  const shared = wordsFor(locale, 'shared');
  const { zone } = round;
  const isSent = status === 'sent' || status === 'confirmed' || status === 'nominated-nobody';
  const isReceived = isSent || status === 'unconfirmed';
  const isDecided = isReceived || status === 'decided' || status === 'voided';
  const decidedOn = live?.meetingOn ?? meeting?.heldOn;
  const kind = live?.meetingKind ?? meeting?.kind;
  const mode = live?.meetingMode ?? meeting?.mode;
  const isAnnounced = isDecided || status === 'meeting-announced';
  const steps: Step[] = [
    {
      key: 'announced',
      shape: isAnnounced ? 'full' : 'none',
      words: words('steps.announced'),
      note:
        meeting && isAnnounced
          ? dayWords(meeting.recordedAt, zone, locale)
          : isAnnounced
            ? null
            : words('steps.notYet'),
    },
    {
      key: 'decided',
      shape: isDecided ? 'full' : 'none',
      words: words('steps.decided'),
      note:
        isDecided && decidedOn && kind && mode
          ? words('steps.meeting', {
              day: longDay(decidedOn, locale),
              kind: shared(`meetingKind.${kind}`),
              mode: shared(`meetingMode.${mode}`),
            })
          : null,
      isCurrent: status === 'decided' || status === 'voided',
    },
    {
      key: 'sent',
      shape: isReceived ? 'full' : 'none',
      words: words('steps.sent'),
      note: isReceived && live ? longInstant(live.receivedAt, zone, locale) : null,
      isCurrent: status === 'sent' || status === 'nominated-nobody',
    },
    ...(status === 'unconfirmed'
      ? [
          {
            key: 'confirmed',
            shape: 'none' as const,
            words: words('steps.confirmation'),
            note: words('steps.notYet'),
            isCurrent: true,
          },
        ]
      : []),
    ...(live?.confirmedAt && isSent
      ? [
          {
            key: 'confirmed',
            shape: 'full' as const,
            words: words('steps.confirmed'),
            note: dayWords(live.confirmedAt, zone, locale),
            isCurrent: status === 'confirmed',
          },
        ]
      : []),
  ];
  const shown = steps
    .filter(({ key }) => decidesInMeeting || !OF_MEETING.includes(key))
    .map((step) => (step.key === 'announced' ? { ...step, isCurrent: status === 'meeting-announced' } : step));
  return (
    <div className="mb-s7">
      <Steps label={words('steps.label', { body: bodyName(body, locale) })} steps={shown} />
    </div>
  );
}
