'use client';

import { useEffect, useState } from 'react';

type CopyTextProps = {
  readonly text: string;
  readonly words: Readonly<Record<'label' | 'copy' | 'copied', string>>;
};

/** A text that is ready to copy. Everybody can select it; with JavaScript a button copies all of it. */
export function CopyText({ text, words }: CopyTextProps) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  // Browsers offer the clipboard to secure pages only.
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <div className="stack gap-s3">
      <h2>{words.label}</h2>
      <pre className="inset wrap-anywhere whitespace-pre-wrap select-all">{text}</pre>
      {canCopy ? (
        <p>
          <button type="button" className="btn btn--s" onClick={copy}>
            {words.copy}
          </button>{' '}
          <span role="status">{isCopied ? words.copied : ''}</span>
        </p>
      ) : null}
    </div>
  );
}
