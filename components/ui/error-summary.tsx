'use client';

import { useEffect, useRef } from 'react';

export type ErrorSummaryProps = {
  readonly title: string;
  /** `href` leads to the field: `#id`. The text is the same as at the field, without the prefix. */
  readonly errors: readonly { readonly href: string; readonly words: string }[];
};

/** The error summary at the top of the page. It takes the focus when it appears, and again when the errors change. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // Again for each new list: a second refusal must be read out as well
  useEffect(() => box.current?.focus(), [errors]);
  return (
    <div className="errors" role="alert" tabIndex={-1} aria-labelledby="errors-title" ref={box}>
      <h2 id="errors-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.href} ${error.words}`}>
            <a href={error.href}>{error.words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
