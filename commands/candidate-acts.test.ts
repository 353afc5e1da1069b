import { asc, desc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { CandidacyId, QuestionId, ReportId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { ownReports, reportsBy } from '@/queries/candidates/reports';
import { contestStandings } from '@/queries/contests/contest-standings';
import { contestSeats } from '@/queries/results/seats';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { answerNomination } from './candidates/answers';
import { postReport, takeBackReport } from './candidates/reports';
import { statementFingerprint, writeStatement } from './candidates/statements';

const { candidates, contestResults, contests, log, outbox, questions, reports, results, rounds, statements, users } =
  schema;

const at = { round: 'nec-2026', contest: 'section' };

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
  await world.db.transact(async (tx) => {
    for (const name of ['alder', 'elm']) {
      const userId = name as UserId;
      await tx.insert(users).values({ id: userId, email: `${name}@example.org`, createdAt: MIDWAY });
      await tx
        .update(candidates)
        .set({ userId })
        .where(eq(candidates.slug, `${name}-sample`));
    }
    return ok(null);
  });
});
afterEach(() => world.close());

const candidate = (name: string): Actor => ({
  kind: 'person',
  userId: name as UserId,
  offices: [],
  memberOf: [],
  candidacies: [world.name(name)],
  admin: null,
});
const ctx = (name = 'alder', now = MIDWAY) => world.as(candidate(name), now);
const later = (seconds: number) => new Date(MIDWAY.getTime() + seconds * 1000);
const set = (values: Partial<typeof rounds.$inferInsert>) =>
  world.db.transact(async (tx) => ok(await tx.update(rounds).set(values)));
const entries = async () =>
  (await world.db.reads.select().from(log).orderBy(desc(log.seq))).map(({ event, data }) => ({
    event,
    data: JSON.parse(data),
  }));
const mails = () => world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress));

describe('writing a statement', () => {
  const form = (text: string, more: object = {}) => ({
    candidacyId: world.name('alder'),
    language: 'en' as const,
    basedOnVersion: 0,
    text,
    question: [],
    answer: [],
    linkWords: [],
    linkAddress: [],
    ...more,
  });
  const versions = () => world.db.reads.select().from(statements).orderBy(asc(statements.version));
  const page = async () => (await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' }))?.statements;

  test('publishes it at once, and logs its length and its fingerprint, not its text', async () => {
    const link = { linkWords: ['My site', ''], linkAddress: ['https://example.org', ''] };
    expect(await writeStatement(ctx(), form('Three plain words.\r\n', link))).toEqual({
      ok: true,
      value: { version: 1, isNew: true },
    });
    const [row] = await versions();
    const links = [{ words: 'My site', address: 'https://example.org' }];
    expect(row).toMatchObject({
      text: 'Three plain words.',
      isSummary: false,
      answers: null,
      links,
      publishedAt: MIDWAY,
    });
    const [entry] = await entries();
    expect(entry).toEqual({
      event: 'statement.published',
      data: {
        ...at,
        candidate: 'alder-sample',
        language: 'en',
        version: 1,
        words: 3,
        fingerprint: statementFingerprint({ text: 'Three plain words.', answers: [], links }),
        by: 'candidate',
      },
    });
    expect(JSON.stringify(entry)).not.toContain('plain');
    expect(await page()).toMatchObject([{ language: 'en', version: 1, text: 'Three plain words.' }]);
  });

  test('a double click is one version; the same again later too', async () => {
    const [first, second] = await Promise.all([
      writeStatement(ctx(), form('One.')),
      writeStatement(ctx(), form('One.')),
    ]);
    expect([first, second].map((each) => each.ok && each.value)).toEqual([
      { version: 1, isNew: true },
      { version: 1, isNew: false },
    ]);
    await writeStatement(ctx('alder', later(60)), form('One.', { basedOnVersion: 1 }));
    expect(await versions()).toHaveLength(1);
    expect((await entries()).filter(({ event }) => event === 'statement.published')).toHaveLength(1);
  });

  test('of two tabs, the second is told about the first', async () => {
    await writeStatement(ctx(), form('One.'));
    expect(await writeStatement(ctx(), form('Two.'))).toEqual({
      ok: false,
      error: { code: 'stale', currentVersion: 1 },
    });
    expect((await writeStatement(ctx(), form('Two.', { basedOnVersion: 1 }))).ok).toBe(true);
    expect((await versions()).map(({ version, text }) => [version, text])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
    ]);
    expect((await page())?.[0]?.text).toBe('Two.');
  });

  test('each language has its own versions', async () => {
    await writeStatement(ctx(), form('One.'));
    expect(await writeStatement(ctx(), form('Un.', { language: 'cy' }))).toMatchObject({ value: { version: 1 } });
    expect((await page())?.map(({ language }) => language)).toEqual(['en', 'cy']);
  });

  test('a withdrawn statement is no longer on the page but stays on the record', async () => {
    await writeStatement(ctx(), form('One.'));
    expect((await writeStatement(ctx(), form('', { basedOnVersion: 1 }))).ok).toBe(true);
    expect(await page()).toEqual([]);
    expect(await versions()).toHaveLength(2);
    expect((await entries())[0]?.data).toMatchObject({ version: 2, words: 0 });
  });

  test('the contest’s word limit applies, including answers, and only its questions can be answered', async () => {
    await world.db.transact(async (tx) => {
      await tx.update(contests).set({ statementWords: 3 });
      const row = { contestId: world.contestId, text: 'Why?' };
      return ok(await tx.insert(questions).values({ id: 'why' as QuestionId, position: 1, ...row }));
    });
    const answered = (question: string, answer: string) => form('One two', { question: [question], answer: [answer] });
    expect(await writeStatement(ctx(), answered('why', 'three four'))).toMatchObject({
      error: { problems: [{ code: 'too-many-words', words: 4, most: 3 }] },
    });
    expect(await writeStatement(ctx(), answered('who', 'three'))).toMatchObject({
      error: { problems: [{ code: 'unknown-question' }] },
    });
    expect((await writeStatement(ctx(), answered('why', 'three'))).ok).toBe(true);
    expect((await versions())[0]?.answers).toEqual([{ question: 'why', text: 'three' }]);
  });

  test.each([
    ['a script', '[x](javascript:alert(1))', MIDWAY, 'statement-wrong'],
    ['an email address', 'Write to alder@example.org', MIDWAY, 'statement-wrong'],
    ['the deadline itself', 'One.', CLOSES_AT, 'round-closed'],
  ])('is refused and nothing is saved: %s', async (_, text, now, code) => {
    expect(await writeStatement(ctx('alder', now), form(text))).toMatchObject({ ok: false, error: { code } });
    expect(await versions()).toEqual([]);
  });

  test('is only for the candidate to write', async () => {
    await expect(writeStatement(ctx('elm'), form('One.'))).rejects.toThrow('statement.write');
  });
});

describe('answering a nomination', () => {
  const answer = (name: string, kind: 'accepted' | 'declined' | 'withdrawn', now = MIDWAY, reason = '') =>
    answerNomination(ctx(name, now), { candidacyId: world.name(name), answer: kind, reason });
  const row = async (slug: string, now: Date) =>
    (await contestStandings(ctx('alder', now), at))?.candidacies.find((each) => each.slug === slug);

  test('accepting is dated, logged and emailed; twice is once', async () => {
    const twice = await Promise.all([answer('elm', 'accepted'), answer('elm', 'accepted')]);
    expect(twice.map((each) => each.ok && each.value.isNew)).toEqual([true, false]);
    expect(await row('elm-sample', MIDWAY)).toMatchObject({ status: 'accepted', since: MIDWAY });
    const [entry, before] = await entries();
    expect(entry).toEqual({
      event: 'candidacy.changed',
      data: {
        ...at,
        candidate: 'elm-sample',
        kind: 'accepted',
        at: MIDWAY.toISOString(),
        home: null,
        reason: null,
      },
    });
    expect(before?.event).not.toBe('candidacy.changed');
    const told = await mails();
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['elm@example.org']);
    expect(told[0]?.text).toContain('you have accepted your nomination');
    expect(told[0]?.text).not.toContain('reason');
  });

  test('a candidate who declined can accept while nominations are open', async () => {
    expect((await answer('elm', 'declined', MIDWAY, 'No time.')).ok).toBe(true);
    expect(await row('elm-sample', MIDWAY)).toMatchObject({ status: 'declined', ballot: 'out' });
    expect((await mails())[0]?.text).toContain('No time.');
    expect((await answer('elm', 'accepted', later(60))).ok).toBe(true);
    expect((await row('elm-sample', later(60)))?.status).toBe('accepted');
  });

  test('a withdrawal is permanent, with a public reason', async () => {
    expect((await answer('alder', 'withdrawn', later(1), 'For family reasons.')).ok).toBe(true);
    expect(await row('alder-sample', later(1))).toMatchObject({ status: 'withdrawn', ballot: 'out' });
    const shown = await candidacyPage(ctx('alder', later(2)), { ...at, candidate: 'alder-sample' });
    expect(shown?.timeline).toContainEqual(
      expect.objectContaining({ kind: 'withdrawn', reason: 'For family reasons.' }),
    );
    expect(await answer('alder', 'accepted', later(2))).toEqual({ ok: false, error: { code: 'has-withdrawn' } });
    expect(await answer('alder', 'withdrawn', later(2))).toEqual({ ok: true, value: { isNew: false } });
  });

  test('after the declaration no answer is possible', async () => {
    await set({ declaredAt: CLOSES_AT });
    expect(await answer('alder', 'withdrawn', CLOSES_AT)).toEqual({ ok: false, error: { code: 'round-over' } });
  });

  test('is only for the candidate to give', async () => {
    const act = { candidacyId: world.name('alder'), answer: 'withdrawn' as const, reason: '' };
    await expect(answerNomination(ctx('elm'), act)).rejects.toThrow('candidacy.answer');
  });

  test('a candidacy that does not exist is not found', async () => {
    const id = 'none' as CandidacyId;
    const actor = { ...candidate('alder'), candidacies: [id] } as Actor;
    const act = { candidacyId: id, answer: 'accepted' as const, reason: '' };
    await expect(answerNomination(world.as(actor, MIDWAY), act)).rejects.toThrow('candidacy');
  });
});

describe('reports', () => {
  beforeEach(() =>
    world.db.transact(async (tx) => {
      await tx.insert(contestResults).values({ contestId: world.contestId, resultOn: '2026-11-10' });
      return ok(await tx.insert(results).values({ candidacyId: world.name('alder'), isElected: true }));
    }),
  );
  const form = (day: string, more: object = {}) => ({
    candidacyId: world.name('alder'),
    title: 'What the NEC decided',
    address: 'https://example.org/nec',
    'meetingOn-day': day,
    'meetingOn-month': '11',
    'meetingOn-year': '2026',
    ...more,
  });
  const listed = () => reportsBy(ctx(), 'alder-sample');

  test('are listed, latest meeting first, and logged; twice is once', async () => {
    const twice = await Promise.all([postReport(ctx(), form('12')), postReport(ctx(), form('12'))]);
    expect(twice.map((each) => each.ok && each.value.isNew)).toEqual([true, false]);
    expect((await postReport(ctx('alder', later(1)), form('20', { title: 'The next one' }))).ok).toBe(true);
    expect((await listed()).map(({ meetingOn, title }) => [meetingOn, title])).toEqual([
      ['2026-11-20', 'The next one'],
      ['2026-11-12', 'What the NEC decided'],
    ]);
    const page = await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' });
    expect(page?.reports.map(({ title }) => title)).toEqual(['The next one', 'What the NEC decided']);
    const seats = await contestSeats(ctx(), { ...at, day: null });
    expect([...(seats?.reports ?? [])]).toEqual([['alder-sample', 2]]);
    expect(await ownReports(ctx())).toMatchObject({ seats: [{ from: '2026-11-10', until: null }] });
    expect(await ownReports(ctx('elm'))).toBeNull();
    expect((await entries())[0]).toEqual({
      event: 'report.posted',
      data: {
        candidate: 'alder-sample',
        meetingOn: '2026-11-20',
        title: 'The next one',
        address: 'https://example.org/nec',
      },
    });
  });

  test.each([
    ['a meeting before the seat was theirs', '9', {}, 'no-seat-then'],
    ['a meeting to come', '21', {}, 'day-to-come'],
    ['an address that is not https', '12', { address: 'http://example.org' }, 'address-not-https'],
  ])('are refused: %s', async (_, day, more, code) => {
    expect(await postReport(ctx(), form(day, more))).toMatchObject({ error: { problems: [{ code }] } });
    expect(await listed()).toEqual([]);
  });

  test('are for people who have held a seat', async () => {
    expect(await postReport(ctx('elm'), form('12', { candidacyId: world.name('elm') }))).toEqual({
      ok: false,
      error: { code: 'no-seat' },
    });
    await expect(postReport(ctx('elm'), form('12'))).rejects.toThrow('report.post');
  });

  test('are removed once, by their author only, and may be added again', async () => {
    await postReport(ctx(), form('12'));
    const [{ id } = { id: '' as ReportId }] = await listed();
    const own = { candidacyId: world.name('alder'), report: id };
    expect(await takeBackReport(ctx('elm'), { ...own, candidacyId: world.name('elm') })).toEqual({
      ok: false,
      error: { code: 'no-such-report' },
    });
    for (const _ of [1, 2]) expect((await takeBackReport(ctx('alder', later(1)), own)).ok).toBe(true);
    expect(await listed()).toEqual([]);
    expect((await entries()).filter(({ event }) => event === 'report.taken-back')).toHaveLength(1);
    expect((await postReport(ctx('alder', later(2)), form('12'))).ok).toBe(true);
    expect(await world.db.reads.$count(reports)).toBe(2);
  });
});
