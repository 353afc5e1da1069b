import { describe, expect, test } from 'vitest';
import { LIST_COLUMNS, type ListKind } from '@/domain/people/list-headings';
import { readCsv } from './csv';

// Lists as people and spreadsheets write them. Reported in the field, in other systems of this kind; the names are
// invented.

const LIMITS = { bytes: 1_000_000, rows: 10_000 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const readBytes = (bytes: Uint8Array, kind: ListKind = 'officers') => readCsv(bytes, LIST_COLUMNS[kind], LIMITS);
const read = (text: string, kind?: ListKind) => readBytes(utf8(text), kind);
const cellsOf = (done: ReturnType<typeof read>) => (done.ok ? done.value.map(({ cells }) => cells) : done.error);
const linesOf = (done: ReturnType<typeof read>) => (done.ok ? done.value.map(({ line }) => line) : done.error);

const HEXHAM = { clp: 'Hexham', email: 'wren@example.org', office: 'chair' };
const MON = { clp: 'Ynys Môn', email: 'lleu@example.org', office: 'secretary' };
const ROWS = 'Hexham,wren@example.org,chair';

describe('blank rows', () => {
  test.each([
    ['commas', ',,'],
    ['spaces', ' , ,  '],
    ['no-break spaces', '\u00a0,\u00a0,'],
    ['quotation marks', '"","",""'],
    ['quoted spaces', '" ","\u00a0",'],
    ['zero-width spaces', '\u200b,,\u200b'],
    ['more commas than columns', ',,,,,,'],
    ['nothing', ''],
  ])('of %s are skipped, and the other lines keep their numbers', (_what, blank) => {
    const done = read(`clp,email,office\r\n${blank}\r\n${ROWS}\r\n${blank}\r\n${blank}\r\n${ROWS}\r\n${blank}`);
    expect(cellsOf(done)).toEqual([HEXHAM, HEXHAM]);
    expect(linesOf(done)).toEqual([3, 6]);
  });

  test.each([
    ['members', 'clp,email\r\nHexham,wren@example.org\r\n,\r\n'],
    ['candidates', 'name,clp\r\nWren Sample,Hexham\r\n,\r\n'],
    ['nominations', 'clp,candidate\r\nHexham,Wren Sample\r\n,\r\n'],
  ] as const)('are skipped in a list of %s', (kind, text) => {
    expect(linesOf(read(text, kind))).toEqual([2]);
  });
});

describe('blank columns at the end', () => {
  test('have no name and are left out', () => {
    expect(cellsOf(read(`clp,email,office,,\n${ROWS},,\n`))).toEqual([HEXHAM]);
  });
});

describe('the separator', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('may be %s', (_what, separator) => {
    expect(cellsOf(read(`clp,email,office\n${ROWS}`.replaceAll(',', separator)))).toEqual([HEXHAM]);
  });

  test.each([
    ['sep=;', ';'],
    ['SEP=;', ';'],
    ['Sep=|', '|'],
    ['"sep=;"', ';'],
    ['sep=\t', '\t'],
    ['sep=,', ','],
    ['sep=^', '^'],
    ['\ufeffsep=;', ';'],
  ])('is named by a first line %j, and the next line is line 2', (line, separator) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const done = read(
        [line, 'clp,email,office', ROWS]
          .join(end)
          .replaceAll(/,(?!$)/g, separator)
          .replace(`sep=${separator}${separator}`, `sep=${separator}`),
      );
      expect(cellsOf(done)).toEqual([HEXHAM]);
      expect(linesOf(done)).toEqual([3]);
    }
  });

  test.each([
    ['CR', '\r'],
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['U+2028', '\u2028'],
  ])('is judged by the first line, which ends in %s', (_what, end) => {
    const text = ['name,slates', 'Wren Sample,Oak list;Elm list;Ash list', 'Lleu Sample,Oak list;Elm list;Yew list'];
    const done = read(`${text.join(end)}${end}`, 'candidates');
    expect(cellsOf(done)).toEqual([
      { name: 'Wren Sample', slates: 'Oak list;Elm list;Ash list' },
      { name: 'Lleu Sample', slates: 'Oak list;Elm list;Yew list' },
    ]);
    expect(linesOf(done)).toEqual([2, 3]);
  });

  test('is not judged by what is in quotation marks', () => {
    expect(cellsOf(read(`"clp","email","office","notes; more; and more; still; more"\n${ROWS},`))).toEqual([
      { ...HEXHAM, 'notes; more; and more; still; more': '' },
    ]);
  });

  test('is judged by the headings if a title is above them', () => {
    expect(cellsOf(read(`Officers, as at 1 May; draft; two\nclp;email;office\nHexham;wren@example.org;chair`))).toEqual(
      [HEXHAM],
    );
    expect(cellsOf(read(`Officers; as at 1 May; draft\nclp,email,office\n${ROWS}`))).toEqual([HEXHAM]);
  });

  test('is not needed in a list of one column', () => {
    expect(cellsOf(read('Name\nWren Sample\nSAMPLE, Lleu\n', 'candidates'))).toEqual([
      { name: 'Wren Sample' },
      { name: 'SAMPLE, Lleu' },
    ]);
  });

  test('mixed line ends are all line ends, and those in a cell keep the numbers of lines', () => {
    const done = read(`clp,email,office\r\n"Hex\r\nham",wren@example.org,chair\r${ROWS}\n${ROWS}\r\n${ROWS}`);
    expect(linesOf(done)).toEqual([2, 4, 5, 6]);
  });
});

describe('headings', () => {
  test.each([
    'CLP name,E-mail address,Role',
    'CLP,Email,Position',
    'Constituency,EMAIL ADDRESS,Office held',
    'Name of CLP,e_mail,Post',
    ' Clp\u00a0 , Email:,"Office"',
    'Constituency Labour Party (CLP),Email (required),Role *',
    'Etholaeth,E-bost,Swydd',
    'Enw’r CLP,Cyfeiriad e-bost,Rôl',
    '\u200bclp,\ufeffemail,of\u00adfice',
  ])('are read from %s', (headings) => {
    expect(cellsOf(read(`${headings}\n${ROWS}`))).toEqual([HEXHAM]);
  });

  test('are read in any order, and what is not known keeps its name', () => {
    expect(cellsOf(read('Role,Notes,E-mail,CLP\nchair,new,wren@example.org,Hexham'))).toEqual([
      { ...HEXHAM, notes: 'new' },
    ]);
  });

  test('a title and blank rows may be above them, in the first five lines with words', () => {
    const title = 'Officers of our region as at 1 May 2026,,\n,,\n';
    const done = read(`${title}clp,email,office\n${ROWS}`);
    expect([cellsOf(done), linesOf(done)]).toEqual([[HEXHAM], [4]]);
    expect(linesOf(read(`a,,\nb,,\nc,,\nd,,\nclp,email,office\n${ROWS}`))).toEqual([6]);
    expect(read(`a,,\nb,,\nc,,\nd,,\ne,,\nclp,email,office\n${ROWS}`)).toMatchObject({
      error: { code: 'columns-missing' },
    });
  });

  test('what is missing is named from the row that is most like headings', () => {
    expect(read('Officers of our region\nclp,email\nHexham,wren@example.org')).toMatchObject({
      error: { code: 'columns-missing', missing: ['office'], found: ['clp', 'email'] },
    });
  });

  test.each([
    ['clp,email,office,email', 'email', ['email', 'email']],
    ['clp,Email,office,E-mail address', 'email', ['Email', 'E-mail address']],
    ['CLP,Constituency,email,office', 'clp', ['CLP', 'Constituency']],
    ['clp,email,role,office', 'office', ['role', 'office']],
  ])('%s is refused by the name of what is there twice', (headings, column, named) => {
    expect(read(`${headings}\nHexham,wren@example.org,chair,lleu@example.org`)).toEqual({
      ok: false,
      error: { code: 'column-twice', column, headings: named },
    });
  });

  test('an ONS code beside the name of a CLP is not a second CLP, and is enough by itself', () => {
    expect(read(`CLP,ONS code,email,office\nHexham,E14001281,wren@example.org,chair`)).toMatchObject({
      value: [{ cells: HEXHAM }],
    });
    expect(cellsOf(read(`ONS code,email,office\nE14001281,wren@example.org,chair`))).toEqual([
      { ...HEXHAM, clp: 'E14001281' },
    ]);
  });

  test('a first name and a surname make a name and its place in the order', () => {
    expect(cellsOf(read('Surname,First name,CLP\nDe Witt,Wren,Hexham', 'candidates'))).toEqual([
      { name: 'Wren De Witt', 'sort name': 'De Witt Wren', clp: 'Hexham' },
    ]);
  });
});

describe('invisible characters', () => {
  test('are removed from headings and cells, and every space becomes a plain one', () => {
    const text =
      'clp\u00a0,email,office\nColne\u00a0Valley,\u00a0wren@example.org\u00a0,chair\u202f\nHexham\u200b,wren@example.org\u200b,\u2060chair\ufeff';
    expect(cellsOf(read(text))).toEqual([{ ...HEXHAM, clp: 'Colne Valley' }, HEXHAM]);
  });

  test('a joiner that a name is spelt with stays', () => {
    expect(cellsOf(read('name\nمی\u200cرا', 'candidates'))).toEqual([{ name: 'می\u200cرا' }]);
  });
});

describe('encodings', () => {
  const text = 'clp\temail\toffice\r\nYnys Môn\tlleu@example.org\tsecretary\r\n';
  const utf16 = (isBig: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(isBig ? bytes.swap16() : bytes);
  };

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(false)],
    ['UTF-16 BE with a mark', utf16(true)],
    ['Windows-1252', new Uint8Array(Buffer.from(text, 'latin1'))],
  ])('%s is read', (_encoding, bytes) => {
    expect(cellsOf(readBytes(bytes))).toEqual([MON]);
  });

  test('Windows-1252 has typographic apostrophes and dashes', () => {
    const bytes = new Uint8Array([...utf8('name\nWren O'), 0x92, ...utf8('Dell'), 0x96, ...utf8('Oak')]);
    expect(cellsOf(readBytes(bytes, 'candidates'))).toEqual([{ name: 'Wren O’Dell–Oak' }]);
  });

  test.each([
    ['an old Mac', [0x99]],
    ['an old Mac, with an apostrophe', [0x61, 0xd5, 0x61]],
    ['UTF-8 that was cut', [...utf8('ôn'), 0xc3]],
    ['a binary file', [0xff, 0x01, 0x02]],
    ['UTF-16 without a mark', [...new Uint8Array(Buffer.from('clp', 'utf16le'))]],
  ])('%s is refused, not guessed', (_what, bytes) => {
    expect(readBytes(new Uint8Array([...utf8('name\nWren '), ...bytes, ...utf8(' Sample\n')]), 'candidates')).toEqual({
      ok: false,
      error: { code: 'file-not-text' },
    });
  });
});
