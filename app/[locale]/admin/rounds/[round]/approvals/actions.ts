'use server';

import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf } from '@/auth/form-action';
import {
  approveStatement,
  approveStatementInput,
  returnStatement,
  returnStatementInput,
} from '@/commands/candidates/approve-statements';
import {
  approveApplication,
  approveApplicationInput,
  refuseApplication,
  refuseApplicationInput,
} from '@/commands/candidates/decide-applications';
import { decisionProblem } from './decision-problems';

// Each action is one decision of the returning officer.

const toList = ({ round }: RoundAddress) => roundPath(round, '/approvals');

export const approve = actionOf({
  input: approveStatementInput,
  run: approveStatement,
  refused: decisionProblem,
  to: toList,
});

export const giveBack = actionOf({
  input: returnStatementInput,
  run: returnStatement,
  refused: decisionProblem,
  to: toList,
});

export const admit = actionOf({
  input: approveApplicationInput,
  run: approveApplication,
  refused: decisionProblem,
  to: toList,
});

export const turnDown = actionOf({
  input: refuseApplicationInput,
  run: refuseApplication,
  refused: decisionProblem,
  to: toList,
});
