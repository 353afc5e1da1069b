import { describe, expect, it } from 'vitest';
import { isWebAddress, strangeLinksIn } from './web-links';

describe('isWebAddress', () => {
  it.each([
    ['https://example.org', true],
    ['http://example.org/a_(b)?c=d#e', true],
    ['HTTPS://EXAMPLE.ORG', true],
    ['https://tŷ.cymru/ŵyl', true],
    ['https://labour.org.uk@evil.example', false],
    ['https://a:b@example.org', false],
    ['https:example.org', false],
    ['https:/example.org', false],
    ['https:///example.org', false],
    ['https://localhost', false],
    ['https://example.org/a b', false],
    ['https://example.org\\@evil.example', false],
    ['//example.org', false],
    ['www.example.org', false],
    ['/about', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['ftp://example.org', false],
    [`https://example.org/${'a'.repeat(480)}`, true],
    [`https://example.org/${'a'.repeat(481)}`, false],
    ['', false],
  ])('%s: %s', (address, isOne) => {
    expect(isWebAddress(address)).toBe(isOne);
  });
});

describe('strangeLinksIn', () => {
  it.each([
    ['[a](javascript:alert(1))', 'javascript:alert(1)'],
    ['[a](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
    ['[a](java&Tab;script:x)', 'java script:x'],
    ['[a](java&#x0A;script:x)', 'java script:x'],
    ['[a](&#106;avascript:x)', 'javascript:x'],
    ['[a](javascript&colon;x)', 'javascript:x'],
    ['[a](javascript&#0000058x)', 'javascript:x'],
    ['[a](<javascript:x>)', 'javascript:x'],
    ['[a](\n  javascript:x "title")', 'javascript:x'],
    ['[a](java\\script:x)', 'java\\script:x'],
    ['![a](data:image/svg+xml;base64,xx)', 'data:image/svg+xml;base64,xx'],
    ['<javascript:x>', 'javascript:x'],
    ['[a]\n\n[a]: javascript:x', 'javascript:x'],
    ['[a]:\n   <javascript:x>', 'javascript:x'],
    ['<a href="javascript:x">a</a>', 'javascript:x'],
    ['<img src=data:,x>', 'data:,x'],
    ['[a](/about)', '/about'],
    ['[a](#top)', '#top'],
    ['[a](//example.org)', '//example.org'],
    ['[a](www.example.org)', 'www.example.org'],
    ['[a]()', '()'],
    ['[a](https:example.org)', 'https:example.org'],
    ['[a](https://labour.org.uk@evil.example)', 'https://labour.org.uk@evil.example'],
    ['[a](mailto:x)', 'mailto:x'],
    ['see mailto:someone', 'mailto:someone'],
    ['ring tel:999', 'tel:999'],
    ['ftp://example.org/file', 'ftp://example.org/file'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['data:text/html,x', 'data:text/html,x'],
  ])('finds %j', (text, found) => {
    expect(strangeLinksIn(text)).toEqual([found]);
  });

  it.each([
    'Words alone.',
    '[my site](https://example.org/a_(b))',
    '[my site](http://example.org "Since 2019")',
    '<https://example.org>, https://example.org/a?b=c',
    '[a]: https://example.org',
    'They [the members] said (twice): yes. [sic](as above)',
    '[note]: this is a note',
    'Open data: a plan. JavaScript: a language. File: one. Tel: none.',
    '## Heading\n\n1. one\n2. *two*\n\n> 🌹 pobl yn gyntaf',
  ])('does not change %j', (text) => {
    expect(strangeLinksIn(text)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const texts = ['](', '[a](', '](<', '<a', '[a]: ', 'a:', 'href=', '\\', '](a('].map((part) =>
      part.repeat(50_000 / part.length),
    );
    const blanks = ' '.repeat(50_000);
    texts.push(`](${blanks}x`, `[a]:${blanks}>`, `[a]:${' '.repeat(25_000)}x${' '.repeat(25_000)}y`);
    texts.push(Array.from({ length: 7000 }, (_, place) => `<x:${place}>`).join(''));
    const before = performance.now();
    for (const text of texts) strangeLinksIn(text);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
