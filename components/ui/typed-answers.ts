import type { Typed } from '@/lib/form-state';

// Reads the answers that a person typed in a form of the page. The values that a program put there, files, searches and the box that
// confirms a check are left out.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const LEFT_OUT = ['hidden', 'file', 'password', 'search', 'submit', 'button', 'reset', 'image'];

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements]
    .filter(isControl)
    .filter(({ name, type }) => name !== '' && name !== 'mayBePublic' && !LEFT_OUT.includes(type));

/** What the form contains now, by field name: a list for boxes to tick and for names that occur more than once. */
export const typedAnswers = (form: HTMLFormElement): Typed => answersOf(controlsOf(form), presentValue);

/** What the form contained when the server sent it. */
export const savedAnswers = (form: HTMLFormElement): Typed => answersOf(controlsOf(form), savedValue);

/** The answers that differ from what the server sent. */
export function changedAnswers(form: HTMLFormElement): Typed {
  const saved = new Map(Object.entries(savedAnswers(form)));
  return Object.fromEntries(
    Object.entries(typedAnswers(form)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(saved.get(name)),
    ),
  );
}

/** Puts answers into the fields of a form that nothing else changes. A field whose name is not among them stays. */
export function fillAnswers(form: HTMLFormElement, typed: Typed): void {
  const places = new Map<string, number>();
  for (const control of controlsOf(form)) {
    const { name } = control;
    const value = Object.hasOwn(typed, name) ? typed[name] : undefined;
    if (value === undefined) continue;
    const values = [value].flat();
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    if (isBox(control)) control.checked = values.includes(control.value);
    else control.value = values[place] ?? '';
  }
}

/** The hidden values of the form: what it is about, and the version that it is based on. */
export const hiddenAnswers = (form: HTMLFormElement): Typed =>
  answersOf(
    [...form.elements]
      .filter(isControl)
      .filter(({ name, type }) => type === 'hidden' && name !== '' && !name.startsWith('$ACTION_')),
    ({ value }) => value,
  );

/** The names of the fields. Forms with the same fields on one page are distinguished by their place. */
export const fieldNames = (form: HTMLFormElement): string =>
  [...new Set(controlsOf(form).map(({ name }) => name))].sort().join(' ');

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** The value, or null for a box that is not ticked. */
const presentValue = (control: Control): string | null => (isBox(control) && !control.checked ? null : control.value);

function savedValue(control: Control): string | null {
  if (isBox(control)) return control.defaultChecked ? control.value : null;
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

function answersOf(controls: readonly Control[], read: (control: Control) => string | null): Typed {
  const answers = new Map<string, string | string[]>();
  for (const control of controls) {
    const { name, type } = control;
    const known = answers.get(name);
    const value = read(control);
    if (known === undefined && type === 'checkbox') answers.set(name, value === null ? [] : [value]);
    else if (value !== null) answers.set(name, known === undefined ? value : [known, value].flat());
  }
  return Object.fromEntries(answers);
}
