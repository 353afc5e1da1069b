import type { Block } from './read-markdown';

/**
 * One error sentence. The summary at the top of the form shows it. If it has a field, it is also shown at that field.
 */
export type Problem = {
  readonly field?: string;
  readonly text: string;
  /** Words of the text that become a link, such as the address to which the reader is told to write. */
  readonly link?: TextLink;
};

/** Words of a text that become a link. */
export type TextLink = { readonly words: string; readonly href: string };

/** The values that a form sent, by field name. They fill in the form again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The state that useActionState keeps from one submission to the next. */
export type FormState = {
  readonly problems: readonly Problem[];
  readonly typed: Typed;
  /** What looks private and the person is asked to check: the value of the box to tick. */
  readonly toCheck?: string;
  /** The session has ended: the form can be sent again after signing in. */
  readonly isSignedOut?: true;
  /** Why the browser could not send the form. The server never sets this. */
  readonly fault?: SendingFault;
};

/**
 * Why a form got no answer of this site: the network is away; the answer is somebody else's, such as a proxy's; it took
 * too long; the action does not exist in this build; too many requests; too many bytes; the session has ended while a file
 * was sent.
 */
export type SendingFault = 'away' | 'notOurs' | 'slow' | 'updated' | 'tooMany' | 'tooLarge' | 'signedOut';

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** The state of a form that has not been sent yet. */
export const UNSENT: FormState = { problems: [], typed: {} };

/** The error sentence of a field, if there is one. */
export const problemAt = (state: FormState, field: string): string | undefined =>
  state.problems.find((problem) => problem.field === field)?.text;

/** All problems of a field in one text, or undefined. */
export const problemsAt = (state: FormState, field: string): string | undefined =>
  state.problems.flatMap((problem) => (problem.field === field ? problem.text : [])).join(' ') || undefined;

/** The text of a field as it was typed, or else its initial text. */
export const typedIn = (state: FormState, field: string, before = ''): string => {
  const typed = state.typed[field];
  return typeof typed === 'string' ? typed : before;
};

/** The ticked boxes of a list as they were sent, or else the initial ones. */
export const tickedIn = (state: FormState, field: string, before: readonly string[]): readonly string[] => {
  const typed = state.typed[field];
  return typed === undefined ? before : typeof typed === 'string' ? [typed] : typed;
};

/** A statement as readers would see it, rendered on the server. */
export type StatementRead = {
  readonly blocks: readonly Block[];
  /** The answers in the order of the questions. Questions without an answer are left out. */
  readonly answers: readonly {
    /** The question's id. */
    readonly id: string;
    readonly question: string;
    /** The language of the question, because not every question has been translated. */
    readonly questionLang: string;
    readonly blocks: readonly Block[];
  }[];
  readonly links: readonly { readonly words: string; readonly address: string }[];
  /** The number of words in the text and the answers. */
  readonly words: number;
};

/**
 * The state of the statement's form: the problems, and either the preview that the author asked for, or the version
 * that somebody else published meanwhile.
 */
export type StatementFormState = FormState & {
  readonly preview?: StatementRead | undefined;
  /** The version that somebody else published meanwhile. The next submission of the form is based on it. */
  readonly meanwhile?: { readonly version: number; readonly read: StatementRead } | undefined;
};

export type StatementFormAction = (before: StatementFormState, form: FormData) => Promise<StatementFormState>;
