'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, problemAt, typedIn, UNSENT } from '@/lib/form-state';
import { Button } from './button';
import { FormProblems } from './form-problems';
import { TextArea } from './text-field';

export type ActFormProps = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** Ready words. Without `reason` no reason is asked. */
  readonly words: Readonly<Record<'problem' | 'errorMark' | 'button', string>> & {
    readonly reason?: string | undefined;
    readonly reasonHint?: string | undefined;
  };
  /** The page above the button: what will happen, and to whom. The error summary goes above it. */
  readonly children: ReactNode;
  /** More fields, between the page and the reason. */
  readonly fields?: ReactNode | undefined;
};

/** The end of a page that says what an act will do: the reason, which goes on the record, and the button that names it. */
export function ActForm({ action, hidden, words, fields, children }: ActFormProps) {
  const [state, send, isSending] = useActionState(action, UNSENT);
  const problem = problemAt(state, 'reason');
  return (
    <>
      <FormProblems state={state} title={words.problem} mark={words.errorMark} />
      {children}
      <form
        action={send}
        className="stack gap-s5 mt-s5"
        noValidate
        onSubmit={(event) => isSending && event.preventDefault()}
      >
        {Object.entries(hidden).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        {fields}
        {words.reason ? (
          <TextArea
            id="reason"
            name="reason"
            rows={3}
            label={words.reason}
            hint={words.reasonHint}
            error={problem === undefined ? undefined : words.errorMark + problem}
            value={typedIn(state, 'reason')}
          />
        ) : null}
        <Button kind="act">{words.button}</Button>
      </form>
    </>
  );
}
