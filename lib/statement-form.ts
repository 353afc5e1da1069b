import type { FormState } from './form-state';
import type { Block } from './read-markdown';

/** A statement as a reader would see it, read on the server. */
export type StatementRead = {
  readonly blocks: readonly Block[];
  /** In the order of the questions; those without an answer are not among them. */
  readonly answers: readonly {
    /** The question's id. */
    readonly id: string;
    readonly question: string;
    /** Of the question: not every one has been put into Welsh. */
    readonly questionLang: string;
    readonly blocks: readonly Block[];
  }[];
  readonly links: readonly { readonly words: string; readonly address: string }[];
  /** Words of the text and its answers together. */
  readonly words: number;
};

/** The state of the statement's form: besides the problems, what was asked to be seen, or what somebody else published. */
export type StatementFormState = FormState & {
  readonly preview?: StatementRead | undefined;
  /** The version that was published meanwhile. The next sending is based on it. */
  readonly meanwhile?: { readonly version: number; readonly read: StatementRead } | undefined;
};

export type StatementFormAction = (before: StatementFormState, form: FormData) => Promise<StatementFormState>;
