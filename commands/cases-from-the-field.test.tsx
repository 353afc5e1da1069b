import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { StatementPreview } from '@/components/candidates/statement-text';
import { SearchView } from '@/components/search/search-results';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { sortNameOf } from '@/domain/candidates/sort-names';
import { readReceiptCode } from '@/domain/nominations/receipt-codes';
import { readEmailAddress } from '@/domain/people/email-address';
import { readMarkdown } from '@/lib/read-markdown';
import { readList } from '@/queries/people/checked-list';
import { search } from '@/queries/search/search';
import { must, send, useActWorld, world } from '@/testing/act-world';
import { MIDWAY, SMALL_ROUND } from '@/testing/small-world';
import { importCandidates } from './candidates/import-candidates';
import { importNominations } from './nominations/import-nominations';
import { importPeople } from './people/import-people';
import { importRound } from './rounds/import-round';

// Inputs that failed in the field, on this or on another system of this kind, each sent through the command or query
// that people reach. The kinds are tested beside the code that reads them: lists in lib/lists-as-written.test.ts, names
// of CLPs in domain/bodies/names-as-written.test.ts. Long names, forms and links are tested in e2e.

useActWorld();

const operator = () => world.as(OPERATOR, MIDWAY);
const PLACE = { round: 'nec-2026', contest: 'section' };
type File = string | Uint8Array;
const bytes = (file: File) => (typeof file === 'string' ? new TextEncoder().encode(file) : file);

/** What a list of officers or members is said to do, row by row. */
async function people(file: File, kind: 'officers' | 'members' = 'officers') {
  const done = await importPeople(operator(), { kind, csv: bytes(file), isApplied: true });
  return done.ok ? done.value.rows.map(({ line, outcome }) => [line, outcome.kind]) : done.error.code;
}

async function candidates(file: File) {
  const done = await importCandidates(operator(), { ...PLACE, csv: bytes(file), isApplied: true });
  return done.ok ? done.value.rows.map(({ line, outcome }) => [line, outcome.kind]) : done.error.code;
}

/** What a list of nominations does in a round of 2020. */
async function nominations(file: File) {
  const [contest] = SMALL_ROUND.contests;
  const old = {
    ...SMALL_ROUND,
    slug: 'nec-2020',
    archive: true,
    opensAt: '2020-06-15T12:00:00+01:00',
    closesAt: '2020-07-31T12:00:00+01:00',
    contests: [{ ...contest, candidates: [{ name: 'Hazel Old' }] }],
  };
  must(await importRound(operator(), old));
  return importNominations(operator(), { round: 'nec-2020', contest: 'section', csv: bytes(file), isApplied: true });
}

/** The addresses that a list of officers added. */
async function added(file: File): Promise<string[]> {
  const emails = async () => (await world.db.reads.select().from(schema.users)).map(({ email }) => email);
  const before = await emails();
  await people(file);
  return (await emails()).filter((email) => !before.includes(email)).sort();
}

describe('lists of people', () => {
  test('rows of bare commas or blanks are skipped in every list, and the other lines keep their numbers', async () => {
    const officers = 'clp,email,office\r\nColne Valley,kim@example.org,secretary\r\n,,\r\n , ,\r\n';
    expect(await people(`${officers}Ynys Môn,lee@example.org,chair\r\n,,\r\n`)).toEqual([
      [2, 'added'],
      [5, 'added'],
    ]);
    expect(await people('clp,email\r\n,\r\nColne Valley,kim@example.org\r\n,\r\n', 'members')).toEqual([[3, 'added']]);
    expect(await candidates('name,clp\r\nAda Oakley,Hexham\r\n,\r\n')).toEqual([[2, 'added']]);
    expect(await nominations('clp,candidate\r\nColne Valley,Hazel Old\r\n,\r\n')).toMatchObject({
      value: { rows: 1, matched: 1, unknown: [], applied: 1 },
    });
  });

  test('a first line "sep=;" names the separator', async () => {
    expect(await people('sep=;\r\nclp;email;office\r\nColne Valley;kim@example.org;secretary\r\n')).toEqual([
      [3, 'added'],
    ]);
  });

  test('lines that end in CR, with slates between semicolons', async () => {
    const list = [
      'name,slates',
      'Ann Sample Oak,Oak list;Elm list;Ash list',
      'Ben Sample Yew,Oak list;Elm list;Yew list',
    ];
    const done = await readList(
      world.db.reads,
      'candidates',
      { bodySet: '2024', nationSets: null },
      bytes(`${list.join('\r')}\r`),
    );
    expect(done).toMatchObject({
      value: {
        rows: [
          { line: 2, cells: { name: 'Ann Sample Oak', slates: 'Oak list;Elm list;Ash list' } },
          { line: 3, cells: { name: 'Ben Sample Yew', slates: 'Oak list;Elm list;Yew list' } },
        ],
      },
    });
  });

  test('no-break spaces and U+200B are removed from a list, a sign-in, a search and a code', async () => {
    const list =
      'clp\u00a0,email,office\nColne\u00a0Valley,\u00a0kim@example.org\u00a0,secretary\u00a0\nHexham\u200b,lee@example.org\u200b,chair\u200b';
    expect(await added(list)).toEqual(['kim@example.org', 'lee@example.org']);
    expect(readEmailAddress('\u00a0kim@example.org\u200b')).toBe('kim@example.org');
    expect((await search(operator(), '\u200bHex\u00adham\u00a0')).bodies.found.map(({ slug }) => slug)).toEqual([
      'hexham',
    ]);
    expect(readReceiptCode('\u200b1234-5678-4K\u00a0')).toEqual({ ok: true, value: '1234-5678-4K' });
  });

  test('addresses with accents, apostrophes and international domains are taken, in one spelling', async () => {
    const list = [
      'clp,email,office',
      'Colne Valley,Kim+CLP@Example.ORG,secretary',
      'Hexham,o’neill@example.org,chair',
      'Gower,siân@example.org,chair',
      'Stroud,info@münchen.example,secretary',
    ];
    expect(await added(list.join('\n'))).toEqual([
      'info@xn--mnchen-3ya.example',
      'kim+clp@example.org',
      "o'neill@example.org",
      'siân@example.org',
    ]);
    expect(readEmailAddress('o’neill@example.org')).toBe("o'neill@example.org");
    expect(await people('clp,email,office\nHitchin,kim@example.org;lee@example.org,secretary')).toEqual([
      [2, 'bad-address'],
    ]);
  });

  test('an address with a display name or "mailto:"', async () => {
    const list =
      'clp,email,office\nColne Valley,"Kim Sample <kim@example.org>",secretary\nHexham,mailto:lee@example.org,chair';
    expect(await added(list)).toEqual(['kim@example.org', 'lee@example.org']);
  });

  test('the usual headings and words for offices are known, in both languages', async () => {
    expect(await people('CLP name,E-mail address,Role\nColne Valley,kim@example.org,Secretary')).toEqual([
      [2, 'added'],
    ]);
    expect(await people('Etholaeth,E-bost,Swydd\nGower,kim@example.org,Ysgrifennydd')).toEqual([[2, 'added']]);
    const offices = [
      'CLP Secretary',
      'Hon. Secretary',
      'Acting Secretary',
      'Chairperson',
      'Sec',
      'Chairman',
      'Co-Chair',
    ];
    for (const [at, office] of offices.entries())
      expect([office, await people(`clp,email,office\nStroud,a${at}@example.org,${office}`)]).toEqual([
        office,
        [[2, 'added']],
      ]);
    // What is not known is never guessed.
    expect(await people('clp,email,office\nStroud,z@example.org,Convenor of sorts')).toEqual([[2, 'bad-office']]);
  });

  test('a title line above the headings', async () => {
    const title = 'Officers of our region as at 1 May 2026,,\n,,\n';
    expect(await people(`${title}clp,email,office\nColne Valley,kim@example.org,secretary`)).toEqual([[4, 'added']]);
  });

  test('a file in UTF-16 and an Excel workbook are read', async () => {
    const text = '\ufeffclp\temail\toffice\r\nYnys Môn\tkim@example.org\tsecretary\r\n';
    expect(await people(new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual([[2, 'added']]);
    const workbook = await people(new Uint8Array(readFileSync('testing/officers.xlsx')));
    expect(workbook).toEqual(expect.arrayContaining([[2, 'added']]));
  });

  test('two people called Sam Smith are two candidates, with two addresses', async () => {
    expect(await candidates('name,clp\nSam Smith,Stroud\nSam Smith,Witney\nSam Smith,Stroud')).toEqual([
      [2, 'added'],
      [3, 'added'],
      [4, 'duplicate'],
    ]);
    expect(await candidates('name,clp\nSam Smith,Hexham')).toEqual([[2, 'namesake']]);
    const slugs = (await world.db.reads.select().from(schema.candidates)).map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['sam-smith', 'sam-smith-2']));
  });

  test.each([
    ['Charles De Winton', 'De Winton, Charles'],
    ['Jane Doe OBE', 'Doe, Jane'],
    ['Sam Oliver Jr', 'Oliver, Sam'],
    ['Siân O’Neill', 'O’Neill, Siân'],
    ['Ana d’Ávila', 'd’Ávila, Ana'],
  ])('%s is sorted as %s', (name, sortName) => {
    expect(sortNameOf(name)).toBe(sortName);
  });

  test('an 83-letter name is a candidate', async () => {
    const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Wolfeschlegelsteinhausen';
    expect(await candidates(`name,clp\n${name},Ceredigion Preseli`)).toEqual([[2, 'added']]);
  });

  // A cut name is matched on the map of 2010, and a question on that of 2024, where more of it is missing.
  test.each([
    ['Birmingham Hodge H', 'unknown-clp'],
    ['Bristol NW', 'added'],
    ['Norfolk SW', 'added'],
    ['Chester S/Eddisbury', 'added'],
    ['Crewe’s CLP', 'unknown-clp'],
    ['Forest of Dean constituency party (CLP)', 'added'],
    ['Kirkcaldy (nominated X in 2015)', 'added'],
    ['0rkney', 'added'],
    ['lslington N', 'added'],
    ['Bosham (South Downs)', 'unknown-clp'],
  ])('a list with the CLP "%s": %s', async (clp, outcome) => {
    expect([clp, await people(`clp,email,office\n${clp},kim@example.org,chair`)]).toEqual([clp, [[2, outcome]]]);
  });
});

test('a statement with "•" lines and single line ends keeps its lists and lines', () => {
  const typed = 'I would bring:\r\n•\tFairer dues\r\n•\tEarlier papers\r\nPlease vote.\r\nThank you.';
  const read = { blocks: readMarkdown(typed), answers: [], links: [] };
  // The preview, the page, the booklet and the comparison all show a statement with this component.
  expect(renderToStaticMarkup(<StatementPreview read={read as never} lang="en-GB" />)).toContain(
    '<ul class="points"><li>Fairer dues</li><li>Earlier papers</li></ul><p>Please vote.<br/>Thank you.</p>',
  );
});

describe('searches', () => {
  const page = async (typed: string) =>
    renderToStaticMarkup(<SearchView result={await search(operator(), typed)} locale="en" />);

  test.each([
    (code: string) => `https://nominations.example.org/receipts/${code}`,
    (code: string) => `“${code}”`,
    (code: string) => `(${code})`,
    (code: string) => `${code},`,
    (code: string) => `\u200b${code}`,
  ])('a receipt code pasted as %s is found', async (pasted) => {
    const { code } = await send(['alder']);
    expect(readReceiptCode(pasted(code))).toEqual({ ok: true, value: code });
    const found = await search(operator(), pasted(code));
    expect([found.kind, found.receipt]).toEqual(['receipt', code]);
    expect(await page(pasted(code))).not.toContain('No results');
  });

  test.each(['SW1A 1AA', 'LS2', 'Canton'])('"%s" says what is not known here, and where to look', async (typed) => {
    expect(await page(typed)).toMatch(/[Pp]ostcodes/);
    expect(await page(typed)).toContain('https://members.parliament.uk');
  });

  test('an ONS code is found', async () => {
    const [hexham] = (await search(operator(), 'Hexham')).bodies.found;
    const rows = await world.db.reads.select().from(schema.bodies);
    const code = rows.find(({ slug }) => slug === hexham?.slug)?.code ?? '';
    expect((await search(operator(), code)).bodies.found.map(({ slug }) => slug)).toEqual(['hexham']);
  });
});
