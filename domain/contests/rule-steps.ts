import {
  fieldsOfGroupStep,
  GROUP_LISTS,
  GROUP_STEPS,
  type GroupProblem,
  type GroupStep,
  groupFields,
  groupStepsOf,
  isGroupStep,
  readGroupFields,
} from './group-form';
import type { GroupRules } from './reserved-seats';
import type { Threshold } from './threshold';
import {
  readThresholdFields,
  THRESHOLD_LISTS,
  type ThresholdFields,
  type ThresholdProblem,
  thresholdFields,
  WAYS,
  type Way,
} from './threshold-form';

// The form of a rule as one question after another. A draft of the rule goes from page to page in the address.

/** The questions about one way of getting on the ballot, in their order. */
const QUESTIONS = [
  ...(['how', 'least', 'percent', 'kinds', 'places', 'extra'] as const),
  ...(['also', 'regionsLeast', 'including', 'weight', 'second', 'another'] as const),
];
export type Question = (typeof QUESTIONS)[number];

/** The conditions that a way can have in addition. Only a number of bodies can have the first four. */
export const EXTRAS = ['also', 'regionsLeast', 'including', 'weight', 'second'] as const;
export type Extra = (typeof EXTRAS)[number];

/** The fields that each question fills in, without the number of the way. */
const FIELDS: Readonly<Record<Question, readonly string[]>> = {
  how: ['how', 'own'],
  least: ['least'],
  percent: ['percent'],
  kinds: ['kinds'],
  places: ['nations', 'regions'],
  extra: ['extra'],
  also: ['also'],
  regionsLeast: ['regionsLeast'],
  including: ['includingLeast', 'includingKinds'],
  weight: ['weight'],
  second: ['secondLeast', 'secondKinds'],
  another: ['another'],
};

/** One page of the form: `decides`, a way and a question such as `1-kinds`, or a question about groups of people. */
export type Step = 'decides' | `${Way}-${Question}` | GroupStep;

/** The answers so far, by field, and the questions that have been answered. */
export type RuleDraft = { readonly fields: ThresholdFields; readonly asked: readonly Step[] };

export const NO_RULE_YET: RuleDraft = { fields: {}, asked: [] };

/** The fields with several values. */
export const STEP_LISTS: readonly string[] = [...THRESHOLD_LISTS, ...WAYS.map((way) => `${way}-extra`), ...GROUP_LISTS];

const STEPS: readonly Step[] = [
  'decides',
  ...WAYS.flatMap((way) => QUESTIONS.map((one) => `${way}-${one}` as Step)),
  ...GROUP_STEPS,
];
export const readStep = (typed: string): Step | null => STEPS.find((step) => step === typed) ?? null;

/** The way and the question of a step; null for the first one and for those about groups. */
export function partsOfStep(step: Step): { readonly way: Way; readonly question: Question } | null {
  const way = WAYS.find((each) => step.startsWith(`${each}-`));
  const question = QUESTIONS.find((each) => step === `${way}-${each}`);
  return way && question ? { way, question } : null;
}

/** The names of the fields that a step fills in. */
export function fieldsOfStep(step: Step): string[] {
  if (isGroupStep(step)) return fieldsOfGroupStep(step);
  const parts = partsOfStep(step);
  return parts ? FIELDS[parts.question].map((name) => `${parts.way}-${name}`) : ['decides'];
}

const textOf = (fields: ThresholdFields, name: string) => {
  const value = new Map(Object.entries(fields)).get(name);
  return typeof value === 'string' ? value : '';
};
export const listOf = (fields: ThresholdFields, name: string): readonly string[] =>
  [new Map(Object.entries(fields)).get(name) ?? []].flat();

/** The additional conditions that this way can have. */
export const extrasFor = (how: string): readonly Extra[] => (how === 'count' ? EXTRAS : ['second']);

/** The steps to which the answers so far lead, in order. */
export const stepsOf = ({ fields }: RuleDraft): Step[] => [...ballotSteps(fields), ...groupStepsOf(fields)];

function ballotSteps(fields: ThresholdFields): Step[] {
  const steps: Step[] = ['decides'];
  if (textOf(fields, 'decides') === 'no' || textOf(fields, 'decides') === KEEP) return steps;
  for (const way of WAYS) {
    const at = (question: Question): Step => `${way}-${question}`;
    const how = textOf(fields, at('how'));
    steps.push(at('how'));
    if (how === 'count' || how === 'elsewhere') steps.push(at('least'));
    if (how === 'share') steps.push(at('percent'));
    if (how === 'count' || how === 'share' || how === 'elsewhere') {
      const chosen = listOf(fields, `${way}-extra`);
      steps.push(
        at('kinds'),
        at('places'),
        at('extra'),
        ...extrasFor(how)
          .filter((one) => chosen.includes(one))
          .map(at),
      );
    }
    if (way === WAYS.at(-1)) break;
    steps.push(at('another'));
    if (textOf(fields, `${way}-another`) !== 'yes') break;
  }
  return steps;
}

/** The first step that has no answer yet; null if the rule can be checked and saved. */
export const nextStep = (draft: RuleDraft): Step | null =>
  stepsOf(draft).find((step) => !draft.asked.includes(step)) ?? null;

/** The step before this one; null for the first. */
export function stepBefore(draft: RuleDraft, step: Step): Step | null {
  const steps = stepsOf(draft);
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The draft with the answers of one step. Answers to questions that are no longer asked are left out. */
export function withAnswers(draft: RuleDraft, step: Step, typed: ThresholdFields): RuleDraft {
  const own = fieldsOfStep(step);
  const sent = new Map(Object.entries(typed));
  const kept = Object.entries(draft.fields).filter(([name]) => !own.includes(name));
  const answers = own.flatMap((name) => {
    const value = sent.get(name);
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
  });
  return pruned({ fields: Object.fromEntries([...kept, ...answers]), asked: [...draft.asked, step] });
}

/** The draft without answers to questions that are not asked. */
function pruned(draft: RuleDraft): RuleDraft {
  const steps = stepsOf(draft);
  const names = new Set(steps.flatMap(fieldsOfStep));
  return {
    fields: Object.fromEntries(Object.entries(draft.fields).filter(([name]) => names.has(name))),
    asked: [...new Set(draft.asked)].filter((step) => steps.includes(step)),
  };
}

/** What a question about groups must know of the contest. */
export type ContestInForm = GroupRules & { readonly maxPerBody: number };

/**
 * What is wrong with the answers of one step. A step after which nothing is left out needs an answer, except the
 * questions for which groups there is a rule.
 */
export function problemsOfStep(
  draft: RuleDraft,
  step: Step,
  contest: ContestInForm,
): (ThresholdProblem | GroupProblem)[] {
  const own = fieldsOfStep(step);
  if (isGroupStep(step)) {
    const groups = readGroupFields(draft.fields, contest);
    return groups.ok ? [] : groups.error.filter(({ field }) => own.includes(field));
  }
  const parts = partsOfStep(step);
  if (!parts) return textOf(draft.fields, 'decides') === '' ? [{ field: 'decides', code: 'no-way' }] : [];
  const { way, question } = parts;
  const field = `${way}-${question}`;
  if (question === 'how') {
    const isEmpty = listOf(draft.fields, `${way}-own`).length === 0;
    const how = textOf(draft.fields, field);
    return how === '' || (how === 'none' && isEmpty) ? [{ field, code: 'no-way' }] : [];
  }
  if (question === 'also') return listOf(draft.fields, field).length === 0 ? [{ field, code: 'kinds-missing' }] : [];
  if (question === 'regionsLeast' || question === 'weight')
    if (textOf(draft.fields, field) === '')
      return [{ field, code: question === 'weight' ? 'percent' : 'whole-number' }];
  const read = readThresholdFields(draft.fields);
  const wrong = read.ok ? [] : read.error.filter((problem) => own.includes(problem.field));
  if (question !== 'including' && question !== 'second') return wrong;
  const empty = own.filter((name) => listOf(draft.fields, name).length === 0);
  const missing = empty.map((name): ThresholdProblem => {
    return { field: name, code: name.endsWith('Kinds') ? 'kinds-missing' : 'whole-number' };
  });
  return [...wrong, ...missing.filter((one) => !wrong.some((other) => other.field === one.field))];
}

/** The answer that leaves a rule for the ballot as it is, because the form has no questions for it. */
export const KEEP = 'keep';

const NO_GROUPS = { reservedSeats: null, quotas: [] } as const;

/** The draft of the rules in force. A rule for the ballot that the form has no questions for is kept as it is. */
export function draftOf(
  threshold: Threshold | null,
  groups: Pick<GroupRules, 'reservedSeats' | 'quotas'> = NO_GROUPS,
): RuleDraft {
  const filled = new Map([
    ...Object.entries(thresholdFields(threshold) ?? { decides: KEEP }),
    ...Object.entries(groupFields(groups)),
  ]);
  for (const [index, way] of WAYS.entries()) {
    const names = [...filled.keys()].filter((name) => name.startsWith(`${way}-`));
    if (names.length === 0) continue;
    if (!filled.has(`${way}-how`)) filled.set(`${way}-how`, 'none');
    const chosen = EXTRAS.filter((one) => FIELDS[one].some((name) => filled.has(`${way}-${name}`)));
    if (chosen.length > 0) filled.set(`${way}-extra`, chosen);
    const before = WAYS[index - 1];
    if (before) filled.set(`${before}-another`, 'yes');
  }
  const draft = { fields: Object.fromEntries(filled), asked: [] };
  return { ...draft, asked: stepsOf(draft) };
}

const LONGEST_DRAFT = 8000;

/** A draft as a text for an address. */
export const draftAsText = ({ fields, asked }: RuleDraft): string => JSON.stringify({ fields, asked });

/** Reads a draft from an address. Null for anything that no page of the form wrote. */
export function readDraft(text: unknown): RuleDraft | null {
  if (typeof text !== 'string' || text.length > LONGEST_DRAFT) return null;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null || !('fields' in found) || !('asked' in found)) return null;
  const { fields, asked } = found;
  if (typeof fields !== 'object' || fields === null || !Array.isArray(asked)) return null;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 80;
  const own = Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    if (STEP_LISTS.includes(name)) return Array.isArray(value) ? [[name, value.filter(isText).slice(0, 40)]] : [];
    return isText(value) ? [[name, value]] : [];
  });
  return pruned({
    fields: Object.fromEntries(own),
    asked: asked.flatMap((step: unknown) => (isText(step) ? (readStep(step) ?? []) : [])),
  });
}
