import { setTimeout as pause } from 'node:timers/promises';
import Driver from 'better-sqlite3';
import { desc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { answerNomination } from '@/commands/candidates/answers';
import { writeStatement } from '@/commands/candidates/statements';
import { proposeDeclaration } from '@/commands/results/declaration';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { moveDeadline } from '@/commands/rounds/deadline';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { lateAndUnsent } from '@/queries/nominations/late-forms';
import { receiptPage } from '@/queries/nominations/receipt';
import { declarationDraft } from '@/queries/results/declaration';
import { at, ctx, entry, lastEntry, meeting, must, send, set, useActWorld, world } from '@/testing/act-world';
import { archiveFaults } from '@/testing/archive-faults';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { verifyArchive } from '@/verifier/verify.mjs';
import { confirmSubmission } from './confirm';
import { enterSubmission } from './enter-submission';
import { recordMeeting } from './meeting';
import { submitNominations } from './submission';

useActWorld();

/** The deadline, and a number of milliseconds. */
const T = (ms: number) => new Date(CLOSES_AT.getTime() + ms);

/** Of a form that was received and is recorded so many milliseconds from the deadline. */
const times = (received: number, recorded: number, actor: Actor = world.officer('secretary')): Context => ({
  ...ctx(T(recorded), actor),
  receivedAt: T(received),
});
const about = () => ({ contestId: world.contestId, bodyId: world.hexham });
const form = (names: readonly string[], more: object = {}) => {
  const { kind, mode, isQuorate, from, ...rest } = entry(names, more);
  return rest;
};
const candidate = (): Actor => ({
  kind: 'person',
  userId: 'elm' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [world.name('elm')],
  admin: null,
});
const code = (done: { ok: true } | { ok: false; error: { code: string } }) => (done.ok ? null : done.error.code);
const meet = () =>
  recordMeeting(ctx(MIDWAY, world.officer('secretary')), { ...about(), ...meeting, numberPresent: '' });
/** The time of the last entry of the log. */
async function lastAt(): Promise<Date> {
  const [last] = await world.db.reads.select().from(schema.log).orderBy(desc(schema.log.seq)).limit(1);
  if (!last) throw new Error('The log is empty.');
  return last.at;
}
const firstUser = { email: 'elm@example.org', createdAt: MIDWAY, id: 'elm' as UserId };

describe.each<[received: number, recorded: number, isIn: boolean]>([
  [-1, -1, true],
  [-1, 0, true],
  [-1, 120_000, true],
  [-1, 120_001, false],
  [0, 0, false],
  [0, 1, false],
  [1, 2, false],
])('received %d ms and recorded %d ms from the deadline', (received, recorded, isIn) => {
  const now = (actor?: Actor) => times(received, recorded, actor);
  const refused = (why: string) => (isIn ? null : why);

  test('nominations, a change and a withdrawal', async () => {
    await send(['alder']);
    const changed = await submitNominations(now(), form(['birch'], { basedOnVersion: 1 }));
    expect(code(changed)).toBe(refused('round-closed'));
    if (!changed.ok) expect(changed.error).toMatchObject({ keptAt: T(received) });
    const withdrawal = { ...form([], { choice: 'withdrawn' }), basedOnVersion: isIn ? 2 : 1 };
    expect(code(await submitNominations(now(), withdrawal))).toBe(refused('round-closed'));
  });

  test('what an admin enters, and the facts of a meeting', async () => {
    const recordedMeeting = await recordMeeting(now(), { ...about(), ...meeting, numberPresent: '' });
    expect(code(recordedMeeting)).toBe(refused('round-takes-no-meetings'));
    const entered = await enterSubmission({ ...ctx(T(recorded)), receivedAt: T(received) }, entry(['alder']));
    expect(code(entered)).toBe(refused('round-closed'));
  });

  test('a confirmation', async () => {
    must(
      await changeConfirmation(
        ctx(),
        changeConfirmationInput.parse({ round: at.round, confirmation: 'required', reason: 'As in 2022.' }),
      ),
    );
    const sent = await send(['alder']);
    const confirmed = await confirmSubmission(now(world.officer('chair')), { code: sent.code });
    expect(code(confirmed)).toBe(refused('confirmations-over'));
    if (isIn) expect(await receiptPage(ctx(T(200_000)), sent.code)).toMatchObject({ confirmedAt: T(received) });
    expect(await archiveFaults(ctx(T(300_000)), at.round)).toEqual([]);
  });

  test('an acceptance after declining, and a statement', async () => {
    await world.db.seed(async (tx) => {
      await tx.insert(schema.users).values(firstUser);
      return { ok: true, value: null };
    });
    const answer = { candidacyId: world.name('elm'), reason: '' };
    must(await answerNomination(ctx(MIDWAY, candidate()), { ...answer, answer: 'declined' }));
    const accepted = await answerNomination(now(candidate()), { ...answer, answer: 'accepted' });
    expect(code(accepted)).toBe(refused('declined-and-closed'));
    if (!isIn) return;
    const words = { text: 'Three plain words.', question: [], answer: [], linkWords: [], linkAddress: [] };
    const statement = { candidacyId: world.name('elm'), language: 'en', basedOnVersion: 0, ...words } as const;
    must(await writeStatement(now(candidate()), statement));
    const [before, after] = [T(received).toISOString(), T(recorded).toISOString()];
    expect((await lastEntry())?.data).toMatchObject(received === recorded ? {} : { receivedAt: before });
    expect(after >= before).toBe(true);
    expect(await archiveFaults(ctx(T(300_000)), at.round)).toEqual([]);
  });
});

describe('a form that waits for the write lock while the deadline passes', () => {
  /** A context whose clock goes on, and starts so many milliseconds from the deadline. */
  const running = (from: number): Context => {
    const begun = performance.now();
    const clock = () => T(from + performance.now() - begun);
    return {
      ...ctx(MIDWAY, world.officer('secretary')),
      receivedAt: clock(),
      get now() {
        return clock();
      },
    };
  };

  /** Keeps the write lock for so long, as another process does. */
  async function keepLock(ms: number): Promise<void> {
    const other = new Driver(world.db.url.slice('file:'.length));
    other.exec('begin immediate');
    await pause(ms);
    other.exec('rollback');
    other.close();
  }

  test('counts, and the receipt and the log have both times', async () => {
    await meet();
    const [sent] = await Promise.all([submitNominations(running(-100), form(['alder'])), keepLock(400)]);
    const receipt = must(sent);
    const seen = await receiptPage(ctx(T(10_000)), receipt.code);
    expect(seen?.receivedAt.getTime()).toBeLessThan(CLOSES_AT.getTime());
    const entered = await lastEntry();
    expect(entered?.event).toBe('submission.received');
    expect((await lastAt()).getTime()).toBeGreaterThan(CLOSES_AT.getTime());
    expect(await archiveFaults(ctx(T(300_000)), at.round)).toEqual([]);
  });

  test('that began at the deadline is late, and is kept with the time at which it was received', async () => {
    await meet();
    const late = running(0);
    const [sent] = await Promise.all([submitNominations(late, form(['alder'])), keepLock(100)]);
    expect(sent).toMatchObject({ error: { code: 'round-closed', keptAt: late.receivedAt } });
    const seen = await lateAndUnsent(ctx(T(10_000)), at.round);
    expect(seen?.late).toMatchObject([{ receivedAt: late.receivedAt }]);
  });
});

describe('the verifier, which judges by itself', () => {
  const [before, after] = [T(-1).toISOString(), T(120_000).toISOString()];
  /** What the verifier says of an archive in whose log something was replaced. */
  async function faults(was: string, by: string): Promise<string> {
    await meet();
    must(await submitNominations(times(-1, 120_000), form(['alder'])));
    const data = await archiveOf(ctx(T(300_000)), at.round);
    if (!data) throw new Error('no archive');
    const files = archiveFiles({ ...data, verifier: verifierText() }).map(({ path, contents }) => {
      const text = String(contents);
      return [path, Buffer.from(path.endsWith('log.jsonl') ? text.replaceAll(was, by) : text)] as const;
    });
    return verifyArchive(new Map(files)).faults.join('\n');
  }

  test.each([
    ['nothing', 'nothing else', /^$/],
    [
      `"receivedAt":"${before}"`,
      `"receivedAt":"${T(0).toISOString()}"`,
      /arrived at .*T12:00:00.000Z, but nominations/,
    ],
    [
      `"at":"${after}"`,
      `"at":"${T(120_001).toISOString()}"`,
      /was recorded at .*T12:02:00.001Z, more than two minutes/,
    ],
    [`"at":"${after}"`, `"at":"${T(-2).toISOString()}"`, /was received after it was logged/],
  ])('%s becomes %s', async (was, by, said) => {
    expect(await faults(was, by)).toMatch(said);
  });

  test('a declaration, or an accepted late form, while forms could still be recorded', async () => {
    await meet();
    must(await submitNominations(times(-1, 1), form(['alder'])));
    const declared = (ms: number) =>
      world.db.transact(async (tx) => {
        const data = { round: at.round, number: 1, fingerprint: '', headSeq: 1, headHash: '', reason: null };
        await record(tx, T(ms), null, { event: 'round.declared', data });
        return { ok: true, value: null };
      });
    await declared(119_999);
    expect((await archiveFaults(ctx(T(300_000)), at.round)).join('\n')).toContain('could still be recorded until');
  });
});

describe('the clock and the deadline', () => {
  test('a form is never recorded before it was received, so a clock that goes back makes no late form count', async () => {
    await meet();
    expect(await submitNominations(times(1, -60_000), form(['alder']))).toMatchObject({
      error: { code: 'round-closed', keptAt: T(1) },
    });
    must(await submitNominations(times(-1, -60_000), form(['alder'])));
    expect(await lastAt()).toEqual(T(-1));
  });

  test('a deadline that moves while a form waits is judged as it is when the form is recorded', async () => {
    await meet();
    const move = (ms: number, now: number) =>
      moveDeadline(ctx(T(now)), { round: at.round, to: T(ms), reason: 'A failure.' });
    must(await move(-60_000, -50_000));
    expect(code(await submitNominations(times(-60_000, -49_000), form(['alder'])))).toBe('round-closed');
    must(await submitNominations(times(-60_001, -49_000), form(['alder'])));
    must(await move(60_000, -40_000));
    must(await submitNominations(times(0, 1), form(['birch'], { basedOnVersion: 1 })));
    await set({ cancelledAt: T(2) });
    expect(code(await submitNominations(times(1, 3), form(['cedar'], { basedOnVersion: 2 })))).toBe('round-cancelled');
  });

  test('the round is declared no earlier than two minutes after it', async () => {
    const declare = async (ms: number) => {
      const draft = await declarationDraft(ctx(T(ms)), at.round);
      return proposeDeclaration(ctx(T(ms)), { round: at.round, fingerprint: draft?.fingerprint ?? '' });
    };
    await meet();
    must(await submitNominations(times(-1, 119_000), form(['alder'])));
    expect(await declare(119_999)).toMatchObject({ error: { code: 'not-sealed', sealedAt: T(120_000) } });
    must(await declare(120_000));
    expect(code(await submitNominations(times(-1, 120_000), form(['birch'], { basedOnVersion: 1 })))).toBe(
      'round-closed',
    );
    expect(await archiveFaults(ctx(T(300_000)), at.round)).toEqual([]);
  });
});
