import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { noteHeartbeat } from '@/commands/log/outages';
import { redactText, takeDownStatement } from '@/commands/log/redact';
import { signHead } from '@/commands/log/sign-head';
import { type Row, RUN_ROUNDS } from '../permission-matrix';

export const LOG_ROWS: Readonly<Record<string, Row>> = {
  prepareInstallation: { may: ['operator', 'system'], call: prepareInstallation },
  noteHeartbeat: { may: ['operator', 'system'], call: noteHeartbeat },
  signHead: {
    may: ['operator', 'system'],
    call: (ctx) => signHead(ctx, { keyId: 'none', x: 'none', sign: () => 'none' }),
  },
  redactText: {
    may: [...RUN_ROUNDS],
    call: (ctx) => redactText(ctx, { entry: 1, hash: 'none', reason: 'x' }),
  },
  takeDownStatement: {
    may: [...RUN_ROUNDS],
    call: (ctx) =>
      takeDownStatement(ctx, { round: 'r', contest: 'c', candidate: 'nobody', language: 'en', reason: 'x' }),
  },
};
