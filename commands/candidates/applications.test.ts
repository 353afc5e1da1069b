import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { ApplicationId } from '@/domain/base/ids';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { newId } from '@/lib/tokens';
import { checkReplay } from '@/queries/log/check-replay';
import { actorOfSession } from '@/queries/sign-in/actor';
import { at, emails, set, useCandidateWorld, world } from '@/testing/candidate-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { changeRound } from '../rounds/rounds';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { applyToStand, applyToStandInput, withdrawApplication } from './applications';
import { approveApplication, refuseApplication } from './decide-applications';

const { applications, candidates, log, logTexts } = schema;

useCandidateWorld();

const operator = (now = MIDWAY) => world.as(OPERATOR, now);
const rows = () => world.db.reads.select().from(applications).orderBy(applications.sentAt);
const firstId = async () => (await rows()).at(-1)?.id ?? ('' as ApplicationId);

/** Opens the round for applications, as an admin does on the page of details. */
async function allow() {
  const settings = { round: 'nec-2026', title: 'NEC 2026', note: '', source: '', statementsFor: 'everyone' };
  const change = { ...settings, takesApplications: ['yes'], reason: 'Agreed by the NEC.' };
  expect(await changeRound(operator(), change)).toEqual(ok(null));
}

async function signedIn(email: string, now = MIDWAY) {
  const system = world.as(SYSTEM, MIDWAY);
  const userId = await verifyUser(system, email);
  const token = newId();
  await startSession(system, { token, userId, expiresAt: new Date(MIDWAY.getTime() + 1e10) });
  return world.as(await actorOfSession(world.as(SYSTEM, now), token), now);
}

const form = (more: object = {}) =>
  applyToStandInput.parse({ ...at, name: 'Nova Person', home: 'Hexham', statement: 'Canary words.', ...more });
const apply = async (email = 'nova@example.org', more: object = {}, now = MIDWAY) =>
  applyToStand(await signedIn(email, now), form(more), 'network');

test('a person puts themselves forward, nothing of it is public, and approval makes them a candidate', async () => {
  expect(await apply()).toEqual(refuse({ code: 'takes-no-applications' }));
  await allow();
  const entries = await world.db.reads.$count(log);
  expect(await apply()).toEqual(ok(null));
  expect(await apply()).toEqual(refuse({ code: 'applied-already' }));
  expect(await world.db.reads.$count(log)).toBe(entries);
  expect(JSON.stringify(await world.db.reads.select().from(logTexts))).not.toContain('Canary');

  const application = await firstId();
  expect(await approveApplication(operator(), { application, person: '' })).toEqual(refuse({ code: 'who-missing' }));
  expect(await approveApplication(operator(), { application, person: 'new' })).toEqual(ok(null));
  expect(await approveApplication(operator(), { application, person: 'new' })).toEqual(
    refuse({ code: 'decided-already' }),
  );
  expect((await signedIn('nova@example.org')).actor).toMatchObject({ candidacies: [expect.any(String)] });
  expect((await emails()).map(({ toAddress, occasion }) => [toAddress, occasion.split(':')[0]])).toEqual([
    ['nova@example.org', 'application-received'],
    ['nova@example.org', 'application-approved'],
  ]);
  expect(await apply()).toEqual(refuse({ code: 'candidate-already' }));
  expect((await checkReplay(operator())).faults).toEqual([]);
});

test('the same name is not the same person, unless the returning officer says so', async () => {
  await allow();
  await apply('birch@example.org', { name: 'Birch Sample' });
  const application = await firstId();
  expect(await approveApplication(operator(), { application, person: 'birch-sample' })).toEqual(ok(null));
  expect((await signedIn('birch@example.org')).actor).toMatchObject({ candidacies: [world.name('birch')] });
  await apply('other@example.org', { name: 'Birch Sample' });
  expect(await approveApplication(operator(), { application: await firstId(), person: 'new' })).toEqual(ok(null));
  const slugs = (await world.db.reads.select().from(candidates)).map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(['birch-sample', 'birch-sample-2']));
  // Alder's own address cannot act for Elm as well.
  await apply('alder@example.org', { name: 'Elm Sample' });
  expect(await rows()).toHaveLength(2);
});

test('a refusal has a reason that only the person reads; only a missing answer can be sent again', async () => {
  await allow();
  await apply();
  const refused = { application: await firstId(), cause: 'incomplete', toPerson: 'Which branch?' };
  expect(await refuseApplication(operator(), { ...refused, cause: '' })).toEqual(refuse({ code: 'cause-missing' }));
  expect(await refuseApplication(operator(), refused)).toEqual(ok(null));
  expect((await emails()).map(({ text }) => text).join()).toContain('Which branch?');
  const later = new Date(MIDWAY.getTime() + 60_000);
  expect(await apply('nova@example.org', {}, later)).toEqual(ok(null));
  await refuseApplication(operator(later), { application: await firstId(), cause: 'not-a-member', toPerson: '' });
  const latest = new Date(MIDWAY.getTime() + 120_000);
  expect(await apply('nova@example.org', {}, latest)).toEqual(refuse({ code: 'refused-before' }));
});

test('a person withdraws and applies again; nobody can withdraw for another, and nothing is taken after the deadline', async () => {
  await allow();
  await apply();
  const application = await firstId();
  expect(await withdrawApplication(await signedIn('other@example.org'), { application })).toEqual(
    refuse({ code: 'no-such-application' }),
  );
  expect(await withdrawApplication(await signedIn('nova@example.org'), { application })).toEqual(ok(null));
  expect(await apply('nova@example.org', {}, new Date(MIDWAY.getTime() + 60_000))).toEqual(ok(null));
  expect(await apply('late@example.org', {}, CLOSES_AT)).toEqual(refuse({ code: 'round-closed', closesAt: CLOSES_AT }));
  await set({ cancelledAt: MIDWAY, cancelReason: 'x' });
  expect(await apply('late@example.org')).toEqual(refuse({ code: 'round-cancelled' }));
});

test('an unknown CLP, private data in the name and too many forms are refused', async () => {
  await allow();
  expect(await apply('a@example.org', { home: 'Nowhere at all' })).toMatchObject({
    error: { code: 'application-wrong', problems: [{ code: 'which-home', choices: [] }] },
  });
  expect(await apply('a@example.org', { name: '', home: '', statement: 'a@example.org' })).toMatchObject({
    error: {
      problems: [{ code: 'applicant-name-missing' }, { code: 'home-missing' }, { code: 'statement-wrong' }],
    },
  });
  expect(await apply('a@example.org', { name: 'call 07700 900123' })).toMatchObject({ error: { code: 'not-public' } });
  for (let n = 0; n < 30; n += 1) expect(await apply(`p${n}@example.org`)).toEqual(ok(null));
  expect(await apply('p31@example.org')).toMatchObject({ error: { code: 'limit-reached', limit: 'apply-network' } });
});
