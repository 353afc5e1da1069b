import { describe, expect, it } from 'vitest';
import { practiceStatements } from '@/db/demo/practice-statements';
import { countWords } from '@/domain/candidates/word-count';
import {
  type Block,
  type Inline,
  plainText,
  readingMinutes,
  readMarkdown,
  webAddress,
  wordCount,
} from './read-markdown';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const text = (words: string): Inline => ({ kind: 'text', text: words });

/** Every link of a tree, however deep it is. */
function linksOf(blocks: readonly Block[]): string[] {
  const inInlines = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'text' || inline.kind === 'break') return [];
      const inner = inInlines(inline.children);
      return inline.kind === 'link' ? [inline.address, ...inner] : inner;
    });
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(linksOf) : inInlines(block.children)));
}

/** The depth of a tree, with blocks and parts of lines. */
function depthOf(nodes: readonly (Block | Inline)[]): number {
  const depths = nodes.map((node) => {
    if (node.kind === 'list') return 1 + Math.max(0, ...node.items.map(depthOf));
    return 'children' in node ? 1 + depthOf(node.children) : 1;
  });
  return Math.max(0, ...depths);
}

describe('readMarkdown', () => {
  it('reads paragraphs, emphasis, headings of level three, lists and links', () => {
    expect(
      readMarkdown(
        'One *two* **three**\nfour.\n\n### Five\n\n- six\n- seven\n\n3. eight\n\n[nine](https://example.org/a)',
      ),
    ).toEqual([
      paragraph(
        text('One '),
        { kind: 'emphasis', children: [text('two')] },
        text(' '),
        { kind: 'strong', children: [text('three')] },
        text('\nfour.'),
      ),
      { kind: 'heading', children: [text('Five')] },
      { kind: 'list', start: null, items: [[paragraph(text('six'))], [paragraph(text('seven'))]] },
      { kind: 'list', start: 3, items: [[paragraph(text('eight'))]] },
      paragraph({ kind: 'link', address: 'https://example.org/a', children: [text('nine')] }),
    ]);
  });

  it.each([
    ['another level of heading', '# Title', 'Title'],
    ['an underlined heading', 'Title\n=====', 'Title'],
    ['code in a line', 'say `npm run` now', 'say npm run now'],
    ['a block of code', '```js\nalert(1)\n```', 'alert(1)'],
    ['an indented letter', '    Dear friend,', 'Dear friend,'],
    ['a quotation', '> Quoted *words*', 'Quoted words'],
    ['a definition of a link', '[a]: javascript:alert(1)', '[a]: javascript:alert(1)'],
    ['an image', 'before ![A red door](https://example.org/door.png) after', 'before A red door after'],
    ['an image with an unsafe source', '![A door](javascript:alert(1))', 'A door'],
    ['an image in a link', '[![A door](https://e.org/d.png)](javascript:x)', '[A door](javascript:x)'],
    ['a tag', 'Hello <b>there</b>', 'Hello <b>there</b>'],
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a script spelled with entities', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['a tag with a handler', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a comment', 'a <!-- never shown --> b', 'a <!-- never shown --> b'],
    ['a comment of its own', '<!--\n\nkept\n\n-->', '<!--\n\nkept\n\n-->'],
  ])('makes plain text of %s', (_what, typed, said) => {
    expect(plainText(typed)).toBe(said);
    expect(linksOf(readMarkdown(typed))).toEqual([]);
  });

  it('keeps a line break, and reads an escaped character as itself', () => {
    expect(readMarkdown('above\n\n---\n\nbelow')).toEqual([paragraph(text('above')), paragraph(text('below'))]);
    expect(plainText('2 \\* 3, and \\[no link\\](https://e.org)')).toBe('2 * 3, and [no link](https://e.org)');
    expect(linksOf(readMarkdown('Go\\![there](https://e.org/)'))).toEqual(['https://e.org/']);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#x6A&#x61;vascript:alert(1)',
    'java\u200Bscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'mailto:someone@example.org',
    'tel:123',
    'ftp://example.org/',
    '//example.org/',
    '/own/page',
    '#part',
    'example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https://labour.example@elsewhere.example/',
    'https://user:secret@example.org/',
    'https://[nonsense/',
  ])('makes no link to %s', (address) => {
    for (const typed of [`[words](${address})`, `[words](<${address}>)`, `<${address}>`, `![words](${address})`])
      expect(linksOf(readMarkdown(typed)), typed).toEqual([]);
    expect(webAddress(address)).toBe(null);
  });

  it.each([
    ['[a](https://example.org)', 'https://example.org/'],
    ['[a](HTTP://Example.ORG/b)', 'http://example.org/b'],
    ['[a](https://example.org/b_(c))', 'https://example.org/b_(c)'],
    ['[a [b] c](https://example.org/?q=[d]&e=f)', 'https://example.org/?q=[d]&e=f'],
    ['[a](<https://example.org/with space>)', 'https://example.org/with%20space'],
    ['[a](https://example.org "a title")', 'https://example.org/'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['[a](https://cyngor.wales/dŵr)', 'https://cyngor.wales/d%C5%B5r'],
    ['[a](https://example.org/"onmouseover="x)', 'https://example.org/%22onmouseover=%22x'],
  ])('reads %s as a link', (typed, address) => {
    expect(linksOf(readMarkdown(typed))).toEqual([address]);
  });

  it('removes direction characters and zero-width characters, also from entities', () => {
    expect(plainText('Vote \u202Eyad\u202C \u2066no\u2069\u200F.')).toBe('Vote yad no.');
    expect(plainText('Vote &#x202E;yad&#8203;&zwnj;&shy;.')).toBe('Vote yad.');
    expect(plainText('a\u200Bb\uFEFFc\u00ADd\u2060e\u0000f\u0007g\uD800h\u{E0041}i')).toBe('abcdefghi');
    expect(plainText('one\u2028two\rthree\r\nfour')).toBe('one\ntwo\nthree\nfour');
  });

  it('keeps Welsh, emoji made of several characters, and the flag of Wales', () => {
    const kept = 'Ŵ ŷ â ï w\u0302 👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇬🇧 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} 1️⃣ ❤️';
    expect(plainText(kept)).toBe(kept);
    expect(plainText('a\u200Db 🏴\u{E0067} 👩\u200Dx')).toBe('ab 🏴 👩x');
  });

  it('is empty if there is nothing to read', () => {
    for (const nothing of ['', ' \n\n\t', '\u200B\u202E', '---', '![](https://e.org/a.png)', '###', '&#x202E;', '> '])
      expect(readMarkdown(nothing), nothing).toEqual([]);
  });

  it.each([
    ['quotations', '> '.repeat(20_000)],
    ['lists in one line', '- '.repeat(20_000)],
    ['lists by indenting', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['strong', `${'**'.repeat(10_000)}a${'**'.repeat(10_000)}`],
    ['emphasis', `${'*a '.repeat(900)}b${' a*'.repeat(900)}`],
    ['marks', 'a**b'.repeat(10_000)],
    ['brackets', `${'['.repeat(10_000)}a${']'.repeat(10_000)}`],
    ['links', '[a]('.repeat(10_000)],
    ['links with titles', '[a](b "'.repeat(10_000)],
    ['images', `${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`],
    ['open tags', '<a '.repeat(20_000)],
    ['open comments', '<!-- '.repeat(20_000)],
  ])('does not become deep or large for thousands of %s', (_what, typed) => {
    expect(depthOf(readMarkdown(typed))).toBeLessThan(40);
  });

  it('reads 100,000 words', () => {
    const long = `${'One word after another, *and* some **more** words to read on [a page](https://example.org/x). '.repeat(10)}\n\n`;
    expect(wordCount(long.repeat(800))).toBe(104_000);
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['Ysgrifennais at ŵyr fy nghymydog.', 5],
    ['- one\n- two **three**\n\n### four', 4],
    ['A [link to read](https://example.org/not/counted) — and 2 more', 7],
    ['Well-known words count once; don’t they?', 6],
    ['👍 👍', 0],
  ])('of %j is %i', (typed, words) => {
    expect(wordCount(typed)).toBe(words);
    // The page shows the same number as the limit is checked with.
    expect(countWords(typed)).toBe(words);
  });

  it.each([...practiceStatements()])('of the statement of %s is what the limit counts', (_who, typed) => {
    expect(wordCount(typed)).toBe(countWords(typed));
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 0],
    [1, 1],
    [238, 1],
    [239, 2],
    [5000, 22],
  ])('of %i words is %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
