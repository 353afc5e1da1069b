import { WriteInFields } from '@/components/nominations/choose-form';
import { meetingFields } from '@/components/nominations/meeting-fields';
import type { FormField } from '@/components/ui/form-field';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import { ENTERED_FROM } from '@/domain/nominations/acts';
import { type FormState, problemAt } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminEntry } from '@/queries/nominations/admin-enter';
import type { AskedEntry } from './asked';

/** The questions of an entry: the meeting, how it reached the admin, and what was decided. */
export function entryFields(entry: AdminEntry, asked: AskedEntry, state: FormState, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminActs');
  const { contest, candidacies } = entry.scene;
  return [
    ...meetingFields(locale),
    {
      as: 'one',
      name: 'from',
      label: t('enter.how'),
      isRow: true,
      choices: ENTERED_FROM.map((value) => ({ value, words: t(`enter.from.${value}`) })),
    },
    {
      as: 'one',
      name: 'choice',
      label: t('enter.decided'),
      isRow: true,
      choices: [
        { value: 'names', words: t('enter.names') },
        { value: 'nobody', words: t('enter.nobody') },
      ],
    },
    {
      as: 'ticks',
      name: 'names',
      label: t('enter.namesLegend', { most: contest.maxPerBody }),
      choices: candidacies
        .filter(({ id, status }) => CAN_BE_NOMINATED.includes(status) || asked.names.includes(id))
        .map(({ id, name }) => ({ value: id, words: name })),
    },
    ...(contest.acceptsWriteIns ? [writeInField(contest.maxPerBody, asked, problemAt(state, 'writeIn'), locale)] : []),
  ];
}

function writeInField(
  most: number,
  { writeInName, writeInHome }: AskedEntry,
  problem: string | undefined,
  locale: Locale,
): FormField {
  const o = wordsFor(locale, 'office');
  return {
    as: 'own',
    key: 'writeIn',
    field: (
      <WriteInFields
        most={most}
        before={writeInName.map((name, place) => ({ name, homeBody: writeInHome[place] ?? '' }))}
        error={problem && wordsFor(locale, 'form')('errorMark', { text: problem })}
        words={{
          legend: o('choose.writeIn'),
          hint: o('choose.writeInHint'),
          name: o('choose.writeInName'),
          home: o('choose.writeInHome'),
          more: o('choose.writeInMore'),
        }}
      />
    ),
  };
}
