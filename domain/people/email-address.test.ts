import { describe, expect, test } from 'vitest';
import { isInventedAddress, readEmailAddress } from './email-address';

describe('readEmailAddress', () => {
  test.each([
    ['name@example.org', 'name@example.org'],
    ['  Name.Surname+clp@Example.ORG ', 'name.surname+clp@example.org'],
    ['name＠example.org', 'name@example.org'],
    ['o’neil@example.org', "o'neil@example.org"],
    ["sorcha.o'dell@parliament.example", "sorcha.o'dell@parliament.example"],
    ['d`arcy_99#x@example.org', 'd`arcy_99#x@example.org'],
    ['secretary@clp.labour.example', 'secretary@clp.labour.example'],
    ['lleu@example.org\u200b', 'lleu@example.org'],
    ['\u00a0lleu@exam\u00adple.org\u00a0', 'lleu@example.org'],
    ['\ufefflleu@example.org', 'lleu@example.org'],
    ['ffiôn@example.org', 'ffiôn@example.org'],
    ['FFIO\u0302N@example.org', 'ffiôn@example.org'],
    ['post@köln.example', 'post@xn--kln-sna.example'],
    ['post@KÖLN.Example', 'post@xn--kln-sna.example'],
    ['post@xn--kln-sna.example', 'post@xn--kln-sna.example'],
    ['post@例え。example', 'post@xn--r8jz45g.example'],
    ['<name@example.org>', 'name@example.org'],
    ['Dilys Sample <dilys@example.org>', 'dilys@example.org'],
    ['"Sample, Dilys" <Dilys@example.org>', 'dilys@example.org'],
    ['Dilys <dilys@example.org>;', 'dilys@example.org'],
    ['mailto:dilys@example.org', 'dilys@example.org'],
    ['<mailto:dilys@example.org>', 'dilys@example.org'],
    ['Dilys <mailto:dilys@example.org>', 'dilys@example.org'],
    ['mailto:dilys@example.org?subject=CLP', 'dilys@example.org'],
    ['MAILTO: dilys@example.org', 'dilys@example.org'],
    ['Email: dilys@example.org', 'dilys@example.org'],
    ['dilys@example.org.', 'dilys@example.org'],
    ['dilys@example.org,', 'dilys@example.org'],
    ['(dilys@example.org)', 'dilys@example.org'],
    ['“dilys@example.org”', 'dilys@example.org'],
    ["'dilys@example.org'", 'dilys@example.org'],
    ['[dilys@example.org]', 'dilys@example.org'],
    ['dilys@example.org\n', 'dilys@example.org'],
  ])('keeps %j as %j', (typed, kept) => {
    expect(readEmailAddress(typed)).toBe(kept);
    expect(readEmailAddress(kept)).toBe(kept);
  });

  test.each([
    '',
    'name',
    'name@',
    '@example.org',
    'name@example',
    'two@at@example.org',
    'a b@example.org',
    '"odd@evil.example"@example.org',
    'name@example.org,other@example.org',
    'name@example.org; other@example.org',
    'name@example.org other@example.org',
    'name@example.org / other@example.org',
    'name@example.org\nother@example.org',
    'Kim <kim@example.org>, Lee <lee@example.org>',
    'kim@example.org <lee@example.org>',
    'mailto:name@example.org?cc=other@example.org',
    'name@example.org\r\nBcc: other@example.org',
    'name@-example.org',
    'name@127.0.0.1',
    'name@0x7f.1',
    'name@[127.0.0.1]',
    'name@exa_mple.org',
    'name@example.org/path',
    'name@example.org:25',
    'name@user:pass@example.org',
    'first..last@example.org',
    `${'n'.repeat(65)}@example.org`,
    `${'ô'.repeat(33)}@example.org`,
    `${'n'.repeat(250)}@example.org`,
    `name@${'a.'.repeat(200)}org`,
    `${'<'.repeat(5000)}name@example.org`,
  ])('refuses %j', (typed) => {
    expect(readEmailAddress(typed)).toBeNull();
  });
});

test.each([
  ['member@demo.invalid', true],
  ['name@example.org', true],
  ['name@mail.example', true],
  ['name@notexample.org', false],
  ['name@example.org.uk', false],
  ['name@labour.org.uk', false],
])('whether %s is invented: %s', (address, isInvented) => {
  expect(isInventedAddress(address)).toBe(isInvented);
});
