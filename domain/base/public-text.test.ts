import { describe, expect, it } from 'vitest';
import { type Checked, problemsOfText, refusalOfTexts, storedText, type TextKind, toCheckIn } from './public-text';

const KINDS: readonly TextKind[] = ['name', 'prose', 'statement', 'source', 'place', 'link'];

const said = (text: string, kind: TextKind, checked?: Checked) =>
  problemsOfText(text, kind, checked).map((problem) => {
    if (problem.code === 'private') return `${problem.isAsked ? 'ask' : 'refuse'} ${problem.kind}: ${problem.found}`;
    return 'found' in problem ? `${problem.code}: ${problem.found}` : problem.code;
  });

const visible = (problems: readonly string[]) => problems.filter((one) => !one.startsWith('invisible'));

/** What looks private, however it is spelt. */
const PRIVATE = [
  ['email', 'rowan.sample@example.org'],
  ['email', 'ROWAN@EXAMPLE.CO.UK'],
  ['email', 'rowan [at] example [dot] org'],
  ['email', 'rowan(at)example.org'],
  ['email', 'rowan at example dot org'],
  ['email', 'rowan AT example DOT org DOT uk'],
  ['email', 'rowan @ example.org'],
  ['email', '"rowan"@example.org'],
  ['email', 'rowan AT example.org'],
  ['email', 'rowan -at- example -dot- org'],
  ['email', 'rowan@gmail'],
  ['email', 'https://example.org/?to=rowan%40example.org'],
  ['email', 'rowan at gmail.com'],
  ['email', 'rowan at hotmail dot co dot uk'],
  ['email', 'r\u00ADowan\u200B@exa\u2060mple.org'],
  ['email', 'rowan＠example．org'],
  ['email', 'rowan&commat;example&period;org'],
  ['phone', '07700 900123'],
  ['phone', '07700900123'],
  ['phone', '(07700) 900 123'],
  ['phone', '07700.900.123'],
  ['phone', '07700-900-123'],
  ['phone', '07700 - 900 - 123'],
  ['phone', '07700–900–123'],
  ['phone', '07700\u2011900\u2011123'],
  ['phone', '0 7 7 0 0 9 0 0 1 2 3'],
  ['phone', '+44 7700 900123'],
  ['phone', '+447700900123'],
  ['phone', '+44 (0) 7700 900123'],
  ['phone', '+44(0)20 7946 0018'],
  ['phone', '0044 7700 900123'],
  ['phone', '(020) 7946 0018'],
  ['phone', '020 7946 0018'],
  ['phone', '01632 960001'],
  ['phone', '01632/960001'],
  ['phone', '07700, 900123'],
  ['phone', '07700 / 900 123'],
  ['phone', '07700:900:123'],
  ['phone', '07700|900123'],
  ['phone', '44 7700 900123'],
  ['phone', '０７７００ ９００１２３'],
  ['phone', '+353 1 234 5678'],
  ['phone', '+1 (212) 555-0100'],
  ['phone', 'Ffôn: 2018 0123'],
  ['phone', 'tel. 496 0000'],
  ['membership-number', 'A1234567'],
  ['membership-number', 'L 1234567'],
  ['membership-number', 'l1234567'],
  ['membership-number', 'membership number 1234567'],
  ['membership-number', 'Member: 1234567'],
  ['membership-number', 'mem no. 1234567'],
  ['membership-number', 'My membership is 1234567'],
  ['membership-number', 'Rhif aelodaeth 1234567'],
  ['home-address', '12 Acacia Avenue, Anytown'],
  ['home-address', 'Flat 3, 12 Acacia Avenue, Anytown'],
  ['home-address', '12 Heol y Bont'],
  ['home-address', '12 acacia avenue'],
  ['home-address', '12 UPPER ACACIA AVENUE'],
  ['home-address', 'I live at 12 Acacia Avenue'],
  ['postcode', 'Hexham NE46 1AA'],
  ['postcode', 'sw1a 1aa'],
  ['postcode', 'SW1A1AA'],
  ['postcode', 'NE46-1AA'],
] as const;

/** Sentences and names that nobody should be asked about. */
const HARMLESS = [
  'Unit 4, the annexe and Hall 2',
  '1,204 votes to 987, on a turnout of 12.5%',
  '2026-11-28',
  '28/11/2026 at 12 noon',
  '28.11.2026, 7.30pm to 9.15pm',
  '020 nominations',
  '0 nominations, 5 needed, 172 received',
  'NEC 2026–2028, 2014-2016 and 2018/19',
  'Rule 4.II.3.C of the 2026 Rule Book, pages 101–104',
  'Chapter 1, Clause VIII, 3.A (ii)',
  'The minutes say otherwise.',
  'For family reasons.',
  'The CLP met on 3 November with 64 present; 33 voted for, 31 against.',
  'Received at 11:58 on 11 December, entered on 14 December',
  'Agenda item 10, then items 11, 12 and 13',
  'NEC, minutes of 22 July 2025, paragraph 14.2',
  'LabourList, 18 June 2022',
  'https://labourlist.org/2022/06/labour-nec-election-2022-full-list-of-nominations/',
  'https://web.archive.org/web/20201113120000/https://labour.org.uk/results',
  'https://x.com/someone/status/1310967275814621188 and https://mastodon.example/@rowan/112233445566778899',
  'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit#gid=0',
  'https://example.org/a-b?c=d&e=f%20g',
  '@rowan on Mastodon: @rowan@mastodon.example',
  'Look at the dot com boom, at the dot in the middle, and at this dot',
  'The list is at labourlist.org and was read out at conference',
  'They met at Unite, at 7, at the town hall',
  'A1 and A-levels, the M25, the A419 2024 scheme, L7 and Group A',
  'Membership fell to 370,450; membership of 500000 in 2019; members 1, 2 and 3',
  'Member number one',
  'Party of 12',
  'Division III: women, 2 seats of 6',
  'COP26, G20, E1 1st team, W3 2nd eleven',
  'Local 4 of the 10 Downing Street branch',
  'We marched to 10 Downing Street.',
  'we marched to 10 downing street.',
  'Speak AT CONFERENCE, SEE IT AT LABOUR.ORG.UK',
  '20 years down the road, 3 miles along the lane, 2 more road.',
  'Members: 1234, 5678; member 12; membership is 123456',
  'Meet at 07:00, 19:00 or 07:30:00',
  '0123, 456 and 789',
  '3 Rivers CLP, 20 Hill Farmers, the 4 High Street banks that closed',
  'Ynys Môn: 12 enwebiad, 5 o’u hangen; 20 mlynedd; hanner dydd ar 11 Rhagfyr 2026',
  'Enwebwyd gan 14 CLP yn y De ar 3/11/2026',
  'O’Brien, D’Arcy-Jones, Siân ap Llŷr, Łukasz Żółć, José Núñez and Zoë',
  '🌹 Socialist Health 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✊🏽 👩‍👩‍👧 🏳️‍🌈',
  'Ballot closes 12 noon (GMT), +1 hour for BST',
  '1 2 3 4 5',
  '0.123456789 of a seat',
  '£0123456789',
  'Vote 1-9 in order; 3+4 = 7',
] as const;

describe('problemsOfText', () => {
  it.each(PRIVATE)('refuses %s in a name and asks about it in a reason: %j', (kind, text) => {
    expect(visible(said(text, 'name'))).toEqual([expect.stringMatching(`^refuse ${kind}: `)]);
    expect(visible(said(text, 'prose'))).toEqual([expect.stringMatching(`^ask ${kind}: `)]);
  });

  it.each(HARMLESS)('passes %j', (text) => {
    for (const kind of KINDS) expect([kind, said(text, kind)]).toEqual([kind, []]);
  });

  it.each(KINDS)('refuses what turns text round, whatever was checked: %s', (kind) => {
    for (const sign of ['\u202E', '\u2067', '\uD83D', '\uF0B7', '\u0007', '\u{E0041}x'])
      if (!(kind === 'statement' && (sign.startsWith('\u{E0041}') || sign === '\uD83D')))
        expect(said(`https://example.org/a${sign}b`, kind, 'everything')).toEqual([
          expect.stringMatching(/^invisible: U\+/),
        ]);
  });

  it('removes from a statement what word processors leave behind, and refuses it elsewhere', () => {
    expect(said('so\u00ADft\u200B', 'statement')).toEqual([]);
    expect(said('so\u00ADft\u200B', 'prose')).toEqual(['invisible: U+00AD', 'invisible: U+200B']);
  });

  it('asks about a phone number in a source, and refuses an email address', () => {
    expect(said('Letter, 07700 900123', 'source')).toEqual(['ask phone: 07700 900123']);
    expect(said('Letter, a@example.org', 'source')).toEqual(['refuse email: a@example.org']);
    expect(said('Labour Party, 20 Rushworth Street, London SE1 0SS', 'source')).toEqual([
      'ask home-address: 20 Rushworth Street',
      'ask postcode: SE1 0SS',
    ]);
  });

  it('passes the street of a meeting, and refuses contact details', () => {
    expect(said('Friends’ Meeting House, 12 Mill Lane, Hexham NE46 1AA', 'place')).toEqual([]);
    expect(said('The Guildhall, 020 7946 0000', 'place')).toEqual(['refuse phone: 020 7946 0000']);
    expect(said('Write to someone@example.org.', 'place')).toEqual(['refuse email: someone@example.org']);
  });

  it.each([
    ['mailto:rowan', 'strange-link: mailto:rowan'],
    ['tel:496000', 'strange-link: tel:496000'],
    ['javascript:alert(1)', 'strange-link: javascript:alert'],
    ['data:text/html,x', 'strange-link: data:text/html,x'],
    ['ftp://example.org/list.csv', 'strange-link: ftp://example.org/list.csv'],
    ['file:///etc/passwd', 'strange-link: file:///etc/passwd'],
    ['See https://admin:secret@intranet/list', 'strange-link: https://admin:secret@intranet/list'],
    ['https://labour.org.uk@evil.example/', 'strange-link: https://labour.org.uk@evil.example/'],
  ])('refuses an address that does not lead to the web, in a source: %s', (text, problem) => {
    expect(said(text, 'source')).toContain(problem);
  });

  it('refuses a phone number in a web address', () => {
    expect(said('https://wa.me/447700900123', 'link')).toEqual(['refuse phone: 447700900123']);
    expect(said('https://us02web.zoom.us/j/81234567890?pwd=abcDEF', 'link')).toEqual([]);
  });

  it('passes what was checked, and nothing else', () => {
    const text = 'Ring 07700 900123 or write to a@example.org';
    expect(said(text, 'prose', ['07700 900123'])).toEqual(['ask email: a@example.org']);
    expect(said(text, 'prose', ['07700 900123', 'a@example.org'])).toEqual([]);
    expect(said(text, 'prose', 'everything')).toEqual([]);
    expect(said(text, 'name', ['07700 900123', 'a@example.org'])).toHaveLength(2);
    expect(said(text, 'name', 'everything')).toHaveLength(2);
  });

  it('does not read text above the limit', () => {
    expect(said('a'.repeat(2000), 'name')).toEqual([]);
    expect(said(`${'a'.repeat(2000)} 07700 900123`, 'name')).toEqual(['too-long']);
    expect(said('\u202E'.repeat(50_001), 'prose')).toEqual(['too-long']);
  });
});

describe('time', () => {
  const AWKWARD = [
    ...['a', '0 ', '0(', '+44 ', '1 Aa ', 'tel ', 'a@a.', 'a at ', 'a at b dot ', 'a @ ', '&#', 'member ', 'A1'],
    ...[
      '\u202E',
      '\u200D',
      '👩\u200D',
      'http://a@',
      'https://',
      'mailto:',
      '](',
      '[a](<',
      'Flat 1 ',
      'é',
      '. ',
      '\\',
      '1 aaaa ',
      '1 AA ',
      'a AT ',
      '0123 ',
      'mem ',
      '%40',
      '"@',
    ],
  ];
  const timeOf = (text: string, kind: TextKind) => {
    const before = performance.now();
    problemsOfText(text, kind);
    return performance.now() - before;
  };

  it('50,000 awkward characters take no more than ten times as long as 50,000 of prose', () => {
    const prose = 'The CLP met on 3 November and nominated two members. '.repeat(1000).slice(0, 50_000);
    timeOf(prose, 'statement');
    const plain = Math.max(20, ...[1, 2, 3].map(() => timeOf(prose, 'statement')));
    const slow = AWKWARD.map((part) => [part, timeOf(part.repeat(50_000 / part.length), 'statement')] as const);
    expect(slow.filter(([, taken]) => taken > plain * 10)).toEqual([]);
  });
});

describe('refusalOfTexts', () => {
  const problem = (code: 'phone' | 'email', isAsked: boolean) =>
    ({ field: 'reason', code: 'private', kind: code, found: code, isAsked }) as const;

  it('is null without problems, and reports the first twenty', () => {
    expect(refusalOfTexts([])).toBeNull();
    const many = Array.from({ length: 30 }, () => problem('phone', true));
    expect(refusalOfTexts(many)?.error.problems).toHaveLength(20);
  });

  it('names once what the author may check', () => {
    const found = [problem('phone', true), problem('phone', true), problem('email', false)];
    expect(toCheckIn({ code: 'not-public', problems: found })).toEqual(['phone']);
  });
});

describe('storedText', () => {
  it('tidies, and puts a name on one line', () => {
    expect(storedText('  Ann\n  Black ', 'name')).toBe('Ann Black');
    expect(storedText(' One.\r\n\r\n\r\nTwo.  ', 'prose')).toBe('One.\n\nTwo.');
  });
});
