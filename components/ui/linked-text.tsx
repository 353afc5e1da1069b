import { Fragment } from 'react';

/** Plain text as it was written, with addresses that begin with `site` as links. Other addresses stay text. */
export function LinkedText({ text, site }: { readonly text: string; readonly site: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="whitespace-pre-line break-words">
      {parts.map((part, index) => {
        const key = `${index} ${part}`;
        if (!part.startsWith(`${site}/`)) return <Fragment key={key}>{part}</Fragment>;
        return (
          <a key={key} href={part.slice(site.length)}>
            {part}
          </a>
        );
      })}
    </p>
  );
}
