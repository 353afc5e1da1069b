import { expect, test } from 'vitest';
import { nearWriteIns } from './near-write-ins';

const LISTED = ['Alder Sample', 'Wren Oakley OBE', 'Siân O’Dell'].map((name) => ({ name, homeNames: [] as string[] }));
const written = (...names: string[]) => names.map((name) => ({ name, homeBody: 'Hexham' }));

test.each([
  ['A Sample', 'Alder Sample'],
  ['SAMPLE, Alder', 'Alder Sample'],
  ['Cllr Alder Sample', 'Alder Sample'],
  ['Alder Samplé', 'Alder Sample'],
  ['Alder Sampel', 'Alder Sample'],
  ['Wren Oakley', 'Wren Oakley OBE'],
  ['Sian ODell', 'Siân O’Dell'],
])('%s may be %s', (name, near) => {
  expect(nearWriteIns(written('Fir Rowley', name), LISTED)).toEqual({
    code: 'write-in-near',
    written: [{ name, near: [near] }],
  });
});

test('another person with the same surname is nobody on the list', () => {
  expect(nearWriteIns(written('Fir Sample', 'Kit Oakley'), LISTED)).toBeNull();
  expect(nearWriteIns([], LISTED)).toBeNull();
});

test('the same name is asked about with the CLP of the candidate, and all names are asked about at once', () => {
  const listed = [
    { name: 'Sam Smith', homeNames: ['Stroud'] },
    { name: 'Sam Smith', homeNames: ['Witney'] },
    { name: 'Alder Sample', homeNames: [] },
  ];
  expect(nearWriteIns(written('Sam Smith', 'A. Sample'), listed)?.written).toEqual([
    { name: 'Sam Smith', near: ['Sam Smith (Stroud)', 'Sam Smith (Witney)'] },
    { name: 'A. Sample', near: ['Alder Sample'] },
  ]);
});
