import { describe, expect, test } from 'vitest';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { adminEntry } from '@/queries/nominations/admin-enter';
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
import { MIDWAY } from '@/testing/small-world';
import { saveDraft } from './draft';

const { writeIns } = schema;

useActWorld();

describe('write-ins', () => {
  const written = { writeInName: ['Fir Sample', ''], writeInHome: ['Truro', ''] };

  test('are in the receipt, the log and the number of names, and count once they are matched', async () => {
    await takeWriteIns();
    const { code } = await send(['alder', 'birch'], written);
    const receipt = await receiptPage(ctx(), code);
    expect(receipt?.names).toHaveLength(3);
    const unmatched = { slug: null, name: 'Fir Sample', homeBody: 'Truro', number: null, matchedTo: null };
    expect(receipt?.names).toContainEqual(unmatched);
    expect(receipt?.contents).not.toContain('Fir');
    expect((await lastEntry())?.data.writeIns).toMatchObject([{ name: 'Fir Sample', homeBody: 'Truro' }]);
    const [email] = await emails('receipt:');
    expect(email?.text).toContain('- Fir Sample (Truro), written in');
    expect(email?.text).toContain('A written-in name counts for nobody until');
    const [row] = await world.db.reads.select().from(writeIns);
    const id = row?.id ?? '';
    expect(await countOf('cedar-sample')).toBe(0);
    must(await matchWriteIn(ctx(), { id, candidate: 'cedar-sample', reason: REASON }));
    expect(await countOf('cedar-sample')).toBe(1);
    expect(await lastEntry()).toMatchObject({ event: 'write-in.tied', data: { candidate: 'cedar-sample' } });
    const after = await receiptPage(ctx(), code);
    expect(after?.isIntact).toBe(true);
    expect(after?.names).toContainEqual({ ...unmatched, matchedTo: 'Cedar Sample' });
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

  test('a name like one on the list is a question to the officer, saved meanwhile, and answered with a box', async () => {
    await takeWriteIns();
    const officer = ctx(MIDWAY, world.officer('secretary'));
    const choice = {
      contestId: world.contestId,
      bodyId: world.hexham,
      choice: 'names' as const,
      names: [],
      writeInName: ['A. Sample'],
      writeInHome: ['Truro'],
      basedOnVersion: 0,
    };
    expect(await saveDraft(officer, choice)).toEqual(
      ok({ code: 'write-in-near', written: [{ name: 'A. Sample', near: ['Alder Sample (Aldershot)'] }] }),
    );
    const [kept] = await world.db.reads.select().from(schema.drafts);
    expect(kept?.writeIns).toEqual([{ name: 'A. Sample', homeBody: 'Truro' }]);
    expect(await saveDraft(officer, { ...choice, writeInChecked: 'yes' })).toEqual(ok(null));
    expect(await saveDraft(officer, { ...choice, writeInName: ['Nova Person'] })).toEqual(ok(null));
    // The same name is the same person only with the same CLP.
    const namesake = { ...choice, writeInName: ['Alder Sample'] };
    expect(await saveDraft(officer, namesake)).toEqual(
      ok({ code: 'write-in-near', written: [{ name: 'Alder Sample', near: ['Alder Sample (Aldershot)'] }] }),
    );
    expect(await saveDraft(officer, { ...namesake, writeInChecked: 'yes' })).toEqual(ok(null));
    expect(await saveDraft(officer, { ...namesake, writeInHome: ['Aldershot CLP'], writeInChecked: 'yes' })).toEqual(
      ok({ code: 'write-in-on-list', name: 'Alder Sample' }),
    );
  });

  test('a name like one on the list is a question to the admin who enters a form on paper', async () => {
    await takeWriteIns();
    const address = { ...at, body: 'hexham' };
    const near = async (writeIn: { name: string; homeBody: string }) =>
      (await adminEntry(ctx(), address, { kind: 'names', names: [], writeIns: [writeIn] }))?.near;
    for (const name of ['A. Sample', 'Alder Sample'])
      expect(await near({ name, homeBody: 'Truro' })).toEqual({
        code: 'write-in-near',
        written: [{ name, near: ['Alder Sample (Aldershot)'] }],
      });
    expect(await near({ name: 'Nova Person', homeBody: 'Truro' })).toBeNull();
  });
});
