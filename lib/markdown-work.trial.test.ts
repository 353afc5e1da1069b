import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, inject, test } from 'vitest';
import { blocksText, markdownReader } from './read-markdown';

/** A reader of Markdown, and the texts that its parser was given. */
function countingReader() {
  const parsed: string[] = [];
  const read = markdownReader((source) => {
    parsed.push(source);
    return fromMarkdown(source);
  });
  return { parsed, read };
}

/** Pieces of text that made a parser slow. Each is repeated to the same length. */
const AWKWARD = {
  'links that do not close': '[a](',
  brackets: '[a]',
  images: '![a](',
  emphasis: '*a_ ',
  strong: '**a',
  code: '`a',
  tags: '<a ',
  quotations: '> - > - a\n',
  'lists in a line': '- - - - - - a\n',
  'numbered lists': '1. 1. 1. 1. a\n',
  'lists by indenting': '- a\n  - b\n    - c\n      - d\n',
  headings: 'a\n===\n',
  paragraphs: 'a\n\n',
  lines: 'a  \n',
  tabs: '\t\t\ta\n',
} as const;

const LENGTHS = [2000, 48_000, 1_000_000];
/**
 * The sample tries the longest texts only with the three pieces that took longest; the full trial tries them with all.
 */
const LONG = ['links that do not close', 'images', 'lists by indenting'];
const lengthsOf = (what: string) =>
  LENGTHS.filter((length) => length < 1_000_000 || LONG.includes(what) || inject('isFullTrial'));

describe.each(Object.entries(AWKWARD))('a text that only consists of %s', (what, piece) => {
  test.each(lengthsOf(what))('of %i characters is shown as it was typed, and never parsed', (length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const { parsed, read } = countingReader();
    expect(blocksText(read(text)).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(parsed).toEqual([]);
  });
});

const isParsed = (text: string) => {
  const { parsed, read } = countingReader();
  read(text);
  return parsed.length > 0;
};

/** How often a piece must be repeated until the text is no longer parsed. Tries every number from 1. */
function firstByStep(textOf: (times: number) => string): number {
  let times = 1;
  while (isParsed(textOf(times))) times += 1;
  return times;
}

/** The same by binary search, which assumes that a longer text is not parsed either. */
function firstByHalving(textOf: (times: number) => string): number {
  let [parsed, unparsed] = [0, 16_384];
  while (unparsed - parsed > 1) {
    const middle = Math.floor((parsed + unparsed) / 2);
    if (isParsed(textOf(middle))) parsed = middle;
    else unparsed = middle;
  }
  return unparsed;
}

test('the most awkward text that is parsed makes no larger a tree than a letter does', () => {
  const nodesIn = (text: string) => {
    let nodes = 0;
    const waiting: object[] = [fromMarkdown(text)];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      nodes += 1;
      if ('children' in node && Array.isArray(node.children)) waiting.push(...node.children);
    }
    return nodes;
  };
  for (const [what, piece] of Object.entries(AWKWARD)) {
    const filledUp = (times: number) => `${piece.repeat(times)} ${'Some words to read. '.repeat(200)}`;
    const times = inject('isFullTrial') ? firstByStep(filledUp) : firstByHalving(filledUp);
    expect(times, what).toBeGreaterThan(10);
    expect(nodesIn(filledUp(times - 1)), what).toBeLessThan(600);
  }
});
