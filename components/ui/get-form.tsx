import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import type { FormHidden, FormWords } from './form';
import { type FormField, FormFields } from './form-field';

export type GetFormProps = {
  /** The address that is asked, with the language in it. */
  readonly action: string;
  readonly hidden?: FormHidden | undefined;
  readonly fields: readonly FormField[];
  /** What the address says was typed, and what is wrong with it. */
  readonly state: FormState;
  readonly words: FormWords;
  /** The page above the questions: what is wrong goes above it. */
  readonly children?: ReactNode | undefined;
};

/** A form that asks by GET, so that what follows is an address too. Nothing is saved by it. */
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
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={[value].flat()[0]} />
        ))}
        <FormFields fields={fields} state={state} words={words} />
        <Button>{words.button}</Button>
      </form>
    </>
  );
}
