import { expect, test } from 'vitest';
import { nearWriteIn } from './near-write-ins';

const LISTED = ['Alder Sample', 'Wren Oakley OBE', 'Siân O’Dell'];
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
  expect(nearWriteIn(written('Fir Rowley', name), LISTED)).toEqual({ code: 'write-in-near', name, near: [near] });
});

test('another person with the same surname is nobody on the list', () => {
  expect(nearWriteIn(written('Fir Sample', 'Kit Oakley'), LISTED)).toBeNull();
  expect(nearWriteIn([], LISTED)).toBeNull();
});
