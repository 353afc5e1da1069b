'use client';

import { useActionState } from 'react';
import { type FormAction, problemAt, typedIn, UNSENT } from '@/lib/form-state';
import { Actions, Button } from '../ui/button';
import { FormProblems } from '../ui/form-problems';
import { TextField } from '../ui/text-field';

export type SignInFormProps = {
  readonly action: FormAction;
  /** Where to land after signing in, with the language in it. */
  readonly callbackUrl: string;
  readonly words: Readonly<Record<'problemTitle' | 'errorMark' | 'email' | 'emailHint' | 'send', string>>;
};

/** Asks for the address to which the link goes. */
export function SignInForm({ action, callbackUrl, words }: SignInFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  const problem = problemAt(state, 'email');
  return (
    <>
      <FormProblems state={state} title={words.problemTitle} mark={words.errorMark} />
      <form action={send} noValidate className="stack">
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <TextField
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          isSpellChecked={false}
          label={words.email}
          hint={words.emailHint}
          error={problem === undefined ? undefined : `${words.errorMark}${problem}`}
          value={typedIn(state, 'email')}
        />
        <Actions>
          <Button kind="act">{words.send}</Button>
        </Actions>
      </form>
    </>
  );
}
