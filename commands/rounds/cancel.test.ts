import { describe, expect, test } from 'vitest';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { confirmSubmission } from '@/commands/nominations/confirm';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { cancelRound } from '@/commands/rounds/cancel';
import { closeRoundEarly } from '@/commands/rounds/deadline';
import { schema } from '@/db/schema';
import {
  at,
  ctx,
  emails,
  entry,
  lastEntry,
  must,
  REASON,
  send,
  set,
  takeWriteIns,
  useActWorld,
  world,
} from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { reinstate, ruleInvalid } from '../nominations/rule-invalid';

const { log, outbox, writeIns } = schema;

useActWorld();

describe('the round', () => {
  test('closed early, refuses the next form and emails the officers', async () => {
    must(await closeRoundEarly(ctx(), { round: 'nec-2026', reason: REASON }));
    expect(await enterSubmission(ctx(), entry(['alder']))).toMatchObject({ error: { code: 'round-closed' } });
    expect((await emails('deadline:')).map(({ subject }) => subject)).toHaveLength(2);
    const again = await closeRoundEarly(ctx(new Date(MIDWAY.getTime() + 1)), { round: 'nec-2026', reason: REASON });
    expect(again).toEqual({ ok: false, error: { code: 'not-open' } });
  });

  test('cancelled, can no longer change, and its officers are emailed', async () => {
    const { code } = await send(['alder']);
    must(await cancelRound(ctx(), { round: 'nec-2026', reason: REASON }));
    expect(await emails('cancelled:')).toHaveLength(2);
    expect(await lastEntry()).toEqual({
      event: 'round.cancelled',
      data: { round: 'nec-2026', cause: null, reason: REASON },
    });
    const refused = { ok: false, error: { code: 'round-cancelled' } };
    expect(await ruleInvalid(ctx(), { code, reason: REASON })).toEqual(refused);
    expect(await cancelRound(ctx(), { round: 'nec-2026', reason: REASON })).toEqual(refused);
  });

  test('a cancelled draft sends no emails', async () => {
    await set({ announcedAt: null });
    must(await cancelRound(ctx(), { round: 'nec-2026', reason: REASON }));
    expect(await emails('cancelled:')).toEqual([]);
  });
});

describe('every act, when nothing may change any more', () => {
  const past = new Date(MIDWAY.getTime() - 1);
  test.each([
    ['declared', { declaredAt: past }, 'round-declared'],
    ['cancelled', { cancelledAt: past }, 'round-cancelled'],
  ])('%s', async (_, values, code) => {
    await takeWriteIns();
    const sent = await send(['alder'], { writeInName: ['Fir Sample'], writeInHome: ['Truro'] });
    const [row] = await world.db.reads.select().from(writeIns);
    await set(values);
    const [logged, queued] = [await world.db.reads.$count(log), await world.db.reads.$count(outbox)];
    const reason = REASON;
    const acts = [
      confirmSubmission(ctx(), sent),
      ruleInvalid(ctx(), { ...sent, reason }),
      reinstate(ctx(), { ...sent, reason }),
      changeCandidacy(ctx(), { ...at, candidate: 'alder-sample', kind: 'suspended', reason }),
      mergeCandidacies(ctx(), { ...at, candidate: 'alder-sample', into: 'birch-sample', reason }),
      matchWriteIn(ctx(), { id: row?.id ?? '', candidate: 'cedar-sample', reason }),
      closeRoundEarly(ctx(), { round: 'nec-2026', reason }),
      cancelRound(ctx(), { round: 'nec-2026', reason }),
    ];
    for (const act of acts) expect(await act).toEqual({ ok: false, error: { code } });
    expect([await world.db.reads.$count(log), await world.db.reads.$count(outbox)]).toEqual([logged, queued]);
  });
});
