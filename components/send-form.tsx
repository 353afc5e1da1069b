'use client';

import { useActionState } from 'react';
import { type FormAction, UNSENT } from '@/lib/form-state';
import { FormProblems } from './form-problems';
import { Button } from './ui/button';

export type SendFormProps = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly names?: readonly string[] | undefined;
  readonly words: Readonly<Record<'notSent' | 'errorMark' | 'send', string>>;
};

/** One button that does what the page above it says, with all of it inside: what was seen is what is sent. */
export function SendForm({ action, hidden, names = [], words }: SendFormProps) {
  const [state, send, isSending] = useActionState(action, UNSENT);
  return (
    <>
      <FormProblems state={state} title={words.notSent} mark={words.errorMark} />
      <form
        action={send}
        // A second click is the same sending. The server knows it too, by the attempt.
        onSubmit={(event) => isSending && event.preventDefault()}
      >
        {Object.entries(hidden).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        {names.map((id) => (
          <input key={id} type="hidden" name="names" value={id} />
        ))}
        <Button kind="act">{words.send}</Button>
      </form>
    </>
  );
}
