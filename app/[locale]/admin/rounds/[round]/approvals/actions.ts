'use server';

import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf } from '@/auth/form-action';
import {
  approveLetter,
  approveLetterInput,
  returnLetter,
  returnLetterInput,
} from '@/commands/candidates/approve-letters';
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
  said: 'statementApproved',
  input: approveStatementInput,
  run: approveStatement,
  refused: decisionProblem,
  to: toList,
});

export const giveBack = actionOf({
  said: 'statementReturned',
  input: returnStatementInput,
  run: returnStatement,
  refused: decisionProblem,
  to: toList,
});

export const approveLetterAction = actionOf({
  said: 'letterApproved',
  input: approveLetterInput,
  run: approveLetter,
  refused: decisionProblem,
  to: toList,
});

export const returnLetterAction = actionOf({
  said: 'letterReturned',
  input: returnLetterInput,
  run: returnLetter,
  refused: decisionProblem,
  to: toList,
});

export const admit = actionOf({
  said: 'applicationApproved',
  input: approveApplicationInput,
  run: approveApplication,
  refused: decisionProblem,
  to: toList,
});

export const turnDown = actionOf({
  said: 'applicationRefused',
  input: refuseApplicationInput,
  run: refuseApplication,
  refused: decisionProblem,
  to: toList,
});
