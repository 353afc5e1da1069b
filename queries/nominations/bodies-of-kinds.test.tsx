import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { enterSubmission, enterSubmissionInput } from '@/commands/nominations/enter-submission';
import { recordMeeting, recordMeetingInput } from '@/commands/nominations/meeting';
import { submitNominations, submitNominationsInput } from '@/commands/nominations/submission';
import { appointOfficer } from '@/commands/people/offices';
import { announceRound } from '@/commands/rounds/announce';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { BodyView } from '@/components/bodies/body-page';
import { OutsideContests } from '@/components/bodies/outside-contests';
import { OfficeContestCard } from '@/components/nominations/office-contest-card';
import type { Context } from '@/db/context';
import { type Actor, READER } from '@/domain/base/permissions';
import type { BodyKind } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { firstInvitation } from '@/mail/templates/invitation';
import { bodyPage } from '@/queries/bodies/body-page';
import type { NamedBody } from '@/queries/bodies/named-body';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { countedContest } from '@/queries/contests/counted-contest';
import { officersToInvite, readInviteWhere } from '@/queries/people/officers-to-invite';
import { Acts, typedOn } from '@/testing/acts';
import { owner, presetDatabase } from '@/testing/preset-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { adminEnter, adminEntry } from './admin-enter';
import { officeContest } from './office-contest';
import { officeHome } from './office-home';

// Bodies that are not CLPs, and CLPs that may not nominate, on the pages of their officers, admins and the public.

const FIRST_STAGE = { round: 'leader', contest: 'leader-first-stage' };
const BAME = { round: 'bame', contest: 'bame-members' };
const WELSH = { round: 'welsh', contest: 'welsh' };

let db: TemporaryDatabase;
let acts: Acts;
let admin: Actor;
beforeAll(async () => {
  db = await presetDatabase();
  acts = new Acts(db, '2026-10-30T09:00:00Z');
  admin = await owner(acts, 'first');
  await openRound(FIRST_STAGE, 'preset:leader-2020-mps');
  await openRound(BAME, 'preset:nec-2020-by-election-bame');
  await openRound(WELSH, 'preset:nec-2022-welsh');
  acts.at('2026-11-10T09:00:00Z');
});
afterAll(() => db.close());

async function openRound({ round, contest }: typeof BAME, start: string) {
  const times = { ...typedOn('opens', '2026-11-02', '12 noon'), ...typedOn('closes', '2026-12-11', '12 noon') };
  const typed = { ...times, title: `Round ${round}`, slug: round, kind: 'live', bodySet: '2024', start };
  await acts.do(createRound, createRoundInput.parse(typed), admin);
  const person = { round, contest, name: 'Alder Sample', same: 'new', status: 'accepted', source: '', reason: '' };
  await acts.do(addCandidacy, addCandidacyInput.parse(person), admin);
  await acts.do(announceRound, { round }, admin);
}

const ofKind = async (kind: BodyKind) => {
  const found = await countedContest(acts.as(READER), BAME);
  const [body] = [...(found?.rows.bodies.values() ?? [])].filter((one) => one.kind === kind);
  if (!body) throw new Error(`There is no ${kind}.`);
  return body;
};

const officerOf = async ({ id, kind }: NamedBody): Promise<Context> =>
  acts.as(await acts.person('officer', { offices: [{ bodyId: id, office: KINDS[kind].offices[0] }] }));

test('an MP is asked about no meeting, by the office, an admin or the public page', async () => {
  const mp = await ofKind('mp');
  const officer = await officerOf(mp);
  const home = await officeHome(officer);
  expect(home.contests).toHaveLength(1);
  const [due] = home.contests;
  const card = due
    ? renderToStaticMarkup(<OfficeContestCard party={null} due={due} now={acts.now} locale="en" isFirst />)
    : '';
  expect(card).not.toMatch(/meeting|decided/i);
  expect(card).toContain(`/office/${mp.slug}/leader/leader-first-stage/choose`);
  expect(card).toContain('Choose whom to nominate');

  const address = { ...FIRST_STAGE, body: mp.slug };
  const loaded = await officeContest(officer, address);
  expect(loaded).toMatchObject({ hasMet: true, meeting: null, off: null });
  const entry = await adminEntry(acts.as(admin), address, null);
  expect(entry?.off).toBeNull();
  const form = {
    ...{ contestId: loaded.contest.id, bodyId: mp.id, choice: 'names', names: [loaded.candidacies[0]?.id ?? ''] },
    ...{ 'heldOn-day': '', 'heldOn-month': '', 'heldOn-year': '', kind: '', mode: '', isQuorate: '' },
    ...{ from: 'paper', basedOnVersion: 0, attempt: 'on paper from an MP' },
  };
  await acts.do(enterSubmission, enterSubmissionInput.parse(form), admin);
  const page = await bodyPage(acts.as(READER), mp.slug);
  const html = page ? renderToStaticMarkup(<BodyView page={page} now={acts.now} locale="en" />) : '';
  expect(html).toContain('Yes, one person');
  expect(html).not.toMatch(/meeting/i);
});

test('MPs are invited apart from others, each as the MP', async () => {
  const mp = await ofKind('mp');
  await acts.do(appointOfficer, { email: 'mp@example.org', body: mp.slug, office: 'mp' }, admin);
  await acts.do(appointOfficer, { email: 'sec@example.org', body: 'witney', office: 'secretary' }, admin);
  const where = readInviteWhere('kind:mp');
  const asked = { who: 'never-invited', where } as const;
  const invited = await officersToInvite(db.reads, acts.now, asked);
  expect(invited.people.map(({ email }) => email)).toEqual(['mp@example.org']);
  const email = await firstInvitation(acts.as(admin), asked);
  expect(email?.subject).toContain(`MP for ${mp.name}: please send`);
  expect(email?.text).toContain(`\n- MP for ${mp.name}\n`);
  expect(email?.text).not.toMatch(/MP of|other officers/);
});

test('a union that decides in a meeting is still refused without one', async () => {
  const union = await ofKind('union');
  const loaded = await officeContest(await officerOf(union), { ...BAME, body: union.slug });
  const form = {
    ...{ contestId: loaded.contest.id, bodyId: union.id, choice: 'names', names: [loaded.candidacies[0]?.id ?? ''] },
    ...{ 'heldOn-day': '', 'heldOn-month': '', 'heldOn-year': '', kind: '', mode: '', isQuorate: '' },
    ...{ from: 'paper', basedOnVersion: 0, attempt: 'on paper from a union' },
  };
  const refused = await acts.try(enterSubmission, enterSubmissionInput.parse(form), admin);
  expect(refused.ok ? null : refused.error.code).toBe('meeting-problems');
});

test('affiliates are listed under no nation or region', async () => {
  const union = await ofKind('union');
  const officer = await officerOf(union);
  const loaded = await officeContest(officer, { ...BAME, body: union.slug });
  const meeting = { ...typedOn('heldOn', '2026-11-09'), kind: 'delegate', mode: 'online', isQuorate: 'yes' };
  const about = { contestId: loaded.contest.id, bodyId: union.id };
  await acts.do(recordMeeting, recordMeetingInput.parse({ ...about, ...meeting }), officer.actor);
  const sent = { ...about, choice: 'names', names: [loaded.candidacies[0]?.id ?? ''], basedOnVersion: 0 };
  await acts.do(
    submitNominations,
    submitNominationsInput.parse({ ...sent, attempt: 'sent by a union' }),
    officer.actor,
  );
  const standings = await contestStandings(acts.as(READER), BAME);
  expect([...(standings?.candidacies[0]?.byRegion ?? [])]).toEqual([['affiliates', 1]]);
  expect(standings?.regions.at(-1)).toMatchObject({ region: 'affiliates', hasNominated: 1 });
  // The four regions of Great Britain and beyond have their CLPs only.
  expect(standings?.regions.find(({ region }) => region === 'International')?.all).toBe(1);
  const page = await candidacyPage(acts.as(READER), { ...BAME, candidate: standings?.candidacies[0]?.slug ?? '' });
  expect(page?.nominators.map(({ region }) => region)).toEqual(['affiliates']);
});

test('a CLP outside the nation of a contest is told why by its page, its office, its form and an admin’s form', async () => {
  const found = await countedContest(acts.as(READER), WELSH);
  const witney = [...(found?.rows.bodies.values() ?? [])].find(({ slug, kind }) => slug === 'witney' && kind === 'clp');
  if (!witney) throw new Error('Witney CLP is missing.');
  const why = 'Only CLPs in Wales can nominate in this contest. Witney CLP is in the South East.';
  const officer = await officerOf(witney);
  const home = await officeHome(officer);
  const office = renderToStaticMarkup(
    <OutsideContests outside={home.outside} locale="en" ask={(text) => <>{text}</>} />,
  );
  expect(office).toContain(why);
  expect(office).toContain('You do not need to do anything.');
  expect(home.outside.map(({ round }) => round.slug)).toEqual(['welsh']);
  expect((await officeContest(officer, { ...WELSH, body: 'witney' })).off).toMatchObject({ why: 'place' });

  const page = await bodyPage(acts.as(READER), 'witney');
  const html = page ? renderToStaticMarkup(<BodyView page={page} now={acts.now} locale="en" />) : '';
  expect(html).toContain(why);

  const typed = await adminEnter(acts.as(admin), WELSH, 'witney');
  expect(typed?.found).toEqual([]);
  expect(typed?.off.map(({ body, off }) => [body.slug, off.why])).toContainEqual(['witney', 'place']);
  expect((await adminEntry(acts.as(admin), { ...WELSH, body: 'witney' }, null))?.off).toMatchObject({ why: 'place' });
  expect((await adminEnter(acts.as(admin), WELSH, 'gower'))?.off).toEqual([]);
});
