'use server';

import { reasonedAction } from '@/app/[locale]/admin/action-kits';
import { contestPath } from '@/app/[locale]/admin/round-page';
import type { CandidateAddress } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { takeDownStatement, takeDownStatementInput } from '@/commands/log/redact';

export const takeDown = reasonedAction({
  said: 'statementTakenDown',
  input: takeDownStatementInput,
  run: takeDownStatement,
  to: ({ round, contest, candidate }: CandidateAddress) => contestPath(round, contest, `/candidacies/${candidate}`),
});
