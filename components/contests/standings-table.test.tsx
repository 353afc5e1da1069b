import { eq } from 'drizzle-orm';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import { INCUMBENT_OR_FIFTH_OF_MPS } from '@/domain/contests/threshold-presets';
import { contestStandings } from '@/queries/contests/contest-standings';
import { at, ctx, set, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT } from '@/testing/small-world';
import { publicLinks } from '../rounds/round-links';
import { StandingsTable } from './standings-table';

useActWorld();

const later = new Date(CLOSES_AT.getTime() + 86_400_000);

async function table() {
  const standings = await contestStandings(ctx(later), at);
  if (!standings) throw new Error('The contest is not public.');
  return renderToStaticMarkup(<StandingsTable standings={standings} links={publicLinks(at.round)} locale="en" />);
}

test('says "yet" until the round is declared', async () => {
  expect(await table()).toContain('No nominations yet');
  await set({ declaredAt: later });
  const declared = await table();
  expect(declared).toContain('<b>Not on the ballot:</b> 0 CLPs (5 needed)');
  expect(declared).not.toContain(' yet');
});

test('says of somebody who holds the seat why they need no nominations', async () => {
  await world.db.seed(async (tx) => {
    await tx.update(schema.contests).set({ threshold: INCUMBENT_OR_FIFTH_OF_MPS });
    const elm = eq(schema.candidacies.id, world.name('elm'));
    await tx
      .update(schema.candidacies)
      .set({ attributes: [INCUMBENT] })
      .where(elm);
    return ok(null);
  });
  const held = await table();
  expect(held).toContain('<b>Has not accepted yet:</b> holds the seat, so needs no nominations');
  expect(held).not.toContain('does not hold the seat');
});
