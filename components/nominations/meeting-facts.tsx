import type { MeetingKind, MeetingMode } from '@/domain/nominations/meetings';
import { weekDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { SummaryList } from '../ui/lists';

type MeetingFactsProps = {
  readonly meeting: {
    readonly heldOn: string;
    readonly kind: MeetingKind;
    readonly mode: MeetingMode;
    readonly isQuorate: boolean | null;
    readonly numberPresent: number | null;
  };
  readonly locale: Locale;
  /** The page on which the officer can change an answer. Left out if the answers cannot be changed. */
  readonly change?: string | undefined;
};

/** The answers about a meeting, for an officer to check. Only officers see the number present. */
export function MeetingFacts({ meeting, locale, change }: MeetingFactsProps) {
  const t = wordsFor(locale, 'office');
  const link = (of: string, field: string) =>
    change ? { href: `${change}#${field}`, words: t('check.change'), of } : undefined;
  const { heldOn, kind, mode, isQuorate, numberPresent } = meeting;
  return (
    <SummaryList
      rows={[
        { term: t('meeting.date'), detail: weekDay(heldOn, locale), action: link(t('check.changeDate'), 'heldOn') },
        {
          term: t('meeting.kindFact'),
          detail: t('meeting.facts', {
            kind: t(`meeting.kinds.${kind}`),
            mode: wordsFor(locale, 'shared')(`meetingMode.${mode}`),
          }),
          action: link(t('check.changeKind'), 'kind'),
        },
        ...(isQuorate === null
          ? []
          : [
              {
                term: t('meeting.quorateFact'),
                detail: isQuorate ? t('meeting.yes') : t('meeting.no'),
                action: link(t('check.changeQuorate'), 'isQuorate'),
              },
              {
                term: t('meeting.presentFact'),
                detail:
                  numberPresent === null
                    ? t('meeting.notProvided')
                    : t('meeting.presentPrivate', { count: numberPresent }),
                action: link(t('check.changePresent'), 'numberPresent'),
              },
            ]),
      ]}
    />
  );
}
