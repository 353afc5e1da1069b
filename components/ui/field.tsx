import type { ReactNode } from 'react';

export type FieldWords = {
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
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldError id={id} words={error} /> : null}
      {children}
    </div>
  );
}

/** The error of a field or a group, shown between its hint and its control. */
export const FieldError = ({ id, words }: { readonly id: string; readonly words: string }) => (
  <p className="error" id={`${id}-error`}>
    {words}
  </p>
);
