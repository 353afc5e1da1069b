'use client';

import { type ComponentProps, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useFormStatus } from 'react-dom';
import { type FormState, type TextLink, typedIn } from '@/lib/form-state';
import { Actions, Button, type ButtonProps } from './button';
import { Checkboxes } from './field';
import { type FormField, FormFields, type FormFieldWords } from './form-field';
import { FaultNotice, FormStatus, KeptNotice, SignInLink } from './form-notices';
import { Shown, type ShownForTyped } from './shown-for-typed';
import { type UsedForm, useForm } from './use-form';
import { WithLink } from './with-contact';

export type FormWords = FormFieldWords &
  Readonly<Record<'problem' | 'button' | 'sending', string>> & {
    /** The label of the box to tick if something that looks private may be published. */
    readonly check?: string | undefined;
    /** A second button, which saves nothing; it is sent as `do=show`. */
    readonly show?: string | undefined;
  };

/** The state of a form that can also show what the answers would do, without saving them. */
export type ShowingState = FormState & {
  readonly shown?: ShownForTyped;
  /** Follow-up questions that depend on an answer, such as which CLP is meant when several share a name. */
  readonly asked?: readonly FormField[];
};
type ShowingAction = (before: ShowingState, form: FormData) => Promise<ShowingState>;

export type FormHidden = Readonly<Record<string, string | readonly string[]>>;

export type FormProps = {
  readonly action: ShowingAction;
  readonly hidden?: FormHidden | undefined;
  readonly fields?: readonly FormField[] | undefined;
  readonly words: FormWords;
  /** Shown above the questions, until the form shows a result. */
  readonly shown?: ShownForTyped | undefined;
  /** Shows it beside the questions where the window is wide enough, and below them otherwise. */
  readonly isShownBeside?: boolean | undefined;
  /** The prefix of each id, if two forms on one page have the same fields. */
  readonly prefix?: string | undefined;
  /** If two forms are on one page, only one is the page's main action. */
  readonly isQuiet?: boolean | undefined;
  /** The name and value that the button sends. */
  readonly sends?: Pick<ButtonProps, 'name' | 'value'> | undefined;
  /** A second button, which sends the form too, as `do=` its value, and goes on elsewhere. */
  readonly also?: { readonly value: string; readonly words: string } | undefined;
  /** What the person is asked to check before the form is sent the first time: the value of the box. */
  readonly toCheck?: string | undefined;
  /** Links below the buttons. */
  readonly links?: ReactNode | undefined;
  /** Inside the form, above the questions: a list with its own buttons. */
  readonly list?: ReactNode | undefined;
  /**
   * False for answers that must not stay in the browser, such as ballots counted in a meeting. Forms of people who
   * have not signed in are never kept.
   */
  readonly isStored?: boolean | undefined;
  /** The mark of a person who signs out with this form: this browser then forgets everything that they typed. */
  readonly forgets?: string | null | undefined;
  /** The page above the questions. The error summary goes above it. */
  readonly children?: ReactNode | undefined;
};

/** A form whose questions are data. It keeps what the person typed until it is accepted. It works without JavaScript. */
export function Form(props: FormProps) {
  const { hidden = {}, fields = [], words, prefix = '', isQuiet, isShownBeside, list, also, links, children } = props;
  const toCheck = props.toCheck ?? '';
  // The button has a name only if there is another button, because a form must not send a field that its schema does
  // not know.
  const sends = props.sends ?? (words.show || also ? SAVES : undefined);
  const used = useForm<ShowingState>(props.action, { isStored: props.isStored, forgets: props.forgets });
  const { state } = used;
  const asked = [...fields, ...(state.asked ?? []), ...boxToCheck({ toCheck, ...state }, prefix, words.check)];
  const shown = <Shown shown={state.shown ?? props.shown} />;
  return (
    <FormFrame
      used={{ ...used, state: useMemo(() => withPrefix(prefix, state), [prefix, state]) }}
      hidden={hidden}
      words={words}
      above={
        <>
          {children}
          {isShownBeside ? null : shown}
        </>
      }
      beside={isShownBeside ? shown : undefined}
      className={children && !isShownBeside ? 'stack gap-s6 mt-s5' : 'stack gap-s6'}
    >
      {list}
      <FormFields fields={asked} state={state} words={words} prefix={prefix} />
      <Actions>
        {words.show ? (
          <SubmitButton name="do" value="show" sending={words.sending}>
            {words.show}
          </SubmitButton>
        ) : null}
        <SubmitButton kind={isQuiet ? 'plain' : 'act'} {...sends} sending={words.sending}>
          {words.button}
        </SubmitButton>
        {also ? (
          <SubmitButton name="do" value={also.value} sending={words.sending}>
            {also.words}
          </SubmitButton>
        ) : null}
      </Actions>
      {links}
    </FormFrame>
  );
}

/** The box to tick if something that looks private may be published. It appears after the form has been sent. */
export function boxToCheck(state: FormState, prefix: string, label: string | undefined): FormField[] {
  const sent = typedIn(state, 'mayBePublic');
  const value = state.toCheck || sent;
  if (value === '' || label === undefined) return [];
  const box = (
    <Checkboxes
      id={`${prefix}mayBePublic`}
      name="mayBePublic"
      legend={label}
      isLegendHidden
      choices={[{ value, words: label }]}
      // A tick applies only to what the page showed as private. If it then shows something else, the box is empty again.
      values={[sent]}
    />
  );
  return [{ as: 'own', key: 'mayBePublic', field: box }];
}

const SAVES = { name: 'do', value: 'save' } as const;

/** The problems by the ids of this form's fields. */
const withPrefix = (prefix: string, state: FormState): FormState => ({
  ...state,
  problems: state.problems.map((problem) =>
    problem.field === undefined ? problem : { ...problem, field: prefix + problem.field },
  ),
});

type FormFrameProps = Pick<ComponentProps<'form'>, 'className' | 'onInput' | 'onChange'> & {
  readonly used: UsedForm<FormState>;
  readonly hidden: FormHidden;
  readonly words: Pick<FormWords, 'problem' | 'errorMark'>;
  /** The page above the form. The error summary goes above it. */
  readonly above: ReactNode;
  /** Beside the form in a wide window, and below it in a narrow one. */
  readonly beside?: ReactNode | undefined;
  readonly children: ReactNode;
};

/**
 * The common parts of every form: the error summary, what was kept, hidden values, one submission at a time, and its
 * faults.
 */
export function FormFrame({ used, hidden, words, above, beside, children, ...form }: FormFrameProps) {
  const { state, isPending, kept } = used;
  const filledIn = (
    <form
      {...form}
      ref={used.form}
      action={used.send}
      noValidate
      // A second click does not send the form again. The server checks this too, where it matters.
      onSubmit={(event) => isPending && event.preventDefault()}
    >
      {Object.entries(hidden).flatMap(([name, values]) =>
        [values]
          .flat()
          .map((value, place) => <input key={`${name} ${place}`} type="hidden" name={name} value={value} />),
      )}
      {children}
      <FaultNotice fault={state.fault} />
      <FormStatus isPending={isPending} kept={kept} />
    </form>
  );
  return (
    <>
      <FormProblems state={state} title={words.problem} mark={words.errorMark} />
      {above}
      <KeptNotice kept={kept} />
      {beside ? (
        <div className="grid items-start gap-s6 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          {filledIn}
          {beside}
        </div>
      ) : (
        filledIn
      )}
    </>
  );
}

/** Sends the form around it, and says so while it is being sent. */
export function SubmitButton({ sending, children, ...button }: ButtonProps & { readonly sending: string }) {
  const { pending, data } = useFormStatus();
  const isMine = pending && (!button.name || data?.get(button.name) === button.value);
  return (
    <Button {...button} isBusy={pending}>
      {isMine ? sending : children}
    </Button>
  );
}

type FormProblemsProps = {
  readonly state: FormState;
  readonly title: string;
  /** The prefix of the page's title while there is an error: "Error: ". */
  readonly mark: string;
};

/** The error summary above a form. The window's title, which is read out first, says so too. */
function FormProblems({ state: { problems, isSignedOut }, title, mark }: FormProblemsProps) {
  useEffect(() => {
    if (problems.length === 0 || document.title.startsWith(mark)) return;
    document.title = `${mark}${document.title}`;
  }, [problems, mark]);
  const errors = useMemo(
    () => problems.map(({ field, text, link }) => ({ href: field ? `#${field}` : '#main', words: text, link })),
    [problems],
  );
  if (problems.length === 0) return null;
  return (
    <ErrorSummary title={title} errors={errors}>
      {isSignedOut ? <SignInLink /> : null}
    </ErrorSummary>
  );
}

type ErrorSummaryProps = {
  readonly title: string;
  /** `href` leads to the field: `#id`. The text is the same as at the field, without the prefix. */
  readonly errors: readonly {
    readonly href: string;
    readonly words: string;
    /** A link within the words, instead of the whole sentence. */
    readonly link?: TextLink | undefined;
  }[];
  readonly children?: ReactNode | undefined;
};

/** The error summary at the top of the page. It takes the focus when it appears, and again when the errors change. */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // This runs for each new list, because screen readers must also read out a second refusal
  useEffect(() => box.current?.focus(), [errors]);
  return (
    <div className="errors" role="alert" tabIndex={-1} aria-labelledby="errors-title" ref={box}>
      <h2 id="errors-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.href} ${error.words}`}>
            {error.link ? <WithLink text={error.words} link={error.link} /> : <a href={error.href}>{error.words}</a>}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
