import { describe, expect, test } from 'vitest';
import { referenceBodies } from './bodies';
import { overlapsOf2010, overlapsOf2024 } from './overlaps';

const bodies = referenceBodies().filter(({ nation }) => nation === 'England' || nation === 'Wales');
const codesOf = (set: string) => bodies.filter((body) => body.set === set).map(({ code }) => code);
const sum = (shares: readonly { readonly share: number }[]) => shares.reduce((all, { share }) => all + share, 0);

describe('how the 2010 seats became those of 2024', () => {
  test('every 2010 seat is divided completely into 2024 seats', () => {
    const now = new Set(codesOf('2024'));
    const wrong = codesOf('2010').filter((code) => {
      const parts = overlapsOf2010(code);
      return Math.abs(sum(parts) - 1) > 1e-9 || !parts.every((part) => now.has(part.code));
    });
    expect(wrong).toEqual([]);
  });

  test('every 2024 seat has an origin', () => {
    expect(codesOf('2024').filter((code) => sum(overlapsOf2024(code)) === 0)).toEqual([]);
  });

  test('both directions have the same shares', () => {
    const there = codesOf('2010').flatMap((old) =>
      overlapsOf2010(old).map(({ code, share }) => `${old} ${code} ${share}`),
    );
    const back = codesOf('2024').flatMap((now) =>
      overlapsOf2024(now).map(({ code, share }) => `${code} ${now} ${share}`),
    );
    expect(back.sort()).toEqual(there.sort());
  });

  test('a seat that did not change is itself, with another code', () => {
    expect(overlapsOf2010('E14000530')).toEqual([{ code: 'E14001063', share: 1 }]);
    expect(overlapsOf2024('E14001063')).toContainEqual({ code: 'E14000530', share: 1 });
  });

  test('the largest part comes first', () => {
    const divided = codesOf('2010').find((code) => overlapsOf2010(code).length > 2) ?? '';
    const shares = overlapsOf2010(divided).map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test('an unknown code has none', () => {
    expect(overlapsOf2010('nowhere')).toEqual([]);
    expect(overlapsOf2024('nowhere')).toEqual([]);
  });
});
