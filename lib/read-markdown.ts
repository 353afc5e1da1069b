import { LRUCache } from 'lru-cache';
import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { countWords } from '@/domain/candidates/word-count';
import { isReadQuickly } from './markdown-marks';
import { visibleText } from './plain-text';
import { withMarkdownLists } from './word-lists';

/** A part of a line. Pages cannot show any other kind. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** The address begins with http: or https:, and is normalised as the URL standard says. */
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number of the list; null if it is not numbered. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    };

// These parts of Markdown are switched off. So tags and comments are plain text, an indented letter is not code, and
// links cannot be defined elsewhere. Without the start of an image, an image is a character and a link, because nested
// images take a parser minutes.
const READER = {
  extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'definition', 'labelStartImage'] } }],
};

/** If emphasis and lists are nested deeper than this, they become plain text, so that the stack does not overflow. */
const DEEPEST = 16;

type Node = RootContent | BlockContent | DefinitionContent | PhrasingContent;

/** How many bytes of trees and texts are cached: about two thousand statements of ordinary length. */
const MOST_KEPT = 16_000_000;

/** A function that parses Markdown into the parser's tree. */
export type MarkdownParser = (source: string) => Root;

/** Makes a function like readMarkdown that parses with `parse`. */
export function markdownReader(parse: MarkdownParser): (text: string) => readonly Block[] {
  const read = (text: string): readonly Block[] => {
    const source = withMarkdownLists(visibleText(text));
    if (!isReadQuickly(source)) return asTyped(source);
    return parse(source).children.flatMap((node) => blocksOf(node, source, 0));
  };
  const kept = new LRUCache<string, readonly Block[]>({
    maxSize: MOST_KEPT,
    sizeCalculation: (blocks, text) => 1 + text.length * 2 + treeBytes(blocks),
    memoMethod: read,
  });
  return (text) => kept.memo(text);
}

/**
 * Reads the plain Markdown of a statement: paragraphs, emphasis, strong, lists, links, and headings of level three.
 * Everything else becomes plain text: an image becomes its description, and HTML is shown as typed. A link that does
 * not lead to http: or https: keeps only its text. Invisible characters are removed. A text with more markers than any
 * letter has, or longer than any statement, is shown as it was typed. Never throws. Takes time in proportion to the
 * length of the text, and parses the same text once for all pages.
 */
export const readMarkdown = markdownReader((source) => fromMarkdown(source, READER));

/** The paragraphs and lines as they were typed, including all markers. */
const asTyped = (source: string): Block[] =>
  source.split(/\n(?:[ \t]*\n)+/).flatMap((paragraph) => {
    const lines = paragraph.trim().split('\n');
    const children = lines.flatMap((text, at): Inline[] => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text },
    ]);
    return filled('paragraph', children);
  });

const BYTES_A_NODE = 120;

/** About how many bytes a tree takes: two for each character, and some for each object. */
export function treeBytes(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind !== 'list') return sum + BYTES_A_NODE + inlineBytes(block.children);
    return sum + block.items.reduce((all, item) => all + BYTES_A_NODE + treeBytes(item), BYTES_A_NODE);
  }, 0);
}

const inlineBytes = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => {
    if (inline.kind === 'text') return sum + BYTES_A_NODE + inline.text.length * 2;
    if (inline.kind === 'break') return sum + BYTES_A_NODE;
    const address = inline.kind === 'link' ? inline.address.length * 2 : 0;
    return sum + BYTES_A_NODE + address + inlineBytes(inline.children);
  }, 0);

function blocksOf(node: Node, source: string, depth: number): Block[] {
  if (depth > DEEPEST) return filled('paragraph', [{ kind: 'text', text: textOf(node) }]);
  switch (node.type) {
    case 'heading':
      return filled(node.depth === 3 ? 'heading' : 'paragraph', inlinesOf(node.children, source, depth));
    case 'list':
      return [listOf(node, source, depth)];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, source, depth + 1));
    case 'thematicBreak':
      return [];
    case 'paragraph':
      return filled('paragraph', inlinesOf(node.children, source, depth));
    default:
      return filled('paragraph', [{ kind: 'text', text: textOf(node) }]);
  }
}

const listOf = ({ ordered, start, children }: List, source: string, depth: number): Block => ({
  kind: 'list',
  start: ordered ? (start ?? 1) : null,
  items: children.map((item) => item.children.flatMap((child) => blocksOf(child, source, depth + 1))),
});

/** Leaves out a block without words. */
function filled(kind: 'paragraph' | 'heading', children: readonly Inline[]): Block[] {
  return inlineText(children).trim() === '' ? [] : [{ kind, children }];
}

function inlinesOf(nodes: readonly Node[], source: string, depth: number): Inline[] {
  const inlines: Inline[] = [];
  const add = (inline: Inline) => {
    const last = inlines.at(-1);
    if (inline.kind !== 'text' || last?.kind !== 'text') inlines.push(inline);
    else inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
  };
  for (const node of nodes) {
    if (depth > DEEPEST) add({ kind: 'text', text: textOf(node) });
    else if (node.type === 'break') add({ kind: 'break' });
    else if (node.type === 'emphasis' || node.type === 'strong')
      add({ kind: node.type, children: inlinesOf(node.children, source, depth + 1) });
    else if (node.type === 'link') {
      const start = node.position?.start.offset ?? 0;
      const isImage = source[start - 1] === '!' && source[start - 2] !== '\\';
      const address = isImage ? null : webAddress(node.url);
      const before = inlines.at(-1);
      if (isImage && before?.kind === 'text')
        inlines[inlines.length - 1] = { kind: 'text', text: before.text.slice(0, -1) };
      if (address !== null) add({ kind: 'link', address, children: inlinesOf(node.children, source, depth + 1) });
      else if (isImage) add({ kind: 'text', text: textOf(node) });
      else for (const inline of inlinesOf(node.children, source, depth + 1)) add(inline);
    } else add({ kind: 'text', text: textOf(node) });
  }
  return inlines;
}

/**
 * The address of a link. Null for an address that a page may not have: one with another scheme or none, or with a name
 * before an @, which makes one host look like another.
 */
export function webAddress(typed: string): string | null {
  const address = visibleText(typed).trim();
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : null;
}

/**
 * The text of a node. It does not use recursion, because nodes may be thousands deep. It removes invisible characters
 * again, because entities may have produced some.
 */
function textOf(node: Node): string {
  const words: string[] = [];
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) words.push(next.value);
    else if ('alt' in next) words.push(next.alt ?? '');
    else if (next.type === 'break') words.push('\n');
    else if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return visibleText(words.join(''));
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? '\n' : inlineText(inline.children);
    })
    .join('');
}

/** The text of some blocks, with an empty line between them. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map(blocksText).join('\n') : inlineText(block.children).trim(),
    )
    .join('\n\n');

/** The text of some Markdown, without its markers. */
export const plainText = (markdown: string): string => blocksText(readMarkdown(markdown));

/** How many words of some Markdown a reader sees. The word limit counts in the same way. */
export const wordCount = (markdown: string): number => countWords(plainText(markdown));

/**
 * How many words adults read in a minute: the mean of 190 studies of non-fiction read in silence (Brysbaert, How many
 * words do we read per minute?, Journal of Memory and Language 109, 2019). It is for English; there is no such figure
 * for Welsh.
 */
export const WORDS_A_MINUTE = 238;

/** The reading time of this many words in whole minutes, rounded up, so it is never 0 if there is a word. */
export const readingMinutes = (words: number): number => Math.ceil(words / WORDS_A_MINUTE);
