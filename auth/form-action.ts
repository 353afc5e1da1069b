import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { allowForm } from '@/commands/sign-in/allow';
import type { Context } from '@/db/context';
import type { Done } from '@/domain/base/done';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import { DEFAULT_LOCALE } from '@/domain/base/languages.mjs';
import type { LimitReached } from '@/domain/base/limits';
import { type Actor, READER } from '@/domain/base/permissions';
import { type NotPublic, toCheckIn } from '@/domain/base/public-text';
import { ok, type Result } from '@/domain/base/result';
import type { FormState, Problem, Typed } from '@/lib/form-state';
import { pagesReady } from '@/lib/pages-ready';
import { reportFault } from '@/lib/report-fault';
import { ASK, asksSomebody, problemWithContact } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { limitWords } from '@/messages/limit-words';
import { notPublicWords } from '@/messages/public-text-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { requestContext } from './context';
import { sayDone } from './done';
import { inRound } from './in-round';
import { networkOfRequest } from './limited-by';
import { askAbout } from './whom-to-ask';

type Refusal = { readonly code: string };

/**
 * What the next page confirms, in a sentence of its own: always the same, or by what the command returned and what was
 * sent. 'nothing' if the next page says it itself, or there is no session that could remember it.
 */
export type Said<T> = Done | 'nothing' | ((value: T, typed: Typed) => Done);

type FormAction<Schema extends z.ZodType, T, E extends Refusal> = {
  readonly locale: Locale;
  /** The slug of the round that the form is about, whose contact a refusal names. */
  readonly round?: string | undefined;
  readonly form: FormData;
  /** The parameters of the page's address. `round` or `code` says which round the form is about. */
  readonly address?: Readonly<Record<string, unknown>>;
  /** The schema of the command's input. Its messages are codes, for which `invalid` gives the sentences. */
  readonly input: Schema;
  /**
   * The names of the fields with several values (checkboxes). Their value is always a list, even with one or no tick.
   */
  readonly lists?: readonly string[];
  /** Runs the command with the context of the person and the server's clock. */
  readonly run: (context: Context, input: z.output<Schema>) => Promise<Result<T, E | NotPublic>>;
  /** What the form sends stays in the public record: it is counted for a limit of its own. */
  readonly publishes?: boolean;
  readonly said: Said<T>;
  /** The sentence for a field that the schema refuses. `code` is the message of the schema. */
  readonly invalid: (field: string, code: string) => string;
  /** The sentences for a refusal, which say what to do about it. `now` is the time of the command's context. */
  readonly refused: (error: E, now: Date) => Problem | readonly Problem[] | Promise<Problem>;
  /** What to do after success. Usually it redirects and does not return. */
  readonly done: (value: T) => FormState | Promise<FormState>;
};

/**
 * Handles the submission of every form: reads it, finds out who sends it, counts it for the limits, runs the command
 * and puts the result into words. The person's input is never lost: after a refusal, an expired session or an unexpected
 * error, the form comes back filled, with a sentence. Redirects of Next are passed on.
 */
export async function formAction<Schema extends z.ZodType, T, E extends Refusal>(
  action: FormAction<Schema, T, E>,
): Promise<FormState> {
  const typed = readForm(action.form, action.lists ?? []);
  const stay = async (problems: readonly Problem[]): Promise<FormState> => ({
    problems: await sayingWhomToAsk(problems, action.round ?? null, action.locale),
    typed,
  });
  const mayBePublic = checkedIn(typed);
  const parsed = action.input.safeParse(typed);
  if (!parsed.success) return stay(invalidFields(parsed.error.issues, action.invalid));
  let actor: Actor = READER;
  let result: Result<T, E | NotPublic>;
  let now: Date;
  try {
    const context = onTheClock({ ...(await requestContext()), mayBePublic });
    actor = context.actor;
    const allowed = await countForm(context, action.publishes ?? false);
    if (!allowed.ok) return stay([{ text: limitWords(allowed.error, context.now, action.locale) }]);
    result = await runInRound(action, context, parsed.data);
    now = context.now;
  } catch (error) {
    unstable_rethrow(error);
    const isSignedOut = error instanceof NotAllowed && actor.kind === 'reader';
    const stayed = await stay([{ text: sentenceFor(error, actor, action.locale) }]);
    return { ...stayed, ...(isSignedOut ? { isSignedOut } : {}) };
  }
  if (result.ok) {
    await pagesReady(action.locale === DEFAULT_LOCALE ? '' : `/${action.locale}`);
    const { value } = result;
    const { said } = action;
    return goOn(() => action.done(value), typeof said === 'function' ? said(value, typed) : said);
  }
  const { error } = result;
  if (isNotPublic(error)) {
    const found = toCheckIn(error);
    const asked = found.length > 0 ? { toCheck: JSON.stringify([...mayBePublic, ...found]) } : {};
    return { ...(await stay(notPublicWords(error, action.locale))), ...asked };
  }
  return stay([await action.refused(error, now)].flat());
}

/**
 * Runs the command of a form as the person. If they may not do it, but have a role in the round of the form, runs it in
 * that role.
 */
async function runInRound<Schema extends z.ZodType, T, E extends Refusal>(
  { run, address = {} }: Pick<FormAction<Schema, T, E>, 'run' | 'address'>,
  context: Context,
  input: z.output<Schema>,
): Promise<Result<T, E | NotPublic>> {
  try {
    return await run(context, input);
  } catch (error) {
    const inside = error instanceof NotAllowed ? await inRound(context, address) : context;
    if (inside === context) throw error;
    return run(inside, input);
  }
}

/**
 * The problems with whom to ask, for those that tell the reader to ask. A fault of the database must not replace the
 * sentence, so that then the contact is missing.
 */
export async function sayingWhomToAsk(
  problems: readonly Problem[],
  round: string | null,
  locale: Locale,
): Promise<readonly Problem[]> {
  if (!problems.some(({ text }) => asksSomebody(text))) return problems;
  const { contact } = await askAbout(round).catch((error: unknown) => {
    reportFault('whom to ask', error);
    return { contact: NOBODY };
  });
  return problems.map((problem) => problemWithContact(problem, contact, locale));
}

const NOBODY = { name: null, email: null };
/** Does what follows. If that leads to another page, the page confirms what was done. */
async function goOn<T>(next: () => T | Promise<T>, done: Done | 'nothing'): Promise<T> {
  try {
    return await next();
  } catch (redirecting) {
    if (done !== 'nothing') await sayDone(done);
    throw redirecting;
  }
}

/** Counts the form of a person. Everybody else is refused by the command, or counted by it. */
async function countForm(context: Context, publishes: boolean): Promise<Result<null, LimitReached>> {
  if (context.actor.kind !== 'person') return ok(null);
  return allowForm(context, { network: await networkOfRequest(), publishes });
}

const isNotPublic = <E extends Refusal>(error: E | NotPublic): error is NotPublic => error.code === 'not-public';

/** Longer lists are not from our form. */
const MOST_CHECKED = 10_000;

/** What the person ticked as checked: the value of the box, which the last answer gave the form. */
function checkedIn({ mayBePublic: sent }: Typed): readonly string[] {
  if (typeof sent !== 'string' || sent.length > MOST_CHECKED) return [];
  try {
    const read: unknown = JSON.parse(sent);
    return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** The parts of an action that differ from form to form. */
export type ActionOf<A, Schema extends z.ZodType, T, E extends Refusal> = Pick<
  FormAction<Schema, T, E>,
  'input' | 'lists' | 'run' | 'publishes' | 'said'
> & {
  /** The sentence for an invalid field; by default a general one. */
  readonly invalid?: (locale: Locale, field: string, code: string) => string;
  /** The sentences for a refusal. */
  readonly refused: (
    error: E,
    locale: Locale,
    address: A,
    now: Date,
  ) => Problem | readonly Problem[] | Promise<Problem>;
  /** The page to go to when it is done, in English. */
  readonly to: (address: A, value: T, form: FormData) => string;
};

/** Makes the action of a form from a command, the sentences for its refusals, and the page that follows. */
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
      address,
      round: 'round' in address && typeof address.round === 'string' ? address.round : undefined,
      form,
      invalid: (field, code) => invalid(address.locale, field, code),
      refused: (error, now) => refused(error, address.locale, address, now),
      done: (value) => redirect(href(address.locale, to(address, value, form))),
    });

/**
 * Reads the clock each time, because a command reads it while it holds the lock: `now` is the time of the commit.
 * `receivedAt`, by which a form is in time or not, does not change.
 */
const onTheClock = (context: Context): Context => ({
  ...context,
  get now() {
    return context.db.notBefore(new Date());
  },
});

function sentenceFor(error: unknown, actor: Actor, locale: Locale): string {
  const words = wordsFor(locale, 'form');
  // The person was signed in when the form opened. If there is no person now, the session has ended meanwhile.
  if (error instanceof NotAllowed) return words(actor.kind === 'reader' ? 'signedOut' : 'notAllowed');
  if (error instanceof NotFound) return words('notFound');
  return words('fault', { reference: reportFault('a form', error), contact: ASK });
}

/** The first problem of each field, because the other problems usually have the same cause. */
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
