import { describe, expect, it } from 'vitest';
import type { CandidacyId } from '../base/ids';
import { areSameWriteIns, judgeMatch, readWriteIns, refusalOfWriteIns } from './write-ins';

const fir = { name: 'Fir Sample', homeBody: 'Hexham' };
const yew = { name: 'Yew Sample', homeBody: 'Truro and Falmouth' };
const LISTED = [
  { name: 'Alder Sample', homeNames: ['Hexham'] },
  { name: 'Birch Sample', homeNames: [] },
];
const facts = { isTaken: true, listed: LISTED };
const ON_LIST = { code: 'write-in-on-list', name: 'Alder Sample' };

describe('readWriteIns', () => {
  it.each([
    ['nothing typed', ['', ''], ['', ''], []],
    ['one of two', ['Fir Sample', ''], ['Hexham', ''], [fir]],
    ['an empty pair between', ['Fir Sample', ' ', 'Yew Sample'], ['Hexham', '', 'Truro and Falmouth'], [fir, yew]],
    ['spaces', ['  Fir   Sample '], [' Hexham'], [fir]],
    ['a CLP alone is kept, to be asked about', [''], ['Hexham'], [{ name: '', homeBody: 'Hexham' }]],
    ['no box for the CLP', ['Fir Sample'], [], [{ name: 'Fir Sample', homeBody: '' }]],
  ])('%s', (_, names, homes, read) => {
    expect(readWriteIns(names, homes)).toEqual(read);
  });

  it('cuts texts that are too long for a name', () => {
    expect(readWriteIns(['x'.repeat(500)], [])[0]?.name).toHaveLength(100);
  });
});

describe('refusalOfWriteIns', () => {
  it.each([
    ['none, where none are taken', [], { ...facts, isTaken: false }, null],
    ['one, where none are taken', [fir], { ...facts, isTaken: false }, { code: 'write-ins-not-taken' }],
    ['two people', [fir, yew], facts, null],
    ['no CLP', [{ ...fir, homeBody: '' }], facts, { code: 'write-in-half', name: 'Fir Sample' }],
    ['no name', [{ ...fir, name: '' }], facts, { code: 'write-in-half', name: 'Hexham' }],
    ['signs alone are no name', [{ ...fir, name: '--' }], facts, { code: 'write-in-half', name: '--' }],
    ['on the list', [{ ...fir, name: 'alder  sample' }], facts, { code: 'write-in-on-list', name: 'alder  sample' }],
    ['on the list, from “Hexham CLP”', [{ name: 'Alder Sample', homeBody: 'hexham CLP' }], facts, ON_LIST],
    ['the name of a candidate of another CLP', [{ name: 'Alder Sample', homeBody: 'Gower' }], facts, null],
    ['the name of a candidate whose CLP is not known', [{ name: 'Birch Sample', homeBody: 'Gower' }], facts, null],
    ['twice', [fir, { ...fir, name: 'FIR SAMPLE' }], facts, { code: 'write-in-twice', name: 'FIR SAMPLE' }],
    ['one name in two CLPs', [fir, { ...fir, homeBody: 'Truro' }], facts, null],
  ])('%s', (_, writeIns, given, refusal) => {
    expect(refusalOfWriteIns(writeIns, given)).toEqual(refusal);
  });
});

it('the order of write-ins has no meaning', () => {
  expect(areSameWriteIns([fir, yew], [yew, fir])).toBe(true);
  expect(areSameWriteIns([fir], [yew])).toBe(false);
  expect(areSameWriteIns([fir], [fir, yew])).toBe(false);
});

describe('acts on write-ins', () => {
  const opensAt = new Date('2026-11-02T12:00:00Z');
  const closesAt = new Date('2026-12-11T12:00:00Z');
  const now = new Date('2026-11-20T12:00:00Z');
  const open = { announcedAt: opensAt, opensAt, closesAt, declaredAt: null, cancelledAt: null, amendingSince: null };
  const code = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);
  const REASON = 'The letter was not theirs.';

  describe('judgeMatch', () => {
    const alder = { id: 'alder' as CandidacyId, mergedIntoId: null };
    it.each([
      ['a match', null, true, alder, 'ok'],
      ['another candidate', 'birch', true, alder, 'ok'],
      ['taking it back', 'alder', true, null, 'ok'],
      ['the same again', 'alder', true, alder, 'tie-unchanged'],
      ['taking back nothing', null, true, null, 'tie-unchanged'],
      ['one in a version that was replaced', null, false, alder, 'not-the-latest'],
      ['to a merged candidacy', null, true, { ...alder, mergedIntoId: 'birch' as CandidacyId }, 'target-merged'],
    ] as const)('%s', (_, tiedTo, isLive, into, outcome) => {
      const writeIn = { tiedTo: tiedTo as CandidacyId | null, isLive };
      expect(code(judgeMatch(open, writeIn, into, REASON, now))).toBe(outcome);
    });
  });
});
