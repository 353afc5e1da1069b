import { expect, test } from 'vitest';
import { judgeInvitation } from './invitations';

const NOW = new Date('2026-11-20T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

test.each([
  ['never-invited', null, false, 'invite'],
  ['never-invited', null, true, 'invite'],
  ['never-invited', hoursAgo(1), false, 'rests'],
  ['never-invited', hoursAgo(200), false, 'passed-over'],
  ['never-signed-in', null, false, 'invite'],
  ['never-signed-in', null, true, 'passed-over'],
  ['never-signed-in', hoursAgo(23.9), false, 'rests'],
  ['never-signed-in', hoursAgo(24), false, 'invite'],
  ['never-signed-in', hoursAgo(1), true, 'passed-over'],
] as const)('asked for those %s, one invited at %s who has signed in: %s', (who, invitedAt, hasSignedIn, expected) => {
  expect(judgeInvitation({ invitedAt, hasSignedIn }, who, NOW)).toBe(expected);
});
