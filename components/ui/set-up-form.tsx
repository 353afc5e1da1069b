'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormState, UNSENT } from '@/lib/form-state';
import { Actions, Button } from './button';
import { DataTable } from './data-table';
import { FormProblems } from './form-problems';
import { keyOfField, type SetUpField, SetUpFieldOf } from './set-up-field';

export type { SetUpField } from './set-up-field';

/** What typed answers come to: a sentence, and examples in a table. */
export type ShownForTyped = {
  readonly heading: string;
  readonly text: string;
  readonly note?: string | undefined;
  readonly tried?: { readonly heading: string; readonly lines: readonly string[] } | undefined;
  readonly table?:
    | {
        readonly caption: string;
        readonly heads: readonly [string, string];
        readonly rows: readonly (readonly [string, string])[];
      }
    | undefined;
};

/** The state of a form that can also show something for what was typed, without saving it. */
export type ShowingState = FormState & {
  readonly shown?: ShownForTyped;
  /** Questions that came up by what was typed: which of several was meant. */
  readonly asked?: readonly SetUpField[];
};
export type ShowingAction = (before: ShowingState, form: FormData) => Promise<ShowingState>;

export type SetUpFormProps = {
  readonly action: ShowingAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly SetUpField[];
  /** `show`: a second button, which saves nothing; it is sent as `do=show`. */
  readonly words: Readonly<Record<'problem' | 'errorMark' | 'button', string>> & { readonly show?: string | undefined };
  /** What is above the questions until another part of the form replaces it. */
  readonly shown?: ShownForTyped | undefined;
  /** The prefix of each id, if two forms on one page have the same fields. */
  readonly prefix?: string;
  /** Where two forms are on one page, only one is the act of the page. */
  readonly isQuiet?: boolean | undefined;
  readonly children?: ReactNode;
};

/** A form of the set-up. What was typed stays, whatever is wrong with it. */
export function SetUpForm({ action, hidden, fields, words, shown, prefix = '', isQuiet, children }: SetUpFormProps) {
  const [state, send, isSending] = useActionState(action, UNSENT as ShowingState);
  return (
    <>
      <FormProblems state={at(prefix, state)} title={words.problem} mark={words.errorMark} />
      {children}
      <Shown shown={state.shown ?? shown} />
      <form action={send} className="stack gap-s6" noValidate onSubmit={(event) => isSending && event.preventDefault()}>
        {Object.entries(hidden).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        {[...fields, ...(state.asked ?? [])].map((field) => (
          <SetUpFieldOf key={keyOfField(field)} field={field} state={state} mark={words.errorMark} prefix={prefix} />
        ))}
        <Actions>
          {words.show ? (
            <Button name="do" value="show">
              {words.show}
            </Button>
          ) : null}
          <Button kind={isQuiet ? 'plain' : 'act'} name="do" value="save">
            {words.button}
          </Button>
        </Actions>
      </form>
    </>
  );
}

/** The problems by the ids of this form's fields. */
const at = (prefix: string, state: ShowingState): FormState => ({
  ...state,
  problems: state.problems.map((problem) =>
    problem.field === undefined ? problem : { ...problem, field: prefix + problem.field },
  ),
});

function Shown({ shown }: { readonly shown: ShownForTyped | undefined }) {
  if (!shown) return null;
  const { heading, text, note, tried, table } = shown;
  return (
    <section className="stack mb-s6" aria-labelledby="shown">
      <h2 id="shown">{heading}</h2>
      <p className="lede">{text}</p>
      {note ? <p className="small quiet">{note}</p> : null}
      {tried ? (
        <div>
          <h3>{tried.heading}</h3>
          {tried.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {table ? (
        <DataTable
          caption={table.caption}
          columns={[
            { key: 'what', head: table.heads[0] },
            { key: 'result', head: table.heads[1] },
          ]}
          rows={table.rows.map(([what, result]) => ({ key: `${what} ${result}`, cells: [what, result] }))}
        />
      ) : null}
    </section>
  );
}
