import type { ReactNode } from 'react';

type Looks = {
  /** 'act' is the red one: the main action of a page. */
  readonly kind?: 'plain' | 'act' | undefined;
  readonly size?: 'm' | 's' | undefined;
};

const classOf = ({ kind = 'plain', size = 'm' }: Looks): string =>
  ['btn', kind === 'act' ? 'btn--act' : '', size === 's' ? 'btn--s' : ''].filter(Boolean).join(' ');

export type ButtonProps = Looks & {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | ((data: FormData) => void | Promise<void>) | undefined;
  readonly isNoValidate?: boolean | undefined;
  /** True while the form is being sent: the button stays, can be focused, and does nothing. */
  readonly isBusy?: boolean | undefined;
  /** Distinguishes buttons with the same text, for screen readers. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** The button that sends a form. Its text names the act: "Send Anytown CLP's nominations". */
export function Button({
  kind,
  size,
  name,
  value,
  type = 'submit',
  form,
  formAction,
  isNoValidate,
  isBusy,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classOf({ kind, size })}
      name={name}
      value={value}
      form={form}
      formAction={formAction}
      formNoValidate={isNoValidate}
      aria-disabled={isBusy || undefined}
      aria-label={label}
    >
      {children}
    </button>
  );
}

type LinkButtonProps = Looks & { readonly href: string; readonly children: ReactNode };

/** A link to the main action of the page. Other links are ordinary links. */
export function LinkButton({ kind, size, href, children }: LinkButtonProps) {
  return (
    <a className={classOf({ kind, size })} href={href}>
      {children}
    </a>
  );
}

/** A row of buttons and links; left out on paper. */
export const Actions = ({ children }: { readonly children: ReactNode }) => <div className="actions">{children}</div>;
