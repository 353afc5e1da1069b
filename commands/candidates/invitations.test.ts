import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { OPERATOR } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { candidateInvitationPreview } from '@/queries/candidates/candidates-to-invite';
import { attention } from '@/queries/rounds/attention';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { recordMeeting } from '../nominations/meeting';
import { submitNominations } from '../nominations/submission';
import { addCandidateAddress } from './addresses';
import { answerNomination } from './answers';
import { inviteCandidates } from './invitations';

const { outbox } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
  for (const [candidate, email] of [
    ['alder-sample', 'alder@example.org'],
    ['alder-sample', 'alder-two@example.org'],
    ['elm-sample', 'elm@example.org'],
    ['hawthorn-sample', 'hawthorn@example.org'],
  ] as const)
    await addCandidateAddress(operator(MIDWAY), { candidate, email });
  await world.db.seed(async (tx) => ok(await tx.delete(outbox)));
});
afterEach(() => world.close());

const operator = (now: Date) => world.as(OPERATOR, now);
const hours = (n: number) => new Date(MIDWAY.getTime() + n * 3_600_000);
const queued = () => world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress));

test('every address of every candidate who is not out gets one email without a sign-in link', async () => {
  expect(await inviteCandidates(operator(MIDWAY), { who: 'never-invited', round: 'all' })).toEqual(ok({ emails: 3 }));
  const sent = await queued();
  expect(sent.map(({ toAddress }) => toAddress)).toEqual([
    'alder-two@example.org',
    'alder@example.org',
    'elm@example.org',
  ]);
  const elm = sent[2];
  expect(elm?.subject).toContain('Constituency section');
  expect(elm?.text).toMatch(/NEC 2026.*Nominations close at .*11 December 2026/);
  expect(elm?.text).toMatch(/\/candidate\n/);
  expect(elm?.text).not.toMatch(/token|sign-in\/confirm/);
  expect(elm?.text).toContain('Please accept or decline');
  expect(sent[0]?.text).toContain('You have accepted');
});

test('a double click sends one invitation, and later only those are invited who have something to do', async () => {
  const again = { who: 'never-invited', round: 'nec-2026' } as const;
  await inviteCandidates(operator(MIDWAY), again);
  expect(await inviteCandidates(operator(MIDWAY), again)).toEqual(refuse({ code: 'nobody-to-invite', rests: 2 }));
  expect(await inviteCandidates(operator(hours(25)), again)).toEqual(refuse({ code: 'nobody-to-invite', rests: 0 }));

  const who = (now: Date, asked: 'not-accepted' | 'no-statement') =>
    candidateInvitationPreview(operator(now), { who: asked, round: 'all' });
  expect((await who(hours(25), 'not-accepted')).people.map(({ name }) => name)).toEqual(['Elm Sample']);
  expect((await who(hours(25), 'no-statement')).people.map(({ name }) => name)).toEqual(['Alder Sample', 'Elm Sample']);
  const elm = {
    kind: 'person' as const,
    userId: 'elm' as UserId,
    offices: [],
    memberOf: [],
    candidacies: [world.name('elm')],
    admin: null,
  };
  await answerNomination(world.as(elm, hours(1)), { candidacyId: world.name('elm'), answer: 'accepted', reason: '' });
  expect((await who(hours(25), 'not-accepted')).people).toEqual([]);
});

test('nobody is invited after the deadline, or to another round', async () => {
  const late = new Date('2026-12-12T12:00:00Z');
  expect(await inviteCandidates(operator(late), { who: 'never-invited', round: 'all' })).toMatchObject({ ok: false });
  expect(await inviteCandidates(operator(MIDWAY), { who: 'never-invited', round: 'nowhere' })).toMatchObject({
    ok: false,
  });
});

test('a nominated candidate without an address is shown to the returning officer until one is added', async () => {
  const codes = async () => (await attention(operator(MIDWAY))).items.filter(({ code }) => code === 'no-address');
  expect(await codes()).toEqual([]);
  const secretary = world.as(world.officer('secretary'), MIDWAY);
  const about = { contestId: world.contestId, bodyId: world.hexham };
  const heldOn = { 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026', numberPresent: '' };
  await recordMeeting(secretary, { ...about, ...heldOn, kind: 'all_member', mode: 'hybrid', isQuorate: 'yes' });
  const names = [world.name('birch'), world.name('elm')];
  const choice = { ...about, choice: 'names' as const, names, basedOnVersion: 0, attempt: 'a' };
  expect(await submitNominations(secretary, choice)).toMatchObject({ ok: true });
  expect(await codes()).toMatchObject([{ people: [{ name: 'Birch Sample', slug: 'birch-sample', count: 1 }] }]);
  const { withoutAddress } = await candidateInvitationPreview(operator(MIDWAY), { who: 'never-invited', round: 'all' });
  expect(withoutAddress.map(({ name }) => name)).toEqual(['Birch Sample', 'Cedar Sample']);
  await addCandidateAddress(operator(MIDWAY), { candidate: 'birch-sample', email: 'birch@example.org' });
  expect(await codes()).toEqual([]);
});
