import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { HexLayout } from '@/domain/bodies/hex-map';
import { outlinesOf } from '@/domain/bodies/hex-outlines';
import { HexMap, MapFigure, type MapGroup } from './hex-map';

const cells = [
  { id: 'a', region: 'London', x: 7, y: 8 },
  { id: 'b', region: 'London', x: 21, y: 8 },
  { id: 'c', region: 'Wales', x: 14, y: 20 },
] as const;
const layout: HexLayout = {
  cells,
  outlines: outlinesOf(cells),
  labels: [{ region: 'Yorkshire and the Humber', x: 40, y: 20, anchor: 'start' }],
  box: { x: 0, y: 0, width: 28, height: 28 },
  isGenerated: false,
};
const groups: MapGroup[] = [
  { key: 'sent', ground: 'ring', words: 'Sent', count: 1847 },
  { key: 'silent', ground: 'none', letter: 'G', words: 'Silent', count: 0 },
];
const marks = [
  { id: 'a', group: 'sent' },
  { id: 'c', group: 'sent' },
];
const drawn = (more: Partial<Parameters<typeof HexMap>[0]> = {}) =>
  renderToStaticMarkup(
    <HexMap id="m" layout={layout} groups={groups} marks={marks} label="Map of things" locale="en" {...more} />,
  );

describe('a hex map', () => {
  test('draws the cells of a group in one path, each from its top', () => {
    expect(drawn()).toContain('<path class="cells" d="M7 0l7 4v8l-7 4-7-4v-8zM14 12l7 4v8l-7 4-7-4v-8z"></path>');
  });

  test('has a description with its subject and counts, for people who cannot see it', () => {
    const svg = drawn();
    expect(svg).toContain('role="img" aria-label="Map of things" aria-describedby="m-text"');
    expect(svg).toContain('<desc id="m-text">Sent: 1,847 and Silent: 0.');
  });

  test('leaves a group without cells and a body without a mark blank', () => {
    const svg = drawn();
    expect(svg.match(/class="cells"/g)).toHaveLength(1);
    expect(svg).not.toContain('M21 0');
    expect(svg).toContain('class="bounds"');
  });

  test('puts one letter on each cell of a group that has one', () => {
    const svg = drawn({ marks: [...marks, { id: 'b', group: 'silent' }] });
    expect(svg).toContain('x="21" y="11" text-anchor="middle">G</text>');
  });

  test('names the body under the pointer if names are given', () => {
    const svg = drawn({ names: new Map([['a', 'Aldershot']]) });
    expect(svg).toContain('<path d="M7 0l7 4v8l-7 4-7-4v-8z"><title>Aldershot</title></path>');
  });

  test('breaks a long name of a region into lines', () => {
    expect(
      drawn()
        .match(/<tspan[^>]*>([^<]*)/g)
        ?.map((line) => line.replace(/.*>/, '')),
    ).toEqual(['Yorkshire', 'and the', 'Humber']);
  });

  test('has no style attribute, no colour and no external address', () => {
    expect(drawn()).not.toMatch(/style=|fill=|stroke=|href=|url\(|#[0-9a-f]{3}/);
  });
});

test('the figure has the credit, the key with its counts, and the table', () => {
  const html = renderToStaticMarkup(
    <MapFigure id="m" layout={layout} groups={groups} marks={marks} label="Map" notes={['A note.']} locale="cy">
      <table />
    </MapFigure>,
  );
  expect(html).toContain('Open Innovations');
  expect(html).toContain('A note.');
  expect(html).toContain('<span>Sent</span> <span class="num">1,847</span>');
  expect(html).toContain('<table></table>');
});
