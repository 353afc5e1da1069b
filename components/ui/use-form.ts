'use client';

import { useSearchParams } from 'next/navigation';
import {
  type RefObject,
  useActionState,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type FormState, type Typed, UNSENT } from '@/lib/form-state';
import { type FormMemory, rememberForm } from './form-memory';
import { browserStore, forgetPerson, forgetSteps, isSignIn, personOfPage } from './kept-answers';
import { markSending } from './mark-sending';
import { checkAnswers, readFailure } from './send-form';
import { hiddenAnswers, typedAnswers } from './typed-answers';

/** What came back from the browser's storage. `isOlder` if the page has changed since then. */
export type Kept = { readonly isOlder: boolean; readonly startAgain: () => void };

export type UsedForm<S extends FormState> = {
  readonly state: S;
  readonly send: (form: FormData) => void;
  readonly isPending: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  /** Null unless the form shows what was kept. */
  readonly kept: Kept | null;
};

type Options = {
  /** False for answers that must not stay in the browser, such as ballots counted in a meeting. */
  readonly isStored?: boolean | undefined;
  /** The mark of a person of whom nothing is kept once the form is accepted. */
  readonly forgets?: string | null | undefined;
};

/**
 * The state of a form and how it is sent. Typed answers are kept in the browser until the form is accepted. An
 * answer that is not this site's becomes a `fault` of the state, so that the page stays. Without JavaScript the browser
 * sends the form to the action itself.
 */
export function useForm<S extends FormState>(
  action: (before: S, form: FormData) => Promise<S>,
  { isStored = true, forgets }: Options = {},
): UsedForm<S> {
  const form = useRef<HTMLFormElement>(null);
  const memory = useRef<FormMemory | null>(null);
  const [restored, setRestored] = useState<{ typed: Typed; isOlder: boolean } | null>(null);
  const guarded = useCallback(
    async (before: S, data: FormData): Promise<S> => {
      const typed = form.current ? everythingTyped(form.current, data) : {};
      memory.current?.write();
      try {
        const after = await action(before, data);
        if (after) return after;
        return { ...before, problems: [], typed, fault: 'notOurs' };
      } catch (error) {
        const failure = readFailure(error);
        if ('fault' in failure) return { ...before, problems: [], typed, fault: failure.fault };
        // A redirect means that the form was accepted, unless it asks the person to sign in.
        if (!isSignIn(failure.to)) {
          memory.current?.forget();
          forgetStepsOfPage();
          if (forgets) forgetEverything(forgets);
        }
        throw error;
      }
    },
    [action, forgets],
  );
  // The server renders the action itself, because only that can be sent without JavaScript.
  const [answered, send, isPending] = useActionState<S, FormData>(
    typeof window === 'undefined' ? action : (guarded as never),
    UNSENT as Awaited<S>,
  );
  const query = String(useSearchParams() ?? '');
  if (typeof window === 'undefined') markSending(send, query);

  useEffect(() => {
    checkAnswers();
    const own = form.current;
    const store = browserStore();
    const person = personOfPage();
    if (!own || !store || !person || !isStored) return;
    const memorised = rememberForm(own, { store, person, isStep: false });
    memory.current = memorised;
    const found = memorised.found();
    if (found) setRestored(found);
    return () => {
      memorised.stop();
      memory.current = null;
    };
  }, [isStored]);

  useEffect(() => {
    // Back leads to the page as it was left, and nothing is being sent any more.
    const back = (event: PageTransitionEvent) => event.persisted && isPending && location.reload();
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, [isPending]);

  const isShown = restored !== null && answered === UNSENT;
  useLayoutEffect(() => {
    // The fields have new initial values now, and show them after a reset.
    if (restored) form.current?.reset();
  }, [restored]);

  const startAgain = useCallback(() => {
    memory.current?.forget();
    setRestored({ typed: {}, isOlder: false });
  }, []);
  const hasKept = isShown && Object.keys(restored.typed).length > 0;
  const state = useMemo(
    () => (isShown ? { ...answered, typed: restored.typed } : answered),
    [isShown, answered, restored],
  );
  return {
    state,
    send,
    isPending,
    form,
    kept: hasKept ? { isOlder: restored.isOlder, startAgain } : null,
  };
}

/** Removes what was typed in the earlier steps of the form of this page. */
function forgetStepsOfPage(): void {
  const store = browserStore();
  const person = personOfPage();
  if (store && person) forgetSteps(store, person, location.pathname);
}

function forgetEverything(person: string): void {
  const store = browserStore();
  if (store) forgetPerson(store, person);
}

/** Every answer, to fill the form in again: also its hidden values and the tick that something was checked. */
function everythingTyped(form: HTMLFormElement, data: FormData): Typed {
  const checked = data.get('mayBePublic');
  return {
    ...hiddenAnswers(form),
    ...typedAnswers(form),
    ...(typeof checked === 'string' ? { mayBePublic: checked } : {}),
  };
}
