import type { Query } from '@/app/[locale]/admin/admin-page';
import { WriteInFields } from '@/components/nominations/choose-form';
import { meetingFields } from '@/components/nominations/meeting-fields';
import type { FormField } from '@/components/ui/form-field';
import type { CandidacyId } from '@/domain/base/ids';
import { KINDS } from '@/domain/bodies/kinds';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import { ENTERED_FROM, type EnteredFrom } from '@/domain/nominations/submission-acts';
import type { SubmissionChoice } from '@/domain/nominations/submissions';
import { readWriteIns } from '@/domain/nominations/write-ins';
import { type FormState, problemsAt, type Typed } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminEntry } from '@/queries/nominations/admin-enter';

/**
 * The answers of an entry, as they are in the address. The form uses GET, so that the check page has an address too.
 */
export type AskedEntry = {
  readonly isChecked: boolean;
  readonly facts: Readonly<Record<(typeof FACTS)[number], string>>;
  readonly from: EnteredFrom | null;
  readonly choice: 'names' | 'nobody' | null;
  readonly names: readonly CandidacyId[];
  readonly writeInName: readonly string[];
  readonly writeInHome: readonly string[];
  /** Whether the admin said that the people who were written in are not on the list. */
  readonly isWriteInChecked: boolean;
};

const FACTS = ['heldOn-day', 'heldOn-month', 'heldOn-year', 'kind', 'mode', 'isQuorate'] as const;

/** Reads the address. */
export function readEntry(query: Query): AskedEntry {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const many = (name: string) => [query[name] ?? []].flat();
  return {
    isChecked: one('step') === 'check',
    facts: {
      'heldOn-day': one('heldOn-day'),
      'heldOn-month': one('heldOn-month'),
      'heldOn-year': one('heldOn-year'),
      kind: one('kind'),
      mode: one('mode'),
      isQuorate: one('isQuorate'),
    },
    from: ENTERED_FROM.find((known) => known === one('from')) ?? null,
    choice: (['names', 'nobody'] as const).find((known) => known === one('choice')) ?? null,
    names: many('names') as CandidacyId[],
    writeInName: many('writeInName'),
    writeInHome: many('writeInHome'),
    isWriteInChecked: one('writeInChecked') === 'yes',
  };
}

/** The body's decision in the form; null if it has not been given. */
export function choiceAsked({ choice, names, writeInName, writeInHome }: AskedEntry): SubmissionChoice | null {
  if (choice === null) return null;
  if (choice === 'nobody') return { kind: choice };
  const writeIns = readWriteIns(writeInName, writeInHome);
  return { kind: choice, names, ...(writeIns.length > 0 ? { writeIns } : {}) };
}

/** The values of the form, by field name, to fill it in again. */
export const typedEntry = ({ facts, from, choice, names }: AskedEntry): Typed => ({
  ...facts,
  from: from ?? '',
  choice: choice ?? '',
  names,
});

/**
 * The questions of an entry: the meeting, how the admin received the nominations, and what was decided. A kind of body
 * that decides without a meeting is not asked about one.
 */
export function entryFields(entry: AdminEntry, asked: AskedEntry, state: FormState, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminActs');
  const { contest, candidacies, body } = entry.loaded;
  const { decidesInMeeting } = KINDS[body.kind];
  return [
    ...(decidesInMeeting ? meetingFields(locale) : []),
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
      label: t(decidesInMeeting ? 'enter.decided' : 'enter.decidedAlone'),
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
    ...(contest.acceptsWriteIns ? [writeInField(contest.maxPerBody, asked, state, entry.near !== null, locale)] : []),
  ];
}

function writeInField(
  most: number,
  { writeInName, writeInHome, isWriteInChecked }: AskedEntry,
  state: FormState,
  isAsked: boolean,
  locale: Locale,
): FormField {
  const problem = problemsAt(state, 'writeIn');
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
          others: o('choose.writeInOthers'),
        }}
        isAsked={isAsked}
        isChecked={isWriteInChecked}
      />
    ),
  };
}
