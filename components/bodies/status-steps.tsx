import { longDay, longInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyInRound } from '@/queries/bodies/body-history';
import type { BodyPage } from '@/queries/bodies/body-page';
import { dayWords } from '../rounds/round-times';
import { type Step, Steps } from '../ui/steps';
import { bodyName } from './body-name';

type StepsProps = { readonly page: BodyPage; readonly inRound: BodyInRound; readonly locale: Locale };

/** From the meeting to the second officer, in a ruled row. Left out for a body that sends nothing itself. */
export function StatusSteps({ page: { body }, inRound, locale }: StepsProps) {
  const { round, contests } = inRound;
  const [first] = contests;
  if (!first || first.status === 'cannot-nominate' || first.status === 'counted-with') return null;
  const { status, live, meeting } = first;
  const words = wordsFor(locale, 'bodyPages');
  const shared = wordsFor(locale, 'shared');
  const { zone } = round;
  const isSent = status === 'sent' || status === 'confirmed' || status === 'nominated-nobody';
  const isDecided = isSent || status === 'decided' || status === 'voided';
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
      shape: isSent ? 'full' : 'none',
      words: words('steps.sent'),
      note: isSent && live ? longInstant(live.receivedAt, zone, locale) : null,
      isCurrent: status === 'sent' || status === 'nominated-nobody',
    },
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
  const shown = steps.map((step) =>
    step.key === 'announced' ? { ...step, isCurrent: status === 'meeting-announced' } : step,
  );
  return (
    <div className="mb-s7">
      <Steps label={words('steps.label', { body: bodyName(body, locale) })} steps={shown} />
    </div>
  );
}
