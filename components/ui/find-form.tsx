import type { ReactNode } from 'react';

export type FindFormProps = {
  readonly action: string;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode | undefined;
  readonly button: string;
  readonly value?: string | undefined;
  /** True if finding is the main action of the page. */
  readonly isAct?: boolean | undefined;
  /** Hidden values: the filters that are kept. */
  readonly kept?: Readonly<Record<string, string>> | undefined;
};

/** A search field with its button: an ordinary form with GET. */
export function FindForm({ action, id, name, label, hint, button, value, isAct, kept = {} }: FindFormProps) {
  return (
    <form className="field" action={action}>
      <label htmlFor={id}>{label}</label>
      {Object.entries(kept).map(([key, text]) => (
        <input key={key} type="hidden" name={key} value={text} />
      ))}
      <div className="withbtn">
        <input
          id={id}
          type="search"
          name={name}
          defaultValue={value}
          autoComplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button type="submit" className={isAct ? 'btn btn--act' : 'btn btn--s'}>
          {button}
        </button>
      </div>
      {hint ? (
        <span className="hint small" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </form>
  );
}
