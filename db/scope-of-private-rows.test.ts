import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCandidateAddress, removeCandidateAddress } from '@/commands/candidates/addresses';
import { applyToStand, applyToStandInput } from '@/commands/candidates/applications';
import { approveStatement, returnStatement } from '@/commands/candidates/approve-statements';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { approveApplication, refuseApplication } from '@/commands/candidates/decide-applications';
import { inviteCandidates } from '@/commands/candidates/invitations';
import { enterLetter } from '@/commands/candidates/letters';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { writeStatement } from '@/commands/candidates/statements';
import { redactText } from '@/commands/log/redact';
import { markChecked } from '@/commands/nominations/new-officer';
import { importRound } from '@/commands/rounds/import-round';
import { changeRound } from '@/commands/rounds/rounds';
import { startSession } from '@/commands/sign-in/sessions';
import { verifyUser } from '@/commands/sign-in/tokens';
import type { Context } from '@/db/context';
import { NotAllowed } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { type Actor, OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { newId } from '@/lib/tokens';
import { actorOfSession } from '@/queries/sign-in/actor';
import { candidate, useCandidateWorld, world } from '@/testing/candidate-world';
import { inOneRound } from '@/testing/one-round';
import { MIDWAY, SMALL_ROUND } from '@/testing/small-world';
import { schema } from './schema';

// A role in one round and the rows that are not public: applications, statements that wait, letters, addresses and
// checks.

const { applications, candidacies, candidates, contests, log, logTexts, rounds, sentStatements, submissions } = schema;
const HERE = 'nec-2026';

useCandidateWorld();
beforeEach(async () => {
  const operator = world.as(OPERATOR, MIDWAY);
  // Alder Sample is a candidate in both rounds. Fern Sample is only in the other one.
  const [contest] = SMALL_ROUND.contests;
  const other = {
    ...contest,
    slug: 'section',
    candidates: [{ name: 'Alder Sample', slug: 'alder-sample' }, { name: 'Fern Sample' }],
  };
  const file = { ...SMALL_ROUND, slug: 'other', title: 'Another round', contests: [other] };
  const imported = await importRound(operator, file as Parameters<typeof importRound>[1]);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  for (const round of [HERE, 'other']) {
    const settings = { round, title: round, note: '', source: '', statementsFor: 'everyone' };
    const rules = { takesApplications: ['yes'], approvesStatements: ['yes'] };
    const changed = await changeRound(operator, { ...settings, ...rules, reason: 'Agreed by the NEC.' });
    if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  }
});

async function signedIn(email: string): Promise<Context> {
  const system = world.as(SYSTEM, MIDWAY);
  const userId = await verifyUser(system, email);
  const token = newId();
  await startSession(system, { token, userId, expiresAt: new Date(MIDWAY.getTime() + 1e10) });
  return world.as(await actorOfSession(system, token), MIDWAY);
}

/** Sends an application in a round, and returns its id. */
async function apply(round: string, name = 'Nova Person') {
  const email = `${newId()}@example.org`;
  const form = applyToStandInput.parse({ round, contest: 'section', name, home: 'Hexham', statement: 'My words.' });
  expect(await applyToStand(await signedIn(email), form, 'network')).toEqual(ok(null));
  const [row] = await world.db.reads
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.state, 'waiting'));
  if (!row) throw new Error('no application');
  return { id: row.id, email };
}

/** Sends a statement of Alder Sample in a round, and returns its id. */
async function write(round: string) {
  const [row] = await world.db.reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(rounds.slug, round))
    .orderBy(asc(candidates.slug));
  const candidacyId = row?.id ?? ('' as CandidacyId);
  const actor: Actor = { ...candidate('alder'), candidacies: [candidacyId] } as Actor;
  const words = { language: 'en', text: 'My plain words.', question: [], answer: [], linkWords: [], linkAddress: [] };
  const form = { candidacyId, basedOnVersion: 0, ...words } as const;
  const sent = await writeStatement(world.as(actor, MIDWAY), form as unknown as Parameters<typeof writeStatement>[1]);
  expect(sent).toMatchObject({ ok: true, value: { isWaiting: true } });
  const [waiting] = await world.db.reads
    .select()
    .from(sentStatements)
    .where(eq(sentStatements.candidacyId, candidacyId));
  if (!waiting) throw new Error('no statement');
  return waiting.id;
}

/** Every row that an act could change. */
async function state(): Promise<string> {
  const { candidateAddresses, letters, statements, outbox, users } = schema;
  const tables = [
    applications,
    sentStatements,
    statements,
    candidacies,
    candidateAddresses,
    letters,
    logTexts,
    outbox,
    users,
  ];
  return JSON.stringify(await Promise.all(tables.map((table) => world.db.reads.select().from(table))));
}

async function expectDenied(act: () => Promise<unknown>): Promise<void> {
  const before = await state();
  await expect(act()).rejects.toThrow(NotAllowed);
  expect(await state()).toBe(before);
}

const letter = (round: string, who: string) =>
  ({ round, contest: 'section', candidate: who, language: 'en', basedOnVersion: 0, text: 'Dear secretary,' }) as const;

describe('the returning officer of one round', () => {
  test('approves and refuses applications, and approves and returns statements', async () => {
    const ctx = await inOneRound(world, 'returning_officer');
    const { id: application, email } = await apply(HERE);
    expect(await approveApplication(ctx, { application, person: 'new' })).toEqual(ok(null));
    expect((await signedIn(email)).actor).toMatchObject({ candidacies: [expect.any(String)] });
    const refused = {
      application: (await apply(HERE, 'Other Person')).id,
      cause: 'incomplete',
      toPerson: 'Which branch?',
    };
    expect(await refuseApplication(ctx, refused)).toEqual(ok(null));
    const sent = await write(HERE);
    expect(await returnStatement(ctx, { sent, cause: 'too-long', toPerson: '' })).toMatchObject({ ok: false });
    expect(await approveStatement(ctx, { sent })).toEqual(ok(null));
  });

  test('adds a candidate with an address, enters a letter, and marks what a new officer sent as looked at', async () => {
    const ctx = await inOneRound(world, 'returning_officer');
    const form = { round: HERE, contest: 'section', name: 'Gorse Person', status: 'accepted', reason: 'Agreed.' };
    const added = await addCandidacy(ctx, addCandidacyInput.parse({ ...form, emails: 'gorse@example.org' }));
    expect(added).toMatchObject({ ok: true });
    expect(await addCandidateAddress(ctx, { candidate: 'gorse-person', email: 'g@example.org' })).toEqual(ok(null));
    expect(await enterLetter(ctx, letter(HERE, 'gorse-person'))).toMatchObject({ ok: true });
    const [sent] = await checkedSubmission(world.contestId);
    expect(await markChecked(ctx, { code: sent?.code ?? '' })).toEqual(ok(null));
    const [check] = await world.db.reads.select().from(schema.submissionChecks);
    expect(check?.lookedAt).toEqual(MIDWAY);
  });

  test('decides nothing in another round', async () => {
    const ctx = await inOneRound(world, 'returning_officer');
    const { id: application } = await apply('other');
    const sent = await write('other');
    await expectDenied(() => approveApplication(ctx, { application, person: 'new' }));
    await expectDenied(() => refuseApplication(ctx, { application, cause: 'incomplete', toPerson: 'Which branch?' }));
    await expectDenied(() => approveStatement(ctx, { sent }));
    await expectDenied(() => returnStatement(ctx, { sent, cause: 'other', toPerson: 'Shorter, please.' }));
    await expectDenied(() => enterLetter(ctx, letter('other', 'fern-sample')));
    await expectDenied(() => inviteCandidates(ctx, { who: 'all', round: 'other' } as never));
    const [contest] = await world.db.reads
      .select({ id: contests.id })
      .from(contests)
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .where(eq(rounds.slug, 'other'));
    const [checked] = contest ? await checkedSubmission(contest.id) : [];
    await expectDenied(() => markChecked(ctx, { code: checked?.code ?? '' }));
  });

  test('gives no address to somebody who is a candidate in another round too, whichever way', async () => {
    const ctx = await inOneRound(world, 'returning_officer');
    const elsewhere = refuse({ code: 'candidate-elsewhere' });
    const before = await state();
    for (const candidate of ['alder-sample', 'fern-sample'])
      expect(await addCandidateAddress(ctx, { candidate, email: 'x@example.org' })).toEqual(elsewhere);
    const [held] = await world.db.reads.select().from(schema.candidateAddresses);
    const own = { candidate: 'alder-sample', address: held?.id ?? '' };
    expect(await removeCandidateAddress(ctx, own)).toEqual(elsewhere);
    expect(await state()).toBe(before);
    const { id: application } = await apply(HERE, 'Fern Sample');
    expect(await approveApplication(ctx, { application, person: 'fern-sample' })).toEqual(elsewhere);
    expect(await approveApplication(ctx, { application, person: 'new' })).toEqual(ok(null));
  });

  test('redacts a text of this round, and none of another round or of none', async () => {
    const ctx = await inOneRound(world, 'returning_officer');
    const operator = world.as(OPERATOR, MIDWAY);
    // The reason of a merge is in the log alone, so that no public row is written.
    for (const round of [HERE, 'other']) {
      const [a, b] = round === HERE ? ['birch-sample', 'cedar-sample'] : ['alder-sample', 'fern-sample'];
      const merge = { round, contest: 'section', candidate: a, into: b, reason: `Same person in ${round}.` };
      expect(await mergeCandidacies(operator, merge as never)).toEqual(ok(null));
    }
    const textIn = async (round: string) => {
      const [row] = await world.db.reads
        .select({ seq: logTexts.seq, hash: logTexts.hash })
        .from(logTexts)
        .innerJoin(log, eq(log.seq, logTexts.seq))
        .where(eq(logTexts.text, `Same person in ${round}.`));
      return { entry: row?.seq ?? 0, hash: row?.hash ?? '', reason: 'It names somebody.' };
    };
    const other = await textIn('other');
    await expectDenied(() => redactText(ctx, other));
    expect(await redactText(ctx, await textIn(HERE))).toEqual(ok(null));
  });
});

test('a moderator approves statements of this round, and decides no application and no address', async () => {
  const ctx = await inOneRound(world, 'moderator');
  expect(await approveStatement(ctx, { sent: await write(HERE) })).toEqual(ok(null));
  const sent = await write('other');
  await expectDenied(() => approveStatement(ctx, { sent }));
  const { id: application } = await apply(HERE);
  await expectDenied(() => approveApplication(ctx, { application, person: 'new' }));
  await expectDenied(() => addCandidateAddress(ctx, { candidate: 'birch-sample', email: 'x@example.org' }));
});

test('an observer of this round decides nothing', async () => {
  const ctx = await inOneRound(world, 'observer');
  const sent = await write(HERE);
  const { id: application } = await apply(HERE);
  await expectDenied(() => approveStatement(ctx, { sent }));
  await expectDenied(() => approveApplication(ctx, { application, person: 'new' }));
  await expectDenied(() => refuseApplication(ctx, { application, cause: 'incomplete', toPerson: 'Which branch?' }));
  await expectDenied(() => addCandidateAddress(ctx, { candidate: 'birch-sample', email: 'x@example.org' }));
});

/** Adds a submission that a new officer sent in a contest. */
async function checkedSubmission(contestId: typeof world.contestId) {
  const id = newId<never>();
  const row = { id, contestId, bodyId: world.hexham, version: 1, kind: 'nobody', provenance: 'officer' } as const;
  await world.db.seed(async (tx) => {
    await tx
      .insert(submissions)
      .values({ ...row, receivedAt: MIDWAY, code: `K7QD-4M2X-9${contestId.slice(-1)}`, logSeq: 1 });
    await tx.insert(schema.submissionChecks).values({ submissionId: id, officerSince: MIDWAY });
    return ok(null);
  });
  return world.db.reads.select().from(submissions).where(eq(submissions.id, id));
}
