import { afterAll, beforeAll, expect, test } from 'vitest';
import { BODIES_ROWS } from '@/testing/command-rows/bodies';
import { CANDIDATES_ROWS } from '@/testing/command-rows/candidates';
import { HAND_OVERS_ROWS } from '@/testing/command-rows/hand-overs';
import { INSTALLATION_ROWS } from '@/testing/command-rows/installation';
import { LOG_ROWS } from '@/testing/command-rows/log';
import { MAIL_ROWS } from '@/testing/command-rows/mail';
import { NOMINATIONS_ROWS } from '@/testing/command-rows/nominations';
import { PEOPLE_ROWS } from '@/testing/command-rows/people';
import { REGISTRATIONS_ROWS } from '@/testing/command-rows/registrations';
import { RESULTS_ROWS } from '@/testing/command-rows/results';
import { ROUNDS_ROWS } from '@/testing/command-rows/rounds';
import { SIGN_IN_ROWS } from '@/testing/command-rows/sign-in';
import { SLATES_ROWS } from '@/testing/command-rows/slates';
import {
  expectRow,
  functionsWithContext,
  type PermissionWorld,
  permissionWorld,
  type Row,
  STATES,
  type State,
} from '@/testing/permission-matrix';

// Who may call each command, by role and by the state of the round. Every function that takes a Context has its row, in
// the file of its noun in testing/command-rows.

/** The rows by the name of the function. */
const ROWS: Readonly<Record<string, Row>> = {
  ...BODIES_ROWS,
  ...CANDIDATES_ROWS,
  ...HAND_OVERS_ROWS,
  ...INSTALLATION_ROWS,
  ...LOG_ROWS,
  ...MAIL_ROWS,
  ...NOMINATIONS_ROWS,
  ...PEOPLE_ROWS,
  ...REGISTRATIONS_ROWS,
  ...RESULTS_ROWS,
  ...ROUNDS_ROWS,
  ...SIGN_IN_ROWS,
  ...SLATES_ROWS,
};

let world: PermissionWorld;
beforeAll(async () => {
  world = await permissionWorld();
});
afterAll(() => world.close());

test.each(Object.entries(ROWS))('%s is for those who may call it, and for nobody else', async (_name, row) => {
  await expectRow(world, row, Object.keys(STATES) as State[]);
});

test('every function that takes a Context has its row, and every row its function', () => {
  expect(Object.keys(ROWS).sort()).toEqual(
    [...functionsWithContext('commands'), ...functionsWithContext('mail')].sort(),
  );
});
