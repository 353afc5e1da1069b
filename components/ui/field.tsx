import type { ReactNode } from 'react';

type FieldWords = {
  readonly id: string;
  readonly label: ReactNode;
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  /** The sentence as shown, with its prefix: "Error: Enter a date that is not in the future". */
  readonly error?: string | undefined;
};

/** The ids for a control's `aria-describedby`: its hint, then its error. */
export const describedBy = ({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** Label, hint and error around one control, which must have the id and `aria-describedby={describedBy(…)}`. */
export function Field({
  id,
  label,
  isLabelHidden,
  hint,
  error,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label htmlFor={id} className={isLabelHidden ? 'vh' : undefined}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

function HintAndError({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldError id={id} words={error} /> : null}
    </>
  );
}

/** The error of a field or a group, shown between its hint and its control. */
export const FieldError = ({ id, words }: { readonly id: string; readonly words: string }) => (
  <p className="error" id={`${id}-error`}>
    {words}
  </p>
);

type Typed = FieldWords & {
  readonly name: string;
  /** What was typed before, or the recorded value. */
  readonly value?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly maxLength?: number | undefined;
};

const controlProps = (field: Typed) => ({
  id: field.id,
  name: field.name,
  defaultValue: field.value,
  // Not 'off': then browsers forget what was typed when somebody goes back to the page.
  autoComplete: field.autoComplete,
  maxLength: field.maxLength,
  required: field.isRequired,
  'aria-invalid': field.error ? true : undefined,
  'aria-describedby': describedBy(field),
});

type TextFieldProps = Typed & {
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'url' | 'search' | undefined;
  readonly isSpellChecked?: boolean | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        spellCheck={props.isSpellChecked}
      />
    </Field>
  );
}

type TextAreaProps = Typed & {
  readonly rows?: number | undefined;
  /** The language of the input, if it is not the page's. */
  readonly lang?: string | undefined;
};

/** Several lines: a statement, a reason. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea {...controlProps(props)} rows={props.rows ?? 6} lang={props.lang} />
    </Field>
  );
}

export type Option = { readonly value: string; readonly words: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type SelectFieldProps = FieldWords & {
  readonly name: string;
  readonly value?: string | undefined;
  readonly options?: readonly Option[] | undefined;
  /** Groups of options, shown after the others, each under its label. */
  readonly groups?: readonly OptionGroup[] | undefined;
};

/** One answer from a long list. For a few answers use Radios. */
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

type DatePart = 'day' | 'month' | 'year';

type DateInputProps = Omit<FieldWords, 'label' | 'isLabelHidden'> & {
  /** The fields are sent as `name-day`, `name-month` and `name-year`. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly words: Readonly<Record<DatePart, string>>;
  /** The text as it was typed. */
  readonly values?: Partial<Readonly<Record<DatePart, string | undefined>>> | undefined;
};

const PARTS = ['day', 'month', 'year'] as const satisfies readonly DatePart[];

/**
 * A calendar day in three fields: quicker to type than a date picker, and the same on every phone. The first has the id
 * itself.
 */
export function DateInput({ id, name, legend, hint, error, words, values }: DateInputProps) {
  return (
    <fieldset className={error ? 'field field--error' : 'field'} aria-describedby={describedBy({ id, hint, error })}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="date">
        {PARTS.map((part) => {
          const own = part === 'day' ? id : `${id}-${part}`;
          return (
            <div className={`field field--${part}`} key={part}>
              <label htmlFor={own}>{words[part]}</label>
              <input
                type="text"
                inputMode="numeric"
                id={own}
                name={`${name}-${part}`}
                defaultValue={values?.[part]}
                maxLength={part === 'year' ? 4 : 2}
                aria-invalid={error ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export type Choice = {
  readonly value: string;
  readonly words: ReactNode;
  readonly hint?: ReactNode | undefined;
};

type ChoicesProps = Omit<FieldWords, 'label' | 'isLabelHidden'> & {
  readonly name: string;
  /** The question. It may contain a heading. */
  readonly legend: ReactNode;
  readonly isLegendHidden?: boolean | undefined;
  readonly choices: readonly Choice[];
  /** Next to each other if there is room: for two or three short answers. */
  readonly isRow?: boolean | undefined;
};

type RadiosProps = ChoicesProps & { readonly value?: string | undefined };
type CheckboxesProps = ChoicesProps & { readonly values?: readonly string[] | undefined };

/** One answer out of a few. The link of an error leads to the first box, `#id`. */
export const Radios = ({ value, ...group }: RadiosProps) => (
  <Group {...group} type="radio" isChosen={(choice) => choice === value} />
);

/** Any number of answers out of a few. */
export const Checkboxes = ({ values = [], ...group }: CheckboxesProps) => (
  <Group {...group} type="checkbox" isChosen={(choice) => values.includes(choice)} />
);

type GroupProps = ChoicesProps & {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: string) => boolean;
};

function Group({ id, name, legend, isLegendHidden, hint, error, choices, isRow, type, isChosen }: GroupProps) {
  return (
    <fieldset className={error ? 'field field--error' : 'field'} aria-describedby={describedBy({ id, hint, error })}>
      <legend className={isLegendHidden ? 'vh' : undefined}>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={isRow ? 'choices choices--row' : 'choices'}>
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div className="choice" key={choice.value}>
              <span className="box">
                <input
                  type={type}
                  id={own}
                  name={name}
                  value={choice.value}
                  defaultChecked={isChosen(choice.value)}
                  aria-describedby={choice.hint ? `${own}-says` : undefined}
                />
              </span>
              <span className="says">
                <label htmlFor={own}>{choice.words}</label>
                {choice.hint ? <small id={`${own}-says`}>{choice.hint}</small> : null}
              </span>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
