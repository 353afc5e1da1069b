import { expect, test } from 'vitest';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { submitNominations } from '@/commands/nominations/submission';
import { schema } from '@/db/schema';
import { checkLog } from '@/queries/log/check-log';
import { openTable } from '@/queries/open-data/open-data';
import { ctx, emails, entry, lastEntry, must, REASON, send, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { moveDeadline } from './deadline';
import { postponeRound } from './postpone';

useActWorld();

const later = (milliseconds: number) => new Date(MIDWAY.getTime() + milliseconds);
const postpone = (now = MIDWAY) => postponeRound(ctx(now), { round: 'nec-2026', reason: REASON });
const row = async () => (await world.db.reads.select().from(schema.rounds))[0];

test('a postponed round takes nothing, keeps what was sent, and tells the officers', async () => {
  const { code } = await send(['alder']);
  must(await postpone());
  expect(await lastEntry()).toEqual({
    event: 'round.postponed',
    data: { round: 'nec-2026', cause: null, reason: REASON },
  });
  expect(await emails('postponed:')).toHaveLength(2);
  const refused = { ok: false, error: { code: 'round-postponed' } };
  const { from, kind, mode, isQuorate, ...form } = entry(['birch'], { basedOnVersion: 1 });
  expect(await submitNominations(ctx(later(1), world.officer('secretary')), form)).toEqual(refused);
  expect(await enterSubmission(ctx(later(1)), entry(['birch'], { basedOnVersion: 1 }))).toEqual(refused);
  expect(await postpone(later(1))).toEqual({ ok: false, error: { code: 'already-postponed' } });
  const [open] = await openTable(ctx(later(1)), 'rounds', { round: 'nec-2026', contest: null });
  expect(open).toMatchObject({ state: 'postponed', postponedAt: MIDWAY.toISOString(), postponeReason: REASON });
  // A correction of what was sent is still possible.
  expect((await ruleInvalid(ctx(later(2)), { code, reason: REASON })).ok).toBe(true);
});

test('a new deadline in the future ends it, and it can be postponed again', async () => {
  must(await postpone());
  const old = (await row())?.closesAt ?? MIDWAY;
  const move = (to: Date, now: Date) => moveDeadline(ctx(now), { round: 'nec-2026', to, reason: REASON });
  expect(await move(later(1), later(1))).toEqual({ ok: false, error: { code: 'not-to-come' } });
  must(await move(old, later(1)));
  expect(await row()).toMatchObject({ closesAt: old, postponedAt: null, postponeReason: null });
  expect((await emails('deadline:'))[0]?.subject).toContain('is no longer postponed');
  await send(['alder'], {}, later(2));
  must(await postpone(later(3)));
  expect(await emails('postponed:')).toHaveLength(4);
  expect(await checkLog(ctx(later(4)))).toMatchObject({ ok: true });
});

test('it stays postponed when the old deadline passes', async () => {
  must(await postpone());
  const old = (await row())?.closesAt ?? MIDWAY;
  const form = entry(['alder']);
  for (const now of [new Date(old.getTime() - 1), old, new Date(old.getTime() + 1)])
    expect(await enterSubmission(ctx(now), form)).toEqual({ ok: false, error: { code: 'round-postponed' } });
});
