import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdownReader, plainText, readMarkdown, treeBytes } from './read-markdown';

/** A reader of Markdown, and the texts that its parser was given. */
function countingReader() {
  const parsed: string[] = [];
  const read = markdownReader((source) => {
    parsed.push(source);
    return fromMarkdown(source);
  });
  return { parsed, read };
}

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
