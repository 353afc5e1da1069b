import { z } from 'zod';
import type { CandidacyId } from '@/domain/base/ids';
import type { SubmissionChoice, SubmissionKind } from '@/domain/nominations/submissions';
import { readWriteIns } from '@/domain/nominations/write-ins';

const boxes = z.array(z.string()).max(100).optional();

/** Parallel lists of the names that the officer wrote in and of their CLPs. */
export const writeInInput = { writeInName: boxes, writeInHome: boxes };

type TypedChoice = {
  readonly choice: SubmissionKind;
  readonly names: readonly CandidacyId[];
  readonly writeInName?: readonly string[] | undefined;
  readonly writeInHome?: readonly string[] | undefined;
};

/** The form's fields as a choice: names, nobody, or a withdrawal. */
export function choiceOf({ choice, names, writeInName = [], writeInHome = [] }: TypedChoice): SubmissionChoice {
  if (choice !== 'names') return { kind: choice };
  const writeIns = readWriteIns(writeInName, writeInHome);
  return { kind: choice, names, ...(writeIns.length > 0 ? { writeIns } : {}) };
}
