import { endDelegate, nameDelegate } from '@/commands/people/delegates';
import { acceptHandOver, handOver, settleHandOver, undoHandOver, withdrawHandOver } from '@/commands/people/hand-overs';
import type { HandOverId } from '@/domain/base/ids';
import { DELEGATE, EVERYONE, type Row, RUN_ROUNDS, SIGNED_IN } from '../permission-matrix';

const NONE = 'none' as HandOverId;

export const HAND_OVERS_ROWS: Readonly<Record<string, Row>> = {
  handOver: {
    may: ['officer'],
    call: (ctx, { hexham }) =>
      handOver(ctx, { bodyId: hexham, office: 'secretary', email: 'secretary@example.org', language: 'en' }),
  },
  acceptHandOver: { may: EVERYONE, call: (ctx) => acceptHandOver(ctx, { handOver: NONE, token: 'x' }) },
  withdrawHandOver: { may: SIGNED_IN, call: (ctx) => withdrawHandOver(ctx, { handOver: NONE }) },
  nameDelegate: {
    may: ['officer'],
    call: (ctx, { hexham, contest }) =>
      nameDelegate(ctx, {
        ...{ bodyId: hexham, roundId: contest.roundId, name: 'Name', email: 'd@example.org', language: 'en' },
      }),
  },
  endDelegate: {
    may: ['officer', ...RUN_ROUNDS],
    call: (ctx) => endDelegate(ctx, { delegate: DELEGATE }),
  },
  undoHandOver: { may: RUN_ROUNDS, call: (ctx) => undoHandOver(ctx, { handOver: NONE }) },
  settleHandOver: { may: RUN_ROUNDS, call: (ctx) => settleHandOver(ctx, { handOver: NONE }) },
};
