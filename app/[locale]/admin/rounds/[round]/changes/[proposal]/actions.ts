'use server';

import { changeProblem as refused } from '@/app/[locale]/admin/problems';
import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf } from '@/auth/form-action';
import { agreeChange, agreeChangeInput, dropChange, dropChangeInput } from '@/commands/rounds/agree-change';

// Each action is one command. The fingerprint in the form is of the change that the admin read.

const to = ({ round }: RoundAddress) => roundPath(round);

export const agree = actionOf({
  said: 'changeAgreed',
  input: agreeChangeInput,
  run: agreeChange,
  refused,
  to,
});

export const drop = actionOf({
  said: 'changeDropped',
  input: dropChangeInput,
  run: dropChange,
  refused,
  to,
});
