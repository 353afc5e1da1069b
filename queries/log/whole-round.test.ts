import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_TABLE_NAMES } from '@/db/public-tables';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { keptSigningKey } from '@/lib/secrets';
import type { Acts } from '@/testing/acts';
import { archiveFaults } from '@/testing/archive-faults';
import { installedDatabase } from '@/testing/installed';
import { logEvents } from '@/testing/logged';
import { playOtherActs } from '@/testing/other-acts';
import { functionsWithContext } from '@/testing/permission-matrix';
import type { TemporaryDatabase } from '@/testing/temporary';
import { playWholeRound } from '@/testing/whole-round';
import { ROUND } from '@/testing/whole-round-facts';
import { checkLog } from './check-log';
import { checkReplay } from './check-replay';
import { logLines } from './log-lines';

const { declarations, writeIns } = schema;
let db: TemporaryDatabase;
let acts: Acts;

beforeAll(async () => {
  db = await installedDatabase();
  acts = await playWholeRound(db);
  await playOtherActs(acts, keptSigningKey(join(mkdtempSync(join(tmpdir(), 'key-')), 'key.pem')));
});
afterAll(() => db.close());

const ctx = () => ({ db, actor: READER, now: acts.now });

describe('a declared and amended round', () => {
  test('is made again from its log, and its archive verifies', async () => {
    expect(await checkReplay(ctx())).toMatchObject({ faults: [], oldEntries: 0 });
    expect(await checkLog(ctx())).toMatchObject({ ok: true });
    expect(await archiveFaults(ctx(), ROUND)).toEqual([]);
    expect(await db.reads.select().from(declarations)).toHaveLength(2);
  });

  test('two people of one name, written in by one CLP from two CLPs, are matched to two candidates', async () => {
    const written = (await db.reads.select().from(writeIns)).filter(({ name }) => name === 'Rowan Sample');
    expect(written.map(({ homeBody }) => homeBody).sort()).toEqual(['Cardiff West', 'Gower']);
    expect(new Set(written.map(({ candidacyId }) => candidacyId)).size).toBe(2);
    const matched = (await logEvents(db)).filter(({ event }) => event === 'write-in.tied');
    expect(new Set(matched.map(({ data }) => data.writeIn)).size).toBe(2);
  });

  test('a line of its log is checked by hand as docs/verifying.md says', async () => {
    if (spawnSync('jq', ['--version']).error) return;
    const [, commands = ''] = /```sh\n(.*?)```/s.exec(readFileSync('docs/verifying.md', 'utf8')) ?? [];
    const lines = (await logLines(db.reads, ROUND)) as Record<string, Record<string, object>>[];
    const folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
    writeFileSync(join(folder, 'log.jsonl'), lines.map((line) => `${canonicalJson(line as JsonValue)}\n`).join(''));
    const place = lines.findIndex(({ texts, changes }) => texts && Object.keys(changes ?? {}).length > 0);
    const line = lines[place];
    const text = commands.replace('7p', `${place + 1}p`);
    const { stdout } = spawnSync('sh', ['-c', text], { cwd: folder, encoding: 'utf8' });
    const found = stdout.split('\n').map((each) => each.split(' ')[0]);
    expect(found.slice(0, 3)).toEqual([line?.entryHash, line?.hash, Object.keys(line?.texts ?? {})[0]]);
    rmSync(folder, { recursive: true });
  });

  test('has every kind of event', async () => {
    const found = new Set(
      (await db.reads.select().from(schema.log).orderBy(asc(schema.log.seq))).map(({ event }) => event),
    );
    const files = readdirSync('domain/log').filter((file) => file.endsWith('-events.ts'));
    const known = files.flatMap((file) => [
      ...readFileSync(`domain/log/${file}`, 'utf8').matchAll(/event: '([a-z.-]+)'/g),
    ]);
    // Only a database whose log had format 1 has that event.
    const missing = known.map(([, event]) => event).filter((event) => event && !found.has(event));
    expect(missing).toEqual(['round.carried-over']);
  });
});

/** The commands that write no public row and no entry of the log, with what they write instead. */
const PRIVATE: Readonly<Record<string, string>> = {
  answerUpload: 'the answers to questions about an uploaded list',
  applyToStand: 'applications',
  withdrawApplication: 'applications',
  addCandidateAddress: 'the private addresses of a candidate',
  allowForm: 'counts for limits',
  allowLink: 'counts for limits',
  confirmRegistration: 'registrations of officers',
  describeSelf: 'what candidates say about themselves',
  dropWriting: 'drafts of statements and letters',
  endDelegate: 'delegates',
  endSession: 'sessions',
  enterLetter: 'the letters of candidates for the agenda packs',
  approveLetter: 'the letters of candidates for the agenda packs',
  returnLetter: 'the letters of candidates for the agenda packs',
  forgetExpired: 'sessions and sign-in links',
  handOver: 'offers of an office',
  inviteCandidates: 'emails',
  inviteOfficers: 'emails',
  keepLanguage: 'the language of a person',
  keepLate: 'what arrived after the deadline and was refused',
  keepSignInToken: 'sign-in links',
  markChecked: 'what new officers sent',
  nameDelegate: 'delegates',
  noteDone: 'sessions',
  noteHeartbeat: 'when the server worked',
  objectToRegistration: 'registrations of officers',
  refuseLate: 'what arrived after the deadline and was refused',
  refuseRegistration: 'registrations of officers',
  registerOfficer: 'registrations of officers',
  remindOfficers: 'emails',
  removeCandidateAddress: 'the private addresses of a candidate',
  saveDraft: 'the draft of an officer',
  saveWriting: 'drafts of statements and letters',
  settleHandOver: 'offers of an office',
  settleObjection: 'registrations of officers',
  signInAs: 'sessions of the demonstration',
  spendSignInToken: 'sign-in links',
  startSession: 'sessions',
  takeDone: 'sessions',
  verifyUser: 'people',
  withdrawHandOver: 'offers of an office',
  writeLetter: 'the letters of candidates for the agenda packs',
};

test('every command was accepted here, so that the log makes its rows again, or writes nothing public', () => {
  const missing = functionsWithContext('commands').filter((name) => !acts.accepted.has(name));
  expect(missing.sort()).toEqual(Object.keys(PRIVATE).sort());
});

test.each(Object.keys(PRIVATE))('%s is in a file that writes no public row', (name) => {
  const files = readdirSync('commands', { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.includes('.test.'),
  );
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(`commands/${file}`, 'utf8'));
  const [text = ''] = texts.filter((each) => new RegExp(`export (async )?(function|const) ${name}\\b`).test(each));
  expect(text).not.toBe('');
  expect(text).not.toContain('db/record');
  for (const table of PUBLIC_TABLE_NAMES)
    expect(text).not.toMatch(new RegExp(`(insert|update|delete)\\((schema\\.)?${table}\\)`));
});
