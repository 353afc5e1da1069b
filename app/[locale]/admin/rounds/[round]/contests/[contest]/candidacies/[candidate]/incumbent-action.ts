'use server';

import { setUpProblems } from '@/app/[locale]/admin/problems';
import { contestPath } from '@/app/[locale]/admin/round-page';
import type { CandidateAddress } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { actionOf } from '@/auth/form-action';
import { setIncumbent, setIncumbentInput } from '@/commands/candidates/incumbent';

export const saveIncumbent = actionOf({
  said: 'incumbentSaved',
  input: setIncumbentInput,
  lists: ['incumbent'],
  run: setIncumbent,
  refused: setUpProblems,
  to: ({ round, contest, candidate }: CandidateAddress) => contestPath(round, contest, `/candidacies/${candidate}`),
});
