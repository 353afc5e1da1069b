import { describe, expect, test } from 'vitest';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import { referenceBodies } from './bodies';
import { neighboursOf } from './neighbours';

const bodies = referenceBodies();
const named = (set: BodySet, name: string) => bodies.find((body) => body.set === set && body.name === name)?.code ?? '';
const nameOf = (set: BodySet, code: string) => bodies.find((body) => body.set === set && body.code === code)?.name;
const names = (set: BodySet, name: string) =>
  neighboursOf(set, named(set, name))
    .map((code) => nameOf(set, code))
    .sort();

describe('the neighbours in the reference data', () => {
  test.each<[BodySet, string, string[]]>([
    ['2010', 'York Central', ['York Outer']],
    ['2010', 'Cambridge', ['South Cambridgeshire', 'South East Cambridgeshire']],
    ['2010', 'Leicester South', ['Harborough', 'Leicester East', 'Leicester West', 'South Leicestershire']],
    ['2024', 'York Central', ['York Outer']],
    ['2024', 'Cambridge', ['Ely and East Cambridgeshire', 'South Cambridgeshire', 'St Neots and Mid Cambridgeshire']],
    ['2024', 'Isle of Wight East', ['Isle of Wight West']],
    ['2024', 'St Ives', ['Camborne and Redruth']],
  ])('on the map of %s %s has %j', (set, name, expected) => {
    expect(names(set, name)).toEqual(expected);
  });

  test('includes neighbours across the border between England and Wales', () => {
    expect(names('2010', 'City of Chester')).toEqual(expect.arrayContaining(['Alyn and Deeside', 'Wrexham']));
    expect(names('2024', 'Forest of Dean')).toContain('Monmouthshire');
  });

  test.each<[BodySet, string[]]>([
    ['2010', ['Isle of Wight', 'Ynys Môn']],
    ['2024', ['Ynys Môn']],
  ])('on the map of %s only islands have none, in England and Wales', (set, islands) => {
    const inSet = bodies.filter((body) => body.set === set && ['England', 'Wales'].includes(body.nation));
    expect(inSet.filter(({ code }) => neighboursOf(set, code).length === 0).map(({ name }) => name)).toEqual(islands);
  });

  test.each<BodySet>(['2010', '2024'])('on the map of %s every neighbour is another CLP, and says the same', (set) => {
    const codes = bodies.filter((body) => body.set === set).map(({ code }) => code);
    const wrong = codes.flatMap((code) =>
      neighboursOf(set, code).filter(
        (other) => other === code || !codes.includes(other) || !neighboursOf(set, other).includes(code),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('an unknown code has none, nor has Scotland, whose boundaries are not recorded', () => {
    expect(neighboursOf('2024', 'nowhere')).toEqual([]);
    expect(neighboursOf('2024', named('2024', 'Glasgow Kelvin'))).toEqual([]);
  });
});
