import { closeAmendment, openAmendment } from '@/commands/results/amendment';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { recordResult, recordResultInput, recordTotal, recordTotalInput } from '@/commands/results/results';
import {
  fillVacancy,
  fillVacancyInput,
  recordVacancy,
  recordVacancyInput,
  retractVacancy,
} from '@/commands/results/vacancies';
import { NotFound } from '@/domain/base/errors';
import { AT, type Row, RUN_ROUNDS } from '../permission-matrix';

/** If the answer is "not found", the actor was allowed to ask. */
const notFoundIsIn = (error: unknown) => {
  if (!(error instanceof NotFound)) throw error;
};

export const RESULTS_ROWS: Readonly<Record<string, Row>> = {
  agreeDeclaration: {
    may: RUN_ROUNDS,
    call: (ctx) => agreeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  closeAmendment: { may: RUN_ROUNDS, call: (ctx) => closeAmendment(ctx, { round: 'nowhere' }) },
  fillVacancy: {
    may: RUN_ROUNDS,
    call: (ctx) => fillVacancy(ctx, fillVacancyInput.parse({ ...AT, vacancy: 'none' })).catch(notFoundIsIn),
  },
  openAmendment: {
    may: RUN_ROUNDS,
    call: (ctx) => openAmendment(ctx, { round: 'nowhere', reason: 'x' }),
  },
  proposeDeclaration: {
    may: RUN_ROUNDS,
    call: (ctx) => proposeDeclaration(ctx, { round: 'nowhere', fingerprint: '' }),
  },
  recordResult: {
    may: RUN_ROUNDS,
    call: (ctx) => recordResult(ctx, recordResultInput.parse({ ...AT, elected: [] })),
  },
  recordTotal: { may: RUN_ROUNDS, call: (ctx) => recordTotal(ctx, recordTotalInput.parse(AT)) },
  recordVacancy: { may: RUN_ROUNDS, call: (ctx) => recordVacancy(ctx, recordVacancyInput.parse(AT)) },
  retractVacancy: {
    may: RUN_ROUNDS,
    call: (ctx) => retractVacancy(ctx, { ...AT, vacancy: 'none', reason: 'x' }).catch(notFoundIsIn),
  },
};
