import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerNomination } from '@/commands/candidates/answers';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { candidateContest, candidateHome } from './candidate-home';
import { candidateStatement } from './candidate-statement';

const { candidacies, rounds, statements, users } = schema;
const at = { round: 'nec-2026', contest: 'section' };

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
  const row = { id: 'person' as UserId, email: 'elm@example.org', createdAt: MIDWAY };
  await world.db.seed(async (tx) => ok(await tx.insert(users).values(row)));
});
afterEach(() => world.close());

const ctx = (names: readonly string[] = ['elm'], now = MIDWAY) => {
  const ids = names.map((name) => world.name(name));
  const actor: Actor = {
    kind: 'person',
    userId: 'person' as UserId,
    offices: [],
    memberOf: [],
    candidacies: ids,
    admin: null,
  };
  return world.as(actor, now);
};

test('says the standing of a candidate and what they may do, before and after their answer', async () => {
  const [before, ...rest] = await candidateHome(ctx());
  expect(rest).toEqual([]);
  expect(before).toMatchObject({
    isCurrent: true,
    row: { slug: 'elm-sample', count: 0, status: 'proposed', ballot: 'not-yet' },
    consentAt: null,
    statements: [],
    refusals: { accepted: null, declined: null, withdrawn: { code: 'not-accepted' } },
    writing: null,
  });
  await answerNomination(ctx(), { candidacyId: world.name('elm'), answer: 'accepted', reason: '' });
  expect(await candidateContest(ctx(), at)).toMatchObject({
    consentAt: MIDWAY,
    refusals: { accepted: null, declined: { code: 'accepted-already' }, withdrawn: null },
  });
});

test('is private to the candidate, and leaves out rounds that are not announced', async () => {
  expect(await candidateHome(ctx([]))).toEqual([]);
  expect(await candidateContest(ctx([]), at)).toBeNull();
  expect(await candidateStatement(ctx([]), { ...at, language: 'en' })).toBeNull();
  await world.db.seed(async (tx) => ok(await tx.update(rounds).set({ announcedAt: null })));
  expect(await candidateHome(ctx())).toEqual([]);
  expect(await candidateStatement(ctx(), { ...at, language: 'en' })).toBeNull();
});

test('after the deadline nobody writes, and accepting is still possible', async () => {
  expect(await candidateContest(ctx(['elm'], CLOSES_AT), at)).toMatchObject({
    writing: { code: 'round-closed' },
    refusals: { accepted: null },
  });
});

test('a merged entry says so, and somebody with both sees the one that counts', async () => {
  await world.db.seed(async (tx) => {
    const mergedIntoId = world.name('alder');
    return ok(
      await tx
        .update(candidacies)
        .set({ mergedIntoId })
        .where(eq(candidacies.id, world.name('elm'))),
    );
  });
  expect(await candidateContest(ctx(), at)).toMatchObject({
    mergedInto: { slug: 'alder-sample' },
    refusals: { accepted: { code: 'candidacy-merged' } },
  });
  expect((await candidateContest(ctx(['elm', 'alder']), at))?.mergedInto).toBeNull();
});

test('the last version in each language has its text, and every version is kept', async () => {
  const row = { candidacyId: world.name('elm'), isSummary: false, publishedAt: MIDWAY };
  await world.db.seed(async (tx) =>
    ok(
      await tx.insert(statements).values([
        { ...row, id: 'a', language: 'en', version: 1, text: 'One.' },
        { ...row, id: 'b', language: 'en', version: 2, text: 'One two three.' },
        { ...row, id: 'c', language: 'cy', version: 1, text: 'Un.' },
        { ...row, id: 'd', language: 'cy', version: 2, text: '' },
      ]),
    ),
  );
  expect((await candidateContest(ctx(), at))?.statements).toMatchObject([
    { language: 'en', version: 2, words: 3, isTakenBack: false },
    { language: 'cy', version: 2, words: 0, isTakenBack: true },
  ]);
  const english = await candidateStatement(ctx(), { ...at, language: 'en' });
  expect(english?.versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(english?.facts).toMatchObject({ basedOnVersion: 2, latest: { text: 'One two three.' } });
});
