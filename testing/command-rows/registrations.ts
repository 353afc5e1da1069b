import { markChecked } from '@/commands/nominations/new-officer';
import {
  approveRegistration,
  confirmRegistration,
  objectToRegistration,
  refuseRegistration,
  registerOfficer,
  settleObjection,
} from '@/commands/people/registrations';
import type { RegistrationId } from '@/domain/base/ids';
import { EVERYONE, REGISTRATION, type Row, RUN_ROUNDS } from '../permission-matrix';

const NONE = 'none' as RegistrationId;

export const REGISTRATIONS_ROWS: Readonly<Record<string, Row>> = {
  registerOfficer: {
    may: EVERYONE,
    call: (ctx) =>
      registerOfficer(
        ctx,
        { body: 'hexham', office: 'chair', name: 'Name', email: 'somebody@example.org', language: 'en' },
        { mailbox: 'mailbox', network: null },
      ),
  },
  confirmRegistration: {
    may: EVERYONE,
    call: (ctx) => confirmRegistration(ctx, { registration: REGISTRATION, token: 'x' }),
  },
  approveRegistration: { may: RUN_ROUNDS, call: (ctx) => approveRegistration(ctx, { registration: NONE }) },
  refuseRegistration: {
    may: RUN_ROUNDS,
    call: (ctx) => refuseRegistration(ctx, { registration: NONE, cause: 'objection', note: '' }),
  },
  objectToRegistration: {
    may: ['officer'],
    call: (ctx) => objectToRegistration(ctx, { registration: REGISTRATION, objection: '' }),
  },
  markChecked: { may: RUN_ROUNDS, call: (ctx) => markChecked(ctx, { code: 'none' }) },
  settleObjection: { may: RUN_ROUNDS, call: (ctx) => settleObjection(ctx, { registration: NONE }) },
};
