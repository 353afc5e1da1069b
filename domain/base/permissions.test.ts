import { expect, test } from 'vitest';
import type { UserId } from './ids';
import { leavesNoOwner } from './permissions';

const [ann, bob] = ['ann', 'bob'] as UserId[] as [UserId, UserId];

test.each([
  ['the last owner made an observer', [ann], ann, 'observer', true],
  ['the last owner made a returning officer', [ann], ann, 'returning_officer', true],
  ['the last owner taken out', [ann], ann, null, true],
  ['the last owner made an owner again', [ann], ann, 'owner', false],
  ['one of two owners taken out', [ann, bob], ann, null, false],
  ['somebody else taken out', [ann], bob, null, false],
  ['the first admin of all', [], ann, 'observer', false],
] as const)('%s', (_name, owners, changed, role, expected) => {
  expect(leavesNoOwner(owners, changed, role)).toBe(expected);
});
