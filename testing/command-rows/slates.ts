import { claimCandidacies, withdrawClaim } from '@/commands/slates/claims';
import { addSlate, changeSlate } from '@/commands/slates/slates';
import { type Row, RUN_ROUNDS } from '../permission-matrix';
import { NOWHERE } from './nowhere';

const NO_DAY = { 'claimedOn-day': '', 'claimedOn-month': '', 'claimedOn-year': '' };

const A_SLATE = { ...NOWHERE, ...NO_DAY, contest: 'x', name: '', claimedBy: '', source: '' };

export const SLATES_ROWS: Readonly<Record<string, Row>> = {
  addSlate: { may: RUN_ROUNDS, call: (ctx) => addSlate(ctx, A_SLATE) },
  changeSlate: {
    may: RUN_ROUNDS,
    call: (ctx) => changeSlate(ctx, { ...A_SLATE, slate: 'x', does: 'change' }),
  },
  claimCandidacies: {
    may: RUN_ROUNDS,
    call: (ctx) => claimCandidacies(ctx, { ...A_SLATE, slate: 'x', candidates: [] }),
  },
  withdrawClaim: {
    may: RUN_ROUNDS,
    call: (ctx) => {
      const day = { 'withdrawnOn-day': '', 'withdrawnOn-month': '', 'withdrawnOn-year': '' };
      return withdrawClaim(ctx, { ...NOWHERE, ...day, contest: 'x', slate: 'x', claim: 'x', does: 'withdraw' });
    },
  },
};
