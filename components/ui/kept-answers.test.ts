import { expect, test } from 'vitest';
import { forgetSteps, isSignIn, keep, keyOf, STEP, type Store } from './kept-answers';

/** The browser's storage. */
function storage() {
  const kept = new Map<string, string>();
  const store: Store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (place) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
  return { store, keys: () => [...kept.keys()] };
}

test('an accepted form forgets the steps of its own page, and nothing else', () => {
  const { store, keys } = storage();
  const typed = { typed: { a: 'b' }, hidden: {}, at: 0 };
  const stays = [
    keyOf('ann', '/admin/rounds/x', 'reason'),
    keyOf('ann', '/admin/rounds/x/deadline', `${STEP}to`),
    keyOf('ann', '/admin/rounds/xy', `${STEP}to`),
    keyOf('bob', '/admin/rounds/x', `${STEP}to`),
  ];
  const goes = [
    keyOf('ann', '/admin/rounds/x', `${STEP}to`),
    keyOf('ann', '/admin/rounds/x?step=check', `${STEP}to`),
    keyOf('ann', '/cy/admin/rounds/x', `${STEP}to when`),
  ];
  for (const key of [...stays, ...goes]) keep(store, key, typed);
  forgetSteps(store, 'ann', '/admin/rounds/x');
  expect(keys()).toEqual(stays);
});

test.each([
  ['/sign-in', true],
  ['/cy/sign-in?callbackUrl=%2Fadmin', true],
  ['/sign-in#main', true],
  ['/sign-in/sent', false],
  ['/admin/people/import/sign-in', false],
  ['/cy/admin?callbackUrl=/sign-in', false],
])('a form that leads to %s has not been accepted: %s', (address, is) => {
  expect(isSignIn(address)).toBe(is);
});
