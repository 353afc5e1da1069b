import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { RoundId } from '@/domain/base/ids';
import { OPERATOR } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { hustingsOf } from '@/queries/candidates/hustings';
import { slatesOf } from '@/queries/contests/claims-and-results';
import { checkLog } from '@/queries/log/check-log';
import { changesIn, logEvents } from '@/testing/logged';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { cancelHustingsEvent, changeHustingsEvent, listHustingsEvent } from '../candidates/hustings';
import { addQuestion, changeQuestion } from '../candidates/questions';
import { enterStatement, enterStatementInput } from '../candidates/statements';
import { changeContest } from '../contests/contests';
import { claimCandidacies, withdrawClaim } from '../slates/claims';
import { addSlate, changeSlate } from '../slates/slates';
import { announceRound } from './announce';
import { changeRound, createRound, createRoundInput } from './rounds';

const { contests, questions, rounds, slateClaims, slates, statements } = schema;

let world: SmallWorld;
let roundId: RoundId;
beforeAll(async () => {
  world = await smallWorld();
  const [round] = await world.db.reads.select().from(rounds);
  roundId = round?.id ?? ('' as RoundId);
});
afterAll(() => world.close());

const ctx = (now = MIDWAY): Context => world.as(OPERATOR, now);
const setRound = (row: Partial<typeof rounds.$inferInsert>) =>
  world.db.seed(async (tx) => ok(await tx.update(rounds).set(row).where(eq(rounds.id, roundId))));
/** The entries of the log whose number is higher than `from`. */
const logged = async (from = 0) => {
  return (await logEvents(world.db)).slice(from);
};
const problems = (result: Result<unknown, { code: string; problems?: readonly { field: string; code: string }[] }>) =>
  result.ok
    ? []
    : (result.error.problems ?? [result.error]).map((at) => ('field' in at ? `${at.field} ${at.code}` : at.code));

const AT = { round: 'nec-2026', contest: 'section' };
const day = (name: string, on = '') => {
  const [year = '', month = '', date = ''] = on.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const slate = (more: object = {}) => ({
  ...AT,
  name: 'Grassroots Five',
  claimedBy: '',
  source: 'https://example.org/list',
  'claimedOn-day': '',
  'claimedOn-month': '',
  'claimedOn-year': '',
  ...more,
});
const claim = (candidates: string[], more: object = {}) => ({
  ...slate(),
  slate: 'grassroots-five',
  source: '',
  candidates,
  ...more,
});
const withdrawal = (id: string, more: object = {}) => ({
  ...AT,
  slate: 'grassroots-five',
  claim: id,
  'withdrawnOn-day': '20',
  'withdrawnOn-month': '11',
  'withdrawnOn-year': '2026',
  reason: 'The group took the name off its list.',
  does: 'withdraw' as const,
  ...more,
});
const claims = () => world.db.reads.select().from(slateClaims);
const claimOf = async (name: string) => (await claims()).find(({ candidacyId }) => candidacyId === world.name(name));

describe('slates in a public round', () => {
  test('are added with a source and logged', async () => {
    const before = (await logged()).length;
    expect(problems(await addSlate(ctx(), slate({ source: '' })))).toEqual(['source slate-source-missing']);
    expect(await addSlate(ctx(), slate(day('claimedOn', '2026-11-05')))).toEqual({
      ok: true,
      value: { slug: 'grassroots-five' },
    });
    expect(problems(await addSlate(ctx(), slate({ name: 'GRASSROOTS five' })))).toEqual(['name slate-name-taken']);
    expect(problems(await addSlate(ctx(), slate({ name: 'B', contest: 'none' })))).toEqual(['name gone']);
    expect(problems(await addSlate(ctx(), slate({ name: 'B', round: 'none' })))).toEqual(['no-such-round']);
    expect(await logged(before)).toEqual([
      {
        event: 'slate.added',
        data: { ...AT, slate: 'grassroots-five', name: 'Grassroots Five', claimedOn: '2026-11-05' },
      },
    ]);
  });

  test('back candidacies, several at once, all or none', async () => {
    const before = (await logged()).length;
    expect(problems(await claimCandidacies(ctx(), claim([])))).toEqual(['candidates nobody-ticked']);
    expect(problems(await claimCandidacies(ctx(), claim(['alder-sample', 'nobody'])))).toEqual(['candidates gone']);
    expect(await claims()).toEqual([]);
    expect((await claimCandidacies(ctx(), claim(['birch-sample', 'alder-sample']))).ok).toBe(true);
    expect(problems(await claimCandidacies(ctx(), claim(['cedar-sample', 'alder-sample'])))).toEqual([
      'candidates claimed-already',
    ]);
    expect(await claims()).toHaveLength(2);
    // If the claim has no date of its own, the date of the slate is logged.
    expect(await logged(before)).toEqual(
      ['alder-sample', 'birch-sample'].map((candidate) => ({
        event: 'claim.added',
        data: { ...AT, slate: 'grassroots-five', candidate, claimedOn: '2026-11-05' },
      })),
    );
  });

  test('remove a candidacy with a date and a reason; the claim stays, and a later one is a new row', async () => {
    const before = (await logged()).length;
    const id = (await claimOf('alder'))?.id ?? '';
    expect(problems(await withdrawClaim(ctx(), withdrawal(id, { reason: ' ' })))).toEqual(['reason reason-missing']);
    expect(problems(await withdrawClaim(ctx(), withdrawal(id, day('withdrawnOn', '2026-11-04'))))).toEqual([
      'withdrawnOn withdrawn-before-claimed',
    ]);
    expect((await withdrawClaim(ctx(), withdrawal(id))).ok).toBe(true);
    expect(problems(await withdrawClaim(ctx(), withdrawal(id)))).toEqual(['withdrawnOn gone']);
    expect(await claimOf('alder')).toMatchObject({
      withdrawnOn: '2026-11-20',
      withdrawReason: 'The group took the name off its list.',
    });
    const shown = await slatesOf(world.db.reads, world.contestId);
    expect([...shown.claims.keys()]).toEqual([world.name('birch')]);
    expect(problems(await claimCandidacies(ctx(), claim(['alder-sample'])))).toEqual(['claimedOn day-for-again']);
    expect((await claimCandidacies(ctx(), claim(['alder-sample'], day('claimedOn', '2026-11-20')))).ok).toBe(true);
    expect(await claims()).toHaveLength(3);
    expect(await logged(before)).toMatchObject([
      { event: 'claim.withdrawn', data: { candidate: 'alder-sample', withdrawnOn: '2026-11-20' } },
      { event: 'claim.added', data: { candidate: 'alder-sample', claimedOn: '2026-11-20' } },
    ]);
  });

  test('change only with a reason, and keep their address', async () => {
    const before = (await logged()).length;
    const change = (more: object) =>
      changeSlate(ctx(), { ...slate(more), slate: 'grassroots-five', reason: '', does: 'change', ...more });
    expect(problems(await change({ name: 'Grassroots Six' }))).toEqual(['reason reason-missing']);
    const reason = 'The group renamed its list.';
    const dated = day('claimedOn', '2026-11-05');
    expect(problems(await change({ ...dated, reason }))).toEqual(['name unchanged']);
    expect(problems(await change({ ...day('claimedOn', '2026-11-21'), reason }))).toEqual(['claimedOn day-in-future']);
    expect((await change({ ...dated, name: 'Grassroots Six', reason })).ok).toBe(true);
    expect(await logged(before)).toEqual([
      { event: 'slate.changed', data: { ...AT, slate: 'grassroots-five', reason } },
    ]);
    // The old name can be used again, but not its slug.
    expect(await addSlate(ctx(), slate())).toEqual({ ok: true, value: { slug: 'grassroots-five-2' } });
  });

  test('cannot change in a settled round', async () => {
    await setRound({ declaredAt: CLOSES_AT });
    expect(problems(await addSlate(ctx(CLOSES_AT), slate({ name: 'Late' })))).toEqual(['round-declared']);
    expect(problems(await claimCandidacies(ctx(CLOSES_AT), claim(['cedar-sample'])))).toEqual(['round-declared']);
    await setRound({ declaredAt: null });
  });
});

describe('mistakes', () => {
  const drop = async () => {
    const id = (await claims()).find(
      ({ withdrawnOn, candidacyId }) => !withdrawnOn && candidacyId === world.name('birch'),
    );
    const [listed] = await hustingsOf(world.db.reads, roundId);
    return [
      await withdrawClaim(ctx(), withdrawal(id?.id ?? '', { does: 'remove' })),
      await changeSlate(ctx(), { ...slate(), slate: 'grassroots-five-2', reason: 'Oh.', does: 'remove' }),
      await cancelHustingsEvent(ctx(), { round: 'nec-2026', husting: listed?.id ?? '', reason: '', does: 'remove' }),
    ];
  };

  test('stay on the record once they may have been seen, and can be deleted from a draft', async () => {
    expect((await listHustingsEvent(ctx(), husting({ title: 'By mistake' }))).ok).toBe(true);
    expect((await drop()).flatMap(problems)).toEqual([
      'withdrawnOn public-already',
      'name public-already',
      'reason public-already',
    ]);
    await setRound({ announcedAt: null });
    const before = (await logged()).length;
    expect((await drop()).map(({ ok: isDone }) => isDone)).toEqual([true, true, true]);
    expect(await hustingsOf(world.db.reads, roundId)).toEqual([]);
    expect((await world.db.reads.select().from(slates)).map(({ slug }) => slug)).toEqual(['grassroots-five']);
    expect((await claims()).map(({ candidacyId }) => candidacyId)).toEqual([world.name('alder'), world.name('alder')]);
    expect(await logged(before)).toEqual([]);
    await setRound({ announcedAt: new Date('2026-11-01T00:00:00Z') });
  });
});

describe('slates of a draft', () => {
  test('need no reason and are not logged', async () => {
    await setRound({ announcedAt: null });
    const before = (await logged()).length;
    expect(await addSlate(ctx(), slate({ name: 'Draft list' }))).toMatchObject({ ok: true });
    const typed = slate({ name: 'Draft list of six' });
    expect(await changeSlate(ctx(), { ...typed, slate: 'draft-list', reason: '', does: 'change' })).toMatchObject({
      ok: true,
    });
    expect((await claimCandidacies(ctx(), claim(['elm-sample'], { slate: 'draft-list' }))).ok).toBe(true);
    expect((await listHustingsEvent(ctx(), husting({ title: 'Draft husting' }))).ok).toBe(true);
    expect(await logged(before)).toEqual([]);
    await setRound({ announcedAt: new Date('2026-11-01T00:00:00Z') });
  });
});

const husting = (more: object = {}) => ({
  round: 'nec-2026',
  title: 'Hustings of the North',
  contest: '',
  'starts-day': '1',
  'starts-month': '12',
  'starts-year': '2026',
  'starts-time': '7pm',
  ends: '8.30pm',
  mode: 'hybrid',
  place: 'The Guildhall, Anytown',
  joinAddress: 'https://example.org/join',
  note: '',
  ...more,
});
const held = async () => (await hustingsOf(world.db.reads, roundId)).filter(({ title }) => title !== 'Draft husting');

describe('hustings', () => {
  test('are listed, for one contest or for all', async () => {
    const before = (await logged()).length;
    expect(problems(await listHustingsEvent(ctx(), husting({ contest: 'none' })))).toEqual(['contest contest-missing']);
    expect(problems(await listHustingsEvent(ctx(), husting({ ends: '6pm' })))).toEqual(['ends end-not-after-start']);
    expect((await listHustingsEvent(ctx(), husting({ contest: 'section' }))).ok).toBe(true);
    expect(await held()).toMatchObject([
      {
        contest: { slug: 'section', title: 'Constituency section' },
        startsAt: new Date('2026-12-01T19:00:00Z'),
        endsAt: new Date('2026-12-01T20:30:00Z'),
        sequence: 0,
        cancelledAt: null,
      },
    ]);
    expect(await logged(before)).toEqual([
      {
        event: 'husting.listed',
        data: { round: 'nec-2026', title: 'Hustings of the North', startsAt: '2026-12-01T19:00:00.000Z' },
      },
    ]);
  });

  test('increase their sequence number at each change', async () => {
    const id = (await held())[0]?.id ?? '';
    const change = (more: object = {}) =>
      changeHustingsEvent(ctx(), { ...husting({ contest: 'section' }), husting: id, ...more });
    expect(problems(await change())).toEqual(['title unchanged']);
    expect((await change({ 'starts-time': '6.30pm' })).ok).toBe(true);
    expect((await change({ 'starts-time': '6.30pm', contest: '' })).ok).toBe(true);
    expect(await held()).toMatchObject([{ contest: null, sequence: 2, startsAt: new Date('2026-12-01T18:30:00Z') }]);
    expect(problems(await change({ husting: 'none' }))).toEqual(['title gone']);
  });

  test('are cancelled for a reason, and stay on the record', async () => {
    const before = (await logged()).length;
    const id = (await held())[0]?.id ?? '';
    const cancel = (reason: string) =>
      cancelHustingsEvent(ctx(), { round: 'nec-2026', husting: id, reason, does: 'cancel' });
    expect(problems(await cancel(' '))).toEqual(['reason reason-missing']);
    expect((await cancel('The hall has flooded.')).ok).toBe(true);
    expect(problems(await cancel('Again.'))).toEqual(['reason husting-cancelled']);
    expect(problems(await changeHustingsEvent(ctx(), { ...husting(), husting: id }))).toEqual([
      'title husting-cancelled',
    ]);
    expect(await held()).toMatchObject([
      { cancelledAt: MIDWAY, cancelReason: 'The hall has flooded.', sequence: 3, changedAt: MIDWAY },
    ]);
    expect(await logged(before)).toMatchObject([
      { event: 'husting.cancelled', data: { reason: 'The hall has flooded.' } },
    ]);
  });

  test('can change after a round is declared, but not in a cancelled one', async () => {
    await setRound({ declaredAt: CLOSES_AT });
    expect((await listHustingsEvent(ctx(CLOSES_AT), husting({ title: 'While the ballot runs' }))).ok).toBe(true);
    await setRound({ declaredAt: null, cancelledAt: MIDWAY });
    expect(problems(await listHustingsEvent(ctx(), husting()))).toEqual(['round-cancelled']);
    await setRound({ cancelledAt: null });
  });
});

describe('questions', () => {
  const ask = (text: string, more: object = {}) =>
    addQuestion(ctx(), { ...AT, text, textCy: '', reason: 'Candidates were promised it.', ...more });
  const change = (question: string, does: 'change' | 'up' | 'down' | 'remove', more: object = {}) =>
    changeQuestion(ctx(), { ...AT, question, does, text: '', textCy: '', reason: 'Agreed.', ...more });
  const asked = async () => {
    const rows = await world.db.reads.select().from(questions);
    return rows.sort((a, b) => a.position - b.position);
  };
  const order = async () => (await asked()).map(({ text, position }) => `${position} ${text}`);
  const idOf = async (text: string) => (await asked()).find((row) => row.text === text)?.id ?? '';

  test('are in order, can be moved and deleted', async () => {
    expect(problems(await ask('Why?', { reason: '' }))).toEqual(['reason reason-missing']);
    for (const text of ['Why?', 'How?', 'When?']) expect((await ask(text)).ok).toBe(true);
    expect((await change(await idOf('When?'), 'up')).ok).toBe(true);
    expect(await order()).toEqual(['0 Why?', '1 When?', '2 How?']);
    expect((await change(await idOf('Why?'), 'down')).ok).toBe(true);
    expect((await change(await idOf('Why?'), 'remove')).ok).toBe(true);
    expect(await order()).toEqual(['0 When?', '1 How?']);
    expect((await change(await idOf('How?'), 'change', { text: 'How much?', textCy: 'Faint?' })).ok).toBe(true);
    expect(await asked()).toMatchObject([{ text: 'When?' }, { text: 'How much?', textCy: 'Faint?' }]);
    expect(problems(await change('none', 'up'))).toEqual(['text gone']);
  });

  test('are fixed once a candidate has answered; a translation can still be added', async () => {
    const id = await idOf('When?');
    await world.db.seed(async (tx) => {
      const answers = [{ question: id as (typeof questions.$inferSelect)['id'], text: 'Soon.' }];
      const row = { id: 'words', candidacyId: world.name('alder'), language: 'en', version: 1, text: 'I am.' } as const;
      await tx.insert(statements).values({ ...row, isSummary: false, answers, publishedAt: MIDWAY });
      return ok(null);
    });
    const fixed = ['text questions-answered'];
    expect(problems(await ask('One more?'))).toEqual(fixed);
    for (const does of ['up', 'down', 'remove'] as const) expect(problems(await change(id, does))).toEqual(fixed);
    expect(problems(await change(id, 'change', { text: 'When, roughly?' }))).toEqual(fixed);
    expect((await change(id, 'change', { text: 'When?', textCy: 'Pryd?' })).ok).toBe(true);
    expect(await asked()).toMatchObject([{ text: 'When?', textCy: 'Pryd?' }, {}]);
  });
});

describe('the settings of a contest for statements', () => {
  const contest = (statementWords: string) => ({
    ...AT,
    title: 'Constituency section',
    seats: '2',
    maxPerBody: '3',
    bodyKinds: ['clp'],
    nations: [],
    regions: [],
    acceptsWriteIns: [],
    statementWords,
    electorate: '',
    ballotMethod: '',
    ruleNote: '',
    source: '',
    reason: 'The rules say so.',
  });
  const limit = async () => (await world.db.reads.select().from(contests))[0]?.statementWords;

  test('have a word limit, or none', async () => {
    for (const typed of ['49', '5001', '350.5', 'many'])
      expect(problems(await changeContest(ctx(), contest(typed)))).toEqual(['statementWords words-limit']);
    expect((await changeContest(ctx(), contest('350'))).ok).toBe(true);
    expect(await limit()).toBe(350);
    expect((await changeContest(ctx(), contest(' '))).ok).toBe(true);
    expect(await limit()).toBeNull();
    expect((await changeContest(ctx(), contest('350'))).ok).toBe(true);
  });

  test('include who may read them, which is logged', async () => {
    const before = (await logged()).length;
    const details = { title: 'NEC 2026', note: '', source: '', reason: 'Agreed.' };
    const change = (statementsFor: string) => changeRound(ctx(), { round: 'nec-2026', ...details, statementsFor });
    expect(problems(await change('nobody'))).toEqual(['title unchanged']);
    expect((await change('members')).ok).toBe(true);
    expect(await logged(before)).toMatchObject([{ event: 'round.changed', data: { changed: ['statements'] } }]);
  });

  test('are copied with the round, but no slates, claims or statements are', async () => {
    const moment = (name: string, year: string) => ({
      [`${name}-day`]: '1',
      [`${name}-month`]: '2',
      [`${name}-year`]: year,
      [`${name}-time`]: '9am',
    });
    const times = { ...moment('opens', '2027'), ...moment('closes', '2028') };
    const input = {
      title: 'A copy',
      slug: '',
      kind: 'live',
      bodySet: '',
      start: 'copy:nec-2026',
      withCandidates: 'yes',
    };
    expect(await createRound(ctx(), createRoundInput.parse({ ...input, ...times }))).toMatchObject({ ok: true });
    const [copy] = await world.db.reads.select().from(rounds).where(eq(rounds.slug, 'a-copy'));
    expect(copy).toMatchObject({ statementsFor: 'members', announcedAt: null });
    const [held] = await world.db.reads
      .select()
      .from(contests)
      .where(eq(contests.roundId, copy?.id ?? roundId));
    expect(held).toMatchObject({ slug: 'section', statementWords: 350 });
    const asked = await world.db.reads.select().from(questions);
    expect(asked.filter(({ contestId }) => contestId === held?.id)).toMatchObject([
      { position: 0, text: 'When?', textCy: 'Pryd?' },
      { position: 1, text: 'How much?', textCy: 'Faint?' },
    ]);
    expect(await world.db.reads.select().from(statements)).toHaveLength(1);
    expect((await world.db.reads.select().from(slates)).filter(({ contestId }) => contestId === held?.id)).toEqual([]);
  });
});

test('announcing a draft logs its slates, the current claims, statements from paper, and its hustings events', async () => {
  const copy = { round: 'a-copy', contest: 'section' };
  expect((await addSlate(ctx(), slate({ ...copy, name: 'Of the copy' }))).ok).toBe(true);
  const two = claim(['alder-sample', 'birch-sample'], { ...copy, slate: 'of-the-copy' });
  expect((await claimCandidacies(ctx(), two)).ok).toBe(true);
  const [ended] = (await claims()).slice(-1);
  const end = withdrawal(ended?.id ?? '', { ...copy, slate: 'of-the-copy' });
  expect((await withdrawClaim(ctx(), end)).ok).toBe(true);
  expect((await listHustingsEvent(ctx(), husting({ round: 'a-copy' }))).ok).toBe(true);
  const words = {
    ...copy,
    candidate: 'alder-sample',
    kind: 'summary',
    text: 'Stands for libraries.',
    source: 'A letter',
  };
  expect((await enterStatement(ctx(), enterStatementInput.parse(words))).ok).toBe(true);
  const before = (await logged()).length;
  expect((await announceRound(ctx(), { round: 'a-copy' })).ok).toBe(true);
  expect(await logged(before)).toMatchObject([{ event: 'round.announced', data: { round: 'a-copy' } }]);
  const [{ changes, texts } = { changes: {}, texts: [] }] = (await changesIn(world.db)).slice(-1);
  const added = (table: string) => Object.values(changes[table] ?? {});
  expect(added('slates')).toMatchObject([{ was: null, now: { slug: 'of-the-copy' } }]);
  expect(added('slateClaims')).toHaveLength(2);
  expect(added('statements')).toMatchObject([{ now: { language: 'en', version: 1 } }]);
  expect(added('hustings')).toHaveLength(1);
  for (const text of ['Of the copy', 'Hustings of the North']) expect(texts).toContain(text);
});

test('the log is valid after all of it', async () => {
  expect(await checkLog(ctx())).toMatchObject({ ok: true });
});
