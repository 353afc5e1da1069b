import { describedBy, Field, type FieldWords } from './field';

type Typed = FieldWords & {
  readonly name: string;
  /** The earlier input, or the recorded value. */
  readonly value?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly maxLength?: number | undefined;
};

export type TextFieldProps = Typed & {
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'search' | undefined;
  readonly isSpellChecked?: boolean | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        id={props.id}
        name={props.name}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        defaultValue={props.value}
        autoComplete={props.autoComplete ?? 'off'}
        spellCheck={props.isSpellChecked}
        maxLength={props.maxLength}
        required={props.isRequired}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </Field>
  );
}

export type TextAreaProps = Typed & {
  readonly rows?: number | undefined;
  /** The language of the input, if it is not the page's. */
  readonly lang?: string | undefined;
};

/** Several lines: a statement, a reason. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        id={props.id}
        name={props.name}
        rows={props.rows ?? 6}
        lang={props.lang}
        defaultValue={props.value}
        autoComplete={props.autoComplete ?? 'off'}
        maxLength={props.maxLength}
        required={props.isRequired}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </Field>
  );
}
