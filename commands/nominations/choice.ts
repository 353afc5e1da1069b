import { z } from 'zod';
import type { CandidacyId } from '@/domain/base/ids';
import type { SubmissionChoice, SubmissionKind } from '@/domain/nominations/submissions';
import { readWriteIns } from '@/domain/nominations/write-ins';

const boxes = z.array(z.string()).max(100).optional();

/** The fields for write-ins: a name and its CLP at the same position of two lists. */
export const writeInInput = { writeInName: boxes, writeInHome: boxes };

type TypedChoice = {
  readonly choice: SubmissionKind;
  readonly names: readonly CandidacyId[];
  readonly writeInName?: readonly string[] | undefined;
  readonly writeInHome?: readonly string[] | undefined;
};

/** A body's decision, as in the form. */
export function choiceOf({ choice, names, writeInName = [], writeInHome = [] }: TypedChoice): SubmissionChoice {
  if (choice !== 'names') return { kind: choice };
  const writeIns = readWriteIns(writeInName, writeInHome);
  return { kind: choice, names, ...(writeIns.length > 0 ? { writeIns } : {}) };
}
