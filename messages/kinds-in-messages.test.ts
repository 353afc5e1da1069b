import { expect, test } from 'vitest';
import { speaksOfClps } from '@/testing/clp-words';
import { cy } from './cy';
import { en } from './en';

// No message says "CLP" where a body of another kind can be meant.

type Tree = { readonly [key: string]: string | Tree };

const textsOf = (tree: Tree, under = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, text]) =>
    typeof text === 'string' ? [[under + key, text] as [string, string]] : textsOf(text, `${under}${key}.`),
  );

/** The messages that are about CLPs and nothing else, with the reason. */
const ONLY_CLPS: readonly (readonly [RegExp, string])[] = [
  [/^kinds\./, 'the words of the kind itself'],
  [/^threshold\.(?:bodies|own)\.clp$/, 'the words of the kind itself'],
  [
    /^(?:myClp\.(?:near|area)|maps|boundaries|setsAdmin)\./,
    'only CLPs have boundaries, neighbours and places on a map',
  ],
  [/^progress\.(?:slates\.map|previous\.otherMap|.*[mM]ap)$/, 'only CLPs have places on a map'],
  [/^bodyPages\.find\.all$/, 'the list of CLPs, above the lists of other kinds'],
  [/^search\.(?:noneText|postcodeText|suggest\.(?:oldBody|bodyOf|newBody))$/, 'only CLPs have boundaries'],
  [/^openData\.fields\..*code$|^openData\..*\.code$/, 'only CLPs have the code of a constituency'],
  [/\.(?:bodiesAdded|setImported)$/, 'a set of boundaries has only CLPs'],
  [/^standings\.table\.candidate$/, 'shown only if the homes of the candidates are CLPs'],
  [/^home\.(?:find\.button|how\.meet)$/, 'shown only where CLPs alone nominate'],
  [/^demo\./, 'in the demonstration, only CLPs nominate'],
  [/^refusals\.body-has-branch$/, 'only a CLP is ruled out by its branch'],
  [/^adminSetup\.contest\.without/, 'only a CLP is ruled out by its branch'],
  [/^bodyListAdmin\.(?:columns|cells\.set-)/, 'only CLPs have boundaries'],
  [/^adminSetup\.rule\.ownYes$/, 'one of the choices of a rule'],
];

for (const [language, messages] of Object.entries({ en, cy }))
  test(`messages in ${language} say "CLP" only where nothing else can be meant`, () => {
    const wrong = textsOf(messages as Tree).filter(
      ([key, text]) => speaksOfClps(text) && !ONLY_CLPS.some(([known]) => known.test(key)),
    );
    expect(wrong).toEqual([]);
  });

test('every exception in the list is used', () => {
  const texts = [...textsOf(en as Tree), ...textsOf(cy as Tree)].filter(([, text]) => speaksOfClps(text));
  expect(ONLY_CLPS.filter(([known]) => !texts.some(([key]) => known.test(key)))).toEqual([]);
});
