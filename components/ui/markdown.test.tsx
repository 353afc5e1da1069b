import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '@/lib/read-markdown';
import { Markdown } from './markdown';

const html = (typed: string, hasOpening = false) =>
  renderToStaticMarkup(<Markdown blocks={readMarkdown(typed)} heading="h3" hasOpening={hasOpening} />);

describe('Markdown', () => {
  it('renders the text', () => {
    expect(html('### A\n\nB *c*\n\n- d\n- e\n\n  f\n\n2. g\n\nh\\\ni')).toBe(
      '<h3>A</h3><p>B <em>c</em></p><ul class="points"><li>d</li><li><p>e</p><p>f</p></li></ul>' +
        '<ol class="points" start="2"><li>g</li></ol><p>h<br/>i</p>',
    );
  });

  it('adds nofollow to links, and keeps their text', () => {
    expect(html('[a](https://example.org/?b=1&c="2")')).toBe(
      '<p><a href="https://example.org/?b=1&amp;c=%222%22" rel="nofollow noopener ugc">a</a></p>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;svg onload=alert(1)&gt;',
    '[a](javascript:b)',
  ])('has no element of its author’s for %s', (typed) => {
    expect(html(typed).match(/<\/?\w+/g)).toEqual(['<p', '</p']);
  });

  it('opens with a short paragraph, if more follows', () => {
    expect(html('Short.\n\nMore.', true)).toBe('<p class="opening">Short.</p><p>More.</p>');
    expect(html('Short.', true)).toBe('<p>Short.</p>');
    expect(html('### Short\n\nMore.', true)).not.toContain('opening');
    expect(html(`${'long '.repeat(60)}\n\nMore.`, true)).not.toContain('opening');
  });
});
