import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { checkLog } from '@/queries/log/check-log';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { importCandidates } from '../candidates/import-candidates';
import { importPeople } from './import-people';

const { candidacies, candidates, log, memberships, officers, slateClaims, slates, users } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const ctx = (now = MIDWAY) => world.as(OPERATOR, now);
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const officersOf = (bytes: Uint8Array, isApplied = true) =>
  importPeople(ctx(), { kind: 'officers', csv: bytes, isApplied });
const candidatesOf = (bytes: Uint8Array, isApplied = true, now = MIDWAY) =>
  importCandidates(ctx(now), { round: 'nec-2026', contest: 'section', csv: bytes, isApplied });

/** The number of rows in each table that an import writes to. */
async function recorded() {
  const { reads } = world.db;
  const tables = { users, officers, memberships, candidates, candidacies, slates, slateClaims, log };
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(tables)) counts[name] = await reads.$count(table);
  return counts;
}

/** The names of the real CLPs, for long lists. */
const CLPS = readFileSync('db/reference/bodies-2024.csv', 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => /E14\d{6}/.exec(line)?.[0] ?? []);

describe('a list of officers', () => {
  const LIST = csv(
    'CLP,Email,Office,From,To',
    'Hexham,secretary@example.org,secretary,,',
    'Aldershot CLP,new@example.org,secretary,,',
    '"Aldershot","second@example.org",chair,2026-12-01,2027-12-01',
  );

  test('is only checked until it is applied; the same list again adds nothing', async () => {
    const before = await recorded();
    expect(await officersOf(LIST, false)).toMatchObject({ value: { added: 0, passedOver: 1, inTheWay: 0 } });
    expect(await recorded()).toEqual(before);

    expect(await officersOf(LIST)).toMatchObject({ value: { added: 2, passedOver: 1 } });
    const aldershot = await world.bodyId('aldershot');
    const held = (await world.db.reads.select().from(officers)).filter(({ bodyId }) => bodyId === aldershot);
    expect(held.map(({ office, startsAt, endsAt }) => ({ office, startsAt, endsAt }))).toEqual([
      { office: 'secretary', startsAt: MIDWAY, endsAt: null },
      { office: 'chair', startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2027-12-02T00:00:00Z') },
    ]);

    const after = await recorded();
    expect(await officersOf(LIST)).toMatchObject({ value: { added: 0, passedOver: 3 } });
    expect(await recorded()).toEqual(after);
  });

  test('leaves no address in the log, whose chain is valid', async () => {
    await officersOf(LIST);
    const entries = await world.db.reads.select({ event: log.event, data: log.data }).from(log);
    expect(entries.at(-1)).toEqual({
      event: 'officers.appointed',
      data: '{"rows":[["aldershot","chair"],["aldershot","secretary"]]}',
    });
    expect(JSON.stringify(entries)).not.toContain('@');
    expect(await checkLog(ctx())).toMatchObject({ ok: true });
  });

  test('with one question is not applied, and the report names the row', async () => {
    const before = await recorded();
    const done = await officersOf(
      csv('clp,email,office', 'Aldershot,new@example.org,chair', 'Hackney,other@example.org,chair'),
    );
    expect(done).toMatchObject({ value: { added: 0, inTheWay: 1 } });
    expect(done.ok && done.value.rows[1]).toMatchObject({
      line: 3,
      outcome: {
        kind: 'ambiguous-clp',
        choices: ['Hackney North and Stoke Newington', 'Hackney South and Shoreditch'],
      },
    });
    expect(await recorded()).toEqual(before);
  });

  test('of 10,000 rows takes a few seconds and is one entry of the log', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const code = CLPS[at % CLPS.length];
      return `${code},person${at}@example.org,${at % 2 ? 'chair' : 'secretary'}`;
    });
    const before = await recorded();
    const began = performance.now();
    expect(await officersOf(csv('clp,email,office', ...rows))).toMatchObject({ value: { added: 10_000 } });
    expect(performance.now() - began).toBeLessThan(10_000);
    const after = await recorded();
    expect(after).toEqual({
      ...before,
      users: (before.users ?? 0) + 10_000,
      officers: (before.officers ?? 0) + 10_000,
      log: (before.log ?? 0) + 1,
    });
  }, 30_000);
});

describe('a file that is not such a list', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x63, 0x00, 0x6c, 0x00, 0x70, 0x00]);
  const oldMac = new Uint8Array([...csv('clp,email,office', 'Ynys M'), 0x99, ...csv('n,a@example.org,chair')]);
  const tooMany = csv('clp,email,office', ...Array.from({ length: 10_001 }, () => 'Hexham,a@b.org,chair'));
  const whole = csv('clp,email,office', 'Aldershot,"new@example.org",secretary', 'Hexham,"other@example.org",chair');

  test.each([
    ['an empty file', csv(''), { code: 'file-empty' }],
    ['blank lines', csv('', '  ', ''), { code: 'file-empty' }],
    ['a header with nothing under it', csv('clp,email,office'), { code: 'file-empty' }],
    [
      'wrong columns',
      csv('name,address', 'Hexham,a@b.org'),
      { code: 'columns-missing', missing: ['clp', 'email', 'office'] },
    ],
    ['UTF-16 without the needed columns', utf16, { code: 'columns-missing' }],
    ['letters of an old Mac', oldMac, { code: 'file-not-text' }],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), { code: 'file-not-text' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), { code: 'file-not-text' }],
    ['a page of HTML', csv('<!doctype html>', '<title>Sign in</title>'), { code: 'file-not-text' }],
    ['quotation marks that do not close', csv('clp,email,office', '"Hexham,a@b.org,chair'), { code: 'file-not-csv' }],
    ['a file cut inside a cell', whole.slice(0, -12), { code: 'file-not-csv' }],
    ['more than 10,000 rows', tooMany, { code: 'file-too-long', most: 10_000 }],
    ['more than a megabyte', new Uint8Array(1_000_001).fill(97), { code: 'file-too-large', most: 1_000_000 }],
  ])('%s is refused and changes nothing', async (_name, bytes, error) => {
    const before = await recorded();
    expect(await officersOf(bytes)).toMatchObject({ ok: false, error });
    expect(await recorded()).toEqual(before);
  });

  test.each([
    ['a formula for a CLP', "=cmd|' /C calc'!A0,a@example.org,chair", { kind: 'formula', column: 'clp' }],
    ['a formula for an address', 'Aldershot,=HYPERLINK(A1),chair', { kind: 'formula', column: 'email' }],
    ['a file cut between cells', 'Aldershot,new@exam', { kind: 'bad-address' }],
    ['a shifted row', 'Aldershot,Hampshire,new@example.org,chair', { kind: 'bad-address' }],
    ['a row with a cell too many', 'Aldershot,new@example.org,chair,,secretary', { kind: 'too-many-cells' }],
  ])('%s stops the whole list', async (_name, line, outcome) => {
    const before = await recorded();
    const done = await officersOf(csv('clp,email,office', 'Hexham,third@example.org,chair', line));
    expect(done.ok && done.value.rows[1]?.outcome).toMatchObject(outcome);
    expect(await recorded()).toEqual(before);
  });

  test('duplicate lines are one officer', async () => {
    const line = 'Aldershot,new@example.org,chair';
    const done = await officersOf(csv('clp,email,office', line, line, line.toUpperCase()));
    expect(done).toMatchObject({ value: { added: 1, passedOver: 2 } });
    expect(done.ok && done.value.rows.map(({ outcome }) => outcome)).toEqual([
      { kind: 'added' },
      { kind: 'duplicate', sameAs: 2 },
      { kind: 'duplicate', sameAs: 2 },
    ]);
  });
});

test('a list of members is added once; the log says how many', async () => {
  const list = csv('clp,email', 'Hexham,m1@example.org', 'Hexham,m2@example.org', 'Aldershot,m1@example.org');
  const members = (isApplied: boolean) => importPeople(ctx(), { kind: 'members', csv: list, isApplied });
  expect(await members(false)).toMatchObject({ value: { added: 0, inTheWay: 0 } });
  expect(await members(true)).toMatchObject({ value: { added: 3 } });
  expect(await members(true)).toMatchObject({ value: { added: 0, passedOver: 3 } });
  expect(await recorded()).toMatchObject({ memberships: 3, users: 4 });
  const entries = await world.db.reads.select({ event: log.event, data: log.data }).from(log);
  expect(entries.at(-1)).toEqual({ event: 'members.added', data: '{"members":3}' });
});

describe('a list of candidates', () => {
  test('adds new ones, with CLP, status and slates, each logged', async () => {
    const before = await recorded();
    const list = csv(
      'name;clp;status;slates;source',
      'Alder Sample;;;;',
      'Rowan Sample;Hexham;accepted;"Trees; Woods";=kept as text',
      'Willow Sample;;;trees;',
    );
    expect(await candidatesOf(list)).toMatchObject({ value: { added: 2, passedOver: 1 } });
    const after = await recorded();
    expect(after).toMatchObject({
      candidacies: (before.candidacies ?? 0) + 2,
      slates: 2,
      slateClaims: 3,
      log: (before.log ?? 0) + 2,
    });
    const rows = await world.db.reads.select().from(candidacies);
    expect(rows.at(-2)).toMatchObject({ homeBodyId: world.hexham, source: '=kept as text' });
    expect(await candidatesOf(list)).toMatchObject({ value: { added: 0, passedOver: 3 } });
    expect(await recorded()).toEqual(after);
  });

  test('with one bad row adds nobody', async () => {
    const before = await recorded();
    const done = await candidatesOf(csv('name,clp', 'Rowan Sample,Hexham', 'Willow Sample,Narnia'));
    expect(done).toMatchObject({ value: { added: 0, inTheWay: 1 } });
    expect(await recorded()).toEqual(before);
  });

  test.each([
    ['a round that is not there', { round: 'nec-1900', contest: 'section' }, { code: 'no-such-round' }],
    [
      'a contest that is not there',
      { round: 'nec-2026', contest: 'x' },
      { code: 'no-such-contest', choices: ['section'] },
    ],
  ])('%s is refused', async (_name, place, error) => {
    const done = await importCandidates(ctx(), { ...place, csv: csv('name', 'Rowan'), isApplied: true });
    expect(done).toMatchObject({ ok: false, error });
  });

  test('is refused once the round is declared', async () => {
    await world.db.seed(async (tx) => {
      await tx.update(schema.rounds).set({ declaredAt: MIDWAY });
      return { ok: true, value: null };
    });
    const before = await recorded();
    expect(await candidatesOf(csv('name', 'Rowan Sample'))).toMatchObject({ error: { code: 'round-declared' } });
    expect(await recorded()).toEqual(before);
  });
});
