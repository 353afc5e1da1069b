import Driver from 'better-sqlite3';
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { openTexts } from '@/domain/log/free-text';
import { GENESIS_HASH, link } from '@/domain/log/log-chain';
import { sha256 } from '@/lib/tokens';
import { replayLines } from '@/scripts/replay-lines';
import { archiveFaults } from '@/testing/archive-faults';
import { AFTER, type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { checkLog } from './check-log';
import { checkReplay } from './check-replay';

const { log, logTexts } = schema;
let world: ClosedWorld;
let sqlite: Driver.Database;
beforeEach(async () => {
  world = await closedWorld();
  sqlite = new Driver(world.db.url.slice('file:'.length));
});
afterEach(async () => {
  sqlite.close();
  await world.close();
});
const reader = () => world.as(READER, AFTER);

/** Rewrites the log as it was written before format 2: readable texts, no rows, and another chain. */
async function toFormat1(): Promise<number> {
  const entries = await world.db.reads.select().from(log).orderBy(asc(log.seq));
  const texts = new Map((await world.db.reads.select().from(logTexts)).map(({ hash, text }) => [hash, text]));
  const set = sqlite.prepare(
    `update log set format = 1, changes = null, entry_hash = null, round = null, contest = null, body = null, data = ?,
      prev_hash = ?, hash = ? where seq = ?`,
  );
  let prevHash = GENESIS_HASH;
  for (const { seq, at, event, data } of entries) {
    const facts = openTexts(JSON.parse(data) as JsonValue, (hash) => texts.get(hash) ?? null);
    const hash = link(prevHash, { format: 1, seq, at: at.toISOString(), event, data: facts }, sha256);
    set.run(canonicalJson(facts), prevHash, hash, seq);
    prevHash = hash;
  }
  sqlite.exec('delete from log_texts');
  return entries.length;
}

test('a log of format 1 is carried over, verifies, and says what it does not prove', async () => {
  const old = await toFormat1();
  await prepareInstallation(world.as(OPERATOR, AFTER));
  expect(await checkLog(reader())).toMatchObject({ ok: true });
  const check = await checkReplay(reader());
  expect(check).toMatchObject({ faults: [], oldEntries: old });
  expect(replayLines(check).join(' ')).toContain(`${old} entries have format 1`);
  expect(await archiveFaults(reader(), 'nec-2026')).toEqual([]);
});

test('after that, a change of any row is named as in a log of format 2 alone', async () => {
  await toFormat1();
  await prepareInstallation(world.as(OPERATOR, AFTER));
  const [sent] = await world.db.reads.select().from(schema.submissions);
  await ruleInvalid(world.as(OPERATOR, AFTER), { code: sent?.code ?? '', reason: 'Not quorate.' });
  expect((await checkReplay(reader())).faults).toEqual([]);
  sqlite.exec('update rounds set closes_at = closes_at + 1');
  expect((await checkReplay(reader())).faults.join()).toContain('the column closesAt is not the same');
});

test.each([
  ["update contests set nominators = 'not json'", /^contests \S+: a value of this row cannot be read$/m],
  ['update rounds set closes_at = 9e18', /^rounds \S+: the column closesAt is not the same as in the log$/m],
  ["update log set changes = 'not json' where seq = 2", /^entry 2: its contents are not JSON$/m],
  ["update log set data = '[' where seq = 2", /^entry 2: its contents are not JSON$/m],
  ["update log set round = 'another' where seq = 2", /^entry 2: the column round is not the same as in its contents$/m],
])('a broken value is named, and the check goes on: %s', async (statement, named) => {
  sqlite.pragma('ignore_check_constraints = on');
  sqlite.exec(statement);
  expect((await checkReplay(reader())).faults.join('\n')).toMatch(named);
});

test('an entry with an earlier time than the one before, or a time out of range, is named', async () => {
  for (const at of [0, 9e18]) {
    sqlite.prepare('update log set at = ? where seq = 3').run(at);
    expect(await checkLog(reader())).toMatchObject({ ok: false, seq: 3 });
  }
});
