import type { ReactNode } from 'react';

/** Numbered paragraphs, where the order is real. */
export function Numbered({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly words: ReactNode }[];
}) {
  return (
    <ol className="numbered">
      {items.map(({ key, words }, index) => (
        <li key={key}>
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}
