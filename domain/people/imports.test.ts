import { describe, expect, test } from 'vitest';
import type { BodyId } from '../base/ids';
import type { BodyKind } from '../bodies/bodies';
import { judgeCandidates } from '../candidates/candidate-rows';
import { bodyFinder } from './body-finder';
import { countOutcomes, type HeldOffice, isFormula, isInTheWay, judgeMembers, judgeOfficers } from './imports';

const body = (slug: string, name: string, code: string) => ({
  id: slug as BodyId,
  slug,
  code,
  name,
  nameCy: null,
  aliases: [],
  kind: 'clp' as const,
  fullNames: [`${name} CLP`],
});
const BODIES = [
  body('hexham', 'Hexham', 'E14001288'),
  body('hackney-north', 'Hackney North and Stoke Newington', 'E14001255'),
  body('hackney-south', 'Hackney South and Shoreditch', 'E14001256'),
];
const NOW = new Date('2026-11-20T12:00:00Z');
const held = (more: Partial<HeldOffice> = {}): HeldOffice => ({
  email: 'sec@example.org',
  bodyId: 'hexham' as BodyId,
  office: 'secretary',
  startsAt: new Date('2026-01-01T00:00:00Z'),
  endsAt: null,
  ...more,
});
const officer = (clp: string, email: string, office: string, from = '', to = '') => ({ clp, email, office, from, to });
const lines = (...cells: Record<string, string>[]) => cells.map((one, at) => ({ line: at + 2, cells: one }));

describe('a list of officers', () => {
  const outcomeOf = (cells: Record<string, string>, holders: HeldOffice[] = []) =>
    judgeOfficers(lines(cells), { find: bodyFinder(BODIES), held: holders }, NOW)[0]?.outcome;
  const added = { kind: 'added' };

  test.each([
    ['by name', officer('Hexham', 'a@example.org', 'secretary'), added],
    ['by name with CLP and a slip', officer('Hexam CLP', 'a@example.org', 'Chair'), added],
    ['by slug', officer('hackney-north', 'a@example.org', 'chair'), added],
    ['by code', officer('e14001288', 'a@example.org', 'CLP Secretary'), added],
    ['half a name', officer('Hackney', 'a@example.org', 'chair'), { kind: 'ambiguous-clp' }],
    ['no such CLP', officer('Narnia', 'a@example.org', 'chair'), { kind: 'unknown-clp', choices: [] }],
    ['no CLP', officer('', 'a@example.org', 'chair'), { kind: 'unknown-clp', choices: [] }],
    ['no address', officer('Hexham', '', 'chair'), { kind: 'bad-address' }],
    ['half an address', officer('Hexham', 'a@example', 'chair'), { kind: 'bad-address' }],
    ['two addresses', officer('Hexham', 'a@example.org; b@example.org', 'chair'), { kind: 'bad-address' }],
    ['another office', officer('Hexham', 'a@example.org', 'treasurer'), { kind: 'bad-office', of: 'clp' }],
    ['a term to come', officer('Hexham', 'a@example.org', 'chair', '2026-12-01', '2027-07-01'), added],
    ['a term as spreadsheets write it', officer('Hexham', 'a@example.org', 'chair', '1/7/2026', '31/12/2026'), added],
    ['no such day', officer('Hexham', 'a@example.org', 'chair', '31/6/2026'), { kind: 'bad-dates' }],
    ['words for a day', officer('Hexham', 'a@example.org', 'chair', 'last summer'), { kind: 'bad-dates' }],
    ['over', officer('Hexham', 'a@example.org', 'chair', '2025-01-01', '2026-11-19'), { kind: 'bad-dates' }],
    ['turned round', officer('Hexham', 'a@example.org', 'chair', '2027-02-01', '2027-01-01'), { kind: 'bad-dates' }],
    ['a formula for a CLP', officer('=cmd|calc', 'a@example.org', 'chair'), { kind: 'formula', column: 'clp' }],
    ['a formula for an address', officer('Hexham', '@SUM(A1)', 'chair'), { kind: 'formula', column: 'email' }],
    ['an address that would run', officer('Hexham', '=1+1@example.org', 'chair'), { kind: 'formula', column: 'email' }],
    ['a plus before a name', officer('+Hexham', 'a@example.org', 'chair'), { kind: 'formula', column: 'clp' }],
    ['a minus before an office', officer('Hexham', 'a@example.org', '-chair'), { kind: 'formula', column: 'office' }],
  ])('%s', (_name, cells, outcome) => {
    expect(outcomeOf(cells)).toMatchObject(outcome);
  });

  test('half a name has the CLPs it may mean', () => {
    expect(outcomeOf(officer('Hackney', 'a@example.org', 'chair'))).toEqual({
      kind: 'ambiguous-clp',
      choices: ['Hackney North and Stoke Newington', 'Hackney South and Shoreditch'],
    });
  });

  test('the office says of which kind the body is, if bodies of several kinds have one name', () => {
    const named = (slug: string, kind: BodyKind, full: string) => ({
      ...{ ...body(slug, 'Hackney South and Shoreditch', slug), kind },
      fullNames: [full],
    });
    const all = [
      ...BODIES,
      named('hackney-south-mp', 'mp', 'MP for Hackney South and Shoreditch'),
      named('hackney-south-young', 'young_labour_branch', 'Hackney South and Shoreditch Young Labour'),
      named('hackney-south-group', 'labour_group', 'Hackney South and Shoreditch Labour Group'),
    ];
    const find = bodyFinder(all);
    const rowsOf = (...offices: string[]) =>
      judgeOfficers(
        lines(...offices.map((office) => officer('Hackney South & Shoreditch', 'a@example.org', office))),
        { find, held: [] },
        NOW,
      );
    expect(rowsOf('MP', 'Member of Parliament', 'Leader').map(({ toAdd }) => toAdd?.bodyId)).toEqual([
      'hackney-south-mp',
      undefined,
      'hackney-south-group',
    ]);
    // Three of them have a secretary, and the MP has none.
    expect(rowsOf('Secretary')[0]?.outcome).toEqual({
      kind: 'ambiguous-clp',
      choices: [
        'Hackney South and Shoreditch CLP',
        'Hackney South and Shoreditch Young Labour',
        'Hackney South and Shoreditch Labour Group',
      ],
    });
    const members = lines({ clp: 'Hackney South and Shoreditch', email: 'm@example.org' });
    expect(judgeMembers(members, { find, members: [] })[0]?.toAdd?.bodyId).toBe('hackney-south');
    expect(rowsOf('Treasurer')[0]?.outcome.kind).toBe('ambiguous-clp');
  });

  const sec = officer('Hexham', ' SEC@example.org ', 'secretary');
  test.each([
    ['held now', sec, [held()], 'there-already'],
    ['another office of the same person', { ...sec, office: 'chair' }, [held()], 'added'],
    ['another body', { ...sec, clp: 'hackney-north' }, [held()], 'added'],
    ['held until yesterday', sec, [held({ endsAt: new Date('2026-11-19T00:00:00Z') })], 'added'],
    ['held until next week', sec, [held({ endsAt: new Date('2026-11-27T00:00:00Z') })], 'there-already'],
    [
      'from the day after it ends',
      { ...sec, from: '2026-11-27' },
      [held({ endsAt: new Date('2026-11-27T00:00:00Z') })],
      'added',
    ],
  ])('an office %s', (_name, cells, holders, kind) => {
    expect(outcomeOf(cells, holders)).toMatchObject({ kind });
  });

  test('adds from the first instant of a day to the last, and from now on without a date', () => {
    const rows = lines(officer('Hexham', 'a@example.org', 'chair', '2026-12-01', '2027-07-01'), sec);
    expect(judgeOfficers(rows, { find: bodyFinder(BODIES), held: [] }, NOW).map(({ toAdd }) => toAdd)).toMatchObject([
      { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2027-07-01T23:00:00Z') },
      { email: 'sec@example.org', startsAt: null, endsAt: null },
    ]);
  });

  test('a duplicate line is added once, with the number of the first line', () => {
    const judged = judgeOfficers(
      lines(sec, officer('hexham clp', 'sec@EXAMPLE.org', 'Secretary'), officer('Narnia', 'x', '')),
      { find: bodyFinder(BODIES), held: [] },
      NOW,
    );
    expect(judged.map(({ outcome }) => outcome)).toEqual([
      added,
      { kind: 'duplicate', sameAs: 2 },
      { kind: 'unknown-clp', choices: [] },
    ]);
    expect(countOutcomes(judged)).toEqual([
      ['unknown-clp', 1],
      ['added', 1],
      ['duplicate', 1],
    ]);
    expect(judged.filter(isInTheWay)).toHaveLength(1);
  });
});

describe('a list of members', () => {
  const known = [{ email: 'm@example.org', bodyId: 'hexham' as BodyId }];
  test.each([
    [{ clp: 'Hexham', email: 'n@example.org' }, { kind: 'added' }],
    [{ clp: 'Hexham', email: 'M@example.org' }, { kind: 'there-already' }],
    [{ clp: 'Hackney', email: 'n@example.org' }, { kind: 'ambiguous-clp' }],
    [{ clp: 'Hexham', email: 'A123456' }, { kind: 'bad-address' }],
    [
      { clp: 'Hexham', email: '=HYPERLINK("x")' },
      { kind: 'formula', column: 'email' },
    ],
  ])('%j', (cells, outcome) => {
    expect(judgeMembers(lines(cells), { find: bodyFinder(BODIES), members: known })[0]?.outcome).toMatchObject(outcome);
  });
});

describe('a list of candidates', () => {
  const judge = (...cells: Record<string, string>[]) =>
    judgeCandidates(lines(...cells), { find: bodyFinder(BODIES), unpublishable: new Map(), names: ['Ann Sample'] });
  test.each([
    [{ name: 'Beech Sample' }, { kind: 'added' }],
    [{ name: 'Beech Sample', clp: 'Hexham', status: 'Accepted', slates: 'Trees; Woods; trees' }, { kind: 'added' }],
    [{ name: 'ann sample' }, { kind: 'there-already' }],
    [{ name: '' }, { kind: 'bad-name' }],
    [{ name: '???' }, { kind: 'bad-name' }],
    [{ name: 'x'.repeat(201) }, { kind: 'too-long', column: 'name' }],
    [{ name: '=cmd|calc' }, { kind: 'formula', column: 'name' }],
    [
      { name: 'Beech Sample', slates: '+Trees' },
      { kind: 'formula', column: 'slates' },
    ],
    [{ name: 'Beech Sample', clp: 'Hackney' }, { kind: 'ambiguous-clp' }],
    [{ name: 'Beech Sample', status: 'elected' }, { kind: 'bad-status' }],
  ])('%j', (cells, outcome) => {
    expect(judge(cells)[0]?.outcome).toMatchObject(outcome);
  });

  test('keeps the values of the row, with the source unchanged', () => {
    const [row] = judge({ name: 'Beech Sample', clp: 'Hexham', slates: 'Trees; Woods; trees', source: '-- letter' });
    expect(row?.toAdd).toEqual({
      name: 'Beech Sample',
      homeBody: 'hexham',
      status: null,
      slates: ['Trees', 'Woods'],
      emails: [],
      source: '-- letter',
    });
  });

  test('the same name on two lines is one candidate', () => {
    expect(judge({ name: 'Beech Sample' }, { name: 'BEECH  sample' })[1]?.outcome).toEqual({
      kind: 'duplicate',
      sameAs: 2,
    });
  });
});

test.each([
  ['=cmd', true],
  ['+44', true],
  ['-1', true],
  ['@SUM', true],
  ['a@b.org', false],
  ['', false],
])('%s would run as a formula: %s', (cell, expected) => {
  expect(isFormula(cell)).toBe(expected);
});
