import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { recordMeeting, recordMeetingInput } from '@/commands/nominations/meeting';
import { submitNominations, submitNominationsInput } from '@/commands/nominations/submission';
import { announceRound } from '@/commands/rounds/announce';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { schema } from '@/db/schema';
import { type Actor, type Office, OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { countedContest } from '@/queries/contests/counted-contest';
import { registrationToken } from '@/queries/people/registrations';
import { actorOfSession } from '@/queries/sign-in/actor';
import { Acts, emailOf, typedOn } from '@/testing/acts';
import { owner, presetDatabase } from '@/testing/preset-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { importPeople } from './import-people';
import { approveRegistration, confirmRegistration, registerOfficer, registerOfficerInput } from './registrations';

const { bodies, registrations } = schema;
let db: TemporaryDatabase;
let acts: Acts;
let admin: Actor;
beforeEach(async () => {
  db = await presetDatabase();
  acts = new Acts(db, '2026-10-01T09:00:00Z');
  admin = await owner(acts, 'first');
});
afterEach(() => db.close());

async function bodyOf(kind: BodyKind) {
  const found = (await db.reads.select().from(bodies).where(eq(bodies.kind, kind))).toSorted(
    (a, b) => (b.sizes?.[0]?.size ?? 0) - (a.sizes?.[0]?.size ?? 0),
  );
  const [body] = found;
  if (!body) throw new Error('No such body');
  return body;
}

/** Registers as a reader, confirms the address and is approved by an admin. */
async function register(slug: string, office: Office): Promise<void> {
  const typed = { body: slug, office, name: 'Mary Price', email: emailOf('mary'), language: 'en' };
  const asker = { mailbox: 'mailbox', network: 'network' };
  expect((await registerOfficer(acts.as(READER), registerOfficerInput.parse(typed), asker)).ok).toBe(true);
  const [row] = await db.reads
    .select()
    .from(registrations)
    .where(eq(registrations.email, emailOf('mary')));
  if (!row) throw new Error('Not registered');
  await acts.do(confirmRegistration, { registration: row.id, token: registrationToken(row) }, READER);
  await acts.do(approveRegistration, { registration: row.id }, admin);
}

async function signedIn(name: string): Promise<Actor> {
  const userId = await verifyUser(acts.as(SYSTEM), emailOf(name));
  const expiresAt = new Date('2027-01-01T09:00:00Z');
  await startSession(acts.as(SYSTEM), { token: 'token', userId, expiresAt });
  const actor = await actorOfSession(acts.as(SYSTEM), 'token');
  if (!actor) throw new Error('Not signed in');
  return actor;
}

/** A round with the preset's contest and one candidate. */
async function openRound(key: string) {
  const times = { ...typedOn('opens', '2026-11-02', '12 noon'), ...typedOn('closes', '2026-12-11', '12 noon') };
  const typed = { ...times, title: 'Sample', slug: 'sample', kind: 'live', bodySet: '2024', start: `preset:${key}` };
  await acts.do(createRound, createRoundInput.parse(typed), admin);
  await acts.do(announceRound, { round: 'sample' }, admin);
  const [contest] = await db.reads.select().from(schema.contests);
  const at = { round: 'sample', contest: contest?.slug ?? '' };
  const person = { ...at, name: 'Alder Sample', same: 'new', status: 'accepted', source: '', reason: 'A sample.' };
  await acts.do(addCandidacy, addCandidacyInput.parse(person), admin);
  return at;
}

async function nominate(at: { readonly round: string; readonly contest: string }, kind: BodyKind, officer: Actor) {
  acts.at('2026-11-10T09:00:00Z');
  const before = await countedContest(acts.as(READER), at);
  const body = await bodyOf(kind);
  const [candidate] = before?.candidacies ?? [];
  if (!before || !candidate) throw new Error('The contest is not public');
  const about = { contestId: before.rows.contest.id, bodyId: body.id };
  const held = { ...typedOn('heldOn', '2026-11-09'), kind: 'all_member', mode: 'online', isQuorate: 'yes' };
  await acts.do(recordMeeting, recordMeetingInput.parse({ ...about, ...held }), officer);
  const sent = {
    ...about,
    choice: 'names',
    names: [candidate.id],
    basedOnVersion: 0,
    attempt: 'attempt-of-the-officer',
  };
  await acts.do(submitNominations, submitNominationsInput.parse(sent), officer);
  return (await countedContest(acts.as(READER), at))?.candidacies[0]?.count;
}

const OFFICERS = [
  ['labour_group', 'leader', 'Group Leader', 'nec-2022-local-government'],
  ['union', 'general_secretary', 'General Secretary', 'nec-2025-division-i'],
] as const;

test.each(OFFICERS)('in a %s, the %s registers, is approved and nominates', async (kind, office, _typed, key) => {
  const at = await openRound(key);
  await register((await bodyOf(kind)).slug, office);
  const officer = await signedIn('mary');
  expect(officer).toMatchObject({ offices: [{ office }] });
  expect(await nominate(at, kind, officer)).toBe(1);
});

test.each(OFFICERS)('in a %s, the %s of an imported list nominates', async (kind, office, typed, key) => {
  const at = await openRound(key);
  const { id, code } = await bodyOf(kind);
  const csv = new TextEncoder().encode(`clp,email,office\n${code},${emailOf('mary')},${typed}`);
  const done = await importPeople(acts.as(OPERATOR), { kind: 'officers', csv, isApplied: true });
  expect(done).toMatchObject(ok({ added: 1, inTheWay: 0 }));
  const isTheirs = and(eq(schema.officers.bodyId, id), eq(schema.officers.office, office));
  expect(await db.reads.$count(schema.officers, isTheirs)).toBe(1);
  expect(await nominate(at, kind, await signedIn('mary'))).toBe(1);
});

test('a list names bodies with their kinds, and an office that the kind does not have is a mistake', async () => {
  const [group, union] = [await bodyOf('labour_group'), await bodyOf('union')];
  const lines = [
    'clp,email,office',
    `${group.name} Labour Group,a@example.org,Whip`,
    `Grŵp Llafur ${group.name},b@example.org,Ysgrifennydd y Grŵp`,
    `${group.name} Labour Group,c@example.org,Chair`,
    `${union.code},d@example.org,Secretary`,
    'Aldershot CLP,e@example.org,Leader',
    'Aldershot,f@example.org,Leader', // the Labour Group, because a CLP has no leader
  ];
  const csv = new TextEncoder().encode(lines.join('\n'));
  const done = await importPeople(acts.as(OPERATOR), { kind: 'officers', csv, isApplied: true });
  expect(done.ok && done.value.rows.map(({ outcome }) => outcome)).toEqual([
    { kind: 'added' },
    { kind: 'added' },
    { kind: 'bad-office', of: 'labour_group' },
    { kind: 'bad-office', of: 'union' },
    { kind: 'bad-office', of: 'clp' },
    { kind: 'added' },
  ]);
  expect(await db.reads.$count(schema.officers)).toBe(0);
  expect(KINDS.union.offices).toEqual(['general_secretary', 'political_officer']);
});
