import { confirmSubmission } from '@/commands/nominations/confirm';
import { saveDraft } from '@/commands/nominations/draft';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { importNominations } from '@/commands/nominations/import-nominations';
import { keepLate } from '@/commands/nominations/keep-late';
import { acceptLate, agreeLate, refuseLate } from '@/commands/nominations/late';
import { recordMeeting } from '@/commands/nominations/meeting';
import { remindOfficers } from '@/commands/nominations/reminders';
import { reinstate, ruleInvalid } from '@/commands/nominations/rule-invalid';
import { sayWhatWasSent, sayWhatWasSentInput } from '@/commands/nominations/sent-to-party';
import { submitNominations } from '@/commands/nominations/submission';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import type { CandidacyId } from '@/domain/base/ids';
import { AT, RECEIPT, type Row, RUN_ROUNDS } from '../permission-matrix';

export const NOMINATIONS_ROWS: Readonly<Record<string, Row>> = {
  acceptLate: {
    may: RUN_ROUNDS,
    call: (ctx) => acceptLate(ctx, { form: 'none', reason: 'x' }),
  },
  agreeLate: {
    may: RUN_ROUNDS,
    call: (ctx) => agreeLate(ctx, { form: 'none', fingerprint: '' }),
  },
  refuseLate: {
    may: RUN_ROUNDS,
    call: (ctx) => refuseLate(ctx, { form: 'none' }),
  },
  confirmSubmission: {
    may: ['officer', ...RUN_ROUNDS],
    call: (ctx) => confirmSubmission(ctx, { code: RECEIPT }),
  },
  enterSubmission: {
    may: RUN_ROUNDS,
    call: (ctx, world) =>
      enterSubmission(ctx, {
        ...world.here,
        'heldOn-day': '',
        'heldOn-month': '',
        'heldOn-year': '',
        kind: '',
        mode: '',
        isQuorate: '',
        choice: 'names',
        names: [],
        from: 'paper',
        basedOnVersion: 0,
        attempt: 'no-attempt',
      }),
  },
  importNominations: {
    may: RUN_ROUNDS,
    call: (ctx) => importNominations(ctx, { ...AT, csv: new Uint8Array(), isApplied: false }),
  },
  sayWhatWasSent: {
    may: ['officer'],
    call: (ctx, world) => sayWhatWasSent(ctx, sayWhatWasSentInput.parse({ ...world.here })),
  },
  recordMeeting: {
    may: ['officer'],
    call: (ctx, world) =>
      recordMeeting(ctx, {
        ...world.here,
        'heldOn-day': '',
        'heldOn-month': '',
        'heldOn-year': '',
        kind: '',
        mode: '',
        numberPresent: '',
        isQuorate: '',
      }),
  },
  remindOfficers: {
    may: RUN_ROUNDS,
    call: (ctx) => remindOfficers(ctx, { round: 'nec-2026', kind: 'unsent' }),
  },
  reinstate: {
    may: RUN_ROUNDS,
    call: (ctx) => reinstate(ctx, { code: 'none', reason: 'x' }),
  },
  keepLate: {
    may: ['officer'],
    call: (ctx, world) => keepLate(ctx, { ...world.here, attempt: 'no-attempt' }, { kind: 'nobody' }),
  },
  saveDraft: {
    may: ['officer'],
    call: (ctx, world) => saveDraft(ctx, { ...world.here, choice: 'names', names: [], basedOnVersion: 0 }),
  },
  submitNominations: {
    may: ['officer'],
    call: (ctx, world) =>
      submitNominations(ctx, {
        ...world.here,
        choice: 'names',
        names: ['x' as CandidacyId],
        basedOnVersion: 0,
        attempt: 'no-attempt',
      }),
  },
  matchWriteIn: {
    may: RUN_ROUNDS,
    call: (ctx) => matchWriteIn(ctx, { id: 'none', candidate: '', reason: 'x' }),
  },
  ruleInvalid: {
    may: RUN_ROUNDS,
    call: (ctx) => ruleInvalid(ctx, { code: 'none', reason: 'x' }),
  },
};
