import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Fingerprint, rulesOf } from './fingerprint';

const FIGURES = 'c218fb1bd42971e14c3a73d12936ef1390cd7985f9f53861caa02108bc159305';

describe('rulesOf', () => {
  it.each([
    // digit c of the first group, 8 at its end, f of the second group, 4 of the fifth, 5 at the end of the last
    [0, 'c', 0, 1.22, 3.96],
    [3, '8', 0, 22.78, 2.84],
    [4, 'f', 52, 0.8, 4.8],
    [16, '4', 0, 34.34, 1.72],
    [63, '5', 156, 119.2, 2],
  ])('draws digit %i (%s) at %d across, %d down, %d thick', (place, figure, x, y, height) => {
    expect(FIGURES[place]).toBe(figure);
    const rule = rulesOf(FIGURES)[place];
    expect(rule?.x).toBe(x);
    expect(rule?.y).toBeCloseTo(y, 5);
    expect(rule?.height).toBeCloseTo(height, 5);
  });

  it('never lets two rules touch', () => {
    const fat = rulesOf('f'.repeat(64));
    const column = fat.filter((rule) => rule.x === 0).sort((a, b) => a.y - b.y);
    expect(column.length).toBe(16);
    for (const [index, rule] of column.entries()) {
      const next = column[index + 1];
      if (next) expect(rule.y + rule.height).toBeLessThan(next.y);
    }
  });
});

it('shows the sixty-four digits in sixteen groups of four', () => {
  const html = renderToStaticMarkup(<Fingerprint figures={FIGURES} locale="en" />);
  const groups = [...html.matchAll(/<span>([0-9a-f]{4})<\/span>/g)].map(([, group]) => group);
  expect(groups.length).toBe(16);
  expect(groups.join('')).toBe(FIGURES);
  expect(html.match(/<rect /g)?.length).toBe(64);
});
