import { describe, expect, test } from 'vitest';
import { NO_SETTINGS, type Settings } from '../installation/settings';
import { judgeAnnouncement, needsReason, problemOfSlug, taskStates } from './round-set-up';

const now = new Date('2026-01-10T12:00:00Z');
const draft = {
  kind: 'live' as const,
  announcedAt: null,
  opensAt: new Date('2026-01-21T09:00:00Z'),
  closesAt: new Date('2026-06-26T11:00:00Z'),
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
};

const SETTINGS = { operatorName: 'Sample', contactEmail: 'a@example.org', webPage: null, intake: 'party' } as const;

test('a live round is announced only when readers can be told whom to ask; a practice round needs nothing', () => {
  const judge = (kind: 'live' | 'practice', settings: Settings) =>
    judgeAnnouncement({ ...draft, kind }, 1, settings, now);
  expect(judge('live', NO_SETTINGS)).toEqual({
    ok: false,
    error: { code: 'settings-missing', missing: ['operatorName', 'contactEmail', 'intake'] },
  });
  expect(judge('live', { ...SETTINGS, intake: null })).toMatchObject({ error: { missing: ['intake'] } });
  expect(judge('live', SETTINGS).ok).toBe(true);
  expect(judge('practice', NO_SETTINGS).ok).toBe(true);
});

describe('announcing', () => {
  test.each([
    ['a draft with a contest', draft, 1, null],
    [
      'a draft whose opening has passed: it opens at once',
      { ...draft, opensAt: new Date('2026-01-02T09:00:00Z') },
      1,
      null,
    ],
    ['a draft without contests', draft, 0, { code: 'no-contests' }],
    ['an announced round', { ...draft, announcedAt: now }, 1, { code: 'announced-already' }],
    ['a deadline at this instant', { ...draft, closesAt: now }, 1, { code: 'deadline-passed', closesAt: now }],
    ['a cancelled draft', { ...draft, cancelledAt: now }, 1, { code: 'round-cancelled' }],
    ['a declared round', { ...draft, declaredAt: now }, 1, { code: 'round-declared' }],
  ])('%s', (_case, round, contests, error) => {
    const judged = judgeAnnouncement(round, contests, SETTINGS, now);
    expect(judged).toEqual(error ? { ok: false, error } : { ok: true, value: { announcedAt: now } });
  });
});

test('a change needs a reason once the round is public', () => {
  expect(needsReason(draft, now)).toBe(false);
  expect(needsReason({ ...draft, announcedAt: now }, now)).toBe(true);
  expect(needsReason({ ...draft, announcedAt: new Date(now.getTime() + 1) }, now)).toBe(false);
});

test.each([
  ['nec-2026', null],
  ['2026', null],
  ['', 'slug-wrong'],
  ['NEC-2026', 'slug-wrong'],
  ['nec--2026', 'slug-wrong'],
  ['nec 2026', 'slug-wrong'],
  ['../etc', 'slug-wrong'],
  ['n'.repeat(81), 'slug-wrong'],
  ['new', 'slug-reserved'],
  ['declaration', 'slug-reserved'],
  ['slates', null],
])('the address %j: %s', (slug, code) => {
  expect(problemOfSlug(slug)).toBe(code);
});

test('tasks are done when their facts exist', () => {
  const facts = {
    isAnnounced: false,
    contests: 2,
    contestsWithoutCandidates: 1,
    rulesWithoutSource: 0,
    withoutOfficer: 600,
    rosterIsEmpty: false,
    settingsMissing: false,
  };
  expect(taskStates(facts)).toMatchObject({ contests: true, rules: true, candidates: false, officers: false });
  expect(taskStates({ ...facts, contests: 0 })).toMatchObject({ contests: false, rules: false, roster: false });
  expect(taskStates({ ...facts, isAnnounced: true, contestsWithoutCandidates: 0 })).toMatchObject({
    candidates: true,
    announce: true,
    preview: null,
    // Many rounds have none of these, and are ready all the same.
    slates: null,
    statements: null,
    hustings: null,
  });
});
