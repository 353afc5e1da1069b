import type { Typed } from '@/lib/form-state';
import { forgetOld, keep, keyOf, readKept, STEP, type Store } from './kept-answers';
import { changedAnswers, fieldNames, hiddenAnswers, savedAnswers, typedAnswers } from './typed-answers';

// What a form of the page remembers in this browser.

/** The shortest pause in typing after which the answers are kept, in milliseconds. */
const PAUSE = 250;

export type FormMemory = {
  /** Answers from another time, together with what has been typed since the page opened. */
  found(): { readonly typed: Typed; readonly isOlder: boolean } | null;
  write(): void;
  forget(): void;
  stop(): void;
};

type Remembering = {
  readonly store: Store;
  readonly person: string;
  /** True for a form with GET, which is a step before a form that saves. */
  readonly isStep: boolean;
};

/** Keeps what is typed in a form from now on. */
export function rememberForm(form: HTMLFormElement, { store, person, isStep }: Remembering): FormMemory {
  const key = keyOf(person, location.pathname + location.search, `${isStep ? STEP : ''}${placeOf(form)}`);
  const saved = JSON.stringify(savedAnswers(form));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hidden = hiddenAnswers(form);
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const typed = typedAnswers(form);
    if (JSON.stringify(typed) === saved) store.removeItem(key);
    else keep(store, key, { typed, hidden, at: Date.now() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  };
  const now = () => {
    if (timer !== undefined) write();
  };
  forgetOld(store, Date.now());
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  addEventListener('pagehide', now);
  document.addEventListener('visibilitychange', now);
  return {
    found() {
      const kept = readKept(store, key, Date.now());
      const changed = changedAnswers(form);
      if (!kept) {
        if (Object.keys(changed).length > 0) soon();
        return null;
      }
      const isOlder = JSON.stringify(basisOf(kept.hidden)) !== JSON.stringify(basisOf(hidden));
      return { typed: { ...kept.hidden, ...kept.typed, ...changed }, isOlder };
    },
    write,
    forget() {
      clearTimeout(timer);
      timer = undefined;
      store.removeItem(key);
    },
    stop() {
      now();
      form.removeEventListener('input', soon);
      form.removeEventListener('change', soon);
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
    },
  };
}

/** The hidden values that change while somebody types. */
const BASIS = /version|fingerprint|based|seen/i;
/** Those that another language or step of the same form changes. */
const PASSING = /language|locale|step/i;

/** What the answers are based on. */
const basisOf = (hidden: Typed) => Object.entries(hidden).filter(([name]) => BASIS.test(name));

/** What tells a form from the others of its page: its fields, what it is about, and then its place among equals. */
function placeOf(form: HTMLFormElement): string {
  const nameOf = (each: HTMLFormElement) => {
    const about = Object.entries(hiddenAnswers(each)).filter(([name]) => !PASSING.test(name) && !BASIS.test(name));
    return `${fieldNames(each)} ${JSON.stringify(about)}`;
  };
  const own = nameOf(form);
  const equals = [...document.forms].filter((each) => nameOf(each) === own);
  return `${own} ${equals.indexOf(form)}`;
}
