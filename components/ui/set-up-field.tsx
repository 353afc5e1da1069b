import { type FormState, problemAt, tickedIn, typedIn } from '@/lib/form-state';
import { Checkboxes, type Choice, Radios } from './choices';
import { DateInput } from './date-input';
import { describedBy, Field } from './field';
import { TextArea, TextField } from './text-field';

type Named = { readonly name: string; readonly label: string; readonly hint?: string | undefined };
type Option = { readonly value: string; readonly words: string };

/** One question as plain data: its field is drawn with what was typed and what is wrong with it. */
export type SetUpField =
  | (Named & { readonly as: 'line' | 'number'; readonly value?: string | undefined })
  | (Named & { readonly as: 'lines'; readonly value?: string | undefined; readonly rows?: number | undefined })
  | (Named & {
      readonly as: 'day';
      readonly words: Readonly<Record<'day' | 'month' | 'year', string>>;
      readonly value?: Readonly<Record<'day' | 'month' | 'year', string>> | undefined;
    })
  | (Named & {
      readonly as: 'moment';
      readonly words: Readonly<Record<'day' | 'month' | 'year' | 'time', string>>;
      readonly value?: Readonly<Record<'day' | 'month' | 'year' | 'time', string>> | undefined;
    })
  | (Named & {
      readonly as: 'one';
      readonly choices: readonly Choice[];
      readonly value?: string | undefined;
      readonly isRow?: boolean;
    })
  | (Named & {
      readonly as: 'any';
      readonly choices: readonly Choice[];
      readonly values?: readonly string[] | undefined;
    })
  | (Named & {
      readonly as: 'select';
      readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
      readonly value?: string | undefined;
    })
  /** Questions that most leave alone, folded away until they are asked for; open where something is answered. */
  | {
      readonly as: 'fold';
      readonly key: string;
      readonly label: string;
      readonly isOpen: boolean;
      readonly fields: readonly SetUpField[];
    }
  | { readonly as: 'part'; readonly key: string; readonly label: string; readonly fields: readonly SetUpField[] };

export const keyOfField = (field: SetUpField): string => ('key' in field ? field.key : field.name);

type SetUpFieldProps = {
  readonly field: SetUpField;
  readonly state: FormState;
  readonly mark: string;
  /** The prefix of each id, if two forms on one page have the same fields. */
  readonly prefix: string;
};

/** Draws one question, or some that belong together. */
export function SetUpFieldOf({ field, state, mark, prefix }: SetUpFieldProps) {
  if (field.as === 'fold' || field.as === 'part') {
    const inner = field.fields.map((one) => (
      <SetUpFieldOf key={keyOfField(one)} field={one} state={state} mark={mark} prefix={prefix} />
    ));
    return field.as === 'fold' ? (
      <details open={field.isOpen || hasProblem(state, field.fields)} className="w-full">
        <summary>{field.label}</summary>
        <div className="stack gap-s5 mt-s4">{inner}</div>
      </details>
    ) : (
      <fieldset className="stack gap-s5 w-full">
        <legend className="h2 mb-s4">{field.label}</legend>
        {inner}
      </fieldset>
    );
  }
  const problem = problemAt(state, field.name);
  const common = {
    id: prefix + field.name,
    name: field.name,
    label: field.label,
    hint: field.hint,
    error: problem === undefined ? undefined : mark + problem,
  };
  switch (field.as) {
    case 'line':
      return <TextField {...common} value={typedIn(state, field.name, field.value)} />;
    case 'number':
      return <TextField {...common} inputMode="numeric" value={typedIn(state, field.name, field.value)} />;
    case 'lines':
      return <TextArea {...common} rows={field.rows ?? 3} value={typedIn(state, field.name, field.value)} />;
    case 'one':
      return (
        <Radios
          {...common}
          legend={field.label}
          choices={field.choices}
          isRow={field.isRow}
          value={typedIn(state, field.name, field.value)}
        />
      );
    case 'any':
      return (
        <Checkboxes
          {...common}
          legend={field.label}
          choices={field.choices}
          values={tickedIn(state, field.name, field.values ?? [])}
        />
      );
    case 'select': {
      const value = typedIn(state, field.name, field.value);
      return (
        <Field {...common}>
          <select
            // After a refusal the browser resets the form, and a select goes back to what it was made with.
            key={value}
            id={common.id}
            name={field.name}
            defaultValue={value}
            aria-invalid={problem === undefined ? undefined : true}
            aria-describedby={describedBy(common)}
          >
            {field.groups.map(({ label, options }) =>
              label === '' ? (
                options.map(optionOf)
              ) : (
                <optgroup key={label} label={label}>
                  {options.map(optionOf)}
                </optgroup>
              ),
            )}
          </select>
        </Field>
      );
    }
    case 'day': {
      const part = (of: 'day' | 'month' | 'year') => typedIn(state, `${field.name}-${of}`, field.value?.[of]);
      return (
        <DateInput
          {...common}
          legend={field.label}
          words={field.words}
          values={{ day: part('day'), month: part('month'), year: part('year') }}
        />
      );
    }
    case 'moment': {
      const { name, words } = field;
      const part = (of: 'day' | 'month' | 'year' | 'time') => typedIn(state, `${name}-${of}`, field.value?.[of]);
      return (
        <div className="stack gap-s2">
          <DateInput
            {...common}
            legend={field.label}
            words={words}
            values={{ day: part('day'), month: part('month'), year: part('year') }}
          />
          <div className="date">
            <div className="field field--year">
              <label htmlFor={`${common.id}-time`}>
                {words.time} <span className="vh">{field.label}</span>
              </label>
              <input
                id={`${common.id}-time`}
                name={`${name}-time`}
                type="text"
                autoComplete="off"
                defaultValue={part('time')}
              />
            </div>
          </div>
        </div>
      );
    }
  }
}

const optionOf = ({ value, words }: Option) => (
  <option key={value} value={value}>
    {words}
  </option>
);

const hasProblem = (state: FormState, fields: readonly SetUpField[]): boolean =>
  fields.some((field) =>
    'fields' in field ? hasProblem(state, field.fields) : problemAt(state, field.name) !== undefined,
  );
