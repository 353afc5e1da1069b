import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveDraft } from '@/commands/nominations/draft';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { MIDWAY, type SmallWorld, smallWorld } from './small-world';
import { countStatements } from './statements';

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
