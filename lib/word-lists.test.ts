import { expect, test } from 'vitest';
import { markdownHtml } from './markdown-html';
import { readMarkdown } from './read-markdown';

// What word processors put on the clipboard as plain text. Reported in the field.

const html = (text: string) => markdownHtml(readMarkdown(text)).replaceAll('\n', '');
const LIST = '<ul><li><p>Fairer dues</p></li><li><p>Earlier papers</p></li></ul>';

test.each(['•', '● ', '▪\t', '◦ ', '‣ ', '·\t', '–\t', '— ', '- ', '* ', ' • ', 'o\t', '§\t', '✓ '])(
  'lines with %j are a list, between paragraphs',
  (sign) => {
    expect(html(`I would bring:\n${sign}Fairer dues\n${sign}Earlier papers\n\nPlease vote.`)).toBe(
      `<p>I would bring:</p>${LIST}<p>Please vote.</p>`,
    );
  },
);

test('the line after a list is a paragraph of its own', () => {
  expect(html('I would bring:\r\n•\tFairer dues\r\n•\tEarlier papers\r\nPlease vote.\r\nThank you.')).toBe(
    `<p>I would bring:</p>${LIST}<p>Please vote.<br>Thank you.</p>`,
  );
});

test('a list within a list stays within it', () => {
  expect(html('•\tDues\n\t◦\tFairer\n•\tPapers')).toBe(
    '<ul><li><p>Dues</p><ul><li><p>Fairer</p></li></ul></li><li><p>Papers</p></li></ul>',
  );
});

test('numbers with tabs are a numbered list', () => {
  expect(html('1.\tFairer dues\n2.\tEarlier papers')).toBe(
    LIST.replaceAll('ul>', 'ol>').replace('<ol>', '<ol start="1">'),
  );
  expect(html('(1)\tFairer dues\n(2)\tEarlier papers')).toContain('<ol start="1">');
});

test.each(['\n', '\r\n', '\r', '\u2028', '\v'])('lines that end in %j stay lines', (end) => {
  expect(html(['Wren Sample', 'Hexham CLP', 'wren for 2026'].join(end))).toBe(
    '<p>Wren Sample<br>Hexham CLP<br>wren for 2026</p>',
  );
});

test('a dash or a dot within a line is no list', () => {
  expect(html('Dues – fairer · earlier\nPapers')).toBe('<p>Dues – fairer · earlier<br>Papers</p>');
});
