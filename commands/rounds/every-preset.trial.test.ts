import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { recordMeeting, recordMeetingInput } from '@/commands/nominations/meeting';
import { submitNominations, submitNominationsInput } from '@/commands/nominations/submission';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { announceRound } from '@/commands/rounds/announce';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { type Actor, READER } from '@/domain/base/permissions';
import { KINDS } from '@/domain/bodies/kinds';
import { type ContestPreset, PAST_CONTESTS } from '@/domain/rounds/past-contests';
import { rosterFilter } from '@/domain/rounds/roster';
import { countedContest } from '@/queries/contests/counted-contest';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { checkReplay } from '@/queries/log/check-replay';
import { openTable } from '@/queries/open-data/open-data';
import { declarationDraft } from '@/queries/results/declaration';
import { Acts, typedOn } from '@/testing/acts';
import { type Planned, plannedFor, routesOf } from '@/testing/preset-needs';
import { presetOffice } from '@/testing/preset-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { verifyArchive } from '@/verifier/verify.mjs';

const isFull = inject('isFullTrial');
const NAMES = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hawthorn', 'Maple', 'Rowan', 'Willow'];

let db: TemporaryDatabase;
let admins: readonly [Actor, Actor];
// Each round has its own installation, because the clock of a log does not go back.
beforeEach(async () => {
  ({ db, admins } = await presetOffice());
});
afterEach(() => db.close());

const ROUTES = PAST_CONTESTS.flatMap((preset) =>
  routesOf(preset.threshold).map((route, at) => [`${preset.key}, route ${at + 1}`, preset, route, at] as const),
);

/** In `npm test`, one preset for each rule, and only its cheap routes. */
const seen = new Set<string>();
const PLAYED = ROUTES.filter(([, { threshold, nominators }, route]) => {
  if (isFull) return true;
  const rule = JSON.stringify([threshold, route, nominators.map(({ kinds, without }) => [kinds, without])]);
  const isCheap = route === null || (route.rule !== 'share' && route.rule !== 'all');
  const isNew = !seen.has(rule) && isCheap;
  seen.add(rule);
  return isNew;
});

test('the trial plays every preset', () => {
  expect(new Set(ROUTES.map(([, { key }]) => key)).size).toBe(PAST_CONTESTS.length);
  if (isFull) expect(PLAYED).toHaveLength(ROUTES.length);
  expect(PLAYED.length).toBeGreaterThan(10);
});

test.each(PLAYED)('%s: set up, nominated in and declared', async (_name, preset, route, at) => {
  const acts = new Acts(db, '2026-10-30T09:00:00Z');
  const round = `${preset.key}-${at}`;
  await setUp(acts, preset, round);
  const here = { round, contest: preset.slug };
  const before = await counted(acts, here);
  const planned = plannedFor(
    route,
    [...before.rows.bodies.values()].filter(rosterFilter(before.rows.contest, before.round)),
  );
  const slugs = await addPeople(acts, here, planned);
  acts.at('2026-11-10T09:00:00Z');
  await nominate(acts, here, planned, slugs);

  const result = await counted(acts, here);
  const ballots = new Map(result.candidacies.map(({ slug, ballot, count }) => [slug, { ballot, count }]));
  for (const [index, { what, isEnough, from }] of planned.entries())
    expect([what, ballots.get(slugs[index] ?? '')]).toEqual([
      what,
      { ballot: route === null ? 'supporting-only' : isEnough ? 'on-the-ballot' : 'not-yet', count: from.length },
    ]);
  const rows = await openTable(acts.as(READER), 'standings', here);
  expect(rows.map(({ candidate, ballot, count }) => [candidate, { ballot, count }]).sort()).toEqual(
    [...ballots].sort(),
  );

  acts.at('2026-12-12T09:00:00Z');
  const draft = await declarationDraft(acts.as(admins[0]), round);
  const input = { round, fingerprint: draft?.fingerprint ?? '' };
  await acts.do(proposeDeclaration, input, admins[0]);
  await acts.do(agreeDeclaration, input, admins[1]);
  const archive = await archiveOf(acts.as(READER), round);
  if (!archive) throw new Error('The round has no archive.');
  expect(
    archive.facts.contests
      .flatMap(({ candidacies }) => candidacies.map(({ candidacy, ballot, count }) => [candidacy, { ballot, count }]))
      .sort(),
  ).toEqual([...ballots].sort());
  const files = archiveFiles({ ...archive, verifier: verifierText() });
  expect(verifyArchive(new Map(files.map(({ path, contents }) => [path, Buffer.from(contents)]))).faults).toEqual([]);
  // The log makes the same tables.
  expect((await checkReplay({ db, actor: admins[0], now: new Date('2027-01-01T09:00:00Z') })).faults).toEqual([]);
});

async function setUp(acts: Acts, preset: ContestPreset, round: string): Promise<void> {
  const times = { ...typedOn('opens', '2026-11-02', '12 noon'), ...typedOn('closes', '2026-12-11', '12 noon') };
  const typed = {
    ...times,
    title: preset.title,
    slug: round,
    kind: 'live',
    bodySet: '2024',
    start: `preset:${preset.key}`,
  };
  await acts.do(createRound, createRoundInput.parse(typed), admins[0]);
  await acts.do(announceRound, { round }, admins[0]);
}

async function counted(acts: Acts, here: { readonly round: string; readonly contest: string }) {
  const found = await countedContest(acts.as(READER), here);
  if (!found) throw new Error('The contest is not public.');
  return found;
}

async function addPeople(acts: Acts, here: { round: string; contest: string }, planned: readonly Planned[]) {
  const slugs: string[] = [];
  for (const [index, { home }] of planned.entries()) {
    const typed = { ...here, name: `${NAMES[index] ?? ''} Sample`, same: 'new', status: 'accepted', source: '' };
    const own = home ? { home: home.name, homeChosen: home.slug } : {};
    await acts.do(addCandidacy, addCandidacyInput.parse({ ...typed, ...own, reason: 'A sample.' }), admins[0]);
    const known = (await counted(acts, here)).candidacies.map(({ slug }) => slug);
    slugs.push(known.find((slug) => !slugs.includes(slug)) ?? '');
  }
  return slugs;
}

/** An officer of each body records its meeting and sends the name. */
async function nominate(
  acts: Acts,
  here: { round: string; contest: string },
  planned: readonly Planned[],
  slugs: readonly string[],
): Promise<void> {
  const { rows, candidacies } = await counted(acts, here);
  const contestId = rows.contest.id;
  for (const [index, { from }] of planned.entries()) {
    const candidacy = candidacies.find(({ slug }) => slug === slugs[index]);
    for (const body of from) {
      const [office] = KINDS[body.kind].offices;
      const officer = await acts.person('officer', { offices: [{ bodyId: body.id, office }] });
      const meeting = {
        contestId,
        bodyId: body.id,
        ...typedOn('heldOn', '2026-11-09'),
        kind: 'all_member',
        mode: 'online',
        isQuorate: 'yes',
      };
      if (KINDS[body.kind].decidesInMeeting) await acts.do(recordMeeting, recordMeetingInput.parse(meeting), officer);
      const sent = { contestId, bodyId: body.id, choice: 'names', names: [candidacy?.id ?? ''], basedOnVersion: 0 };
      await acts.do(
        submitNominations,
        submitNominationsInput.parse({ ...sent, attempt: `attempt-${here.round}-${index}-${body.id}`.slice(-60) }),
        officer,
      );
    }
  }
}
