import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RoundId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { inRound } from './in-round';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const helper = (): Actor => ({
  kind: 'person',
  userId: 'helper' as never,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: null,
  roundRoles: [{ roundId: 'the-round' as RoundId, slug: 'nec-2026', title: 'NEC 2026', role: 'observer' }],
});

test('a person has the role on pages of its round, and on no others', async () => {
  const context = world.as(helper(), MIDWAY);
  expect((await inRound(context, { round: 'nec-2026' })).actor).toMatchObject({ admin: 'observer' });
  for (const address of [{ round: 'other' }, { code: '0000-0000-00' }, {}])
    expect(await inRound(context, address)).toBe(context);
});

test('the clock of a form goes on', async () => {
  let now = MIDWAY;
  const context = {
    ...world.as(helper(), MIDWAY),
    get now() {
      return now;
    },
  };
  const inside = await inRound(context, { round: 'nec-2026' });
  now = new Date(MIDWAY.getTime() + 1);
  expect(inside.now).toEqual(now);
  expect({ ...inside }.now).toEqual(now);
});
