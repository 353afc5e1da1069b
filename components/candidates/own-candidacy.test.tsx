import { eq } from 'drizzle-orm';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { answerNomination } from '@/commands/candidates/answers';
import { writeStatement } from '@/commands/candidates/statements';
import { postponeRound } from '@/commands/rounds/postpone';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { LOCALES, type Locale } from '@/domain/base/languages.mjs';
import { ok } from '@/domain/base/result';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import { INCUMBENT_OR_FIFTH_OF_MPS } from '@/domain/contests/threshold-presets';
import { longInstantInZone } from '@/messages/format';
import { candidateContest } from '@/queries/candidates/candidate-home';
import { at, ctx, must, REASON, set, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { effectsOf, OwnCandidacyView } from './own-candidacy';

useActWorld();

const elm = () =>
  ctx(MIDWAY, {
    kind: 'person',
    userId: 'admin' as UserId,
    offices: [],
    memberOf: [],
    candidacies: [world.name('elm')],
    admin: null,
  });

const statement = () => ({
  candidacyId: world.name('elm'),
  language: 'en' as const,
  basedOnVersion: 0,
  text: 'I will publish what the committee decides.',
  question: [],
  answer: [],
  linkWords: [],
  linkAddress: [],
});

async function own() {
  const found = await candidateContest(elm(), at);
  if (!found) throw new Error('Elm is not a candidate.');
  return found;
}

test.each(LOCALES)('names the deadline in %s, and none while the round is postponed', async (locale) => {
  const deadline = longInstantInZone(CLOSES_AT, 'Europe/London', locale);
  const none = { en: 'no new deadline yet', cy: 'Nid oes dyddiad cau newydd eto' }[locale];
  must(await answerNomination(elm(), { candidacyId: world.name('elm'), answer: 'accepted', reason: '' }));
  const home = async () => renderToStaticMarkup(<OwnCandidacyView own={await own()} now={MIDWAY} locale={locale} />);
  const declining = async () => effectsOf(await own(), 'declined', MIDWAY, locale).join(' ');
  const withdrawing = async () => effectsOf(await own(), 'withdrawn', MIDWAY, locale).join(' ');

  const before = [await home(), await declining()];
  must(await writeStatement(elm(), statement()));
  before.push(await withdrawing());
  for (const words of before) expect(words).toContain(deadline);

  must(await postponeRound(ctx(), { round: at.round, reason: REASON }));
  for (const words of [await home(), await declining(), await withdrawing()]) {
    expect(words).not.toContain(deadline);
    expect(words).toContain(none);
  }
});

test('says first what came of it after the deadline, after the declaration and with the result', async () => {
  const later = new Date(CLOSES_AT.getTime() + 86_400_000);
  const { db } = world;
  await db.seed(async (tx) => {
    const entry = { id: 'vote', kind: 'ballot-opens' as const, label: '', at: new Date(later.getTime() + 86_400_000) };
    const [round] = await tx.select().from(schema.rounds);
    if (round) await tx.insert(schema.timetableEntries).values({ ...entry, roundId: round.id });
    return ok(null);
  });
  const home = async (locale: Locale = 'en') => {
    const found = await candidateContest({ ...elm(), now: later }, at);
    return found ? renderToStaticMarkup(<OwnCandidacyView own={found} now={later} locale={locale} />) : '';
  };
  const closed = await home();
  expect(closed).toContain('Constituency section, NEC 2026: what came of it');
  expect(closed).toContain('You do not have enough to be on the ballot.');
  expect(closed).toContain('Not on the ballot yet: 0 CLPs (5 needed).');
  expect(closed).toContain('Ballot opens: <time');
  expect(closed).toContain('the returning officer checks the nominations');
  expect(await home('cy')).toContain('Nid oes gennych ddigon i fod ar y papur pleidleisio.');
  await set({ declaredAt: later });
  const declared = await home();
  expect(declared).toContain('You are not on the ballot.');
  expect(declared).toContain('/rounds/nec-2026/declaration');
  expect(declared).not.toContain('Not on the ballot yet');
  await db.seed(async (tx) => {
    const row = { candidacyId: world.name('elm'), votes: 1204, isElected: true };
    return ok(await tx.insert(schema.results).values(row));
  });
  expect(await home()).toContain('You were elected.');
  expect(await home()).toContain('You got 1,204 votes.');
});

test('tells somebody who holds the seat that they need no nominations, and not that they have enough', async () => {
  await world.db.seed(async (tx) => {
    await tx.update(schema.contests).set({ threshold: INCUMBENT_OR_FIFTH_OF_MPS });
    await tx
      .update(schema.candidacies)
      .set({ attributes: [INCUMBENT] })
      .where(eq(schema.candidacies.id, world.name('elm')));
    return ok(null);
  });
  const accepting = effectsOf(await own(), 'accepted', MIDWAY, 'en').join(' ');
  expect(accepting).toContain('because you hold the seat and so need no nominations');
  expect(accepting).not.toContain('nominated you');
  const later = new Date(CLOSES_AT.getTime() + 86_400_000);
  const closed = async () => {
    const found = await candidateContest({ ...elm(), now: later }, at);
    return found ? renderToStaticMarkup(<OwnCandidacyView own={found} now={later} locale="en" />) : '';
  };
  expect(await closed()).toContain('You hold the seat, so you need no nominations, but you have not accepted.');
  must(await answerNomination(elm(), { candidacyId: world.name('elm'), answer: 'accepted', reason: '' }));
  expect(await closed()).toContain('Nominations have closed. You hold the seat, so you need no nominations.');
});
