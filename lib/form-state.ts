import type { Block } from './read-markdown';

/** One sentence for the summary at the top; with a field, the same sentence is also shown at that field. */
export type Problem = { readonly field?: string; readonly text: string };

/** The values that a form sent, by field name, to fill it in again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The state that useActionState keeps from one submission to the next. */
export type FormState = { readonly problems: readonly Problem[]; readonly typed: Typed };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** The state of a form that has not been sent yet. */
export const UNSENT: FormState = { problems: [], typed: {} };

/** The sentence at a field, if there is an error. */
export const problemAt = (state: FormState, field: string): string | undefined =>
  state.problems.find((problem) => problem.field === field)?.text;

/** A field's text as it was typed, or its initial text. */
export const typedIn = (state: FormState, field: string, before = ''): string => {
  const typed = state.typed[field];
  return typeof typed === 'string' ? typed : before;
};

/** The ticks of a list as sent, or its initial ticks. */
export const tickedIn = (state: FormState, field: string, before: readonly string[]): readonly string[] => {
  const typed = state.typed[field];
  return typed === undefined ? before : typeof typed === 'string' ? [typed] : typed;
};

/** A statement as a reader would see it, rendered on the server. */
export type StatementRead = {
  readonly blocks: readonly Block[];
  /** In the order of the questions; those without an answer are left out. */
  readonly answers: readonly {
    /** The question's id. */
    readonly id: string;
    readonly question: string;
    /** The language of the question: not every question has been translated. */
    readonly questionLang: string;
    readonly blocks: readonly Block[];
  }[];
  readonly links: readonly { readonly words: string; readonly address: string }[];
  /** Words of the text and the answers together. */
  readonly words: number;
};

/**
 * The state of the statement's form: in addition to the problems, the preview that was asked for, or the version that
 * somebody else published.
 */
export type StatementFormState = FormState & {
  readonly preview?: StatementRead | undefined;
  /** The version that was published meanwhile. The next submission is based on it. */
  readonly meanwhile?: { readonly version: number; readonly read: StatementRead } | undefined;
};

export type StatementFormAction = (before: StatementFormState, form: FormData) => Promise<StatementFormState>;
