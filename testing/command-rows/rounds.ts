import { addContest, changeContest } from '@/commands/contests/contests';
import { changeRule } from '@/commands/contests/rule';
import { agreeChange, dropChange } from '@/commands/rounds/agree-change';
import { announceRound } from '@/commands/rounds/announce';
import { cancelRound } from '@/commands/rounds/cancel';
import { logClosings } from '@/commands/rounds/closings';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { closeRoundEarly, moveDeadline } from '@/commands/rounds/deadline';
import { importRound } from '@/commands/rounds/import-round';
import { postponeRound } from '@/commands/rounds/postpone';
import { changeRoster } from '@/commands/rounds/roster';
import { changeRound, changeRoundTimes, createRound } from '@/commands/rounds/rounds';
import { addTimetableEntry, changeTimetableEntry } from '@/commands/rounds/timetable';
import { type Row, RUN_ROUNDS } from '../permission-matrix';
import { NOWHERE } from './nowhere';

const TIMES = {
  ...NOWHERE,
  'opens-day': '',
  'opens-month': '',
  'opens-year': '',
  'opens-time': '',
  'closes-day': '',
  'closes-month': '',
  'closes-year': '',
  'closes-time': '',
};

const A_DATE = { ...NOWHERE, kind: '', label: '', 'at-day': '', 'at-month': '', 'at-year': '', 'at-time': '' };

const A_CONTEST = {
  ...NOWHERE,
  title: '',
  seats: '',
  maxPerBody: '',
  bodyKinds: [],
  nations: [],
  regions: [],
  acceptsWriteIns: [],
  statementWords: '',
  electorate: '',
  ballotMethod: '',
  ruleNote: '',
  source: '',
};

export const ROUNDS_ROWS: Readonly<Record<string, Row>> = {
  agreeChange: {
    may: RUN_ROUNDS,
    call: (ctx) => agreeChange(ctx, { ...NOWHERE, proposal: 'none', fingerprint: '' }),
  },
  dropChange: { may: RUN_ROUNDS, call: (ctx) => dropChange(ctx, { ...NOWHERE, proposal: 'none' }) },
  addTimetableEntry: { may: RUN_ROUNDS, call: (ctx) => addTimetableEntry(ctx, A_DATE) },
  announceRound: { may: RUN_ROUNDS, call: (ctx) => announceRound(ctx, NOWHERE) },
  cancelRound: { may: RUN_ROUNDS, call: (ctx) => cancelRound(ctx, { round: 'nowhere', reason: 'x' }) },
  changeRoster: {
    may: RUN_ROUNDS,
    call: (ctx) => changeRoster(ctx, { ...NOWHERE, body: 'hexham', state: '', countsWith: '', source: '' }),
  },
  changeRound: {
    may: RUN_ROUNDS,
    call: (ctx) => changeRound(ctx, { ...NOWHERE, title: '', note: '', source: '', statementsFor: '' }),
  },
  changeRoundTimes: { may: RUN_ROUNDS, call: (ctx) => changeRoundTimes(ctx, TIMES) },
  changeTimetableEntry: {
    may: RUN_ROUNDS,
    call: (ctx) => changeTimetableEntry(ctx, { ...A_DATE, entry: 'x', does: 'remove' }),
  },
  postponeRound: { may: RUN_ROUNDS, call: (ctx) => postponeRound(ctx, { round: 'nowhere', reason: 'x' }) },
  closeRoundEarly: {
    may: RUN_ROUNDS,
    call: (ctx) => closeRoundEarly(ctx, { round: 'nowhere', reason: 'x' }),
  },
  createRound: {
    may: RUN_ROUNDS,
    call: (ctx) =>
      createRound(ctx, { ...TIMES, title: '', slug: '', kind: '', bodySet: '', start: '', withCandidates: '' }),
  },
  logClosings: { may: ['operator', 'system'], call: logClosings },
  importRound: { may: RUN_ROUNDS, call: (ctx) => importRound(ctx, {}) },
  moveDeadline: {
    may: RUN_ROUNDS,
    call: (ctx) => moveDeadline(ctx, { round: 'nowhere', to: ctx.now, reason: 'x' }),
  },
  addContest: {
    may: RUN_ROUNDS,
    call: (ctx) => addContest(ctx, { ...A_CONTEST, preset: '', rule: '' }),
  },
  changeContest: {
    may: RUN_ROUNDS,
    call: (ctx) => changeContest(ctx, { ...A_CONTEST, contest: 'x' }),
  },
  changeConfirmation: {
    may: RUN_ROUNDS,
    call: (ctx) => changeConfirmation(ctx, changeConfirmationInput.parse({ ...NOWHERE, confirmation: 'none' })),
  },
  changeRule: { may: RUN_ROUNDS, call: (ctx) => changeRule(ctx, { ...NOWHERE, contest: 'x' }) },
};
