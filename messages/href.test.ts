import { describe, expect, test } from 'vitest';
import { ownPath } from './href';

describe('ownPath', () => {
  test.each([
    ['/office', '/office'],
    ['/cy/office?round=2026', '/cy/office?round=2026'],
    ['/office/../admin', '/admin'],
    ['/office#part', '/office'],
  ])('keeps %j as %j', (address, path) => {
    expect(ownPath(address)).toBe(path);
  });

  test.each([
    null,
    undefined,
    '',
    'office',
    'https://elsewhere.example/office',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    '/cy//elsewhere.example',
    '/cy/\\elsewhere.example',
    'javascript:alert(1)',
  ])('refuses %j', (address) => {
    expect(ownPath(address)).toBeNull();
  });
});
