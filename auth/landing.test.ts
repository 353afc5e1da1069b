import { expect, test } from 'vitest';
import { landingIn, pathAfterSignIn } from './landing';

test.each([
  ['/office/anytown?step=2', '/office/anytown?step=2'],
  ['/cy/candidate', '/cy/candidate'],
  ['http://localhost:3000/cy/office', '/cy/office'],
  ['https://elsewhere.example/office', '/office'],
  ['//elsewhere.example', '/office'],
  ['/cy//elsewhere.example', '/office'],
  [null, '/office'],
  ['/sign-in?callbackUrl=/sign-in', '/office'],
  ['/cy/sign-out', '/cy/office'],
  ['/api/auth/callback/email', '/office'],
])('after signing in, %j leads to %s', (asked, path) => {
  expect(pathAfterSignIn(asked)).toBe(path);
});

test.each([
  ['cy', '/office', '/cy/office'],
  ['cy', '/cy/office?x=1', '/cy/office?x=1'],
  ['en', '/cy/office', '/office'],
  ['en', '/cy', '/'],
  ['cy', '/cymru', '/cy/cymru'],
] as const)('in %s, %s is %s', (locale, path, landing) => {
  expect(landingIn(locale, path)).toBe(landing);
});
