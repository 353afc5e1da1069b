import { expect, test } from 'vitest';
import { markdownHtml } from './markdown-html';
import { readMarkdown } from './read-markdown';

test.each([
  ['One *two* **three** & "four"', '<p>One <em>two</em> <strong>three</strong> &amp; &quot;four&quot;</p>'],
  ['### Five\n\n3. six', '<h3>Five</h3>\n<ol start="3">\n<li><p>six</p></li>\n</ol>'],
  ['- a\\\n  b', '<ul>\n<li><p>a<br>b</p></li>\n</ul>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['&lt;img src=x onerror=alert(1)&gt;', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['[a](javascript:b)', '<p>a</p>'],
  [
    '[a](https://e.org/?b="c"&d=<e>)',
    '<p><a href="https://e.org/?b=%22c%22&amp;d=%3Ce%3E" rel="nofollow noopener ugc">a</a></p>',
  ],
])('%s', (typed, html) => {
  expect(markdownHtml(readMarkdown(typed))).toBe(html);
});
