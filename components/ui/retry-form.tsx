'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, UNSENT } from '@/lib/form-state';
import { Button } from './button';
import { FormProblems } from './form-problems';

export type RetryFormProps = {
  readonly action: FormAction;
  readonly words: Readonly<Record<'problem' | 'errorMark' | 'retryAll', string>>;
  /** The list of what did not go, with a button for each that sends this form. */
  readonly children: ReactNode;
};

/** Tries mail again: one by its own button in the list, or all by the button below it. */
export function RetryForm({ action, words, children }: RetryFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className="stack gap-s5">
      <FormProblems state={state} title={words.problem} mark={words.errorMark} />
      {children}
      <p>
        <Button name="mail" value="all" kind="act">
          {words.retryAll}
        </Button>
      </p>
    </form>
  );
}
