import { describe, expect, test } from 'vitest';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { schema } from '@/db/schema';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { receiptPage } from '@/queries/nominations/receipt';
import {
  at,
  countOf,
  ctx,
  emails,
  entry,
  lastEntry,
  must,
  REASON,
  send,
  takeWriteIns,
  useActWorld,
  world,
} from '@/testing/act-world';

const { writeIns } = schema;

useActWorld();

describe('write-ins', () => {
  const written = { writeInName: ['Fir Sample', ''], writeInHome: ['Truro', ''] };

  test('are in the receipt, the log and the number of names, and count once they are matched', async () => {
    await takeWriteIns();
    const { code } = await send(['alder', 'birch'], written);
    const receipt = await receiptPage(ctx(), code);
    expect(receipt?.names).toHaveLength(3);
    expect(receipt?.names).toContainEqual({ slug: null, name: 'Fir Sample', homeBody: 'Truro', number: null });
    expect(receipt?.contents).not.toContain('Fir');
    expect((await lastEntry())?.data.writeIns).toMatchObject([{ name: 'Fir Sample', homeBody: 'Truro' }]);
    expect((await emails('receipt:'))[0]?.text).toContain('- Fir Sample');
    const [row] = await world.db.reads.select().from(writeIns);
    const id = row?.id ?? '';
    expect(await countOf('cedar-sample')).toBe(0);
    must(await matchWriteIn(ctx(), { id, candidate: 'cedar-sample', reason: REASON }));
    expect(await countOf('cedar-sample')).toBe(1);
    expect(await lastEntry()).toMatchObject({ event: 'write-in.tied', data: { candidate: 'cedar-sample' } });
    expect((await receiptPage(ctx(), code))?.isIntact).toBe(true);
    must(await matchWriteIn(ctx(), { id, candidate: '', reason: 'Another of that name.' }));
    expect(await countOf('cedar-sample')).toBe(0);
  });

  test('one matched to a ticked candidate counts once', async () => {
    await takeWriteIns();
    await send(['alder'], written);
    const [row] = await world.db.reads.select().from(writeIns);
    must(await matchWriteIn(ctx(), { id: row?.id ?? '', candidate: 'alder-sample', reason: REASON }));
    expect(await countOf('alder-sample')).toBe(1);
    const page = await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' });
    expect(page?.nominators.flatMap(({ bodies }) => bodies)).toHaveLength(1);
  });

  test('are refused if the contest does not accept them, and beyond the limit', async () => {
    const form = entry(['alder'], written);
    expect(await enterSubmission(ctx(), form)).toMatchObject({ error: { code: 'write-ins-not-taken' } });
    await takeWriteIns();
    const many = entry(['alder', 'birch', 'cedar'], written);
    expect(await enterSubmission(ctx(), many)).toMatchObject({ error: { code: 'too-many-names', chosen: 4 } });
  });
});
