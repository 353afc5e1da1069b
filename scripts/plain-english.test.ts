import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED, PATTERNS } from './odd-phrases.mjs';
import { oddPhrases, oddPlaces } from './plain-english.mjs';

const onPage = (text: string) => oddPhrases(text, 'en');
const inSource = (text: string) => oddPhrases(text, 'en', 'source');

describe('what it finds', () => {
  it.each([
    'It is held void.',
    'The returning officer holds what it sent void.',
    'The reason stands on your public page.',
    'A name stands twice.',
    'Nothing stood in the way.',
    'Ask whoever runs the round.',
    'A withdrawal is for good.',
    'You will be an admin no more, and only another owner can bring you back.',
    'Whoever runs the nominations has put you on record as secretary.',
    'Two mails wait.',
    'The candidate gets a mail.',
    'Officers are told by mail.',
    'Look among the mail.',
    '172 of 5 CLPs',
    '1,172 of 648 CLPs',
    'In the order of the alphabet, by last name',
    'List a husting',
    'The candidate has said yes.',
    'Tie it',
    'Tie {…} to {…}?',
    'Part them first.',
    'Nominations are over.',
    'What it sent before stays on the record.',
    'Kept for ever.',
    'Nobody but admins sees it.',
    'For admins alone.',
    'See',
    'One row needs mending.',
    'Enter the year with four figures.',
    'When shall nominations close?',
    'No CLP fits “{…}”.',
    'Two places that are told apart by colour.',
    'The list, the first first.',
  ])('%s', (text) => expect(onPage(text)).not.toEqual([]));

  it.each([
    'A page that passes through a proxy is dear.',
    'What stands in the way of everything first.',
    'A stranger to the register.',
    'Plants the CLPs.',
    'At most 60 signs.',
  ])('in a comment: %s', (text) => expect(inSource(text)).not.toEqual([]));
});

describe('what it leaves alone', () => {
  it.each([
    'She stands for election in Wales.',
    'Candidates who stand for the NEC',
    'Give a reason for good practice.',
    'No more than six names',
    'Check your junk mail.',
    'The mail server refused it.',
    '4 of the 5 CLPs needed',
    '268 of 649 CLPs have nominated',
    '1,268 of 1,649',
    '12 of 5 November',
    'Newcastle upon Tyne Central',
    'What changes? Nothing.',
    'What happens next. You will get a receipt.',
    'See the public log',
    'Dear secretary',
    'Recommend a change, then amend it.',
    'Yes, accepted',
    'Which part of the country?',
  ])('%s', (text) => expect(onPage(text)).toEqual([]));

  it('leaves English patterns out of Welsh, and finds its numbers', () => {
    expect(oddPhrases('Pwy sy’n sefyll, a mails', 'cy')).toEqual([]);
    expect(oddPhrases('172 o 5 CLP', 'cy')).toHaveLength(1);
  });
});

it('says what was found and what to write', () => {
  expect(onPage('It is  held\n void.')).toEqual(['“held void”: write ruled invalid']);
});

it('says what to write for each pattern, finds each phrase once, and gives a reason for each exception', () => {
  for (const { odd, write } of PATTERNS) {
    expect(write, String(odd)).toMatch(/\w/);
    expect(odd.flags, String(odd)).not.toContain('g');
  }
  expect(new Set(PATTERNS.map(({ odd }) => String(odd))).size).toBe(PATTERNS.length);
  for (const { text, why } of ALLOWED) {
    expect(text.length, text).toBeGreaterThan(10);
    expect(why, text).toMatch(/\w+ \w+/);
  }
});

it('reads messages, the console, comments and documents, and no code', () => {
  const root = mkdtempSync(join(tmpdir(), 'plain-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('messages/en/a.ts', "export const a = {\n  mails: '{mails, plural, one {One mail} other {# emails}}',\n};\n");
  write('messages/cy/a.ts', "export const a = { b: 'whoever' };\n");
  write('domain/b.ts', "const kind = 'held void';\n\n/**\n * Whoever is\n * for good.\n */\n// `whoever` is a name\n");
  write('scripts/c.mjs', "console.log('EMAIL is an admin no more.');\n");
  write('docs/d.md', '# Title\n\nAll is well.\n\n```\nwhoever\n```\n\nAsk whoever\nis there.\n');
  const found = oddPlaces(root).filter((place) => !place.includes('is allowed, but'));
  rmSync(root, { recursive: true });
  expect(found.map((place) => place.replace(/”: .*$/, '”'))).toEqual([
    'docs/d.md:9: “whoever”',
    'domain/b.ts:3: “Whoever”',
    'domain/b.ts:3: “for good”',
    'messages/en/a.ts:2: “One mail”',
    'messages/en/a.ts:2: “mail”',
    'scripts/c.mjs:1: “no more”',
  ]);
});
