import { describe, expect, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import { fold, searchBodies, slipsBetween } from './names';

describe('fold', () => {
  test.each([
    ['Ynys Môn', 'ynys mon'],
    ['Montgomeryshire and Glyndŵr', 'montgomeryshire and glyndwr'],
    ['Tŷ Ddewi', 'ty ddewi'],
    ['Hackney South & Shoreditch', 'hackney south and shoreditch'],
    ['Newcastle-under-Lyme', 'newcastle under lyme'],
    ['  Stoke–on—Trent \u00a0 Central ', 'stoke on trent central'],
    ["Queen's Park", 'queens park'],
    ['Queen’s Park', 'queens park'],
    ["'Leigh'", 'leigh'],
    ['St. Helens', 'st helens'],
    ['Richmond (Yorks)', 'richmond yorks'],
    ['Ｌｅｅｄｓ', 'leeds'],
    ['Ynys Mo\u0302n', 'ynys mon'],
    ['Łódź Straße', 'lodz strasse'],
    ['İlford', 'ilford'],
    ['—', ''],
    ['', ''],
  ])('%s → "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('normalising twice changes nothing', () => {
    const names = referenceBodies().flatMap((body) => [body.name, ...body.aliases]);
    expect(names.filter((name) => fold(fold(name)) !== fold(name))).toEqual([]);
  });
});

describe('slipsBetween', () => {
  test.each([
    ['leeds', 'leeds', 0],
    ['cambourne', 'camborne', 1],
    ['lyen', 'lyne', 1],
    ['east', 'west', 2],
    ['devon', 'dorset', 3],
    ['', 'ayr', 3],
    ['bath', 'wolverhampton', 3],
  ])('%s, %s: %i (never above 3)', (left, right, slips) => {
    expect(slipsBetween(left, right, 2)).toBe(slips);
  });
});

const bodies = referenceBodies().map((body) => ({ ...body, id: body.slug }));
const search = (set: string, typed: string, limit = 5) =>
  searchBodies(
    bodies.filter((body) => body.set === set),
    typed,
    limit,
  ).map((body) => body.name);

describe('searchBodies', () => {
  test.each([
    ['2024', 'hackney s', ['Hackney South and Shoreditch', 'Hackney North and Stoke Newington']],
    ['2024', 's hackney', ['Hackney North and Stoke Newington', 'Hackney South and Shoreditch']],
    ['2024', 'Ynys Mon', ['Ynys Môn']],
    ['2024', 'anglesey', ['Ynys Môn']],
    ['2024', 'Newcastle under Lyme', ['Newcastle-under-Lyme']],
    ['2024', 'glyndwr', ['Montgomeryshire and Glyndŵr']],
    ['2024', 'truro', ['Truro and Falmouth']],
    ['2024', 'falmouth & truro', ['Truro and Falmouth']],
    ['2024', 'caerdydd', ['Cardiff East', 'Cardiff North', 'Cardiff South and Penarth', 'Cardiff West']],
    ['2024', 'queens park', ["Queen's Park and Maida Vale"]],
    ['2024', 'saint albans', ['St Albans']],
    ['2024', 'hackney south clp', ['Hackney South and Shoreditch']],
    ['2024', 'shorditch', ['Hackney South and Shoreditch']],
    ['2024', 'western isles', ['Na h-Eileanan an Iar']],
    ['2024', 'xyzzy', []],
    ['2024', ' — ', []],
    ['2024', 'clp', []],
    [
      '2010',
      'kingston upon hull',
      ['Kingston upon Hull East', 'Kingston upon Hull North', 'Kingston upon Hull West and Hessle'],
    ],
    ['2010', 'halam', ['Sheffield Hallam']],
    ['2010', 'northern ireland', ['Labour Party in Northern Ireland']],
  ])('%s: %s', (set, typed, names) => {
    expect(search(set, typed)).toEqual(names);
  });

  test('names that begin with the typed words come before names that only contain them', () => {
    expect(search('2024', 'derby')).toEqual([
      'Derby North',
      'Derby South',
      'Derbyshire Dales',
      'Liverpool West Derby',
      'Mid Derbyshire',
    ]);
    expect(search('2024', 'leigh', 3)).toEqual([
      'Leigh and Atherton',
      'Dunstable and Leighton Buzzard',
      'Southend West and Leigh',
    ]);
  });

  test('returns no more names than the limit, and none for a negative limit', () => {
    expect(search('2024', 'north', 3)).toHaveLength(3);
    expect(search('2024', 'north', -1)).toEqual([]);
  });

  test('the order of the input makes no difference', () => {
    const set = bodies.filter((body) => body.set === '2024');
    expect(searchBodies([...set].reverse(), 'south', 100)).toEqual(searchBodies(set, 'south', 100));
  });
});
