import { afterEach, expect, test } from 'vitest';
import { problemPage } from './problem-page.mjs';

const CONTACT = Symbol.for('nominations.contact');
afterEach(() => {
  Reflect.deleteProperty(globalThis, CONTACT);
});

test('a fault names whom to ask as the server last knew it, with a link', () => {
  expect(problemPage('/', 500).html).toContain('contact the returning officer and say');
  Reflect.set(globalThis, CONTACT, { name: 'A <b> & "C"', email: 'help@example.org' });
  const link = '<a href="mailto:help@example.org">help@example.org</a>';
  expect(problemPage('/', 500).html).toContain(
    `contact the returning officer (A &lt;b&gt; &amp; &quot;C&quot;, ${link}) and say`,
  );
  expect(problemPage('/cy/rounds', 502).html).toContain(
    `swyddog canlyniadau (A &lt;b&gt; &amp; &quot;C&quot;, ${link})`,
  );
  expect(problemPage('/nowhere', 404).html).toContain('<p>Questions? Contact A &lt;b&gt;');
  expect(problemPage('/', 500).html).not.toContain('Questions?');
  expect(problemPage('/', 429, { most: 10, seconds: 5 }).html).toContain('may make 10 of these');
});
