import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Context } from '@/db/context';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import { type Actor, READER } from '@/domain/base/permissions';
import type { Result } from '@/domain/base/result';
import type { FormState, Problem, Typed } from '@/lib/form-state';
import { reportFault } from '@/lib/report-fault';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { requestContext } from './context';

type Refusal = { readonly code: string };

type FormAction<Schema extends z.ZodType, T, E extends Refusal> = {
  readonly locale: Locale;
  readonly form: FormData;
  /** The schema of the command. Its messages are codes; `invalid` turns them into sentences. */
  readonly input: Schema;
  /** Fields with several values (checkboxes): always a list, even with one or none ticked. */
  readonly lists?: readonly string[];
  /** Runs the one command, with the person and the server's clock. */
  readonly run: (context: Context, input: z.output<Schema>) => Promise<Result<T, E>>;
  /** The sentence for a field that is invalid by the schema. `code` is the schema's message. */
  readonly invalid: (field: string, code: string) => string;
  /** The sentences for a refusal: what to do about it. */
  readonly refused: (error: E) => Problem | readonly Problem[] | Promise<Problem>;
  /** After success: usually a redirect, which does not return. */
  readonly done: (value: T) => FormState | Promise<FormState>;
};

/**
 * Handles every form: reads it, loads the person who sends it, runs the command and puts the result into words. Input
 * is never lost: refusals, an expired session and unexpected errors all come back as sentences with the filled form.
 * Redirects of Next pass through.
 */
export async function formAction<Schema extends z.ZodType, T, E extends Refusal>(
  action: FormAction<Schema, T, E>,
): Promise<FormState> {
  const typed = readForm(action.form, action.lists ?? []);
  const stay = (problems: readonly Problem[]): FormState => ({ problems, typed });
  const parsed = action.input.safeParse(typed);
  if (!parsed.success) return stay(invalidFields(parsed.error.issues, action.invalid));
  let actor: Actor = READER;
  let result: Result<T, E>;
  try {
    const context = onTheClock(await requestContext());
    actor = context.actor;
    result = await action.run(context, parsed.data);
  } catch (error) {
    unstable_rethrow(error);
    return stay([{ text: sentenceFor(error, actor, action.locale) }]);
  }
  return result.ok ? action.done(result.value) : stay([await action.refused(result.error)].flat());
}

/** An action's own parts. */
export type ActionOf<A, Schema extends z.ZodType, T, E extends Refusal> = Pick<
  FormAction<Schema, T, E>,
  'input' | 'lists' | 'run'
> & {
  /** The sentence for an invalid field; by default a general one. */
  readonly invalid?: (locale: Locale, field: string, code: string) => string;
  /** The sentences for a refusal. */
  readonly refused: (error: E, locale: Locale, address: A) => Problem | readonly Problem[] | Promise<Problem>;
  /** The page to go to when it is done, in English. */
  readonly to: (address: A, value: T, form: FormData) => string;
};

/** Makes the action of a form: one command, the sentences for its refusals, and the page that follows. */
export const actionOf =
  <A extends { readonly locale: Locale }, Schema extends z.ZodType, T, E extends Refusal>({
    invalid = (locale) => wordsFor(locale, 'refusals')('field-wrong'),
    refused,
    to,
    ...rest
  }: ActionOf<A, Schema, T, E>) =>
  async (address: A, _state: FormState, form: FormData): Promise<FormState> =>
    formAction({
      ...rest,
      locale: address.locale,
      form,
      invalid: (field, code) => invalid(address.locale, field, code),
      refused: (error) => refused(error, address.locale, address),
      done: (value) => redirect(href(address.locale, to(address, value, form))),
    });

/** The deadline is compared with the time of the commit, so a command reads the clock while it holds the lock. */
const onTheClock = (context: Context): Context => ({
  ...context,
  get now() {
    return new Date();
  },
});

function sentenceFor(error: unknown, actor: Actor, locale: Locale): string {
  const words = wordsFor(locale, 'form');
  // The person was signed in when the form opened, so a reader here means that the session has ended since.
  if (error instanceof NotAllowed) return words(actor.kind === 'reader' ? 'signedOut' : 'notAllowed');
  if (error instanceof NotFound) return words('notFound');
  return words('fault', { reference: reportFault('a form', error) });
}

/** The first problem of each field, because the others usually follow from it. */
function invalidFields(
  issues: readonly z.core.$ZodIssue[],
  invalid: (field: string, code: string) => string,
): Problem[] {
  const byField = new Map<string, Problem>();
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '');
    if (!byField.has(field)) byField.set(field, { field, text: invalid(field, issue.message) });
  }
  return [...byField.values()];
}

/** The texts of a form. Leaves out files, and the fields that Next adds to find the action. */
export function readForm(form: FormData, lists: readonly string[] = []): Typed {
  const typed = new Map<string, string | string[]>(lists.map((name) => [name, []]));
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION_')) continue;
    const known = typed.get(name);
    typed.set(name, known === undefined ? value : [known, value].flat());
  }
  return Object.fromEntries(typed);
}
