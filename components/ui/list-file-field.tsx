import type { ReactNode } from 'react';
import { describedBy, Field } from './field';

type ListFileFieldProps = {
  readonly id?: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly error?: string | undefined;
};

/** The field for the file of a list: a text file with columns, or a workbook. */
export function ListFileField({ id = 'file', label, hint, error }: ListFileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="file"
        id={id}
        name="file"
        // The browser's own text in this field would make the page wider than a phone.
        className="w-0 min-w-full"
        accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </Field>
  );
}
