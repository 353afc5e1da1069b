import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { signHead } from '@/commands/log/sign-head';
import { reinstate, ruleInvalid } from '@/commands/nominations/rule-invalid';
import { openAmendment } from '@/commands/results/amendment';
import { proposeDeclaration } from '@/commands/results/declaration';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { keptSigningKey } from '@/lib/secrets';
import { writeZip } from '@/lib/zip';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { declarationDraft } from '@/queries/results/declaration';
import { AFTER, type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { readZip, verifyArchive } from './verify.mjs';

const { submissions } = schema;
const round = 'nec-2026';
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
const LATER = new Date(AFTER.getTime() + 86_400_000);

let world: ClosedWorld;
let files: ReturnType<typeof archiveFiles>;

beforeAll(async () => {
  world = await closedWorld();
  const actor = await world.admin('first', 'owner');
  // Ruled invalid and reinstated: the count from the log must include both.
  await world.db.seed(async (tx) => {
    const [sent] = await tx.select().from(submissions).limit(1);
    for (const event of ['submission.voided', 'submission.restored'] as const)
      await record(tx, AFTER, actor.kind === 'person' ? actor.userId : null, {
        event,
        data: { receipt: sent?.code ?? '', reason: 'To be sure.' },
      });
    return ok(null);
  });
  const key = keptSigningKey(join(folder, 'key.pem'));
  expect(await signHead(world.as(SYSTEM, AFTER), key)).toMatchObject({ day: '2026-12-11' });
  const draft = await declarationDraft(world.as(actor, AFTER), round);
  await proposeDeclaration(world.as(actor, AFTER), { round, fingerprint: draft?.fingerprint ?? '' });
  expect(await signHead(world.as(SYSTEM, LATER), key)).toMatchObject({ day: '2026-12-12' });
  const data = await archiveOf(world.as(actor, LATER), round);
  if (!data) throw new Error('no archive');
  files = archiveFiles({ ...data, verifier: verifierText() });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

/** Runs the stand-alone verifier as a separate process on the archive, with some files changed. */
function run(change: (path: string, text: string) => string | null = (_path, text) => text) {
  const changed = files.flatMap(({ path, contents }) => {
    const text = change(path.slice(path.indexOf('/') + 1), String(contents));
    return text === null ? [] : [{ path, contents: text }];
  });
  const zip = join(folder, 'archive.zip');
  writeFileSync(zip, writeZip(changed, LATER));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verifier/verify.mjs', zip], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('a good archive passes, and the output says what was checked', () => {
  const { status, said } = run();
  expect(said).toContain('No errors found.');
  expect(said).toMatch(/2 signed heads, 1 declarations, 6 receipts and 10 nominations/);
  expect(status).toBe(0);
});

test('its bytes are a ZIP file that other programs read, the same each time', () => {
  const bytes = writeZip(files, LATER);
  expect(writeZip(files, LATER).equals(bytes)).toBe(true);
  const read = readZip(bytes);
  expect([...read.keys()]).toEqual(files.map(({ path }) => path));
  expect(files.every(({ path, contents }) => read.get(path)?.toString('utf8') === contents)).toBe(true);
  const zip = join(folder, 'good.zip');
  writeFileSync(zip, bytes);
  const { error, status } = spawnSync('unzip', ['-t', zip]);
  // If there is no unzip, the check above is enough.
  if (!error) expect(status).toBe(0);
});

test('an unpacked archive checks itself', () => {
  const zip = join(folder, 'unpacked.zip');
  writeFileSync(zip, writeZip(files, LATER));
  const { error } = spawnSync('unzip', ['-q', '-d', folder, zip]);
  if (error) return;
  const inside = join(folder, `${round}-archive`, 'verify.mjs');
  const { status, stdout } = spawnSync(process.execPath, [inside], { encoding: 'utf8', cwd: tmpdir() });
  expect([status, stdout]).toEqual([0, expect.stringContaining('No errors found.')]);
});

test('no personal data is in it', () => {
  const all = files.map(({ contents }) => contents).join('\n');
  expect(/example\.org|actorId|"41"|:41[,}]/.test(all)).toBe(false);
});

const lineWith = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
const original = (path: string) => String(files.find((file) => file.path.endsWith(`/${path}`))?.contents);
/** The path and the change of its text. */
const edit = (wanted: RegExp, from: string | RegExp, to: string) => (path: string, text: string) =>
  wanted.test(path) ? text.replace(from, to) : text;
const only = (wanted: string, path: string, text: string, change: (text: string) => string) =>
  path === wanted ? change(text) : text;

describe('changes are refused, and named', () => {
  test('a row of the nominations that was changed, added or removed', () => {
    const csv = original('nominations.csv');
    const at = lineWith(csv, 'birch-sample,Birch Sample,hexham');
    const moved = run(edit(/^nominations\.csv$/, 'birch-sample,Birch Sample,hexham', 'elm-sample,Elm Sample,hexham'));
    expect(moved.status).toBe(1);
    expect(moved.said).toContain(
      `nominations.csv, line ${at}: the log has no valid nomination by hexham for elm-sample in section`,
    );
    expect(moved.said).toContain('a row is missing that is in the log: hexham for birch-sample in section');
    const added = run((path, text) =>
      only('nominations.csv', path, text, (rows) => `${rows}section,birch-sample,B,leeds-south,L,,officer,X,,\n`),
    );
    expect(added.said).toContain(`nominations.csv, line ${csv.split('\n').length}: the log has no valid nomination`);
    expect(added.said).toContain('birch-sample in section: 5 counted, but 4 declared');
    const json = run(edit(/^nominations\.json$/, /"candidate": "birch-sample"/, '"candidate": "elm-sample"'));
    expect(json.said).toMatch(/nominations\.json, row \d+: the log has no valid nomination by \S+ for elm-sample/);
  });

  test('a figure or an outcome', () => {
    const changed = run(edit(/^candidacies\.csv$/, /4,not-yet/, '5,on-the-ballot'));
    expect(changed.said).toContain('candidacies.csv, line 3: nominations of birch-sample is not the same as declared');
    const silent = run(edit(/^bodies\.csv$/, 'nominated-nobody', 'not-heard-from'));
    expect(silent.said).toMatch(/bodies\.csv, line \d+: status of leeds-south is not the same as declared/);
    const rule = run(edit(/^round\.json$/, '"least": 5', '"least": 4'));
    expect(rule.said).toContain('round.json: the rule of section is not the same as declared');
  });

  test('an entry of the log: changed, moved or missing', () => {
    const log = original('log.jsonl');
    const at = lineWith(log, '"names":["alder-sample","birch-sample"]');
    const changed = run(edit(/^log\.jsonl$/, '"names":["alder-sample","birch-sample"]', '"names":["birch-sample"]'));
    expect(changed.status).toBe(1);
    expect(changed.said).toContain(
      `log.jsonl, line ${at}: the hash of entry ${at} (submission.received) does not match`,
    );
    const cut = run((path, text) =>
      only('log.jsonl', path, text, (lines) =>
        lines
          .split('\n')
          .filter((_line, index) => index !== 2)
          .join('\n'),
      ),
    );
    expect(cut.said).toContain('log.jsonl, line 3: entry 4 follows entry 2');
    const shortened = run((path, text) =>
      only('log.jsonl', path, text, (lines) => `${lines.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
    );
    expect(shortened.said).toContain('heads.json, 2026-12-12');
  });

  test('a signed head, and the key', () => {
    const head = run(edit(/^heads\.json$/, /"seq": (\d+)/, '"seq": 1'));
    expect(head.said).toContain('heads.json, 2026-12-11: the signature is not valid');
    const signature = run(edit(/^heads\.json$/, /"signature": "./, '"signature": "_'));
    expect(signature.said).toContain('heads.json, 2026-12-11: the signature is not valid');
    const key = run(edit(/^key\.json$/, /"x": "[^"]+"/, `"x": "${keptSigningKey(join(folder, 'other.pem')).x}"`));
    expect(key.said).toMatch(/key\.json, key \w+: the log has no such key/);
  });

  test('a receipt: its contents, its row, or missing', () => {
    const [code = ''] = /receipts\/([\w-]+)\.json/.exec(files.map(({ path }) => path).join('\n'))?.slice(1) ?? [];
    const contents = run(edit(new RegExp(`^receipts/${code}`), 'Alder Sample', 'Elm Sample'));
    expect(contents.said).toContain(`receipts/${code}.json: its contents do not match the fingerprint in entry`);
    const row = run(edit(/^receipts\.csv$/, `${code},section,hexham,1`, `${code},section,hexham,2`));
    expect(row.said).toMatch(
      new RegExp(`receipts\\.csv, line \\d+: ${code} is not the same as in entry \\d+ of the log`),
    );
    const gone = run((path, text) => (path === `receipts/${code}.json` ? null : text));
    expect(gone.said).toContain(`receipts/${code}.json: the file is missing, but entry`);
  });

  test('the declaration', () => {
    const changed = run(edit(/^declaration-1\.json$/, '"count":4', '"count":5'));
    expect(changed.said).toContain('declaration-1.json: its fingerprint is not the same as in entry');
    expect(changed.said).toContain('birch-sample in section: 4 counted, but 5 declared');
    const gone = run((path, text) => (path === 'declaration-1.json' ? null : text));
    expect(gone.said).toContain('declaration-1.json: the file is missing, but entry');
  });

  test('any other file', () => {
    const page = run(edit(/^index\.html$/, 'Alder', 'Elder'));
    expect(page).toMatchObject({
      status: 1,
      said: expect.stringContaining('index.html: its fingerprint is not the same as in manifest.json'),
    });
  });
});

test('an amended round is checked too: while it is open, and each declaration afterwards', async () => {
  const other = await closedWorld();
  const ctx = other.as(await other.admin('first', 'owner'), AFTER);
  const verified = async () => {
    const data = await archiveOf(ctx, round);
    const packed = data ? archiveFiles({ ...data, verifier: '' }) : [];
    return verifyArchive(new Map(packed.map(({ path, contents }) => [path, Buffer.from(contents)])));
  };
  const declare = async () => {
    const draft = await declarationDraft(ctx, round);
    expect((await proposeDeclaration(ctx, { round, fingerprint: draft?.fingerprint ?? '' })).ok).toBe(true);
  };
  await declare();
  const [sent] = await other.db.reads
    .select({ code: submissions.code })
    .from(submissions)
    .where(eq(submissions.bodyId, other.hexham));
  const code = sent?.code ?? '';
  const reason = 'Found to be so.';
  expect((await ruleInvalid(ctx, { code, reason })).ok).toBe(false);
  await openAmendment(ctx, { round, reason });
  expect((await ruleInvalid(ctx, { code, reason })).ok).toBe(true);
  const merge = { round, contest: 'section', candidate: 'cedar-sample', into: 'birch-sample', reason };
  expect((await mergeCandidacies(ctx, merge)).ok).toBe(true);
  expect(await verified()).toMatchObject({ faults: [], checked: { declarations: 1, nominations: 8 } });
  await declare();
  expect(await verified()).toMatchObject({ faults: [], checked: { declarations: 2, nominations: 8 } });
  expect((await reinstate(ctx, { code, reason })).ok).toBe(false);
  await other.close();
});

test('a file that is not an archive does not pass', () => {
  const text = join(folder, 'text.zip');
  writeFileSync(text, 'not a zip');
  expect(spawnSync(process.execPath, ['verifier/verify.mjs', text]).status).toBe(2);
  expect(spawnSync(process.execPath, ['verifier/verify.mjs', join(folder, 'nowhere')]).status).toBe(2);
});
