import type { ReactNode } from 'react';
import { type FormState, problemAt, tickedIn, typedIn } from '@/lib/form-state';
import {
  Checkboxes,
  type Choice,
  DateInput,
  type Option,
  type OptionGroup,
  Radios,
  SelectField,
  TextArea,
  TextField,
} from './field';

type Named = { readonly name: string; readonly label: string; readonly hint?: string | undefined };
type Valued = { readonly value?: string | undefined };
type DateTexts = Readonly<Record<'day' | 'month' | 'year', string>>;

/** The labels of the parts of a field. */
export type FormFieldWords = Readonly<Record<'errorMark' | 'day' | 'month' | 'year' | 'time', string>>;

/** One question of a form as plain data: its field is drawn with the typed value and its error. */
export type FormField =
  | (Named & Valued & { readonly as: 'line' | 'number' | 'email' })
  | (Named & Valued & { readonly as: 'lines'; readonly rows?: number | undefined })
  /** A day in three boxes. `value` is 'YYYY-MM-DD', or nothing. */
  | (Named & Valued & { readonly as: 'day' })
  | (Named & {
      readonly as: 'moment';
      readonly value?: (DateTexts & { readonly time: string }) | undefined;
    })
  | (Named & Valued & { readonly as: 'one'; readonly choices: readonly Choice[]; readonly isRow?: boolean | undefined })
  | (Named & {
      readonly as: 'ticks';
      readonly choices: readonly Choice[];
      readonly values?: readonly string[] | undefined;
    })
  /** One box to tick. Boxes with the same name are sent together, each with its own value. */
  | (Named & { readonly as: 'tick'; readonly value: string; readonly isTicked: boolean })
  | (Named &
      Valued & {
        readonly as: 'select';
        readonly options?: readonly Option[] | undefined;
        readonly groups?: readonly OptionGroup[] | undefined;
      })
  /** Questions that most people skip, in a section that is open if one of them has an answer. */
  | (Group & { readonly as: 'fold'; readonly isOpen: boolean })
  | (Group & { readonly as: 'part' })
  /** Questions about one thing, next to each other if there is room. */
  | (Group & { readonly as: 'row' })
  /** A field that only one page has, already rendered. */
  | { readonly as: 'own'; readonly key: string; readonly field: ReactNode };

type Group = { readonly key: string; readonly label: string; readonly fields: readonly FormField[] };

type FormFieldsProps = {
  readonly fields: readonly FormField[];
  readonly state: FormState;
  readonly words: FormFieldWords;
  /** The prefix of each id, if two forms on one page have the same fields. */
  readonly prefix?: string | undefined;
};

const keyOf = (field: FormField): string =>
  'key' in field ? field.key : field.as === 'tick' ? `${field.name}-${field.value}` : field.name;

/** Draws the questions of a form. */
export const FormFields = ({ fields, ...rest }: FormFieldsProps) =>
  fields.map((field) => <FieldOf key={keyOf(field)} field={field} {...rest} />);

type FieldOfProps = Omit<FormFieldsProps, 'fields'> & { readonly field: FormField };

function FieldOf({ field, ...rest }: FieldOfProps) {
  switch (field.as) {
    case 'own':
      return field.field;
    case 'fold':
      return (
        <details open={field.isOpen || hasProblem(rest.state, field.fields)} className="w-full">
          <summary>{field.label}</summary>
          <div className="stack gap-s5 mt-s4">
            <FormFields fields={field.fields} {...rest} />
          </div>
        </details>
      );
    case 'part':
      return (
        <fieldset className="stack gap-s5 w-full">
          <legend className="h2 mb-s4">{field.label}</legend>
          <FormFields fields={field.fields} {...rest} />
        </fieldset>
      );
    case 'row':
      return (
        <fieldset>
          <legend className="h3 mb-s2">{field.label}</legend>
          <div className="grid gap-s4 items-end md:grid-cols-[9rem_8rem_minmax(0,1fr)]">
            <FormFields fields={field.fields} {...rest} />
          </div>
        </fieldset>
      );
    default:
      return <Question field={field} {...rest} />;
  }
}

type QuestionField = Exclude<FormField, { readonly as: 'own' | 'fold' | 'part' | 'row' }>;

function Question({
  field,
  state,
  words,
  prefix = '',
}: Omit<FieldOfProps, 'field'> & { readonly field: QuestionField }) {
  const { name, label, hint } = field;
  const problem = problemAt(state, name);
  const error = problem === undefined ? undefined : words.errorMark + problem;
  const common = { id: prefix + name, name, label, hint, error };
  const typed = (part: string, before: string | undefined) => typedIn(state, `${name}-${part}`, before);
  switch (field.as) {
    case 'line':
      return <TextField {...common} value={typedIn(state, name, field.value)} />;
    case 'number':
      return <TextField {...common} inputMode="numeric" value={typedIn(state, name, field.value)} />;
    case 'email':
      return (
        <TextField
          {...common}
          type="email"
          inputMode="email"
          autoComplete="email"
          isSpellChecked={false}
          value={typedIn(state, name, field.value)}
        />
      );
    case 'lines':
      return <TextArea {...common} rows={field.rows ?? 3} value={typedIn(state, name, field.value)} />;
    case 'one':
      return (
        <Radios
          {...common}
          legend={label}
          choices={field.choices}
          isRow={field.isRow}
          value={typedIn(state, name, field.value)}
        />
      );
    case 'ticks':
      return (
        <Checkboxes
          {...common}
          legend={label}
          choices={field.choices}
          values={tickedIn(state, name, field.values ?? [])}
        />
      );
    case 'tick': {
      const { value, isTicked } = field;
      return (
        <Checkboxes
          id={`${prefix}${name}-${value}`}
          name={name}
          legend={label}
          isLegendHidden
          choices={[{ value, words: label }]}
          values={tickedIn(state, name, isTicked ? [value] : []).filter((one) => one === value)}
        />
      );
    }
    case 'select':
      return (
        <SelectField
          {...common}
          value={typedIn(state, name, field.value)}
          options={field.options}
          groups={field.groups}
        />
      );
    case 'day': {
      const [year, month = '', day = ''] = (field.value ?? '').split('-');
      const plain = (part: string) => part.replace(/^0/, '');
      const values = { day: typed('day', plain(day)), month: typed('month', plain(month)), year: typed('year', year) };
      return <DateInput {...common} legend={label} words={words} values={values} />;
    }
    case 'moment': {
      const { value } = field;
      const values = {
        day: typed('day', value?.day),
        month: typed('month', value?.month),
        year: typed('year', value?.year),
      };
      return (
        <div className="stack gap-s2">
          <DateInput {...common} legend={label} words={words} values={values} />
          <div className="date">
            <div className="field field--year">
              <label htmlFor={`${common.id}-time`}>
                {words.time} <span className="vh">{label}</span>
              </label>
              <input
                id={`${common.id}-time`}
                name={`${name}-time`}
                type="text"
                defaultValue={typed('time', value?.time)}
              />
            </div>
          </div>
        </div>
      );
    }
  }
}

const hasProblem = (state: FormState, fields: readonly FormField[]): boolean =>
  fields.some((field) => {
    if ('fields' in field) return hasProblem(state, field.fields);
    return 'name' in field && problemAt(state, field.name) !== undefined;
  });
