import { expect, test } from 'vitest';
import { judgeCandidateInvitation } from './invitations';

const NOW = new Date('2026-11-20T12:00:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const person = (more: object) => ({ invitedAt: null, hasAccepted: false, hasStatement: false, ...more });

test.each([
  ['never invited', 'never-invited', {}, 'invite'],
  ['invited a minute ago', 'never-invited', { invitedAt: ago(0.01) }, 'rests'],
  ['invited last week', 'never-invited', { invitedAt: ago(168) }, 'passed-over'],
  ['invited last week', 'not-accepted', { invitedAt: ago(168) }, 'invite'],
  ['invited 23 hours ago', 'not-accepted', { invitedAt: ago(23) }, 'rests'],
  ['invited 24 hours ago', 'not-accepted', { invitedAt: ago(24) }, 'invite'],
  ['accepted', 'not-accepted', { hasAccepted: true }, 'passed-over'],
  ['accepted', 'no-statement', { hasAccepted: true }, 'invite'],
  ['has written', 'no-statement', { hasStatement: true, invitedAt: ago(1) }, 'passed-over'],
] as const)('%s, asked for %s', (_, who, facts, judgement) => {
  expect(judgeCandidateInvitation(person(facts), who, NOW)).toBe(judgement);
});
