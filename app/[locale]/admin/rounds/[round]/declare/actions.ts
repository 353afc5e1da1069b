'use server';

import { declareProblem as refused } from '@/app/[locale]/admin/result-problems';
import { type RoundAddress, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf } from '@/auth/form-action';
import { closeAmendment, closeAmendmentInput, openAmendment, openAmendmentInput } from '@/commands/results/amendment';
import {
  agreeDeclaration,
  agreeDeclarationInput,
  proposeDeclaration,
  proposeDeclarationInput,
} from '@/commands/results/declaration';
import { LONGEST_REASON } from '@/domain/base/reasons';
import { type Locale, wordsFor } from '@/messages/translate';

// Each action is one command. The fingerprint in the form is of the result that the admin read.

const toDeclared = ({ round }: RoundAddress, number: number) => `/rounds/${round}/declaration/${number}`;
const toDraft = ({ round }: RoundAddress) => roundPath(round, '/declare');
const invalid = (locale: Locale) => wordsFor(locale, 'declare')('refusal.field-wrong');

export const propose = actionOf({
  said: ({ declared }) => (declared ? 'declared' : 'declarationProposed'),
  input: proposeDeclarationInput,
  run: proposeDeclaration,
  invalid,
  refused,
  to: (address: RoundAddress, { declared }) => (declared ? toDeclared(address, declared.number) : toDraft(address)),
});

export const agree = actionOf({
  said: 'declared',
  input: agreeDeclarationInput,
  run: agreeDeclaration,
  invalid,
  refused,
  to: (address: RoundAddress, { number }) => toDeclared(address, number),
});

export const amend = actionOf({
  said: 'amendmentOpened',
  input: openAmendmentInput,
  run: openAmendment,
  invalid: (locale, _field, code) => {
    const t = wordsFor(locale, 'admin');
    return code === 'reason-long' ? t('act.longReason', { most: String(LONGEST_REASON) }) : t('act.noReason');
  },
  refused,
  to: toDraft,
});

export const close = actionOf({
  said: 'amendmentClosed',
  input: closeAmendmentInput,
  run: closeAmendment,
  invalid,
  refused,
  to: toDraft,
});
