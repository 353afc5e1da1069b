import { describe, expect, it } from 'vitest';
import { cleanText, tidyText } from './clean-text';

describe('cleanText', () => {
  it.each([
    ['marks that turn writing round', 'Left\u202Etfel\u202C \u2066slate\u2069', 'Lefttfel slate'],
    ['controls', '\u0000Ann\u0007 \u001B[2JBlack\u0000', 'Ann [2JBlack'],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['what is left at the ends', ' \u202E a \u202E ', 'a'],
  ])('removes %s', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it.each(['Ffŵl ŷ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍👩‍👧', 'שלום', '=2+2 <b> "x"'])('does not change %j', (text) => {
    expect(cleanText(text)).toBe(text);
  });
});

describe('tidyText', () => {
  it.each([
    ['spaces at the ends of lines', 'a  \nb\t \n\nc ', 'a\nb\n\nc'],
    ['every kind of blank there', 'a\u00A0\u2003\nb', 'a\nb'],
    ['empty lines beyond one', 'a\n \n \n\nb', 'a\n\nb'],
    ['spaces within a line', 'a   b', 'a   b'],
    ['line ends of every kind', 'a\r\nb\u2028c\rd', 'a\nb\nc\nd'],
    ['what word processors leave behind', 'so\u00ADft\u200B', 'soft'],
  ])('tidies %s', (_, typed, tidy) => {
    expect(tidyText(typed)).toBe(tidy);
  });

  it('takes time in proportion to the text', () => {
    const texts = [' ', '\t', '\u00A0', ' \n', 'a '].map((part) => `a${part.repeat(50_000 / part.length)}x`);
    const before = performance.now();
    for (const text of texts) tidyText(text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
