'use client';

import { useEffect, useRef, useState } from 'react';
import { rememberForm } from './form-memory';
import { FormStatus, KeptNotice } from './form-notices';
import { browserStore, personOfPage } from './kept-answers';
import { fillAnswers } from './typed-answers';
import type { Kept } from './use-form';

/**
 * Keeps what is typed in the form around it, which uses GET, until the form of the next step is accepted. Without
 * JavaScript the browser's own Back does that.
 */
export function KeepTyped() {
  const place = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    const store = browserStore();
    const person = personOfPage();
    if (!form || !store || !person) return;
    const memory = rememberForm(form, { store, person, isStep: true });
    const found = memory.found();
    // A person who typed before this script ran has newer answers than those that are kept.
    if (found && !isTouched(form)) {
      fillAnswers(form, found.typed);
      const startAgain = () => {
        memory.forget();
        form.reset();
        setKept(null);
      };
      setKept({ isOlder: found.isOlder, startAgain });
    }
    return () => memory.stop();
  }, []);
  return (
    <div ref={place}>
      <KeptNotice kept={kept} />
      <FormStatus isPending={false} kept={kept} />
    </div>
  );
}

/** Whether a field of the form holds something other than the page gave it. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  });
}
