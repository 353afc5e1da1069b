import { changeSettings, storeFirstSettings } from '@/commands/installation/settings';
import { GRANT, type Row } from '../permission-matrix';

export const INSTALLATION_ROWS: Readonly<Record<string, Row>> = {
  changeSettings: {
    may: GRANT,
    call: (ctx) => changeSettings(ctx, { operatorName: '', contactEmail: '', webPage: '', intake: '' }),
  },
  storeFirstSettings: { may: ['operator', 'system'], call: storeFirstSettings },
};
