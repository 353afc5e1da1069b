import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import type { Threshold } from '@/domain/contests/threshold';
import { contestStandings } from '@/queries/contests/contest-standings';
import { at, ctx, entries, set, useCandidateWorld, world } from '@/testing/candidate-world';
import { MIDWAY } from '@/testing/small-world';
import { addCandidacy, addCandidacyInput } from './candidacies';
import { setIncumbent, setIncumbentInput } from './incumbent';

const { candidacies, contests } = schema;
useCandidateWorld();

const FIVE: Threshold = { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] };
const reason = 'Elected in 2024.';
const admin = () => world.as({ kind: 'operator' }, MIDWAY);
const asks = (threshold: Threshold) => world.db.seed(async (tx) => ok(await tx.update(contests).set({ threshold })));
const hold = (more: object = {}) =>
  setIncumbent(
    admin(),
    setIncumbentInput.parse({ ...at, candidate: 'alder-sample', incumbent: ['yes'], reason, ...more }),
  );
const ballotOf = async (name: string) =>
  (await contestStandings(admin(), at))?.candidacies.find(({ slug }) => slug === `${name}-sample`)?.ballot;

test('the holder of the seat is on the ballot without nominations, with a public reason, until it is undone', async () => {
  await asks({ rule: 'any', of: [{ rule: 'incumbent' }, FIVE] });
  expect([await ballotOf('alder'), await ballotOf('birch')]).toEqual(['not-yet', 'not-yet']);
  expect(await hold()).toEqual(ok(null));
  expect([await ballotOf('alder'), await ballotOf('birch')]).toEqual(['on-the-ballot', 'not-yet']);
  const about = { round: 'nec-2026', contest: 'section', candidate: 'alder-sample' };
  expect((await entries())[0]).toEqual({ event: 'candidacy.incumbent', data: { ...about, isIncumbent: true, reason } });
  expect(await hold({ incumbent: [] })).toEqual(ok(null));
  expect(await ballotOf('alder')).toBe('not-yet');
  expect((await entries())[0]).toMatchObject({ data: { isIncumbent: false } });
});

test('is refused without a reason, without a rule that asks for it, twice, and once the round is settled', async () => {
  expect(await hold()).toMatchObject({ error: { problems: [{ field: 'incumbent', code: 'incumbent-unasked' }] } });
  await asks({ rule: 'incumbent' });
  expect(await hold({ reason: ' ' })).toMatchObject({ error: { problems: [{ field: 'reason' }] } });
  expect(await hold({ candidate: 'nobody' })).toMatchObject({ error: { problems: [{ code: 'gone' }] } });
  expect(await hold({ incumbent: [] })).toMatchObject({ error: { problems: [{ code: 'unchanged' }] } });
  await set({ declaredAt: MIDWAY });
  expect((await hold()).ok).toBe(false);
});

test('no candidate says it of themselves', async () => {
  await asks({ rule: 'incumbent' });
  await expect(
    setIncumbent(ctx(), setIncumbentInput.parse({ ...at, candidate: 'alder-sample', incumbent: ['yes'], reason })),
  ).rejects.toThrow();
});

test('a new candidate who holds the seat is logged with the reason', async () => {
  await asks({ rule: 'incumbent' });
  const typed = { ...at, name: 'Yew Sample', status: 'accepted', incumbent: ['yes'], reason };
  expect((await addCandidacy(admin(), addCandidacyInput.parse(typed))).ok).toBe(true);
  expect((await entries())[0]).toMatchObject({ event: 'candidacy.incumbent', data: { isIncumbent: true, reason } });
  const [row] = await world.db.reads
    .select({ attributes: candidacies.attributes })
    .from(candidacies)
    .innerJoin(schema.candidates, eq(schema.candidates.id, candidacies.candidateId))
    .where(eq(schema.candidates.slug, 'yew-sample'));
  expect(row?.attributes).toEqual(['incumbent']);
});
