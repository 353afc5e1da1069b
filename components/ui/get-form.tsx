import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import type { FormHidden, FormWords } from './form';
import { type FormField, FormFields } from './form-field';

export type GetFormProps = {
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

/** A form with GET, so that the next page has an address. It saves nothing. */
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
