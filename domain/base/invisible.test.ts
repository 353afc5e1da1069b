import { describe, expect, it } from 'vitest';
import { invisibleIn } from './invisible';

const numbers = (text: string) => invisibleIn(text).map(({ found }) => found);

describe('invisibleIn', () => {
  it.each([
    ['a right-to-left override', '\u202E', 'U+202E'],
    ['a left-to-right override', '\u202D', 'U+202D'],
    ['an embedding', '\u202B', 'U+202B'],
    ['the end of an embedding', '\u202C', 'U+202C'],
    ['an isolate', '\u2066', 'U+2066'],
    ['the end of an isolate', '\u2069', 'U+2069'],
    ['a left-to-right mark', '\u200E', 'U+200E'],
    ['a right-to-left mark', '\u200F', 'U+200F'],
    ['an Arabic letter mark', '\u061C', 'U+061C'],
    ['a space of no width', '\u200B', 'U+200B'],
    ['a joiner between Latin letters', '\u200D', 'U+200D'],
    ['a non-joiner between Latin letters', '\u200C', 'U+200C'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['an invisible plus', '\u2064', 'U+2064'],
    ['a byte order mark', '\uFEFF', 'U+FEFF'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a tag', '\u{E0041}', 'U+E0041'],
    ['a variation selector on a letter', '\uFE0F', 'U+FE0F'],
    ['one of the many variation selectors', '\u{E0101}', 'U+E0101'],
    ['a grapheme joiner', '\u034F', 'U+034F'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['a Braille blank', '\u2800', 'U+2800'],
    ['a private-use character', '\uF0B7', 'U+F0B7'],
    ['one of another plane', '\u{10FFFD}', 'U+10FFFD'],
    ['half a character', '\uD83D', 'U+D83D'],
    ['the other half', '\uDC00', 'U+DC00'],
    ['a noncharacter', '\uFFFE', 'U+FFFE'],
    ['a null', '\u0000', 'U+0000'],
    ['an escape', '\u001B', 'U+001B'],
    ['a backspace', '\b', 'U+0008'],
    ['a delete', '\u007F', 'U+007F'],
    ['a control of the second set', '\u009B', 'U+009B'],
  ])('finds %s, and the text before it', (_, character, found) => {
    expect(invisibleIn(`Ann ${character}Black`)).toEqual([{ found, after: 'Ann ' }]);
    expect(numbers(character)).toEqual([found]);
  });

  it.each([
    'Siân Dŵr ap Llŷr, Ynys Môn',
    "O’Brien, O'Neill, d‘Arcy and Smith-Jones – or Smith—Jones",
    'José Núñez, Zoë, Łukasz Żółć, Nguyễn, Şerife, Dvořák, İpek',
    'e\u0301 composed of two characters, and y\u0302',
    'שלום, محمد, 王小明, ความ, Αλέξης, Олександр',
    'می‌خواهم and ශ්‍රී ලංකා and ക്‍ষ',
    '葛\u{E0100}城',
    'one line\nanother\r\nand\ta tab, a\u00A0fixed space and a\u2009thin one\u2028end',
    '🌹 ✊🏽 👩‍👩‍👧 🧑🏽‍🤝‍🧑🏽 🏳️‍🌈 🏳️‍⚧️ ❤️ ❤️‍🔥 👁️‍🗨️ #️⃣ 🇬🇧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ☎︎ 🏃🏽‍♂️',
  ])('passes %j', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('finds a joiner after a picture, and tags outside a flag', () => {
    expect(numbers('👩\u200DAnn')).toEqual(['U+200D']);
    expect(numbers('🏴\u{E0067}\u{E0062}')).toEqual(['U+E0067', 'U+E0062']);
    expect(numbers('ශ්‍Ann\u200Cb')).toEqual(['U+200C']);
  });

  it('reports the first five, each once', () => {
    expect(numbers('\u202Ea\u202Eb\u200Bc\u200Ed\u200Fe\u00ADf\u2060')).toHaveLength(5);
  });

  it('takes time in proportion to the text', () => {
    const texts = [
      '\u200D',
      '👩\u200D',
      '\u{1F3F4}\u{E0067}',
      'ක්\u200D',
      '#\uFE0F',
      '\u202E',
      '\uD83D',
      '葛\u{E0100}',
    ].map((part) => part.repeat(50_000 / part.length));
    const before = performance.now();
    for (const text of texts) invisibleIn(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
