import { describe, expect, it } from 'vitest';
import { areSameWriteIns, readWriteIns, refusalOfWriteIns } from './write-ins';

const fir = { name: 'Fir Sample', homeBody: 'Hexham' };
const yew = { name: 'Yew Sample', homeBody: 'Truro and Falmouth' };
const facts = { isTaken: true, listed: ['Alder Sample'] };

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

  it('cuts what is too long to be a name', () => {
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
    ['twice', [fir, { ...fir, name: 'FIR SAMPLE' }], facts, { code: 'write-in-twice', name: 'FIR SAMPLE' }],
    ['one name in two CLPs', [fir, { ...fir, homeBody: 'Truro' }], facts, null],
  ])('%s', (_, writeIns, given, refusal) => {
    expect(refusalOfWriteIns(writeIns, given)).toEqual(refusal);
  });
});

it('the order of names written in means nothing', () => {
  expect(areSameWriteIns([fir, yew], [yew, fir])).toBe(true);
  expect(areSameWriteIns([fir], [yew])).toBe(false);
  expect(areSameWriteIns([fir], [fir, yew])).toBe(false);
});
