import { LRUCache } from 'lru-cache';
import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { countWords } from '@/domain/candidates/word-count';
import { isReadQuickly } from './markdown-marks';
import { visibleText } from './plain-text';

/** A piece of a line. There is no other kind: what a page can show is all written here. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** The address begins with http: or https:, as the URL standard writes it. */
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The number that the list begins with; null where it is not numbered. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    };

// Without these, tags and comments are text as typed, an indented letter is a letter, and no link is defined elsewhere.
// Without the start of an image, an image is a sign and a link: nested images take a parser minutes.
const READER = {
  extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'definition', 'labelStartImage'] } }],
};

/** Emphasis within emphasis and lists within lists deeper than this become plain text, so that no stack runs over. */
const DEEPEST = 16;

type Node = RootContent | BlockContent | DefinitionContent | PhrasingContent;

/** Bytes of trees and their texts that are kept: some two thousand statements of ordinary length. */
const MOST_KEPT = 16_000_000;

/** What turns Markdown into the parser's tree. */
export type MarkdownParser = (source: string) => Root;

/** A reader of Markdown, as readMarkdown, that parses with `parse`. */
export function markdownReader(parse: MarkdownParser): (text: string) => readonly Block[] {
  const read = (text: string): readonly Block[] => {
    const source = visibleText(text);
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
 * Reads the plain Markdown that a statement may be written in: paragraphs, emphasis, strong, lists, links, and headings
 * of level three. Everything else becomes its plain text; an image its description; HTML what was typed. A link that
 * does not lead to http: or https: keeps its words alone. What cannot be seen is dropped. A text with more marks than any
 * letter has, or longer than any statement, is shown as it was typed. Never throws, takes time in proportion to the text,
 * and reads the same text once for all pages.
 */
export const readMarkdown = markdownReader((source) => fromMarkdown(source, READER));

/** Paragraphs and lines as they were typed, marks and all. */
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

/** About how many bytes a tree takes: two a character, and what an object and its place in a list take. */
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

/** A block without a word in it is no block. */
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
 * The address of a link, or null for one that a page may not have: other schemes, none at all, and addresses with a
 * name before an @, which make one host look like another.
 */
export function webAddress(typed: string): string | null {
  const address = visibleText(typed).trim();
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : null;
}

/** The words under a node, without calling itself: a node may be thousands deep. Entities may have brought back what is unseen. */
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

/** The words of some blocks alone, an empty line between two. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map(blocksText).join('\n') : inlineText(block.children).trim(),
    )
    .join('\n\n');

/** What Markdown says, without its marks. */
export const plainText = (markdown: string): string => blocksText(readMarkdown(markdown));

/** How many words somebody reads in some Markdown, counted as the limit counts them. */
export const wordCount = (markdown: string): number => countWords(plainText(markdown));

/**
 * Words that a reader takes in a minute: adults reading non-fiction in silence, the mean of 190 studies (Brysbaert, How
 * many words do we read per minute?, Journal of Memory and Language 109, 2019). Of English; Welsh has no such mean.
 */
export const WORDS_A_MINUTE = 238;

/** Whole minutes that so many words take to read, rounded up: never 0 where there is a word. */
export const readingMinutes = (words: number): number => Math.ceil(words / WORDS_A_MINUTE);
