import type { Context } from '@/db/context';
import {
  type FieldProblem,
  type NotPublic,
  problemsOfText,
  refusalOfTexts,
  storedText,
  type TextKind,
} from '@/domain/base/public-text';
import { ok, type Result } from '@/domain/base/result';

/**
 * The fields of all commands whose texts the public may read, each with its kind. `readTexts` checks them before the
 * command does anything. A name that ends in `*` is the start of the names of several fields.
 * commands/public-texts.test.ts fails for a field that is in neither of its lists.
 */
export const PUBLIC_TEXTS = {
  acceptLate: { reason: 'prose' },
  addBody: { name: 'name', nameCy: 'name', aliases: 'prose', code: 'name', reason: 'prose' },
  addCandidacy: { name: 'name', source: 'source', reason: 'prose' },
  addContest: {
    title: 'name',
    electorate: 'prose',
    ballotMethod: 'prose',
    ruleNote: 'prose',
    source: 'source',
    reason: 'prose',
  },
  addQuestion: { text: 'prose', textCy: 'prose', reason: 'prose' },
  addSlate: { name: 'name', claimedBy: 'name', source: 'source' },
  addTimetableEntry: { label: 'name', reason: 'prose' },
  applyToStand: { name: 'name' },
  applyBodyList: { reason: 'prose' },
  applySetList: { name: 'name', nameCy: 'name', source: 'source', licence: 'source' },
  cancelHustingsEvent: { reason: 'prose' },
  cancelRound: { reason: 'prose' },
  changeAliases: { aliases: 'prose', reason: 'prose' },
  changeCandidacy: { reason: 'prose', source: 'source' },
  changeContest: {
    title: 'name',
    electorate: 'prose',
    ballotMethod: 'prose',
    ruleNote: 'prose',
    source: 'source',
    reason: 'prose',
  },
  changeHustingsEvent: { title: 'place', place: 'place', joinAddress: 'link', note: 'place' },
  changeQuestion: { text: 'prose', textCy: 'prose', reason: 'prose' },
  changeRoster: { reason: 'prose', source: 'source' },
  changeConfirmation: { reason: 'prose' },
  changeRound: { title: 'name', contactName: 'name', note: 'prose', source: 'source', reason: 'prose' },
  changeRule: { reason: 'prose' },
  changeSettings: { operatorName: 'name', webPage: 'link' },
  changeSlate: { name: 'name', claimedBy: 'name', source: 'source', reason: 'prose' },
  changeTimetableEntry: { label: 'name', reason: 'prose' },
  claimCandidacies: { source: 'source' },
  closeBody: { reason: 'prose' },
  closeRoundEarly: { reason: 'prose' },
  correctDay: { reason: 'prose' },
  countTogether: { reason: 'prose' },
  createRound: { title: 'name', slug: 'name' },
  enterStatement: { source: 'source', reason: 'prose' },
  enterSubmission: { writeInName: 'name', writeInHome: 'name' },
  extendRoster: { reason: 'prose' },
  fillVacancy: { source: 'source' },
  listHustingsEvent: { title: 'place', place: 'place', joinAddress: 'link', note: 'place' },
  matchWriteIn: { reason: 'prose' },
  mergeBodies: { name: 'name', nameCy: 'name', reason: 'prose' },
  mergeCandidacies: { reason: 'prose' },
  moveDeadline: { reason: 'prose' },
  openAmendment: { reason: 'prose' },
  postponeRound: { reason: 'prose' },
  recordResult: { turnout: 'name', note: 'prose', source: 'source', reason: 'prose', 'note-*': 'prose' },
  recordTotal: { asOf: 'name', source: 'source' },
  recordVacancy: { note: 'prose', source: 'source' },
  redactText: { reason: 'prose' },
  reinstate: { reason: 'prose' },
  renameBody: { name: 'name', nameCy: 'name', reason: 'prose' },
  resizeBody: { reason: 'prose' },
  retractVacancy: { reason: 'prose' },
  ruleInvalid: { reason: 'prose' },
  saveDraft: { writeInName: 'name', writeInHome: 'name' },
  setIncumbent: { reason: 'prose' },
  setSortName: { sortName: 'name' },
  splitBody: { parts: 'prose', reason: 'prose' },
  submitNominations: { writeInName: 'name', writeInHome: 'name' },
  takeDownStatement: { reason: 'prose' },
  undoBodyChange: { reason: 'prose' },
  withdrawClaim: { reason: 'prose' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, TextKind>>>>;

export type CommandWithTexts = keyof typeof PUBLIC_TEXTS;

/**
 * The input of a command, with its public texts tidied. Refuses texts that the public must not read, and texts that
 * look private until the person has checked them. `more` are texts that the form sends under other names; they are
 * checked but not returned. Call it before anything else. It is pure, and nothing may be parsed while the write lock is
 * held.
 */
export function readTexts<I extends object>(
  ctx: Pick<Context, 'mayBePublic'>,
  command: CommandWithTexts,
  input: I,
  more: Readonly<Record<string, string>> = {},
): Result<I, NotPublic> {
  const kinds: Readonly<Record<string, TextKind>> = PUBLIC_TEXTS[command];
  const problems: FieldProblem[] = [];
  const check = (field: string, text: string, kind: TextKind): string => {
    const wrong = problemsOfText(text, kind, ctx.mayBePublic);
    problems.push(...wrong.map((problem) => ({ ...problem, field })));
    return wrong.length > 0 ? text : storedText(text, kind);
  };
  const tidied = new Map<string, unknown>();
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
    if (!kind) continue;
    if (typeof value === 'string') tidied.set(field, check(field, value, kind));
    else if (Array.isArray(value))
      tidied.set(
        field,
        value.map((each: unknown) => (typeof each === 'string' ? check(field, each, kind) : each)),
      );
  }
  for (const [field, text] of Object.entries(more)) {
    const [, kind] = Object.entries(kinds).find(([name]) => isNamed(name, field)) ?? [];
    if (!kind) throw new Error(`The field ${field} of ${command} has no kind.`);
    check(field, text, kind);
  }
  return refusalOfTexts(problems) ?? ok({ ...input, ...Object.fromEntries(tidied) });
}

const isNamed = (name: string, field: string) =>
  name.endsWith('*') ? field.startsWith(name.slice(0, -1)) : name === field;
