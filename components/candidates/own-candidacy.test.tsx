import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { answerNomination } from '@/commands/candidates/answers';
import { writeStatement } from '@/commands/candidates/statements';
import { postponeRound } from '@/commands/rounds/postpone';
import type { UserId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { longInstantInZone } from '@/messages/format';
import { candidateContest } from '@/queries/candidates/candidate-home';
import { at, ctx, must, REASON, useActWorld, world } from '@/testing/act-world';
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
