import { isValidElement, type ReactNode } from 'react';
import { type EntryProps, EntryWords } from './entry';

export type EntryText = {
  readonly text: string /** With its language; null where the entry leads nowhere. */;
  readonly path: string | null;
};

/** An entry in the words of the log's page, as plain text with its address. */
export function entryText(props: EntryProps): EntryText {
  return read(EntryWords(props));
}

type Known = { readonly href?: unknown; readonly children?: ReactNode };

/** The words are texts, links, and stateless views of these, which are called to get their text. */
function read(node: ReactNode): EntryText {
  if (typeof node === 'string' || typeof node === 'number') return { text: String(node), path: null };
  if (Array.isArray(node)) {
    const parts = node.map((part: ReactNode) => read(part));
    return {
      text: parts.map(({ text }) => text).join(''),
      path: parts.find(({ path }) => path !== null)?.path ?? null,
    };
  }
  if (!isValidElement<Known>(node)) return { text: '', path: null };
  const { type, props } = node;
  if (typeof type === 'function') return read((type as (given: Known) => ReactNode)(props));
  const { text, path } = read(props.children);
  return { text, path: typeof props.href === 'string' ? props.href : path };
}
