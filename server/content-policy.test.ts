import { expect, test } from 'vitest';
import { newNonce, noncePolicy, publicPolicy } from './content-policy.mjs';

test('no other site may frame a public page, unless the page is made for frames', () => {
  expect(publicPolicy('<p>Nine on the ballot</p>')).toContain("frame-ancestors 'none'");
  expect(publicPolicy('<p>Nine on the ballot</p>', '*')).toContain('frame-ancestors *');
});

test('a page for one person runs only its own inline scripts', () => {
  const nonce = newNonce();
  expect(noncePolicy(nonce)).toContain(`script-src 'self' 'nonce-${nonce}';`);
  expect(noncePolicy(nonce)).not.toContain('unsafe');
  expect(newNonce()).not.toBe(nonce);
});
