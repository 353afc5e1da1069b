import { addBody, resizeBody } from '@/commands/bodies/adding';
import { closeBody } from '@/commands/bodies/closing';
import { applySetList, keepSetList } from '@/commands/bodies/import-set';
import { applyBodyList, keepBodyList } from '@/commands/bodies/importing';
import { mergeBodies, splitBody } from '@/commands/bodies/merging';
import { changeAliases, renameBody } from '@/commands/bodies/names';
import { correctDay, undoBodyChange } from '@/commands/bodies/undo';
import { countTogether, extendRoster } from '@/commands/rounds/roster-additions';
import { type Row, RUN_ROUNDS } from '../permission-matrix';
import { NOWHERE } from './nowhere';

const ACT = { body: '', change: '', 'on-day': '', 'on-month': '', 'on-year': '', reason: 'Because.' };

const DAY = { 'from-day': '', 'from-month': '', 'from-year': '' };
const NO_SET = { ...DAY, upload: '', seen: '', key: '', name: '', nameCy: '', source: '', licence: '' };

const NEW = { kind: '', name: '', nameCy: '', aliases: '', code: '', region: '', size: '', within: '' };

export const BODIES_ROWS: Readonly<Record<string, Row>> = {
  addBody: { may: RUN_ROUNDS, call: (ctx) => addBody(ctx, { ...ACT, ...NEW }) },
  resizeBody: { may: RUN_ROUNDS, call: (ctx) => resizeBody(ctx, { ...ACT, size: '' }) },
  keepBodyList: { may: RUN_ROUNDS, call: (ctx) => keepBodyList(ctx, { file: new Uint8Array(), kind: '' }) },
  applyBodyList: { may: RUN_ROUNDS, call: (ctx) => applyBodyList(ctx, { ...ACT, upload: '', seen: '' }) },
  keepSetList: { may: RUN_ROUNDS, call: (ctx) => keepSetList(ctx, { file: new Uint8Array() }) },
  applySetList: { may: RUN_ROUNDS, call: (ctx) => applySetList(ctx, NO_SET) },
  renameBody: { may: RUN_ROUNDS, call: (ctx) => renameBody(ctx, { ...ACT, name: 'A', nameCy: '' }) },
  changeAliases: { may: RUN_ROUNDS, call: (ctx) => changeAliases(ctx, { ...ACT, aliases: '' }) },
  closeBody: { may: RUN_ROUNDS, call: (ctx) => closeBody(ctx, ACT) },
  mergeBodies: { may: RUN_ROUNDS, call: (ctx) => mergeBodies(ctx, { ...ACT, others: '', name: '', nameCy: '' }) },
  splitBody: { may: RUN_ROUNDS, call: (ctx) => splitBody(ctx, { ...ACT, parts: '' }) },
  undoBodyChange: { may: RUN_ROUNDS, call: (ctx) => undoBodyChange(ctx, ACT) },
  correctDay: { may: RUN_ROUNDS, call: (ctx) => correctDay(ctx, ACT) },
  extendRoster: { may: RUN_ROUNDS, call: (ctx) => extendRoster(ctx, { ...NOWHERE, bodies: [] }) },
  countTogether: { may: RUN_ROUNDS, call: (ctx) => countTogether(ctx, { ...NOWHERE, change: '' }) },
};
