'use client';

import { Fragment, type ReactNode, useActionState } from 'react';
import { type FormAction, UNSENT } from '@/lib/form-state';
import { Button } from './button';
import { FormProblems } from './form-problems';

export type SendFormProps = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly names?: readonly string[] | undefined;
  readonly writeIns?: readonly { readonly name: string; readonly homeBody: string }[] | undefined;
  /** The page above the button. What stands in the way goes above it all. */
  readonly children: ReactNode;
  readonly words: Readonly<Record<'notSent' | 'errorMark' | 'send', string>>;
};

/** One button that does what the page above it says, with all of it inside: what was seen is what is sent. */
export function SendForm({ action, hidden, names = [], writeIns = [], words, children }: SendFormProps) {
  const [state, send, isSending] = useActionState(action, UNSENT);
  return (
    <>
      <FormProblems state={state} title={words.notSent} mark={words.errorMark} />
      {children}
      <form
        className="mt-s4"
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
        {writeIns.map(({ name, homeBody }) => (
          <Fragment key={`${name} ${homeBody}`}>
            <input type="hidden" name="writeInName" value={name} />
            <input type="hidden" name="writeInHome" value={homeBody} />
          </Fragment>
        ))}
        <Button kind="act">{words.send}</Button>
      </form>
    </>
  );
}
