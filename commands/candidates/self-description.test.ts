import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { type Attribute, type ReservedSeats, usesText } from '@/domain/contests/reserved-seats';
import type { Quota } from '@/domain/nominations/quotas';
import { candidateHome } from '@/queries/candidates/candidate-home';
import { contestDescriptions, ownDescription } from '@/queries/candidates/self-descriptions';
import { contestStandings } from '@/queries/contests/contest-standings';
import { candidacyFacts } from '@/queries/nominations/submission-facts';
import { openTable } from '@/queries/open-data/open-data';
import { attention } from '@/queries/rounds/attention';
import { roundAsFile } from '@/queries/rounds/round-file';
import { at, candidate, ctx, set, useCandidateWorld, world } from '@/testing/candidate-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { changeRule, changeRuleInput } from '../contests/rule';
import { submitNominations, submitNominationsInput } from '../nominations/submission';
import { eraseSelf } from '../people/erasure';
import { describeSelf } from './self-description';

const { contests, log, selfDescriptions } = schema;
useCandidateWorld();

const WOMEN: ReservedSeats = { least: 1, attribute: 'woman' };
const quota = (attribute: string): Quota => ({ kind: 'at-least', least: 1, attribute });
const admin = () => world.as({ kind: 'operator' }, MIDWAY);

async function rules(reservedSeats: ReservedSeats[] | null, quotas: Quota[] = []): Promise<string> {
  await world.db.seed(async (tx) => ok(await tx.update(contests).set({ reservedSeats, quotas })));
  return usesText({ reservedSeats, quotas });
}
const say = (name: string, attributes: Attribute[], uses: string, now = MIDWAY) =>
  describeSelf(ctx(name, now), { candidacyId: world.name(name), attributes, uses });
const rows = async () =>
  (await world.db.reads.select().from(selfDescriptions).orderBy(selfDescriptions.attribute)).map(
    ({ attribute, isForNames }) => ({ attribute, isForNames }),
  );
const toDo = async () => (await attention(admin())).items.filter(({ code }) => code === 'groups-short');

describe('what a candidate says about themselves', () => {
  test('is kept for what the contest asks, is taken back without a trace, and is never in the log', async () => {
    const before = await world.db.reads.$count(log);
    const uses = await rules([WOMEN]);
    expect(await say('alder', ['woman', 'bame'], uses)).toEqual(ok(null));
    expect(await rows()).toEqual([{ attribute: 'woman', isForNames: false }]);
    expect(await ownDescription(ctx(), at)).toMatchObject({ said: [{ attribute: 'woman' }], refusal: null });
    expect((await candidateHome(ctx()))[0]?.description).toEqual({
      said: [{ attribute: 'woman', isForNames: false }],
      isStale: false,
    });
    expect(await say('alder', [], uses)).toEqual(ok(null));
    expect(await rows()).toEqual([]);
    expect(await world.db.reads.$count(log)).toBe(before);
  });

  test('is only for the person: another candidate and an admin are refused', async () => {
    const uses = await rules([WOMEN]);
    const input = { candidacyId: world.name('alder'), attributes: ['woman'], uses };
    for (const actor of [candidate('elm'), { kind: 'operator' } as const, READER])
      await expect(describeSelf(world.as(actor, MIDWAY), input)).rejects.toThrow();
    expect(await ownDescription(ctx('elm'), { ...at, contest: 'elsewhere' })).toBeNull();
  });

  test.each([
    ['a millisecond before the deadline', -1, true],
    ['at the deadline', 0, false],
    ['after the deadline', 1, false],
  ])('can be said and taken back %s: %s', async (_name, ms, isTaken) => {
    const uses = await rules([WOMEN]);
    await say('alder', ['woman'], uses);
    const then = new Date(CLOSES_AT.getTime() + ms);
    const refused = { ok: false, error: { code: 'round-closed', closesAt: CLOSES_AT } };
    expect(await say('alder', [], uses, then)).toEqual(isTaken ? ok(null) : refused);
    expect(await rows()).toHaveLength(isTaken ? 0 : 1);
    expect((await ownDescription(ctx('alder', then), at))?.refusal).toEqual(isTaken ? null : refused.error);
  });

  test.each([
    ['received before the deadline, recorded two minutes after it', -1, 120_000, true],
    ['recorded a millisecond later', -1, 120_001, false],
    ['received at the deadline', 0, 0, false],
  ])('%s: %s', async (_name, received, recorded, isTaken) => {
    const uses = await rules([WOMEN]);
    const after = (ms: number) => new Date(CLOSES_AT.getTime() + ms);
    const form = { ...ctx('alder', after(recorded)), receivedAt: after(received) };
    const said = await describeSelf(form, { candidacyId: world.name('alder'), attributes: ['woman'], uses });
    expect(said.ok).toBe(isTaken);
    expect(await rows()).toHaveLength(isTaken ? 1 : 0);
  });

  test('is refused in a round that is over or cancelled', async () => {
    const uses = await rules([WOMEN]);
    await set({ cancelledAt: MIDWAY });
    expect(await say('alder', ['woman'], uses)).toMatchObject({ error: { code: 'round-cancelled' } });
  });

  test('counts for a new use only after the candidate has read it, and can be taken back at once', async () => {
    const before = await rules([WOMEN]);
    await say('alder', ['woman'], before);
    const after = await rules([WOMEN], [quota('woman')]);
    expect((await candidateHome(ctx()))[0]?.description?.isStale).toBe(true);
    const facts = async () => {
      const [contest] = await world.db.reads.select().from(contests).where(eq(contests.id, world.contestId));
      return contest && (await candidacyFacts(world.db.reads, contest, MIDWAY))[0]?.attributes;
    };
    expect(await facts()).toEqual([]);
    expect(await say('elm', ['woman'], before)).toMatchObject({ error: { code: 'uses-changed' } });
    expect(await say('alder', ['woman'], before)).toEqual(ok(null));
    expect(await rows()).toEqual([{ attribute: 'woman', isForNames: false }]);
    expect(await say('alder', ['woman'], after)).toEqual(ok(null));
    expect(await facts()).toEqual(['woman']);
    expect(await say('alder', [], before)).toEqual(ok(null));
    expect(await rows()).toEqual([]);
  });

  test('is deleted when the rule no longer asks for it, and hidden from officers when the quota is gone', async () => {
    const uses = await rules([WOMEN], [quota('woman'), quota('bame')]);
    await say('alder', ['woman', 'bame'], uses);
    const typed = {
      ...at,
      decides: 'no',
      groups: 'asked',
      reason: 'Decided.',
      reserved: ['woman'],
      'reserved-woman': '1',
    };
    expect((await changeRule(admin(), changeRuleInput.parse(typed))).ok).toBe(true);
    expect(await rows()).toEqual([{ attribute: 'woman', isForNames: false }]);
  });

  test('is erased with the person', async () => {
    await say('alder', ['woman'], await rules([WOMEN]));
    await eraseSelf(ctx(), { email: 'alder@example.org' });
    expect(await rows()).toEqual([]);
  });
});

test('a quota is met by names of candidates who said it, and by no others', async () => {
  const uses = await rules(null, [quota('woman')]);
  await say('alder', ['woman'], uses);
  const hexham = { contestId: world.contestId, bodyId: world.hexham };
  await world.db.seed(async (tx) =>
    ok(
      await tx.insert(schema.meetings).values({
        ...{ id: 'held', ...hexham, heldOn: '2026-11-10', kind: 'all_member', mode: 'online' },
        ...{ isQuorate: true, numberPresent: 12, recordedAt: MIDWAY },
      } as never),
    ),
  );
  const sent = (names: string[], attempt: string) =>
    submitNominations(
      world.as(world.officer('secretary'), MIDWAY),
      submitNominationsInput.parse({
        ...hexham,
        choice: 'names',
        names: names.map((name) => world.name(name)),
        basedOnVersion: 0,
        attempt,
      }),
    );
  expect(await sent(['birch', 'cedar'], 'the-first-attempt')).toMatchObject({
    error: { code: 'quota-not-met', missed: [{ have: 0, need: 1 }] },
  });
  expect((await sent(['birch', 'alder'], 'the-second-attempt')).ok).toBe(true);
});

describe('the returning officer', () => {
  test('sees who has said what, and has something to do until enough candidates count', async () => {
    const uses = await rules([{ least: 2, attribute: 'woman' }]);
    expect(await toDo()).toMatchObject([{ contests: [{ slug: 'section', needs: [{ have: 0, least: 2 }] }] }]);
    await say('alder', ['woman'], uses);
    expect(await toDo()).toMatchObject([{ contests: [{ needs: [{ have: 1, isForAll: true }] }] }]);
    const found = await contestDescriptions(admin(), at);
    expect(found?.people.map(({ slug, said }) => [slug, said.map(({ attribute }) => attribute)])).toEqual([
      ['alder-sample', ['woman']],
      ['birch-sample', []],
      ['cedar-sample', []],
      ['elm-sample', []],
    ]);
    await rules([WOMEN]);
    expect(await toDo()).toEqual([]);
  });

  test('who is only an observer cannot read it, and is told no numbers', async () => {
    await rules([{ least: 2, attribute: 'woman' }]);
    const observer = { ...candidate('elm'), candidacies: [], admin: 'observer' } as const;
    await expect(contestDescriptions(world.as(observer, MIDWAY), at)).rejects.toThrow();
    expect((await attention(world.as(observer, MIDWAY))).items.map(({ code }) => code)).not.toContain('groups-short');
  });
});

test('nothing that a candidate says reaches public output', async () => {
  const uses = await rules([{ least: 1, attribute: 'bame' }], [quota('bame')]);
  const reader = () => world.as(READER, MIDWAY);
  const output = async () =>
    JSON.stringify([
      await contestStandings(reader(), at),
      await roundAsFile(reader(), at.round),
      await openTable(reader(), 'standings', { round: null, contest: null }),
      await openTable(reader(), 'contests', { round: null, contest: null }),
      await world.db.reads.select().from(log),
      await world.db.reads
        .select()
        .from(schema.candidacies)
        .where(eq(schema.candidacies.id, world.name('alder'))),
    ]);
  const before = await output();
  await say('alder', ['bame'], uses);
  expect(await rows()).toEqual([{ attribute: 'bame', isForNames: true }]);
  expect(await output()).toBe(before);
});
