import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { SlateId } from '@/domain/base/ids';
import { slateList, slatePage } from '@/queries/slates/slate-page';
import { DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { peopleInWords, slateHeading } from './slate-words';

const at = { round: 'r26', contest: 'clp-section' };
const said = { kind: 'accepted', at: OPENS } as const;

/** Three slates with one candidate each: on the ballot, not on it yet, and withdrawn. */
async function threeOfOne(world: World) {
  const contestId = await world.contest(await world.round('r26'), 'clp-section', {
    threshold: { rule: 'at-least', least: 1, from: [{ kinds: ['clp'] }] },
  });
  const town = await world.body('a', 'Anytown', { nation: 'England', region: 'London' });
  const alder = await world.candidacy(contestId, 'Alder Sample', [said]);
  const people = {
    copse: alder,
    grove: await world.candidacy(contestId, 'Beech Sample', [said]),
    hedge: await world.candidacy(contestId, 'Cedar Sample', [said, { kind: 'withdrawn', at: DURING }]),
  };
  for (const [slug, candidacyId] of Object.entries(people)) {
    const id = slug as SlateId;
    await world.tx.insert(schema.slates).values({ id, contestId, slug, name: slug, source: 'A gazette' });
    await world.tx.insert(schema.slateClaims).values({ id: slug, slateId: id, candidacyId });
  }
  await world.send(contestId, town, [alder]);
}

test('a slate with one candidate says in one sentence what happened to the candidate', async () => {
  const said = await withWorld(threeOfOne, async (db) => {
    const reader = readerAt(db, DURING);
    const list = await slateList(reader, at);
    const page = await slatePage(reader, { ...at, slate: 'grove' });
    return [...(list?.slates.map((one) => peopleInWords(one, list, 'en')) ?? []), page && slateHeading(page, 'en')];
  });
  expect(said).toEqual([
    'One candidate, who is on the ballot so far.',
    'One candidate, who is not on the ballot yet.',
    'One candidate, who is no longer standing.',
    'grove: its only candidate is not on the ballot yet',
  ]);
});
