import type { Asked } from '@/app/[locale]/admin/admin-page';
import type { CandidacyId } from '@/domain/base/ids';
import { ENTERED_FROM, type EnteredFrom } from '@/domain/nominations/acts';
import type { SubmissionChoice } from '@/domain/nominations/submissions';
import { readWriteIns } from '@/domain/nominations/write-ins';
import type { Typed } from '@/lib/form-state';

/** The form of an entry, as the address has it: it asks by GET, so that the check page is an address too. */
export type AskedEntry = {
  readonly isChecked: boolean;
  readonly facts: Readonly<Record<(typeof FACTS)[number], string>>;
  readonly from: EnteredFrom | null;
  readonly choice: 'names' | 'nobody' | null;
  readonly names: readonly CandidacyId[];
  readonly writeInName: readonly string[];
  readonly writeInHome: readonly string[];
};

const FACTS = ['heldOn-day', 'heldOn-month', 'heldOn-year', 'kind', 'mode', 'isQuorate'] as const;

/** Reads the address. */
export function readEntry(query: Asked): AskedEntry {
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
  };
}

/** What the form says that the body decided; null until that was said. */
export function choiceAsked({ choice, names, writeInName, writeInHome }: AskedEntry): SubmissionChoice | null {
  if (choice === null) return null;
  if (choice === 'nobody') return { kind: choice };
  const writeIns = readWriteIns(writeInName, writeInHome);
  return { kind: choice, names, ...(writeIns.length > 0 ? { writeIns } : {}) };
}

/** What the form said, by the names of its fields, to fill them again. */
export const typedEntry = ({ facts, from, choice, names }: AskedEntry): Typed => ({
  ...facts,
  from: from ?? '',
  choice: choice ?? '',
  names,
});
