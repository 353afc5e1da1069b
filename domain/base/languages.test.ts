import { expect, test } from 'vitest';
import { href } from '@/messages/href';
import { isLocale, LOCALES, readAddress } from './languages.mjs';

test.each([
  ['/', 'en', '/'],
  ['/cy', 'cy', '/'],
  ['/cy?q=a', 'cy', '/?q=a'],
  ['/cy/rounds?q=a', 'cy', '/rounds?q=a'],
  ['/cymru', 'en', '/cymru'],
  ['/rounds/cy', 'en', '/rounds/cy'],
])('%s is in %s, and its path is %s', (address, locale, path) => {
  expect(readAddress(address)).toEqual({ locale, path });
});

test.each(['/', '/rounds', '/rounds/nec-2026?page=2'])('the address of %s in a language reads back to both', (path) => {
  for (const locale of LOCALES) expect(readAddress(href(locale, path))).toEqual({ locale, path });
});

test('only the codes on the list are languages', () => {
  expect(['en', 'cy', 'EN', 'fr', '', undefined, 'constructor'].filter(isLocale)).toEqual(['en', 'cy']);
});
