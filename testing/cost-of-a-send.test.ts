import { copyFileSync } from 'node:fs';
import Driver from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveDraft } from '@/commands/nominations/draft';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { MIDWAY, type SmallWorld, smallWorld } from './small-world';
import { countStatements, SYNCHRONOUS } from './statements';

// Counts what a send asks of SQLite, so that nobody makes it dearer without noticing. Nothing here is timed.

let statements: ReturnType<typeof countStatements>;
let world: SmallWorld;
beforeEach(async () => {
  statements = countStatements();
  world = await smallWorld();
});
afterEach(async () => {
  await world.close();
  statements.stop();
});

async function officerOf(slug: string) {
  const bodyId = await world.bodyId(slug);
  const ctx = world.as(world.officer('secretary', bodyId), MIDWAY);
  if (slug !== 'hexham')
    await world.db.seed(async (tx) => {
      const userId = 'chair' as UserId; // of both CLPs
      await tx.insert(schema.officers).values({ id: slug, userId, bodyId, office: 'chair', startsAt: MIDWAY });
      return ok(null);
    });
  const about = { contestId: world.contestId, bodyId };
  const day = { 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026' };
  const meeting = { ...day, kind: 'all_member', mode: 'hybrid', numberPresent: '', isQuorate: 'yes' } as const;
  expect((await recordMeeting(ctx, { ...about, ...meeting })).ok).toBe(true);
  const names = ['alder', 'birch', 'cedar'].map(world.name);
  const form = { ...about, choice: 'names', names, basedOnVersion: 0 } as const;
  return {
    save: () => saveDraft(ctx, form),
    send: () => submitNominations(ctx, { ...form, attempt: `form-of-${slug}` }),
  };
}

test('the second send prepares no statement, and runs few', async () => {
  const [first, second] = [await officerOf('hexham'), await officerOf('cardiff-west')];
  await first.save();
  await second.save();
  expect((await first.send()).ok).toBe(true);
  statements.forget();
  expect((await second.send()).ok).toBe(true);
  expect(statements.counts.prepared).toEqual([]);
  expect(statements.counts.run.filter((text) => text.startsWith('insert into "nominations"'))).toHaveLength(1);
  expect(statements.counts.run.filter((text) => text === 'commit')).toHaveLength(1);
  expect(statements.counts.run.filter((text) => text.startsWith('insert into "outbox"'))).toHaveLength(1);
  const queries = statements.counts.run.filter((text) => text.startsWith('select'));
  expect(queries.filter((text) => queries.indexOf(text) !== queries.lastIndexOf(text))).toEqual([]);
  expect(statements.counts.run.length).toBeLessThanOrEqual(23);
});

test('a send waits for the disk once, and saving a draft never', async () => {
  const officer = await officerOf('hexham');
  await officer.save();
  statements.forget();
  for (let tick = 0; tick < 5; tick += 1) await officer.save();
  expect(statements.counts.prepared).toEqual([]);
  expect(statements.counts.commits).toEqual(Array.from({ length: 5 }, () => SYNCHRONOUS.normal));
  statements.forget();
  expect((await officer.send()).ok).toBe(true);
  expect(statements.counts.commits).toEqual([SYNCHRONOUS.full]);
});

test('a draft outlives the end of the process', async () => {
  await (await officerOf('hexham')).save();
  // The next process finds the files as they are now.
  const file = world.db.url.slice('file:'.length);
  const found = `${file}-found`;
  for (const end of ['', '-wal']) copyFileSync(file + end, found + end);
  const next = new Driver(found);
  expect(next.prepare('select count(*) from drafts').pluck().get()).toBe(1);
  next.close();
});

test('a draft is written to the disk within two seconds', async () => {
  const officer = await officerOf('hexham');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pragma = vi.spyOn(Driver.prototype, 'pragma');
  try {
    await officer.save();
    expect(pragma).not.toHaveBeenCalledWith('wal_checkpoint(PASSIVE)');
    await vi.advanceTimersByTimeAsync(2000);
    await world.db.settle(); // takes its turn after it
    expect(pragma).toHaveBeenCalledWith('wal_checkpoint(PASSIVE)');
  } finally {
    pragma.mockRestore();
    vi.useRealTimers();
  }
});

test('a transaction that keeps a draft must not write to the log', async () => {
  const event = { event: 'round.changed', data: { round: 'nec-2026', changed: ['test'], reason: null } } as const;
  const logged = world.db.keepDraft(async (tx) => ok(await record(tx, MIDWAY, null, event)));
  await expect(logged).rejects.toThrow('A draft must not be logged.');
});
