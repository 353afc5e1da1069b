import { expect, test } from 'vitest';
import { CANARY, plantCanaries } from './canaries';
import { closedWorld } from './closed-world';
import { cellsWith } from './traces';

test('every private column gets a canary, apart from those that hold one of a few values', async () => {
  const world = await closedWorld();
  const { url } = world.db as unknown as { readonly url: string };
  const { planted, without } = plantCanaries(url.slice('file:'.length));
  expect(planted.length).toBeGreaterThan(30);
  expect(without).toEqual([
    'users.language',
    'officers.body_id',
    'officers.office',
    'officers.origin',
    'admins.role',
    'memberships.body_id',
    'round_roles.round_id',
    'round_roles.role',
    'registrations.body_id',
    'registrations.office',
    'registrations.language',
    'registrations.outcome',
    'registrations.cause',
    'registrations.objected_by',
    'hand_overs.body_id',
    'hand_overs.office',
    'hand_overs.from_user_id',
    'hand_overs.language',
    'delegates.round_id',
    'delegates.body_id',
    'delegates.named_by',
    'candidate_addresses.candidate_id',
    'letters.by',
    'applications.home_body_id',
    'applications.state',
    'applications.cause',
    'drafts.choice',
    'late_forms.choice',
  ]);
  const found = cellsWith(url, ['zqcanary', '48307', String(Date.UTC(9187, 2, 3, 3, 33))]);
  for (const column of planted) expect(found).toContain(column);
  await world.close();
});

test.each([
  ['zqcanary-users.email-1@example.org', true],
  ['3 March 9187', true],
  ['48,307 people', true],
  ['the hash 0a9187bc48307d', false],
  ['9,187 votes', false],
])('finds a canary in "%s": %s', (text, isFound) => {
  expect(CANARY.test(text)).toBe(isFound);
});
