import { describe, expect, it } from 'vitest';
import type { BodyId, CandidacyId, RoundId } from '../base/ids';
import type { NominatorGroup } from '../rounds/roster';
import { judgeSubmission, type SubmissionChoice, type SubmissionFacts } from './submissions';

const closesAt = new Date('2026-06-26T11:00:00Z');
const opensAt = new Date('2026-01-12T09:00:00Z');
const during = new Date('2026-06-25T20:14:07Z');
const zone = 'Europe/London';
const since = new Date('2026-03-01T12:00:00Z');

const id = (name: string) => name as CandidacyId;
const LIST = Array.from({ length: 12 }, (_, at) => id(`c${at + 1}`));
const names = (...chosen: string[]): Extract<SubmissionChoice, { kind: 'names' }> => ({
  kind: 'names',
  names: chosen.map(id),
});
const nobody: SubmissionChoice = { kind: 'nobody' };
const withdrawn: SubmissionChoice = { kind: 'withdrawn' };

const facts: SubmissionFacts = {
  round: {
    ...{ id: 'r26' as RoundId, kind: 'live', announcedAt: opensAt, opensAt, closesAt, zone },
    ...{ declaredAt: null, cancelledAt: null, postponedAt: null },
  },
  contest: { maxPerBody: 9, nominators: [{ kinds: ['clp'] }], quotas: [], acceptsWriteIns: false },
  body: {
    id: 'anytown' as BodyId,
    kind: 'clp',
    nation: 'Wales',
    region: 'Wales',
    sizes: null,
    branches: [],
    startsOn: null,
    endsOn: null,
    cannotNominate: null,
  },
  candidacies: [
    ...LIST.map((candidacy) => ({
      id: candidacy,
      name: candidacy,
      status: 'accepted' as const,
      since,
      attributes: [],
      homeNames: [],
    })),
    { id: id('quiet'), name: 'quiet', status: 'proposed', since: null, attributes: [], homeNames: [] },
    { id: id('back'), name: 'back', status: 'reinstated', since, attributes: ['woman'], homeNames: [] },
    { id: id('said-no'), name: 'said-no', status: 'declined', since, attributes: [], homeNames: [] },
    { id: id('gone'), name: 'gone', status: 'withdrawn', since, attributes: [], homeNames: [] },
    { id: id('barred'), name: 'barred', status: 'suspended', since, attributes: [], homeNames: [] },
    { id: id('mp'), name: 'mp', status: 'ineligible', since, attributes: [], homeNames: [] },
  ],
  latest: null,
  basedOnVersion: 0,
};

const takesWriteIns: SubmissionFacts = { ...facts, contest: { ...facts.contest, acceptsWriteIns: true } };
const fir = { name: 'Fir Sample', homeBody: 'Hexham' };
const yew = { name: 'Yew Sample', homeBody: 'Hexham' };

const voided = (given: SubmissionFacts): SubmissionFacts => ({
  ...given,
  latest: given.latest && { ...given.latest, isVoided: true },
});

const after = (
  version: number,
  choice: SubmissionChoice,
  basedOnVersion = version,
  given: SubmissionFacts = facts,
): SubmissionFacts => ({
  ...given,
  latest: { version, choice, isVoided: false },
  basedOnVersion,
});

describe('judgeSubmission accepts', () => {
  it.each([
    ['a first version', facts, names('c1', 'c2'), 1],
    ['exactly the most names', facts, { kind: 'names', names: LIST.slice(0, 9) }, 1],
    ['a candidate who has not answered, and one reinstated', facts, names('quiet', 'back'), 1],
    ['nominating nobody', facts, nobody, 1],
    ['a second version', after(1, names('c1')), names('c1', 'c2'), 2],
    ['fewer names than before', after(3, names('c1', 'c2')), names('c2'), 4],
    ['nobody after names', after(1, names('c1')), nobody, 2],
    ['a withdrawal', after(2, names('c1')), withdrawn, 3],
    ['taking back word of nobody', after(1, nobody), withdrawn, 2],
    ['the same names after a withdrawal', after(2, withdrawn), names('c1'), 3],
    ['the same names after they were held void', voided(after(2, names('c1'))), names('c1'), 3],
    ['names written in, where the contest takes them', takesWriteIns, { ...names('c1'), writeIns: [fir] }, 1],
    ['names written in alone', takesWriteIns, { ...names(), writeIns: [fir] }, 1],
    [
      'another name written in',
      after(1, { ...names('c1'), writeIns: [fir] }, 1, takesWriteIns),
      { ...names('c1'), writeIns: [yew] },
      2,
    ],
    [
      'a kept quota',
      { ...facts, contest: { ...facts.contest, quotas: [{ kind: 'at-least', least: 1, attribute: 'woman' }] } },
      names('c1', 'back'),
      1,
    ],
  ] as const)('%s', (_, given, choice, version) => {
    expect(judgeSubmission(given, choice, during)).toEqual({ ok: true, value: { version, choice } });
  });

  it('until the last millisecond', () => {
    expect(judgeSubmission(facts, names('c1'), new Date(closesAt.getTime() - 1)).ok).toBe(true);
    expect(judgeSubmission(facts, names('c1'), opensAt).ok).toBe(true);
  });
});

describe('judgeSubmission refuses', () => {
  const round = facts.round;

  it.each([
    ['at 12:00:00.000', round, closesAt, { code: 'round-closed', closesAt, zone }],
    [
      'a millisecond before the opening',
      round,
      new Date(opensAt.getTime() - 1),
      { code: 'round-not-open', opensAt, zone },
    ],
    ['in a draft', { ...round, announcedAt: null }, during, { code: 'round-not-open', opensAt, zone }],
    ['after the declaration', { ...round, declaredAt: during }, during, { code: 'round-closed', closesAt, zone }],
    ['in a cancelled round', { ...round, cancelledAt: during }, during, { code: 'round-cancelled' }],
  ])('everything %s', (_, times, now, error) => {
    const given = {
      ...facts,
      round: times,
      latest: { version: 1, choice: names('c1'), isVoided: false },
      basedOnVersion: 1,
    };
    for (const choice of [names('c2'), nobody, withdrawn]) {
      expect(judgeSubmission(given, choice, now)).toEqual({ ok: false, error });
    }
  });

  it.each([
    [
      { ...facts.body, kind: 'union' as const },
      { code: 'wrong-kind-of-body', kind: 'union', allowed: ['clp'] },
    ],
    [
      { ...facts.body, cannotNominate: { cause: null, reason: 'Special measures' } },
      { code: 'body-cannot-nominate', cause: null, reason: 'Special measures' },
    ],
    [
      { ...facts.body, cannotNominate: { countedWith: 'Tower Hamlets' } },
      { code: 'body-counted-with', countedWith: 'Tower Hamlets' },
    ],
  ])('body %#', (body, error) => {
    expect(judgeSubmission({ ...facts, body }, names('c1'), during)).toEqual({ ok: false, error });
  });

  it('a body outside the nations and regions of the contest, and accepts one inside', () => {
    const inside = (group: Omit<NominatorGroup, 'kinds'>) => ({
      ...facts,
      contest: { ...facts.contest, nominators: [{ kinds: ['clp'] as const, ...group }] },
    });
    const england = inside({ nations: ['England'] });
    const error = { code: 'outside-the-contest', kind: 'clp', places: ['England'] };
    expect(judgeSubmission(england, names('c1'), during)).toEqual({ ok: false, error });
    expect(judgeSubmission(inside({ regions: ['Wales'] }), names('c1'), during).ok).toBe(true);
  });

  it('a Labour Group that is too small, a CLP with a branch, and a body that had ended', () => {
    const sent = (nominators: readonly NominatorGroup[], body: Partial<SubmissionFacts['body']>) =>
      judgeSubmission(
        { ...facts, contest: { ...facts.contest, nominators }, body: { ...facts.body, ...body } },
        names('c1'),
        during,
      );
    const groups = [{ kinds: ['labour_group'], size: { least: 3 } }] as const;
    const group = (size: number) => ({ kind: 'labour_group' as const, sizes: [{ since: '2020-01-01', size }] });
    expect(sent(groups, group(3)).ok).toBe(true);
    expect(sent(groups, group(2))).toEqual({
      ok: false,
      error: { code: 'body-too-small', kind: 'labour_group', least: 3, size: 2 },
    });
    const clps = [{ kinds: ['clp'], without: 'young_labour_branch' }] as const;
    const branch = { kind: 'young_labour_branch', startsOn: null, endsOn: null } as const;
    expect(sent(clps, { branches: [branch] })).toEqual({
      ok: false,
      error: { code: 'body-has-branch', branch: 'young_labour_branch' },
    });
    expect(sent(clps, { endsOn: '2020-01-01' })).toEqual({
      ok: false,
      error: { code: 'body-not-in-round', kind: 'clp' },
    });
  });

  it.each([
    ['no names', names(), { code: 'no-names' }],
    [
      'one name too many',
      { kind: 'names', names: LIST.slice(0, 10) },
      { code: 'too-many-names', allowed: 9, chosen: 10 },
    ],
    ['a name twice', names('c1', 'c2', 'c1'), { code: 'repeated-name', names: ['c1'] }],
    ['a name of another contest', names('c1', 'treasurer'), { code: 'unknown-name', names: ['treasurer'] }],
    [
      'a declined candidate',
      names('c1', 'said-no'),
      { code: 'candidate-not-standing', names: [{ id: 'said-no', status: 'declined', since }] },
    ],
    [
      'everyone who is out',
      names('gone', 'c1', 'barred', 'mp'),
      {
        code: 'candidate-not-standing',
        names: [
          { id: 'gone', status: 'withdrawn', since },
          { id: 'barred', status: 'suspended', since },
          { id: 'mp', status: 'ineligible', since },
        ],
      },
    ],
  ] as const)('%s', (_, choice, error) => {
    expect(judgeSubmission(facts, choice, during)).toEqual({ ok: false, error });
  });

  it.each([
    ['a name written in where none are taken', facts, { code: 'write-ins-not-taken' }],
    ['names written in beyond the most', takesWriteIns, { code: 'too-many-names', allowed: 9, chosen: 10 }],
  ] as const)('%s', (_, given, error) => {
    const choice = { kind: 'names', names: LIST.slice(0, 9), writeIns: [fir] } as const;
    expect(judgeSubmission(given, choice, during)).toEqual({ ok: false, error });
  });

  it('withdrawing a submission that was ruled invalid', () => {
    const error = { code: 'nothing-to-withdraw' };
    expect(judgeSubmission(voided(after(1, names('c1'))), withdrawn, during)).toEqual({ ok: false, error });
  });

  it('the same write-ins again', () => {
    const given = after(1, { ...names('c1'), writeIns: [fir] }, 1, takesWriteIns);
    const error = { code: 'unchanged', currentVersion: 1 };
    expect(judgeSubmission(given, { ...names('c1'), writeIns: [fir] }, during)).toEqual({ ok: false, error });
  });

  it('a missed quota', () => {
    const quota = { kind: 'at-least', least: 1, attribute: 'woman' } as const;
    const given = { ...facts, contest: { ...facts.contest, quotas: [quota] } };
    const error = { code: 'quota-not-met', missed: [{ quota, have: 0, need: 1 }] };
    expect(judgeSubmission(given, names('c1', 'c2'), during)).toEqual({ ok: false, error });
    expect(judgeSubmission(given, nobody, during).ok).toBe(true);
  });

  it.each([
    ['somebody else sent first', after(1, names('c1'), 0), names('c2'), { code: 'stale', currentVersion: 1 }],
    ['two versions behind', after(3, names('c1'), 1), nobody, { code: 'stale', currentVersion: 3 }],
    ['withdrawing what one has not seen', after(2, names('c1'), 1), withdrawn, { code: 'stale', currentVersion: 2 }],
    [
      'replacing what was withdrawn meanwhile',
      after(2, withdrawn, 1),
      names('c1'),
      { code: 'stale', currentVersion: 2 },
    ],
    [
      'a version that does not exist',
      { ...facts, basedOnVersion: 1 },
      names('c1'),
      { code: 'stale', currentVersion: 0 },
    ],
    ['the same names again', after(1, names('c1', 'c2')), names('c1', 'c2'), { code: 'unchanged', currentVersion: 1 }],
    [
      'the same names in another order',
      after(1, names('c1', 'c2')),
      names('c2', 'c1'),
      { code: 'unchanged', currentVersion: 1 },
    ],
    ['a double click', after(1, names('c1'), 0), names('c1'), { code: 'unchanged', currentVersion: 1 }],
    ['nobody again', after(4, nobody), nobody, { code: 'unchanged', currentVersion: 4 }],
    ['withdrawing nothing', facts, withdrawn, { code: 'nothing-to-withdraw' }],
    ['withdrawing twice', after(2, withdrawn), withdrawn, { code: 'nothing-to-withdraw' }],
  ] as const)('%s', (_, given, choice, error) => {
    expect(judgeSubmission(given, choice, during)).toEqual({ ok: false, error });
  });
});
