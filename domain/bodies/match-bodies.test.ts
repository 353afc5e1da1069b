import { describe, expect, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import type { BodyId } from '../base/ids';
import type { FirstSet } from './boundary-sets';
import { type MatchableBody, matchBody } from './match-bodies';
import { isOfAnotherKind } from './typed-names';

const reference = referenceBodies().map((body) => ({ ...body, id: body.slug as BodyId }));
const SETS: Record<FirstSet, readonly MatchableBody[]> = {
  '2010': reference.filter((body) => body.set === '2010'),
  '2024': reference.filter((body) => body.set === '2024'),
};
const names = new Map<string, string>(reference.map((body) => [body.id, body.name]));

/**
 * The match as text: "Hackney South and Shoreditch (spelling)", "? Derby North | Derby South" or "unknown: Derby
 * North".
 */
function outcome(raw: string, set: FirstSet): string {
  const match = matchBody(raw, SETS[set]);
  if (match.kind === 'matched') return `${names.get(match.bodyId)} (${match.how})`;
  const choices = match.choices.map((id) => names.get(id)).join(' | ');
  return match.kind === 'ambiguous' ? `? ${choices}` : `unknown: ${choices}`.trim();
}

/** Expects the match as text. A string must be equal to it, and a pattern must match it. */
function expectOutcome(raw: string, set: FirstSet, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(outcome(raw, set)).toBe(expected);
  else expect(outcome(raw, set)).toMatch(expected);
}

const BOTH: readonly FirstSet[] = ['2010', '2024'];

describe('names as lists write them', () => {
  test.each([
    ['Hackney South & Shoreditch CLP', 'Hackney South and Shoreditch (name)'],
    ['12. Hackney South and Shoreditch', 'Hackney South and Shoreditch (name)'],
    ['Hackney South and Shoreditch (45)', 'Hackney South and Shoreditch (name)'],
    ['Hack\u200bney South and Shoreditch', 'Hackney South and Shoreditch (name)'],
    ['  Hornchurch\t& \u00a0 Upminster ', 'Hornchurch and Upminster (name)'],
    ['Newcastle-upon-Tyne North', 'Newcastle upon Tyne North (name)'],
    ['Newcastle North', 'Newcastle upon Tyne North (alias)'],
    ['Newcastle Under Lyme', 'Newcastle-under-Lyme (name)'],
    ['Stoke–on—Trent Central', 'Stoke-on-Trent Central (name)'],
    ['Stratford upon Avon', 'Stratford-on-Avon (name)'],
    ['Hull East', 'Kingston upon Hull East (alias)'],
    ['St. Helens South + Whiston', 'St Helens South and Whiston (name)'],
    ['Saint Helens North', 'St Helens North (name)'],
    ['St Helens N', 'St Helens North (abbreviation)'],
    ['Leeds NE', 'Leeds North East (abbreviation)'],
    ['Exeter Labour Party', 'Exeter (name)'],
    ['Exeter Constituency Labour Party (CLP)', 'Exeter (name)'],
    ['Labour Party - Exeter', 'Exeter (name)'],
    ['Exeter[1]', 'Exeter (name)'],
    ['Wrekin', 'The Wrekin (name)'],
    ['Birmingham, Edgbaston', 'Birmingham Edgbaston (name)'],
    ['Ruislip Northwood & Pinner', 'Ruislip, Northwood and Pinner (name)'],
    ['City of London & Westminster', 'Cities of London and Westminster (alias)'],
    ['Argyll & Bute', 'Argyll and Bute (name)'],
    ['Orkney', 'Orkney Islands (alias)'],
    ['Na h-Eileanan an Iar (Western Isles)', 'Na h-Eileanan an Iar (name)'],
    ['Western Isles / Na h-Eileanan an Iar', 'Na h-Eileanan an Iar (alias)'],
    ['Northern Ireland', 'Labour Party in Northern Ireland (alias)'],
    ['Labour Party of Northern Ireland', 'Labour Party in Northern Ireland (alias)'],
    ['Labour International CLP', 'Labour International (name)'],
    ['International', 'Labour International (alias)'],
  ])('%s', (raw, expected) => {
    expect(BOTH.map((set) => outcome(raw, set))).toEqual([expected, expected]);
  });
});

describe('Wales', () => {
  test.each([
    ['Ynys Mon', 'Ynys Môn (name)'],
    ['YNYS MÔN LABOUR', 'Ynys Môn (name)'],
    ['Plaid Lafur Ynys Môn', 'Ynys Môn (name)'],
    ['Isle of Anglesey', 'Ynys Môn (alias)'],
    ['Gwyr', 'Gower (welsh-name)'],
    ['Gower (Wales)', 'Gower (name)'],
    ['Gogledd Caerdydd', 'Cardiff North (welsh-name)'],
    ['Caerdydd Gogledd', 'Cardiff North (word-order)'],
    ['Alun & Glannau Dyfrdwy', 'Alyn and Deeside (welsh-name)'],
    ['Caerdydd', /^\? Cardiff/],
  ])('%s', (raw, expected) => {
    for (const set of BOTH) expectOutcome(raw, set, expected);
  });

  test.each([
    ['2010', 'Aberavon / Aberafan', 'Aberavon (name)'],
    ['2010', 'Caerdydd Canolog', 'Cardiff Central (alias)'],
    ['2010', 'Maldwyn', 'Montgomeryshire (alias)'],
    ['2024', 'Montgomeryshire & Glyndwr', 'Montgomeryshire and Glyndŵr (name)'],
    ['2024', 'Brecon, Radnor & Cwm Tawe CLP', 'Brecon, Radnor and Cwm Tawe (name)'],
    ['2024', 'Carmarthen', 'Caerfyrddin (alias)'],
    ['2024', 'Aberavon', 'unknown: Aberafan Maesteg'],
  ] as const)('%s: %s', (set, raw, expected) => {
    expect(outcome(raw, set)).toBe(expected);
  });
});

describe('letters lost in transmission', () => {
  test.each([
    ['Ynys M\ufffdn', 'Ynys Môn (unreadable-letter)'],
    ['Ynys M\ufffd\ufffdn CLP', 'Ynys Môn (unreadable-letter)'],
    ['Ynys M?n', 'Ynys Môn (unreadable-letter)'],
    ['Ynys MÃ´n', 'Ynys Môn (name)'],
    ['Queenâ€™s Park &amp; Maida Vale', "Queen's Park and Maida Vale (name)"],
    ['Queen\ufffds Park and Maida Vale', "Queen's Park and Maida Vale (unreadable-letter)"],
    ['\ufffdast Ham', 'unknown: East Ham | West Ham and Beckton'],
    ['\ufffd\ufffd\ufffd\ufffd\ufffd', 'unknown:'],
  ])('%s', (raw, expected) => {
    expect(outcome(raw, '2024')).toBe(expected);
  });
});

describe('reordered', () => {
  test.each([
    ['2010', 'Tyneside North', 'North Tyneside (word-order)'],
    ['2010', 'Tyneside, North', 'North Tyneside (word-order)'],
    ['2010', 'Norfolk Mid', 'Mid Norfolk (word-order)'],
    ['2010', 'Devon Central', 'Central Devon (word-order)'],
    ['2010', 'Falmouth & Truro', 'Truro and Falmouth (word-order)'],
    ['2010', 'Basildon South and East Thurrock', 'South Basildon and East Thurrock (word-order)'],
    [
      '2010',
      'East Basildon and South Thurrock',
      'unknown: South Basildon and East Thurrock | Thurrock | Basildon and Billericay',
    ],
    ['2010', 'Glenrothes and Mid Fife', 'unknown: Mid Fife and Glenrothes | North East Fife'],
    ['2024', 'Beckton and West Ham', 'unknown: West Ham and Beckton | East Ham'],
    // In 2024 the names of the seats of Swindon changed only in the order of their words.
    ['2024', 'North Swindon', 'Swindon North (word-order)'],
    ['2010', 'Swindon North', 'North Swindon (word-order)'],
  ] as const)('%s: %s', (set, raw, expected) => {
    expect(outcome(raw, set)).toBe(expected);
  });
});

describe('typing errors', () => {
  test.each([
    ['Cambourne & Redruth', 'Camborne and Redruth (spelling)'],
    ['Leyton and Wansted', 'Leyton and Wanstead (spelling)'],
    ['Ashton-under-Lyme', 'Ashton-under-Lyne (spelling)'],
    ['Westmoreland and Lonsdale', 'Westmorland and Lonsdale (spelling)'],
    ['Middlesborough South and East Cleveland', 'Middlesbrough South and East Cleveland (spelling)'],
    ['Nothampton South', 'Northampton South (spelling)'],
    ['Perthshire South and Kinrossshire', 'Perthshire South and Kinross-shire (spelling)'],
    ['Hackney Suoth and Shoreditch', 'unknown: Hackney South and Shoreditch'],
    ['Mddlesbrogh South and East Cleveland', 'Middlesbrough South and East Cleveland (spelling)'],
    ['Leicstr East', /^unknown: Leicester East \|/],
    ['Hornchrch and Upmnster', 'Hornchurch and Upminster (spelling)'],
    ['Hrnchrch and Upmnster', 'unknown: Hornchurch and Upminster'],
    ['Ruislp, Northwod and Piner', 'unknown: Ruislip, Northwood and Pinner'],
    ['Hastings and Rie', 'unknown: Hastings and Rye'],
    ['Poule', 'unknown: Poole | Mid Dorset and North Poole'],
    ['Warrow East', /^unknown:.* Harrow East/],
    ['Eastham', 'unknown:'],
    ['Northdevon', 'unknown:'],
    ['Newcastle-under-Lyne', /^unknown: Newcastle-under-Lyme/],
    ['Wast Ham', /^unknown: East Ham \| West Ham/],
    ['East Hem', /^unknown:/],
    ['Walton', '? Esher and Walton | Liverpool Walton'],
    ['Southampton South', 'unknown: Southampton Itchen | Southampton Test | Romsey and Southampton North'],
    ['Mid Devon', /^unknown: Central Devon/],
    ['Edinburgh East', /^unknown: Edinburgh Eastern/],
  ])('%s', (raw, expected) => {
    for (const set of BOTH) expectOutcome(raw, set, expected);
  });
});

test('two similar names make a question', () => {
  const body = (name: string) => ({ id: name as BodyId, name, nameCy: null, aliases: [] });
  const set = ['Amberley', 'Anberly', 'Farley Mount'].map(body);
  expect(matchBody('Amberly', set)).toEqual({ kind: 'unknown', choices: ['Amberley', 'Anberly'] });
  expect(matchBody('Farly Mount', set)).toMatchObject({ kind: 'matched', bodyId: 'Farley Mount' });
});

describe('half a name is a question', () => {
  test.each([
    ['Hackney', '? Hackney North and Stoke Newington | Hackney South and Shoreditch'],
    ['Derby Labour Party', '? Derby North | Derby South | Liverpool West Derby'],
    ['Birmingham', /^\? (Birmingham [^|]+( \| )?){9}$/],
    ['Newcastle', /^\? Newcastle upon Tyne .* \| Newcastle-under-Lyme$/],
    ['Sheffield', /^\? (Sheffield [^|]+( \| )?){5}$/],
    ['Hackney South', 'unknown: Hackney South and Shoreditch'],
    ['Broxtowe CLP (all member meeting)', 'Broxtowe (name)'],
    ['Angus South (Angus North)', 'unknown: Angus South'],
    ['Bath / Bristol East', '? Bath | Bristol East'],
  ])('%s', (raw, expected) => {
    for (const set of BOTH) expectOutcome(raw, set, expected);
  });
});

describe('one name, two sets', () => {
  test.each([
    ['Westminster North', 'Westminster North (name)', 'unknown: Cities of London and Westminster'],
    ['Hull North', 'Kingston upon Hull North (alias)', 'unknown: Kingston upon Hull North and Cottingham'],
    ['Birmingham Hall Green', 'Birmingham Hall Green (name)', 'unknown: Birmingham Hall Green and Moseley'],
    ['West Ham', 'West Ham (name)', 'unknown: West Ham and Beckton'],
    ['East Ham', 'East Ham (name)', 'East Ham (name)'],
    ['North Devon', 'North Devon (name)', 'North Devon (name)'],
    ['Halton', 'Halton (name)', 'unknown: Esher and Walton | Liverpool Walton | Thirsk and Malton'],
    ['Wells', 'Wells (name)', '? Wells and Mendip Hills | Tunbridge Wells'],
    ['Chester', 'City of Chester (alias)', '? Chester North and Neston | Chester South and Eddisbury'],
    ['Richmond (Yorks)', 'Richmond (Yorks) (name)', /^unknown: Richmond/],
    ['Worsley and Eccles', 'unknown: Worsley and Eccles South', 'Worsley and Eccles (name)'],
    ['Bristol Central', /^unknown: Bristol East/, 'Bristol Central (name)'],
    ['Bristol West', 'Bristol West (name)', /^unknown: Bristol North West/],
    ['North Tyneside', 'North Tyneside (name)', 'unknown:'],
    // In Scotland these seats of the House of Commons have no CLP.
    ['Dumfries & Galloway', /^unknown: Galloway and West Dumfries/, /^unknown: Galloway and West Dumfries/],
    ['Glasgow Central', /^unknown: Glasgow/, /^unknown: Glasgow/],
    ['North Ayrshire & Arran', 'unknown:', 'unknown:'],
    ['Orkney and Shetland', 'unknown: Orkney Islands | Shetland Islands', 'unknown: Orkney Islands | Shetland Islands'],
  ])('%s', (raw, in2010, in2024) => {
    expectOutcome(raw, '2010', in2010);
    expectOutcome(raw, '2024', in2024);
  });

  test('a name that is in one set only never matches another CLP in the other set', () => {
    const taken = BOTH.flatMap((set) => {
      const others = reference.filter((body) => body.set !== set);
      return others.flatMap((body) => {
        const match = matchBody(body.name, SETS[set]);
        return match.kind === 'matched' && names.get(match.bodyId) !== body.name ? [body.name] : [];
      });
    });
    // These are the same seats, with their names reordered. Fife North East is a seat of the Scottish Parliament.
    const reordered = ['Swindon North', 'Swindon South', 'Fife North East', 'North Swindon', 'South Swindon'];
    expect(taken).toEqual([...reordered, 'Fife North East']);
  });
});

describe('names that are not CLPs never match', () => {
  test.each([
    'Unite',
    'Unite the Union',
    'GMB',
    'UNISON',
    'Community',
    'Co-operative Party',
    'Socialist Health Association',
    'Fabian Society',
    'Hackney Council Labour Group',
    'Exeter Labour Group',
    'Young Labour',
    'Labour Students',
    'Exeter Young Labour',
    "Labour Women's Network",
    'London',
    'The North West',
    'London Labour',
    'Wales',
    'Welsh Labour',
    'Scottish Labour',
    'Yorkshire',
    'UK',
    '',
    '   ',
    '—',
    '?',
    'Total',
    'n/a',
    'TBC',
    'None',
    'CLP',
    'The',
    'Labour',
    'Labour Party',
    'Constituency Labour Party',
    'North',
    'Barking and Dagenham Trades Council',
    'Tower Hamlets Borough Party',
    'University of Birmingham Labour Club',
    'Tory',
    'Luke Akehurst',
    'Ann Black',
    'Keir Starmer',
    'https://example.org/exeter',
    'www.example.org/exeter',
    'exeter@example.org',
    `${'Exeter '.repeat(40)}`,
  ])('%s', (raw) => {
    expect(BOTH.map((set) => outcome(raw, set))).toEqual(['unknown:', 'unknown:']);
  });

  test('a word that too many share suggests none of them', () => {
    expect(outcome('Valley', '2010')).toBe('unknown:');
    expect(outcome('Valley', '2024')).toMatch(/^\? (.+ \| ){10}/);
  });

  test("a person's name is at most a question", () => {
    expect(outcome('Gemma Bolton', '2024')).toMatch(/^unknown: Bolton/);
    expect(outcome('Jeremy Corbyn', '2010')).toBe('unknown: Corby');
  });

  test.each(BOTH)('no name of the %s set reads like another kind of body', (set) => {
    // Two aliases are also names of wider places. They still match, because an exact match comes first.
    const kept = new Set(['Northern Ireland', 'International']);
    const misread = SETS[set].flatMap((body) => [body.name, ...body.aliases]).filter((name) => isOfAnotherKind(name));
    expect(misread.filter((name) => !kept.has(name))).toEqual([]);
  });
});
