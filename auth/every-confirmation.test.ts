import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADMIN_DONE, OWN_DONE } from '@/domain/base/done';
import { cy } from '@/messages/cy';
import { en } from '@/messages/en';

// Every server action of the app is confirmed on the next page, in a sentence of its own that names what was done.

/** Actions without a sentence, and why. */
const SAY_NOTHING: Readonly<Record<string, string>> = {
  'admin/rounds/[round]/contests/[contest]/rule answerStep': 'goes on to the next question and saves nothing',
  'admin/people/erase findToErase': 'finds a person and changes nothing',
  'demo become': 'signs in',
  'me/erase eraseMe': 'has ended the session; the page /me/erased says it',
  'register register': 'there is no session; the page /register/sent says it',
  'register confirm': 'there is no session; the page of the link says it',
  'register acceptOffice': 'there is no session; the page of the link says it',
  'sign-in askForLink': 'there is no session; the page /sign-in/sent says it',
  'sign-out leave': 'signs out',
};

/** Sentences of more than one action, and why they are the same. */
const SHARED: Readonly<Record<string, string>> = {
  changeProposed: 'every change of a public rule waits for another admin in the same way',
  declared: 'a result is declared by one admin or by two',
  lateAccepted: 'a late form is accepted by one admin or by two',
};

const DONE: readonly string[] = [...OWN_DONE, ...ADMIN_DONE];

type Declared = { readonly name: string; readonly isExported: boolean; readonly text: string };

/** The constants and functions of a file, with their text. */
function declaredIn(text: string): Declared[] {
  const starts = [...text.matchAll(/^(export )?(?:const|async function|function) (\w+)/gm)];
  return starts.map((found, place) => ({
    name: found[2] ?? '',
    isExported: found[1] !== undefined,
    text: text.slice(found.index, starts[place + 1]?.index),
  }));
}

const keysIn = (text: string): string[] =>
  [...text.matchAll(/'(\w+)'/g)].flatMap(([, key = '']) => DONE.filter((done) => done === key));

/** The actions of a file, each with the sentences that it leads to itself or through another declaration of the file. */
function actionsOf(path: string) {
  const declared = declaredIn(readFileSync(path, 'utf8'));
  const folder = path.replace(/^app\/\[locale\]\//, '').replace(/\/actions\.ts$/, '');
  return declared
    .filter(({ isExported, name, text }) => isExported && !text.startsWith('export type') && /^[a-z]/.test(name))
    .map(({ name, text }) => {
      const inner = declared.filter((other) => !other.isExported && new RegExp(`\\b${other.name}\\(`).test(text));
      return { name: `${folder} ${name}`, keys: [text, ...inner.map((one) => one.text)].flatMap(keysIn) };
    });
}

const files = globSync('app/**/*.ts').filter((path) => /^'use server'/.test(readFileSync(path, 'utf8')));
const actions = files.flatMap(actionsOf).sort((a, b) => a.name.localeCompare(b.name));

test('every action has a sentence, or a reason why not', () => {
  expect(actions.length).toBeGreaterThan(90);
  expect(actions.filter(({ keys }) => keys.length === 0).map(({ name }) => name)).toEqual(
    Object.keys(SAY_NOTHING).sort((a, b) => a.localeCompare(b)),
  );
});

test('no two actions have the same sentence', () => {
  const used = new Map<string, string[]>();
  for (const { name, keys } of actions)
    for (const key of new Set(keys)) used.set(key, [...(used.get(key) ?? []), name]);
  const shared = [...used].filter(([, names]) => names.length > 1).map(([key]) => key);
  expect(shared.sort()).toEqual(Object.keys(SHARED).sort());
});

test.each([
  ['English', Object.values({ ...en.done, ...en.adminDone })],
  ['Welsh', Object.values(cy.done)],
])('each sentence in %s is different, whole, and names what was done', (_, sentences) => {
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(sentence).not.toMatch(/^(It has|Your changes have|Mae wedi|Mae eich newidiadau)\b/);
  }
});

test('each sentence is of some action', () => {
  const sources = globSync('app/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  expect(DONE.filter((key) => !sources.some((text) => text.includes(`'${key}'`)))).toEqual([]);
});
