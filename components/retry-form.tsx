'use client';

import { useActionState } from 'react';
import { type FormAction, UNSENT } from '@/lib/form-state';
import { FormProblems } from './form-problems';
import { Button } from './ui/button';

export type RetryFormProps = {
  readonly action: FormAction;
  /** Mails that may be tried again; more than one gets a button for all. */
  readonly mails: readonly { readonly id: string; readonly label: string }[];
  readonly words: Readonly<Record<'problem' | 'errorMark' | 'retry' | 'retryAll', string>>;
};

/** The buttons that try mail again, under the table of what did not go. The words of each say which it is. */
export function RetryForm({ action, mails, words }: RetryFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className="stack gap-s3">
      <FormProblems state={state} title={words.problem} mark={words.errorMark} />
      {mails.length > 1 ? (
        <p>
          <Button name="mail" value="all" kind="act">
            {words.retryAll}
          </Button>
        </p>
      ) : null}
      <ul className="stack gap-s2">
        {mails.map(({ id, label }) => (
          <li key={id}>
            <Button name="mail" value={id} size="s">
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
