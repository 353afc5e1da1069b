import { describe, expect, test } from 'vitest';
import { bodyName } from '../bodies/body-name';
import { readSource } from './source-line';

describe('readSource', () => {
  test.each([
    ['LabourList, 18 June 2022', 'LabourList, 18 June 2022', null],
    ['https://www.labourlist.org/2022/06/list/', 'labourlist.org', 'https://www.labourlist.org/2022/06/list/'],
    ['LabourList, https://labourlist.org/a?b=c.', 'LabourList', 'https://labourlist.org/a?b=c'],
    ['A blog (http://example.org/x)', 'A blog', 'http://example.org/x'],
    ['javascript:alert(1)', 'javascript:alert(1)', null],
    ['its own site "https://example.org/"onclick', 'its own site ""onclick', 'https://example.org/'],
    ['https://', 'https://', null],
  ])('%s', (text, words, address) => {
    expect(readSource(text)).toEqual({ words, address });
  });
});

describe('bodyName', () => {
  const body = { name: 'Anglesey', nameCy: 'Ynys Môn', kind: 'clp', nation: 'Wales' } as const;
  test.each([
    [body, 'en', 'Anglesey CLP'],
    [{ ...body, nameCy: null }, 'en', 'Anglesey CLP'],
    [{ ...body, kind: 'union', name: 'A union' }, 'en', 'A union'],
    [
      { ...body, name: 'Labour Party in Northern Ireland', nation: 'Northern Ireland' },
      'en',
      'Labour Party in Northern Ireland',
    ],
  ] as const)('%j', (named, locale, expected) => {
    expect(bodyName(named, locale)).toBe(expected);
  });

  test('a Welsh page uses the Welsh name if there is one', () => {
    expect(bodyName(body, 'cy')).toContain('Ynys Môn');
    expect(bodyName({ ...body, nameCy: null }, 'cy')).toContain('Anglesey');
  });
});
