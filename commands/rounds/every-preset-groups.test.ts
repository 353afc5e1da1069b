import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { describeSelf } from '@/commands/candidates/self-description';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { announceRound } from '@/commands/rounds/announce';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import type { Actor } from '@/domain/base/permissions';
import { READER } from '@/domain/base/permissions';
import { usesText } from '@/domain/contests/reserved-seats';
import { PAST_CONTESTS } from '@/domain/rounds/past-contests';
import { contestDescriptions } from '@/queries/candidates/self-descriptions';
import { countedContest } from '@/queries/contests/counted-contest';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { declarationDraft } from '@/queries/results/declaration';
import { attention } from '@/queries/rounds/attention';
import { Acts, typedOn } from '@/testing/acts';
import { presetOffice } from '@/testing/preset-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { verifyArchive } from '@/verifier/verify.mjs';

// Every preset with reserved seats: one candidate too few says that they count, then exactly enough.

let db: TemporaryDatabase;
let admins: readonly [Actor, Actor];
// Each round has its own installation, because the clock of a log does not go back.
beforeEach(async () => {
  ({ db, admins } = await presetOffice());
});
afterEach(() => db.close());

const RESERVED = PAST_CONTESTS.filter(({ reservedSeats }) => reservedSeats.length > 0);

test('the presets with reserved seats are those that the table or the name of the seat says', () => {
  expect(RESERVED.map(({ key }) => key).sort()).toEqual([
    'cac-2025-disabled',
    'cac-2025-general',
    'nec-2020-by-election-bame',
    'nec-2020-clp',
    'nec-2020-disabled',
    'nec-2020-youth',
    'nec-2022-clp',
    'nec-2022-disabled',
    'nec-2022-youth',
    'nec-2025-division-i',
  ]);
});

test.each(RESERVED.map((preset) => [preset.key, preset] as const))('%s', async (key, preset) => {
  const acts = new Acts(db, '2026-10-30T09:00:00Z');
  const [first, second] = admins;
  const round = `groups-${key}`;
  const here = { round, contest: preset.slug };
  const times = { ...typedOn('opens', '2026-11-02', '12 noon'), ...typedOn('closes', '2026-12-11', '12 noon') };
  const typed = { ...times, title: preset.title, slug: round, kind: 'live', bodySet: '2024', start: `preset:${key}` };
  await acts.do(createRound, createRoundInput.parse(typed), first);
  await acts.do(announceRound, { round }, first);
  const [reserved] = preset.reservedSeats;
  if (!reserved || !('attribute' in reserved)) throw new Error('No attribute');
  const { least, attribute } = reserved;
  // A seat that is only for the group needs every candidate, so there are no others.
  const isForAll = least >= preset.seats;
  const names = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hawthorn', 'Maple', 'Rowan'].slice(0, isForAll ? 2 : least + 1);
  for (const name of names) {
    const person = {
      ...here,
      name: `${name} ${key}`,
      same: 'new',
      status: 'accepted',
      source: '',
      reason: 'A sample.',
    };
    await acts.do(addCandidacy, addCandidacyInput.parse(person), first);
  }
  acts.at('2026-11-10T09:00:00Z');
  const people = (await countedContest(acts.as(READER), here))?.candidacies ?? [];
  const uses = usesText({ reservedSeats: preset.reservedSeats, quotas: [] });
  const isToDo = async () =>
    (await attention(acts.as(first))).items.some((item) => item.code === 'groups-short' && item.round.slug === round);
  const needed = isForAll ? people.length : least;
  for (const [said, { id }] of people.slice(0, needed).entries()) {
    const [need] = (await contestDescriptions(acts.as(first), here))?.needs ?? [];
    expect([said, need, await isToDo()]).toMatchObject([said, { have: said, isMet: false }, true]);
    const actor = await acts.person(`${key}-${said}`, { candidacies: [id] });
    await acts.do(describeSelf, { candidacyId: id, attributes: [attribute], uses }, actor);
  }
  const [met] = (await contestDescriptions(acts.as(first), here))?.needs ?? [];
  expect([met, await isToDo()]).toMatchObject([{ have: needed, isMet: true }, false]);

  acts.at('2026-12-12T09:00:00Z');
  const draft = await declarationDraft(acts.as(first), round);
  const input = { round, fingerprint: draft?.fingerprint ?? '' };
  await acts.do(proposeDeclaration, input, first);
  await acts.do(agreeDeclaration, input, second);
  const archive = await archiveOf(acts.as(READER), round);
  if (!archive) throw new Error('The round has no archive.');
  expect(archive.facts.contests.map(({ reservedSeats }) => reservedSeats)).toEqual([preset.reservedSeats]);
  const files = archiveFiles({ ...archive, verifier: verifierText() });
  const contents = new Map(files.map(({ path, contents: text }) => [path, Buffer.from(text)]));
  expect(verifyArchive(contents).faults).toEqual([]);
  // The archive says the rule, and nothing of who counts for it.
  expect(JSON.stringify([...contents.values()].map(String)).includes('self_descriptions')).toBe(false);
});
