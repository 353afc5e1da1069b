'use client';

import { useEffect, useRef, useState } from 'react';
import { WaitingStatus } from './form-notices';

/** How long the button says that it is working if no page comes, in milliseconds. */
const LONGEST = 30_000;

/**
 * In a form with GET: its button says that it is working until the next page comes. It can still be pressed, because
 * sending the form again changes nothing.
 */
export function ShowWaiting() {
  const place = useRef<HTMLSpanElement>(null);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      setWaiting(false);
    };
    const begin = () => {
      timer = setTimeout(end, LONGEST);
      setWaiting(true);
    };
    form.addEventListener('submit', begin);
    // Back leads to the page as it was left.
    addEventListener('pageshow', end);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('submit', begin);
      removeEventListener('pageshow', end);
    };
  }, []);
  useEffect(() => {
    const buttons = place.current?.closest('form')?.querySelectorAll('button:not([type=button])') ?? [];
    for (const button of buttons)
      if (isWaiting) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
  }, [isWaiting]);
  return (
    <span ref={place}>
      <WaitingStatus isWaiting={isWaiting} />
    </span>
  );
}
