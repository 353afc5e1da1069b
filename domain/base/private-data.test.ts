import { describe, expect, it } from 'vitest';
import { privateDataIn } from './private-data';

const kinds = (text: string) => privateDataIn(text).map(({ kind, found }) => `${kind}: ${found}`);

describe('privateDataIn', () => {
  it.each([
    ['an email address', 'Write to rowan.sample@example.org.', 'email: rowan.sample@example.org'],
    ['one as a link', '[me](mailto:rowan@example.org)', 'email: rowan@example.org'],
    ['one in entities', 'rowan&#64;example&#46;org', 'email: rowan@example.org'],
    ['one with an escape', 'rowan\\@example.org', 'email: rowan@example.org'],
    ['one between marks of emphasis', 'rowan**@**example.org', 'email: rowan@example.org'],
    ['one in wide letters', 'rowan＠example.org', 'email: rowan@example.org'],
    ['one with a sign of no width', 'rowan\u200B@example.org', 'email: rowan@example.org'],
    ['one in words', 'rowan [at] example [dot] org', 'email: rowan [at] example [dot] org'],
    ['one with Welsh letters', 'siân@tŷ-gwyn.cymru', 'email: siân@tŷ-gwyn.cymru'],
    ['one in an address', 'https://example.org/?to=rowan@example.org', 'email: rowan@example.org'],
    ['a mobile', 'Ring 07700 900123 any evening', 'phone: 07700 900123'],
    ['a mobile in one', '07700900123', 'phone: 07700900123'],
    ['one from abroad', '+44 7700 900123', 'phone: +44 7700 900123'],
    ['one with both noughts', '+44 (0)20 7946 0018', 'phone: +44 (0)20 7946 0018'],
    ['one dialled from abroad', '0044 7700 900 123', 'phone: 0044 7700 900 123'],
    ['a London number in brackets', '(020) 7946 0018', 'phone: (020) 7946 0018'],
    ['a Cardiff number', '029 2018 0123', 'phone: 029 2018 0123'],
    ['one with hyphens', '01632-960-001', 'phone: 01632-960-001'],
    ['one with dots', '07700.900.123', 'phone: 07700.900.123'],
    ['a short area', '01204 62083', 'phone: 01204 62083'],
    ['one in a link', 'https://wa.me/447700900123', 'phone: 447700900123'],
    ['a local one', 'Tel: 496 0000', 'phone: Tel: 496 0000'],
    ['a Welsh one', 'Ffôn: 2018 0123', 'phone: Ffôn: 2018 0123'],
    ['a membership number', 'A1234567', 'membership-number: A1234567'],
    ['one of the other letter', '(L1234567)', 'membership-number: L1234567'],
    ['one with a space', 'L 1234567', 'membership-number: L 1234567'],
    ['one in small letters', 'l1234567', 'membership-number: l1234567'],
    ['a number that is called one', 'membership number 1234567', 'membership-number: membership number 1234567'],
    ['one with a colon', 'Membership no: 552 835', 'membership-number: Membership no: 552 835'],
    ['a Welsh one', 'Rhif aelodaeth: 1234567', 'membership-number: Rhif aelodaeth: 1234567'],
    ['a postcode', 'Hexham NE46 1AA', 'postcode: NE46 1AA'],
    ['one in small letters', 'ne46 1aa', 'postcode: ne46 1aa'],
    ['one in one word', 'SW1A1AA', 'postcode: SW1A1AA'],
    ['the oldest kind', 'GIR 0AA', 'postcode: GIR 0AA'],
    ['an address on its line', 'Rowan Sample\n12 Acacia Avenue\nAnytown', 'home-address: 12 Acacia Avenue'],
    ['an address before a comma', 'at 12a Upper Mill Road, Anytown', 'home-address: 12a Upper Mill Road'],
    ['a flat', 'Flat 3, 12 Acacia Avenue, Anytown', 'home-address: Flat 3, 12 Acacia Avenue'],
    ['where somebody lives', 'I live at 12 Acacia Avenue in Anytown', 'home-address: live at 12 Acacia Avenue'],
    ['a Welsh street', '12 Heol y Bont', 'home-address: 12 Heol y Bont'],
  ])('finds %s', (_, text, found) => {
    expect(kinds(text)).toEqual([found]);
  });

  it('finds everything in a real letter', () => {
    const letter =
      'Rowan Sample, 12 Acacia Avenue, Anytown NE46 1AA\n01632 960001 / 07700 900123\nMembership no. L1234567';
    expect(kinds(letter).map((find) => find.split(':')[0])).toEqual([
      'phone',
      'phone',
      'membership-number',
      'home-address',
      'postcode',
    ]);
  });

  it.each([
    ['years', 'On the NEC 2010–2014 and 2018-2024'],
    ['a day and a number', '01/02/2026 30 members'],
    ['a day with dots and a number', '01.02.2026 30 members came'],
    ['a fraction', '0.123456789'],
    ['money', '£0123456789'],
    ['a long number', '1310967275814621188'],
    ['thousands', '4,512,345 people'],
    ['six figures after the letter', 'A123456'],
    ['eight', 'A12345678'],
    ['a road and a year', 'the A419 2024 scheme'],
    ['how many members', 'Membership number fell; membership of 500000'],
    ['a name of Mastodon', 'I am @rowan@mastodon.example'],
    ['a name elsewhere', 'I am @rowan, see https://example.org/@rowan'],
    ['a meeting', 'COP26, the G20 and the E1 1st team'],
    ['a street without a number', 'the shops of Acacia Avenue'],
    ['shops in a street', 'the 4 High Street banks that closed'],
    ['a manner of speaking', '20 years down the road, home 10 times on the way'],
    ['the door that all know', 'We took it to 10 Downing Street.'],
    ['Welsh', 'Yn y CLP hwn ers 20 mlynedd; pleidleisiwch dros ŵyl y gweithwyr'],
    ['signs', '🌹 5 CLPs, 9 seats, 38 degrees, 24/7 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('ignores %s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const texts = ['a', "a'", '0 ', 'A. ', '1 Aa ', 'tel ', 'a@a.', '&#', 'membership '].map((part) =>
      part.repeat(50_000 / part.length),
    );
    texts.push(Array.from({ length: 5000 }, (_, place) => `a${place}@b.cy`).join(' '));
    const before = performance.now();
    for (const text of texts) privateDataIn(text);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
