import { expect, test } from 'vitest';
import { ok, refuse } from '../base/result';
import { type ApplicationFacts, type ApplicationProblem, judgeApplication, refusalOfApplying } from './applications';

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-12-01T12:00:00Z');
const round = {
  kind: 'live' as const,
  announcedAt: new Date('2026-10-01T12:00:00Z'),
  opensAt: new Date('2026-11-01T12:00:00Z'),
  closesAt: LATER,
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
  takesApplications: true,
};
const facts = (more: Partial<ApplicationFacts> = {}, ofRound: object = {}): ApplicationFacts => ({
  round: { ...round, ...ofRound },
  mostWords: 350,
  isCandidate: false,
  latest: null,
  ...more,
});

test.each([
  ['an open round', {}, {}, null],
  ['an announced round', {}, { opensAt: LATER }, null],
  ['a round that takes none', {}, { takesApplications: false }, { code: 'takes-no-applications' }],
  ['a closed round', {}, { closesAt: NOW }, { code: 'round-closed', closesAt: NOW }],
  ['a declared round', {}, { declaredAt: NOW, closesAt: NOW }, { code: 'round-over' }],
  ['a cancelled round', {}, { cancelledAt: NOW }, { code: 'round-cancelled' }],
  ['a postponed round', {}, { postponedAt: NOW }, null],
  ['a draft', {}, { announcedAt: null, opensAt: LATER }, { code: 'round-not-announced' }],
  ['a candidate of the contest', { isCandidate: true }, {}, { code: 'candidate-already' }],
  ['somebody who was approved', { latest: { state: 'approved', cause: null } }, {}, { code: 'candidate-already' }],
  ['somebody whose application waits', { latest: { state: 'waiting', cause: null } }, {}, { code: 'applied-already' }],
  ['somebody who withdrew', { latest: { state: 'withdrawn', cause: null } }, {}, null],
  ['somebody who left something out', { latest: { state: 'refused', cause: 'incomplete' } }, {}, null],
  ['somebody who was refused', { latest: { state: 'refused', cause: 'other' } }, {}, { code: 'refused-before' }],
] as const)('%s', (_, more, ofRound, refusal) => {
  expect(refusalOfApplying(facts(more, ofRound), NOW)).toEqual(refusal);
});

const wrong = (problem: ApplicationProblem) => refuse({ code: 'application-wrong', problems: [problem] });

test('an application needs a name and a home CLP; the statement may be empty', () => {
  const judge = (more: object) =>
    judgeApplication(facts(), { name: ' Ann  Black ', home: null, statement: '', ...more }, NOW);
  expect(judge({})).toEqual(ok({ name: 'Ann Black', statement: '' }));
  expect(judge({ statement: ' I want to stand. ' })).toEqual(ok({ name: 'Ann Black', statement: 'I want to stand.' }));
  expect(judge({ name: ' ' })).toEqual(wrong({ code: 'applicant-name-missing' }));
  expect(judge({ name: 'x'.repeat(121) })).toEqual(wrong({ code: 'applicant-name-long' }));
  expect(judge({ home: { code: 'home-missing' } })).toEqual(wrong({ code: 'home-missing' }));
  expect(judge({ statement: 'word '.repeat(351) })).toMatchObject({
    error: { problems: [{ code: 'statement-wrong' }] },
  });
  expect(judge({ statement: 'Write to ann@example.org' })).toMatchObject({
    error: { problems: [{ code: 'statement-wrong' }] },
  });
  // Everything that is wrong is said at once.
  expect(judge({ name: ' ', home: { code: 'home-missing' }, statement: 'Write to ann@example.org' })).toMatchObject({
    error: {
      code: 'application-wrong',
      problems: [{ code: 'applicant-name-missing' }, { code: 'home-missing' }, { code: 'statement-wrong' }],
    },
  });
});
