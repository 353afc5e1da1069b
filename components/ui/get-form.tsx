import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { Button } from './button';
import { ErrorSummary, type FormHidden, type FormWords } from './form';
import { type FormField, FormFields } from './form-field';
import { KeepTyped } from './keep-typed';
import { ShowWaiting } from './show-waiting';

type GetFormProps = {
  /** The address of the request, including the language. */
  readonly action: string;
  readonly hidden?: FormHidden | undefined;
  readonly fields: readonly FormField[];
  /** The values in the address, and their errors. */
  readonly state: FormState;
  readonly words: FormWords;
  /** The page above the questions. The error summary goes above it. */
  readonly children?: ReactNode | undefined;
};

/** A form with GET, so that the next page has an address. It saves nothing, but keeps what is typed in the browser. */
export function GetForm({ action, hidden = {}, fields, state, words, children }: GetFormProps) {
  return (
    <>
      {state.problems.length > 0 ? (
        <ErrorSummary
          title={words.problem}
          errors={state.problems.map(({ field, text }) => ({ href: field ? `#${field}` : '#main', words: text }))}
        />
      ) : null}
      {children}
      <form action={action} className="stack gap-s6" noValidate>
        <KeepTyped />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={[value].flat()[0]} />
        ))}
        <FormFields fields={fields} state={state} words={words} />
        <Button>{words.button}</Button>
        <ShowWaiting />
      </form>
    </>
  );
}

type FindFormProps = {
  readonly action: string;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode | undefined;
  readonly button: string;
  readonly value?: string | undefined;
  /** True if searching is the main action of the page. */
  readonly isAct?: boolean | undefined;
  /** Hidden values: the filters that are kept. */
  readonly kept?: Readonly<Record<string, string>> | undefined;
};

/** A search field with its button: an ordinary form with GET. */
export function FindForm({ action, id, name, label, hint, button, value, isAct, kept = {} }: FindFormProps) {
  return (
    <form className="field" action={action}>
      <label htmlFor={id}>{label}</label>
      {Object.entries(kept).map(([key, text]) => (
        <input key={key} type="hidden" name={key} value={text} />
      ))}
      <div className="withbtn">
        <input
          id={id}
          type="search"
          name={name}
          defaultValue={value}
          autoComplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button type="submit" className={isAct ? 'btn btn--act' : 'btn btn--s'}>
          {button}
        </button>
      </div>
      <ShowWaiting />
      {hint ? (
        <span className="hint small" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </form>
  );
}
