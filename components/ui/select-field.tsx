import { describedBy, Field, type FieldWords } from './field';

export type SelectFieldProps = FieldWords & {
  readonly name: string;
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly words: string }[];
};

/** One of a long list. For a few answers use Radios. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field {...props}>
      <select
        // After a refusal the browser resets the form, and a select goes back to what it was made with.
        key={props.value}
        id={props.id}
        name={props.name}
        defaultValue={props.value}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Field>
  );
}
