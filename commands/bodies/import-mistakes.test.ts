import DatabaseFile from 'better-sqlite3';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { bodyListPreview, judgeBodyList, ownBodyList, readBodyList } from '@/queries/bodies/body-list';
import { checkReplay } from '@/queries/log/check-replay';
import { installedDatabase } from '@/testing/installed';
import { asList, EXISTING_LIST, HEADINGS, type ListedRow, mistakenList } from '@/testing/mistaken-list';
import { seenOf } from '@/testing/seen-list';
import type { TemporaryDatabase } from '@/testing/temporary';
import { addBody } from './adding';
import { applyBodyList, keepBodyList } from './importing';

const { bodies, bodyChanges, boundarySets, log, uploads } = schema;
const now = new Date('2026-11-20T12:00:00Z');
const NO_DAY = { 'on-day': '', 'on-month': '', 'on-year': '' };
const REASON = 'The list of the Party.';

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await installedDatabase();
  await apply(await keep(strToU8(`${EXISTING_LIST.join('\n')}\n`)));
});
afterEach(() => db.close());

const ctx = () => ({ db, actor: OPERATOR, now });

async function keep(file: Uint8Array): Promise<string> {
  const kept = await keepBodyList(ctx(), { file, kind: '' });
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
  return kept.value.id;
}
const apply = async (upload: string, seen?: string) =>
  applyBodyList(ctx(), { upload, seen: seen ?? (await seenOf(ctx(), upload)), ...NO_DAY, reason: REASON });

/** What the import of a stored list would do with each row. */
async function judged(upload: string) {
  const kept = await ownBodyList(db.reads, ctx(), upload);
  const list = await readBodyList(strToU8(kept?.text ?? ''));
  if (!list.ok) throw new Error(list.error.code);
  return judgeBodyList(db.reads, list.value, now);
}

/** Everything that an import could change. */
const everything = async () => ({
  bodies: await db.reads.select().from(bodies),
  changes: await db.reads.select().from(bodyChanges),
  sets: await db.reads.select().from(boundarySets),
  entries: await db.reads.$count(log),
  uploads: await db.reads.select().from(uploads),
});

/** The fates that the rows must get, if the first one is on line `from`. */
const fates = (rows: readonly ListedRow[], from: number) =>
  rows.map(({ fate }, at) => {
    const sameAs = typeof fate?.sameAs === 'number' ? { sameAs: fate.sameAs + from - 2 } : {};
    return { line: at + from, fate: expect.objectContaining({ ...fate, ...sameAs }) };
  });
const seenIn = (rows: Awaited<ReturnType<typeof judged>>) => rows.map(({ line, fate }) => ({ line, fate }));

/** The list as people and programs write it, and the line of its first row. */
const WAYS: Readonly<
  Record<string, readonly [(rows: readonly ListedRow[]) => Uint8Array | Promise<Uint8Array>, number]>
> = {
  'CSV in UTF-8': [(rows) => strToU8(asList(rows)), 2],
  'UTF-8 with its mark and Windows line ends': [(rows) => strToU8(`\ufeff${asList(rows).replaceAll('\n', '\r\n')}`), 2],
  'UTF-16 with tabs': [(rows) => Buffer.from(`\ufeff${asList(rows, '\t')}`, 'utf16le'), 2],
  'semicolons named by sep=': [(rows) => strToU8(`sep=;\n${asList(rows, ';')}`), 3],
  'line ends of an old Mac': [(rows) => strToU8(asList(rows).replaceAll('\n', '\r')), 2],
  'a blank line and a title above': [(rows) => strToU8(`Bodies of our region\n\n${asList(rows)}`), 4],
  'a workbook': [(rows) => workbook([HEADINGS, ...rows.map(({ cells }) => cells)]), 2],
};

test.each(Object.keys(WAYS))('each row has its fate in a list as %s', async (way) => {
  const [write, from = 2] = WAYS[way] ?? [];
  if (!write) throw new Error(way);
  const rows = mistakenList(480, 32);
  expect(seenIn(await judged(await keep(await write(rows))))).toEqual(fates(rows, from));
});

describe('3,000 bodies with 200 mistakes', () => {
  test('each row has its fate, and nothing is changed', async () => {
    const rows = mistakenList(3000, 200);
    const upload = await keep(strToU8(asList(rows)));
    const before = await everything();
    expect(seenIn(await judged(upload))).toEqual(fates(rows, 2));
    const preview = await bodyListPreview(ctx(), { upload, show: '', page: 1 });
    expect(preview).toMatchObject({ state: 'waiting', total: 3000, inTheWay: 200 });
    expect(await apply(upload)).toEqual({ ok: false, error: { code: 'rows-in-the-way', rows: 200 } });
    expect(await everything()).toEqual(before);
  });

  test('the corrected list is saved as the preview says, once, and the log has all of it', async () => {
    const rows = mistakenList(3000, 0);
    const upload = await keep(strToU8(asList(rows)));
    const before = (await everything()).bodies.length;
    const seen = await judged(upload);
    const added = seen.filter(({ fate }) => fate.kind === 'added');
    expect(added.length).toBeGreaterThan(2900);
    expect(await apply(upload)).toEqual({ ok: true, value: { added: added.length } });
    expect(await apply(upload)).toEqual({ ok: true, value: { added: added.length } });
    const after = await everything();
    expect(after.bodies.length).toBe(before + added.length);
    expect(after.changes.filter(({ kind }) => kind === 'added').length).toBe(EXISTING_LIST.length - 1 + added.length);
    const named = new Map(after.bodies.map((body) => [`${body.kind} ${body.name}`, body]));
    for (const { toAdd } of added) {
      const { name = '', kind, region, set, code, aliases } = toAdd ?? {};
      expect(named.get(`${kind} ${name}`)).toMatchObject({ region, set, aliases, ...(code ? { code } : {}) });
    }
    const branch = rows.findIndex(({ cells }) => cells[7] === rows[3]?.called);
    const union = named.get(`union ${rows[3]?.called}`);
    expect(named.get(`branch ${rows[branch]?.called}`)?.withinId).toBe(union?.id);
    expect((await checkReplay(ctx())).faults).toEqual([]);
    const again = await keep(strToU8(asList(rows)));
    expect((await judged(again)).every(({ fate }) => fate.kind === 'same' || fate.kind === 'duplicate')).toBe(true);
  });

  test('a save that fails in the middle leaves nothing behind, and works afterwards', async () => {
    const rows = mistakenList(600, 0);
    const upload = await keep(strToU8(asList(rows)));
    const before = await everything();
    const file = new DatabaseFile(db.url.replace('file:', ''));
    const last = rows.at(-1)?.called ?? '';
    file.exec(`create trigger failing before insert on bodies when new.name = '${last}'
      begin select raise(abort, 'The disk is full.'); end`);
    await expect(apply(upload)).rejects.toThrow();
    expect(await everything()).toEqual(before);
    file.exec('drop trigger failing');
    file.close();
    expect(await apply(upload)).toMatchObject({ ok: true });
  });
});

describe('when the bodies change between the preview and the save', () => {
  const lines = (more: readonly string[]) => strToU8(['name,kind,region,size', ...more, ''].join('\n'));
  const add = (name: string, region: string) =>
    addBody(ctx(), {
      ...{ kind: 'labour_group', name, nameCy: '', aliases: '', code: '', region, size: '', within: '' },
      ...{ ...NO_DAY, reason: REASON },
    });

  test('nothing is saved that the preview did not say', async () => {
    const upload = await keep(lines(['York,labour_group,Yorkshire and the Humber,40', 'Luton,labour_group,London,30']));
    const seen = await seenOf(ctx(), upload);
    expect(await add('York', 'Yorkshire and the Humber')).toMatchObject({ ok: true });
    const before = await everything();
    expect(await apply(upload, seen)).toEqual({ ok: false, error: { code: 'other-fates' } });
    expect(await apply(upload, '')).toEqual({ ok: false, error: { code: 'other-fates' } });
    expect(await everything()).toEqual(before);
    expect((await judged(upload)).map(({ fate }) => fate)).toEqual([
      { kind: 'changed', what: ['size'] },
      { kind: 'added' },
    ]);
    expect(await apply(upload)).toEqual({ ok: true, value: { added: 1 } });
  });

  test('a row that has become a question stops the import', async () => {
    const upload = await keep(lines(['Luton,labour_group,London,30']));
    const seen = await seenOf(ctx(), upload);
    expect(await add('Lutton', 'London')).toMatchObject({ ok: true });
    expect(await apply(upload, seen)).toEqual({ ok: false, error: { code: 'rows-in-the-way', rows: 1 } });
  });

  test('a change elsewhere stops nothing', async () => {
    const upload = await keep(lines(['Luton,labour_group,London,30']));
    const seen = await seenOf(ctx(), upload);
    expect(await add('Wigan', 'North West')).toMatchObject({ ok: true });
    expect(await apply(upload, seen)).toEqual({ ok: true, value: { added: 1 } });
  });
});

test('ten times as many rows take about ten times as long, also if all names begin with the same letters', async () => {
  const work = async (count: number, name: (at: number) => string) => {
    const list = (size: number) =>
      strToU8(
        ['name,kind,region,size', ...Array.from({ length: count }, (_, at) => `${name(at)},union,,${size}`), ''].join(
          '\n',
        ),
      );
    const from = process.cpuUsage();
    const first = await keep(list(3));
    expect(await apply(first)).toEqual({ ok: true, value: { added: count } });
    expect(await apply(await keep(list(4)))).toEqual({ ok: true, value: { added: 0 } });
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  await work(300, (at) => `Warming ${at}`);
  const few = await work(300, (at) => `Few ${at}`);
  expect((await work(3000, (at) => `Many ${at}`)) / few).toBeLessThan(25);
  const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit)).repeat(3)).join('');
  expect((await work(3000, (at) => `Workers of ${letters(at)}`)) / few).toBeLessThan(40);
}, 60_000);

/** A workbook with one sheet of texts. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const doc = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const cell = (text: string, at: number, line: number) =>
    text === '' ? '' : `<c r="${'ABCDEFGHIJKL'.charAt(at)}${line}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const lines = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((text, place) => cell(text, place, at + 1)).join('')}</row>`,
  );
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${doc}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${doc}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
