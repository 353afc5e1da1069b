'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, type FormState, problemAt, tickedIn, typedIn, UNSENT } from '@/lib/form-state';
import { Button } from './button';
import { Checkboxes, type Choice, Radios } from './choices';
import { DateInput } from './date-input';
import { FormProblems } from './form-problems';
import { SelectField } from './select-field';
import { TextArea, TextField } from './text-field';

type Named = { readonly name: string; readonly label: string; readonly hint?: string | undefined };

/** One question of the form, as plain data: its field is drawn here, with what was typed and what is wrong with it. */
export type FactField =
  | (Named & { readonly as: 'line' | 'number' | 'lines'; readonly value?: string | undefined })
  | (Named & {
      readonly as: 'day';
      readonly words: Readonly<Record<'day' | 'month' | 'year', string>>;
      /** 'YYYY-MM-DD', or nothing. */
      readonly value?: string | undefined;
    })
  | (Named & { readonly as: 'one'; readonly choices: readonly Choice[]; readonly value?: string | undefined })
  | (Named & {
      readonly as: 'select';
      readonly options: readonly { readonly value: string; readonly words: string }[];
      readonly value?: string | undefined;
    })
  /** A box to tick: ticked ones are sent under one name, each with its own value. */
  | {
      readonly as: 'tick';
      readonly name: string;
      readonly value: string;
      readonly label: string;
      readonly isTicked: boolean;
    }
  /** Questions about one thing, side by side where there is room. */
  | { readonly as: 'group'; readonly key: string; readonly legend: string; readonly fields: readonly FactField[] };

export type FactsFormProps = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly FactField[];
  readonly words: Readonly<Record<'problem' | 'errorMark' | 'button', string>>;
  /** The page above the questions. The error summary goes above it. */
  readonly children: ReactNode;
};

/** A form for recording facts. Input is kept if it is refused. */
export function FactsForm({ action, hidden, fields, words, children }: FactsFormProps) {
  const [state, send, isSending] = useActionState(action, UNSENT);
  return (
    <>
      <FormProblems state={state} title={words.problem} mark={words.errorMark} />
      {children}
      <form
        action={send}
        className="stack gap-s6 max-w-paper"
        noValidate
        onSubmit={(event) => isSending && event.preventDefault()}
      >
        {Object.entries(hidden).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        {fields.map((field) => (
          <Fact key={keyOf(field)} field={field} state={state} mark={words.errorMark} />
        ))}
        <Button kind="act">{words.button}</Button>
      </form>
    </>
  );
}

const keyOf = (field: FactField): string =>
  field.as === 'group' ? field.key : field.as === 'tick' ? `${field.name}-${field.value}` : field.name;

type FactProps = { readonly field: FactField; readonly state: FormState; readonly mark: string };

function Fact({ field, state, mark }: FactProps) {
  if (field.as === 'group')
    return (
      <fieldset>
        <legend className="h3 mb-s2">{field.legend}</legend>
        <div className="grid gap-s4 items-end md:grid-cols-[9rem_8rem_minmax(0,1fr)]">
          {field.fields.map((inner) => (
            <Fact key={keyOf(inner)} field={inner} state={state} mark={mark} />
          ))}
        </div>
      </fieldset>
    );
  if (field.as === 'tick') {
    const ticked = tickedIn(state, field.name, field.isTicked ? [field.value] : []);
    return (
      <Checkboxes
        id={`${field.name}-${field.value}`}
        name={field.name}
        legend={field.label}
        isLegendHidden
        choices={[{ value: field.value, words: field.label }]}
        values={ticked.filter((value) => value === field.value)}
      />
    );
  }
  const problem = problemAt(state, field.name);
  const common = {
    id: field.name,
    name: field.name,
    label: field.label,
    hint: field.hint,
    error: problem === undefined ? undefined : mark + problem,
  };
  const value = typedIn(state, field.name, field.value);
  switch (field.as) {
    case 'line':
      return <TextField {...common} value={value} />;
    case 'number':
      return <TextField {...common} value={value} inputMode="numeric" />;
    case 'lines':
      return <TextArea {...common} value={value} rows={3} />;
    case 'select':
      return <SelectField {...common} value={value} options={field.options} />;
    case 'one':
      return <Radios {...common} legend={field.label} value={value} choices={field.choices} />;
    default: {
      const [year = '', month = '', day = ''] = (field.value ?? '').split('-');
      const part = (name: string, before: string) =>
        typedIn(state, `${field.name}-${name}`, before === '' ? '' : String(Number(before)));
      return (
        <DateInput
          {...common}
          legend={field.label}
          words={field.words}
          values={{ day: part('day', day), month: part('month', month), year: part('year', year) }}
        />
      );
    }
  }
}
