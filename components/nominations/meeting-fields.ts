import type { JudgedMeeting, MeetingStage } from '@/domain/nominations/meetings';
import { type Locale, wordsFor } from '@/messages/translate';
import type { FormField } from '../ui/form-field';

type Known = {
  /** Whether the meeting was held. A planned one is not asked whether it was quorate. */
  readonly stage: MeetingStage;
  /** 'YYYY-MM-DD': the example of a day. Its year is filled in, because it is nearly always right. */
  readonly today: string;
  /**
   * The recorded meeting. One meeting usually decides all contests of a round, so the officer does not have to enter
   * its details twice.
   */
  readonly meeting: Omit<JudgedMeeting, 'stage'> | null;
};

/** The questions about the meeting. An admin who enters nominations is not asked for the number present. */
export function meetingFields(locale: Locale, known?: Known): FormField[] {
  const t = wordsFor(locale, 'office');
  const [year, month, day] = (known?.today ?? '').split('-').map(Number);
  const meeting = known?.meeting;
  return [
    {
      as: 'day',
      name: 'heldOn',
      label: t('meeting.heldOn'),
      hint: known && t('meeting.heldOnHint', { example: `${day} ${month} ${year}` }),
      value: meeting?.heldOn ?? (known && `${year}--`),
    },
    {
      as: 'one',
      name: 'kind',
      label: t('meeting.kind'),
      value: meeting?.kind,
      choices: [
        { value: 'all_member', words: t('meeting.kindAll'), hint: t('meeting.kindAllHint') },
        { value: 'delegate', words: t('meeting.kindDelegate'), hint: t('meeting.kindDelegateHint') },
      ],
    },
    {
      as: 'one',
      name: 'mode',
      label: t('meeting.mode'),
      value: meeting?.mode,
      isRow: true,
      choices: [
        { value: 'in_person', words: t('meeting.inPerson') },
        { value: 'online', words: t('meeting.online') },
        { value: 'hybrid', words: t('meeting.hybrid') },
      ],
    },
    ...(known?.stage === 'announced' ? [] : heldFields(locale, known)),
  ];
}

/** The questions that only a meeting that was held can answer. */
function heldFields(locale: Locale, known: Known | undefined): FormField[] {
  const t = wordsFor(locale, 'office');
  const meeting = known?.meeting;
  return [
    {
      as: 'one',
      name: 'isQuorate',
      label: t('meeting.quorate'),
      value: meeting?.isQuorate == null ? '' : meeting.isQuorate ? 'yes' : 'no',
      isRow: true,
      choices: [
        { value: 'yes', words: t('meeting.yes') },
        { value: 'no', words: t('meeting.no') },
      ],
    },
    ...(known
      ? [
          {
            as: 'number' as const,
            name: 'numberPresent',
            label: t('meeting.present'),
            hint: t('meeting.presentHint'),
            value: meeting?.numberPresent == null ? '' : String(meeting.numberPresent),
          },
        ]
      : []),
  ];
}
