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
  expect(readOffice(typed, 'clp')).toBe(office);
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
  expect(readOffice(typed, 'clp')).toBeNull();
});

test.each([
  ['Leader', 'labour_group', 'leader'],
  ['Group Leader', 'labour_group', 'leader'],
  ['Leader of the Labour Group', 'labour_group', 'leader'],
  ['Arweinydd y Grŵp', 'labour_group', 'leader'],
  ['Group Secretary', 'labour_group', 'secretary'],
  ['Ysgrifennydd y Grŵp', 'labour_group', 'secretary'],
  ['Whip', 'labour_group', 'whip'],
  ['Chief Whip', 'labour_group', 'whip'],
  ['Chwip', 'labour_group', 'whip'],
  ['General Secretary', 'union', 'general_secretary'],
  ['general_secretary', 'union', 'general_secretary'],
  ['Acting Gen. Sec.', 'union', 'general_secretary'],
  ['Ysgrifennydd Cyffredinol', 'union', 'general_secretary'],
  ['Political officer', 'union', 'political_officer'],
  ['Swyddog gwleidyddol', 'union', 'political_officer'],
  ['General Secretary', 'socialist_society', 'general_secretary'],
  ['Secretary of the society', 'socialist_society', 'secretary'],
  ['Branch Secretary', 'branch', 'secretary'],
  ['Young Labour branch chair', 'young_labour_branch', 'chair'],
  ['Member', 'young_member', 'member'],
  ['MP', 'mp', 'mp'],
  ['Aelod Seneddol', 'mp', 'mp'],
] as const)('%s of a body of the kind %s is the %s', (typed, kind, office) => {
  expect(readOffice(typed, kind)).toBe(office);
});

test.each([
  ['Leader', 'clp'],
  ['Whip', 'clp'],
  ['Political officer', 'clp'],
  ['Chair', 'labour_group'],
  ['Deputy Leader', 'labour_group'],
  ['Leader of the Council', 'labour_group'],
  ['Secretary', 'union'],
  ['Chair', 'union'],
  ['Assistant General Secretary', 'union'],
  ['Branch Secretary', 'union'],
  ['Political officer', 'socialist_society'],
  ['Secretary', 'mp'],
] as const)('%s is no office of a body of the kind %s that may send nominations', (typed, kind) => {
  expect(readOffice(typed, kind)).toBeNull();
});
