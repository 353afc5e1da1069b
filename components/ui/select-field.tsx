import { describedBy, Field, type FieldWords } from './field';

export type Option = { readonly value: string; readonly words: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

export type SelectFieldProps = FieldWords & {
  readonly name: string;
  readonly value?: string | undefined;
  readonly options?: readonly Option[] | undefined;
  /** After the options, each under its label. */
  readonly groups?: readonly OptionGroup[] | undefined;
};

/** One of a long list. For a few answers use Radios. */
export function SelectField({ options = [], groups = [], ...props }: SelectFieldProps) {
  return (
    <Field {...props}>
      <select
        // After a refusal the browser resets the form, and a select returns to its initial value.
        key={props.value}
        id={props.id}
        name={props.name}
        defaultValue={props.value}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {options.map(optionOf)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(optionOf)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const optionOf = ({ value, words }: Option) => (
  <option key={value} value={value}>
    {words}
  </option>
);
