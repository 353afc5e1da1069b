import { describe, expect, test } from 'vitest';
import { referenceBodies } from './bodies';

const bodies = referenceBodies();
const inSet = (set: string) => bodies.filter((body) => body.set === set);
const slugged = (slug: string) => bodies.find((body) => body.slug === slug);

describe('the CLPs in the reference data', () => {
  test.each([
    ['2010', 'England', 533],
    ['2010', 'Wales', 40],
    ['2010', 'Scotland', 73],
    ['2010', 'Northern Ireland', 1],
    ['2010', 'International', 1],
    ['2024', 'England', 543],
    ['2024', 'Wales', 32],
    ['2024', 'Scotland', 73],
    ['2024', 'Northern Ireland', 1],
    ['2024', 'International', 1],
  ])('the %s set has in %s: %i', (set, nation, count) => {
    expect(inSet(set).filter((body) => body.nation === nation)).toHaveLength(count);
  });

  test('there are no others', () => {
    expect([inSet('2010').length, inSet('2024').length]).toEqual([648, 650]);
  });

  test.each(['2010', '2024'])('codes and names are unique within the %s set', (set) => {
    const rows = inSet(set);
    expect(new Set(rows.map((body) => body.code)).size).toBe(rows.length);
    expect(new Set(rows.map((body) => body.name)).size).toBe(rows.length);
  });

  test('slugs are unique over all sets, plain and readable, and marked in all but that of 2024', () => {
    expect(new Set(bodies.map((body) => body.slug)).size).toBe(bodies.length);
    expect(bodies.filter((body) => !/^[a-z]+(-[a-z]+)*(-2010|-2026)?$/.test(body.slug))).toEqual([]);
    for (const [mark, set] of [
      ['-2010', '2010'],
      ['-2026', 'holyrood-2026'],
    ] as const)
      expect(bodies.filter((body) => body.slug.endsWith(mark) !== (body.set === set))).toEqual([]);
  });

  test.each([
    ['birmingham-edgbaston-2010', 'Birmingham Edgbaston', ['Birmingham, Edgbaston']],
    [
      'sheffield-brightside-and-hillsborough-2010',
      'Sheffield Brightside and Hillsborough',
      ['Sheffield, Brightside and Hillsborough'],
    ],
    ['normanton-pontefract-and-castleford-2010', 'Normanton, Pontefract and Castleford', []],
    ['caithness-sutherland-and-ross', 'Caithness, Sutherland and Ross', []],
    ['na-h-eileanan-an-iar', 'Na h-Eileanan an Iar', ['Western Isles', 'Eilean Siar', 'Na h-Eileanan Siar']],
    ['kingston-upon-hull-north-2010', 'Kingston upon Hull North', ['Hull North']],
  ])('%s is called %s', (slug, name, aliases) => {
    expect(slugged(slug)).toMatchObject({ name, aliases });
  });

  test('CLPs of Wales have Welsh names and no others do', () => {
    expect(bodies.filter((body) => (body.nameCy !== null) !== (body.nation === 'Wales'))).toEqual([]);
    expect(slugged('montgomeryshire-and-glyndwr')?.nameCy).toBe('Maldwyn a Glyndŵr');
  });

  test('the two CLPs outside Great Britain have their own region', () => {
    expect(slugged('labour-party-in-northern-ireland')).toMatchObject({ code: 'NI', region: 'Northern Ireland' });
    expect(slugged('labour-international')).toMatchObject({ code: 'INTL', region: 'International' });
  });
});
