import { expect, test } from 'vitest';
import { readOffice } from './typed-offices';

test.each([
  ['secretary', 'secretary'],
  ['Secretary', 'secretary'],
  ['CLP Secretary', 'secretary'],
  ['C.L.P. secretary', 'secretary'],
  ['Hon. Secretary', 'secretary'],
  ['Hon Sec', 'secretary'],
  ['Honorary Secretary', 'secretary'],
  ['Acting Secretary', 'secretary'],
  ['Secretary (acting)', 'secretary'],
  ['General Secretary', 'secretary'],
  ['Sec.', 'secretary'],
  ['Co-Secretary', 'secretary'],
  ['Ysgrifennydd', 'secretary'],
  ['Ysgrifennydd y CLP', 'secretary'],
  ['Chair', 'chair'],
  ['CHAIRPERSON', 'chair'],
  ['Chairman', 'chair'],
  ['Chairwoman', 'chair'],
  ['Co-Chair', 'chair'],
  ['Chair of the CLP', 'chair'],
  ['Interim Chair\u200b', 'chair'],
  ['Cadeirydd', 'chair'],
  ['Cadeirydd dros dro', 'chair'],
])('%s is the %s', (typed, office) => {
  expect(readOffice(typed)).toBe(office);
});

test.each([
  '',
  '-',
  'Treasurer',
  'Trysorydd',
  'Vice Chair',
  'Vice-chairperson',
  'Is-gadeirydd',
  'Deputy Secretary',
  'Assistant Secretary',
  'Membership Secretary',
  'Minutes Sec',
  'Chair and Secretary',
  'Secretary/Chair',
  'Former Secretary',
  'Ex-chair',
  'Chair elect',
  'Women’s Officer',
  'Secretariat',
  'Branch Secretary',
  'Branch Chair',
  'Ward secretary',
  'Policy chair',
])('%j is no office that may send nominations, and is asked about', (typed) => {
  expect(readOffice(typed)).toBeNull();
});
