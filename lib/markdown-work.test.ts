import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { blocksText, markdownReader, plainText, readMarkdown, treeBytes } from './read-markdown';

/** A reader, and the texts that its parser was given. */
function countingReader() {
  const parsed: string[] = [];
  const read = markdownReader((source) => {
    parsed.push(source);
    return fromMarkdown(source);
  });
  return { parsed, read };
}

/** Inputs that made a parser slow, each repeated to the same length. */
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

describe.each(Object.entries(AWKWARD))('a text that only consists of %s', (_what, piece) => {
  test.each([2000, 48_000, 1_000_000])('of %i characters is shown as it was typed, and never parsed', (length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const { parsed, read } = countingReader();
    expect(blocksText(read(text)).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(parsed).toEqual([]);
  });
});

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
    const { parsed, read } = countingReader();
    const filledUp = (times: number) => `${piece.repeat(times)} ${'Some words to read. '.repeat(200)}`;
    let times = 0;
    do {
      times += 1;
      read(filledUp(times));
    } while (parsed.length === times);
    expect(times, what).toBeGreaterThan(10);
    expect(nodesIn(filledUp(times - 1)), what).toBeLessThan(600);
  }
});

test('a long letter is formatted', () => {
  const section = `### A heading\n\n${'Words of a *letter* with [a link](https://example.org/) in it. '.repeat(4)}\n\n- one\n- two\n\n`;
  const text = section.repeat(6);
  expect(plainText(text)).not.toMatch(/[*[\]#]/);
});

test('a version is parsed once, whichever page shows it', () => {
  const text = 'A *statement* that several pages show.';
  const { parsed, read } = countingReader();
  expect(read(text)).toBe(read(text));
  expect(parsed).toEqual([text]);
  expect(readMarkdown(text)).toBe(readMarkdown(text));
});

test('the bytes of a tree grow with its text and its nodes', () => {
  const bytes = (text: string) => treeBytes(readMarkdown(text));
  expect(bytes('a'.repeat(1000))).toBeGreaterThan(2000);
  expect(bytes('*a* '.repeat(50))).toBeGreaterThan(bytes('aaaa'.repeat(50)) + 50 * 50);
});
