import { Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '@/lib/read-markdown';

type MarkdownProps = {
  /** The result of readMarkdown. */
  readonly blocks: readonly Block[];
  /** The level of the headings: one below the heading above them on the page. */
  readonly heading: 'h2' | 'h3' | 'h4';
  /** True if the first paragraph is larger, when it is short and more text follows. */
  readonly hasOpening?: boolean | undefined;
};

/** The longest first paragraph that is made larger, in characters. */
const LONGEST_OPENING = 240;

const lengthOf = (inlines: readonly Inline[]): number =>
  inlines.reduce(
    (sum, inline) =>
      sum + (inline.kind === 'text' ? inline.text.length : inline.kind === 'break' ? 1 : lengthOf(inline.children)),
    0,
  );

/** Plain Markdown written by somebody, as elements of the page. It cannot produce raw HTML. */
export function Markdown({ blocks, heading, hasOpening }: MarkdownProps) {
  const [first, ...rest] = blocks;
  const isOpening =
    hasOpening && first?.kind === 'paragraph' && rest.length > 0 && lengthOf(first.children) <= LONGEST_OPENING;
  return blocks.map((block, place) =>
    blockOf(block, String(place), heading, isOpening && place === 0 ? 'opening' : undefined),
  );
}

function blockOf(block: Block, key: string, Heading: MarkdownProps['heading'], className?: string): ReactNode {
  if (block.kind === 'list') return listOf(block, key, Heading);
  if (block.kind === 'heading') return <Heading key={key}>{inlinesOf(block.children)}</Heading>;
  return (
    <p key={key} className={className}>
      {inlinesOf(block.children)}
    </p>
  );
}

type ListBlock = Extract<Block, { kind: 'list' }>;

function listOf({ start, items }: ListBlock, key: string, heading: MarkdownProps['heading']): ReactNode {
  const lines = items.map((item, place) => {
    const itemKey = `${key}.${place}`;
    const [only] = item;
    // A list item with only one paragraph is shown as a line, without a <p>.
    if (item.length === 1 && only?.kind === 'paragraph') return <li key={itemKey}>{inlinesOf(only.children)}</li>;
    return <li key={itemKey}>{item.map((inner, at) => blockOf(inner, `${itemKey}.${at}`, heading))}</li>;
  });
  return start === null ? (
    <ul key={key} className="points">
      {lines}
    </ul>
  ) : (
    <ol key={key} className="points" start={start === 1 ? undefined : start}>
      {lines}
    </ol>
  );
}

/** The lines of a text as they were typed: word processors end every line of a paragraph once. */
const linesOf = (text: string): ReactNode =>
  text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));

const inlinesOf = (inlines: readonly Inline[]): ReactNode =>
  inlines.map((inline, place) => {
    const key = String(place);
    switch (inline.kind) {
      case 'text':
        return <Fragment key={key}>{linesOf(inline.text)}</Fragment>;
      case 'break':
        return <br key={key} />;
      case 'emphasis':
        return <em key={key}>{inlinesOf(inline.children)}</em>;
      case 'strong':
        return <strong key={key}>{inlinesOf(inline.children)}</strong>;
      case 'link':
        return (
          // Links written by others must not benefit from this site's ranking in search engines.
          <a key={key} href={inline.address} rel="nofollow noopener ugc">
            {inlinesOf(inline.children)}
          </a>
        );
      default:
        return inline satisfies never;
    }
  });
