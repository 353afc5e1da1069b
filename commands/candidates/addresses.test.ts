import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { CandidateId, UserId } from '@/domain/base/ids';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { actorOfSession } from '@/queries/sign-in/actor';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { addCandidateAddress, removeCandidateAddress } from './addresses';
import { addCandidacy } from './candidacies';

const { candidateAddresses, candidates, log, outbox, users } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const operator = () => world.as(OPERATOR, MIDWAY);
const alder = { candidate: 'alder-sample' };
const emails = async () => (await world.db.reads.select().from(outbox)).map(({ toAddress }) => toAddress).sort();

/** Signs in with the address, as somebody who used the link, and returns the person. */
async function signedIn(email: string) {
  const system = world.as(SYSTEM, MIDWAY);
  const userId = await verifyUser(system, email);
  await startSession(system, { token: `token of ${email}`, userId, expiresAt: new Date(MIDWAY.getTime() + 1e6) });
  return () => actorOfSession(system, `token of ${email}`);
}

test('a person who signs in with an address acts for the candidate, until it is removed', async () => {
  const entries = await world.db.reads.$count(log);
  expect(await addCandidateAddress(operator(), { ...alder, email: 'alder@example.org' })).toEqual(ok(null));
  const actor = await signedIn('alder@example.org');
  expect(await actor()).toMatchObject({ candidacies: [world.name('alder')] });

  const [row] = await world.db.reads.select().from(candidateAddresses);
  expect(await removeCandidateAddress(operator(), { ...alder, address: row?.id ?? '' })).toEqual(ok(null));
  expect(await actor()).toMatchObject({ kind: 'person', candidacies: [] });
  expect(await removeCandidateAddress(operator(), { ...alder, address: row?.id ?? '' })).toEqual(
    refuse({ code: 'no-such-address' }),
  );
  // Nothing of an address is public.
  expect(await world.db.reads.$count(log)).toBe(entries);
});

test('a candidate has several addresses, and each is told of a change', async () => {
  await addCandidateAddress(operator(), { ...alder, email: 'one@example.org' });
  expect(await emails()).toEqual([]);
  await addCandidateAddress(operator(), { ...alder, email: 'two@example.org' });
  expect(await emails()).toEqual(['one@example.org']);
  expect(await (await signedIn('one@example.org'))()).toMatchObject({ candidacies: [world.name('alder')] });
  expect(await (await signedIn('two@example.org'))()).toMatchObject({ candidacies: [world.name('alder')] });
  for (const n of [3, 4, 5])
    expect(await addCandidateAddress(operator(), { ...alder, email: `${n}@example.org` })).toEqual(ok(null));
  expect(await addCandidateAddress(operator(), { ...alder, email: '6@example.org' })).toEqual(
    refuse({ code: 'too-many-addresses' }),
  );
});

test('two candidates cannot share an address, and the refusal says who has it', async () => {
  await addCandidateAddress(operator(), { ...alder, email: 'alder@example.org' });
  expect(await addCandidateAddress(operator(), { candidate: 'elm-sample', email: 'alder@example.org' })).toEqual(
    refuse({ code: 'address-taken', email: 'alder@example.org', by: 'Alder Sample' }),
  );
  expect(await addCandidateAddress(operator(), { ...alder, email: 'alder@example.org' })).toEqual(
    refuse({ code: 'address-there-already' }),
  );
  expect(await world.db.reads.$count(candidateAddresses)).toBe(1);
});

const FORM = { round: 'nec-2026', contest: 'section', home: 'Hexham', homeChosen: '', status: 'proposed', source: '' };

test('the form for a new candidate takes several addresses, and refuses one of another candidate without a change', async () => {
  await addCandidateAddress(operator(), { ...alder, email: 'alder@example.org' });
  const add = (typed: string) =>
    addCandidacy(operator(), { ...FORM, name: 'New Person', reason: 'Put forward.', emails: typed });
  expect(await add('new@example.org, alder@example.org')).toEqual(
    refuse({ code: 'address-taken', email: 'alder@example.org', by: 'Alder Sample' }),
  );
  expect(await add('new@example.org someone')).toEqual(refuse({ code: 'address-wrong', typed: 'someone' }));
  const { reads } = world.db;
  expect(await reads.select().from(candidates).where(eq(candidates.slug, 'new-person'))).toEqual([]);
  expect(await reads.select().from(users).where(eq(users.email, 'new@example.org'))).toEqual([]);
  expect(await add('new@example.org\nother@example.org')).toMatchObject({ ok: true });
  expect(await (await signedIn('other@example.org'))()).toMatchObject({ candidacies: [expect.any(String)] });
});

test('the database refuses an account that acts for two candidates', async () => {
  await addCandidateAddress(operator(), { ...alder, email: 'alder@example.org' });
  const [user] = await world.db.reads.select().from(users).where(eq(users.email, 'alder@example.org'));
  const [elm] = await world.db.reads.select().from(candidates).where(eq(candidates.slug, 'elm-sample'));
  const row = { id: 'x', userId: user?.id ?? ('' as UserId), candidateId: elm?.id ?? ('' as CandidateId) };
  await expect(
    world.db.seed(async (tx) => ok(await tx.insert(candidateAddresses).values({ ...row, addedAt: MIDWAY }))),
  ).rejects.toThrow(/UNIQUE/);
});
