import type { ReactNode } from 'react';
import { describedBy, FieldError, type FieldWords } from './field';

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

export type RadiosProps = ChoicesProps & { readonly value?: string | undefined };
export type CheckboxesProps = ChoicesProps & { readonly values?: readonly string[] | undefined };

/** One of a few. An error's link goes to the first box, `#id`. */
export const Radios = ({ value, ...group }: RadiosProps) => (
  <Group {...group} type="radio" isChosen={(choice) => choice === value} />
);

/** Any of a few. */
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
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldError id={id} words={error} /> : null}
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
