import type { ReactNode } from 'react';
import { describedBy, FieldError, type FieldWords } from './field';

type DatePart = 'day' | 'month' | 'year';

export type DateInputProps = Omit<FieldWords, 'label' | 'isLabelHidden'> & {
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
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldError id={id} words={error} /> : null}
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
                autoComplete="off"
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
