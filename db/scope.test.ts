import { afterEach, beforeEach, expect, test } from 'vitest';
import { remindOfficers } from '@/commands/nominations/reminders';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { grantAdmin } from '@/commands/people/admins';
import { appointOfficer } from '@/commands/people/offices';
import { endRoundRole, grantRoundRole } from '@/commands/people/round-roles';
import { cancelRound } from '@/commands/rounds/cancel';
import { closeRoundEarly } from '@/commands/rounds/deadline';
import { importRound } from '@/commands/rounds/import-round';
import { changeRound, changeRoundInput, createRound, createRoundInput } from '@/commands/rounds/rounds';
import type { Context } from '@/db/context';
import { NotAllowed } from '@/domain/base/errors';
import { actorInRound, OPERATOR, type RoundRole, SYSTEM } from '@/domain/base/permissions';
import { rolesOfRound } from '@/queries/people/round-roles';
import { actorOfSession } from '@/queries/sign-in/actor';
import { typedOn } from '@/testing/acts';
import { type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { inOneRound } from '@/testing/one-round';
import { MIDWAY, SMALL_ROUND } from '@/testing/small-world';
import { schema } from './schema';

// Somebody who runs one round sends the forms of every admin, with another round in them.

let world: ClosedWorld;
beforeEach(async () => {
  world = await closedWorld();
  await importRound(world.as(OPERATOR, MIDWAY), { ...SMALL_ROUND, slug: 'other', title: 'Another round' });
});
afterEach(() => world.close());

const asOnly = (role: RoundRole) => inOneRound(world, role);

const NEW_ROUND = createRoundInput.parse({
  title: 'A third round',
  slug: 'third',
  kind: 'live',
  bodySet: '2024',
  start: 'scratch',
  ...typedOn('opens', '2027-01-11', '9am'),
  ...typedOn('closes', '2027-02-11', '12:00'),
});

/** A round that only admins can see, which the log does not hold. */
const draft = async () => {
  const made = await createRound(world.as(OPERATOR, MIDWAY), { ...NEW_ROUND, slug: 'draft', title: 'A draft' });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
};

const details = (round: string) =>
  changeRoundInput.parse({
    round,
    title: 'New title',
    note: '',
    source: '',
    statementsFor: 'everyone',
    reason: 'Because.',
  });

test('the returning officer of one round changes this round', async () => {
  const ctx = await asOnly('returning_officer');
  expect(await changeRound(ctx, details('nec-2026'))).toMatchObject({ ok: true });
  const [sent] = await world.db.reads.select().from(schema.submissions);
  expect(await ruleInvalid(ctx, { code: sent?.code ?? '', reason: 'Because.' })).toMatchObject({ ok: true });
  expect(await remindOfficers(ctx, { round: 'nec-2026', kind: 'silent' })).toMatchObject({
    error: { code: 'nobody-to-remind' },
  });
});

type Case = [string, (ctx: Context) => Promise<unknown>, (() => Promise<void>)?];
const twoOwners = async () => {
  await world.admin('first', 'owner');
  await world.admin('second', 'owner');
};

test.each<Case>([
  ['changes its title', (ctx) => changeRound(ctx, details('other'))],
  ['changes a draft', (ctx) => changeRound(ctx, details('draft')), draft],
  ['cancels it', (ctx) => cancelRound(ctx, { round: 'other', reason: 'Because.' })],
  ['closes it early', (ctx) => closeRoundEarly(ctx, { round: 'other', reason: 'Because.' })],
  ['proposes to close it early', (ctx) => closeRoundEarly(ctx, { round: 'other', reason: 'Because.' }), twoOwners],
  ['reminds its officers', (ctx) => remindOfficers(ctx, { round: 'other', kind: 'silent' })],
  ['imports a round', (ctx) => importRound(ctx, { ...SMALL_ROUND, slug: 'third' })],
  ['creates a round', (ctx) => createRound(ctx, NEW_ROUND)],
  ['appoints an officer', (ctx) => appointOfficer(ctx, { email: 'x@example.org', body: 'hexham', office: 'chair' })],
  ['makes themself an owner', (ctx) => grantAdmin(ctx, { email: 'helper@example.org', role: 'owner' })],
  [
    'extends their own role',
    (ctx) =>
      grantRoundRole(ctx, {
        round: 'nec-2026',
        email: 'helper@example.org',
        role: 'returning_officer',
        'until-day': '1',
        'until-month': '1',
        'until-year': '2028',
      }),
  ],
])(
  'a returning officer of one round who %s, in another round or in none, is refused, and nothing changes',
  async (_, act, prepare) => {
    const ctx = await asOnly('returning_officer');
    const state = async () => {
      const tables = [
        schema.rounds,
        schema.proposals,
        schema.officers,
        schema.admins,
        schema.roundRoles,
        schema.outbox,
      ];
      return JSON.stringify(await Promise.all(tables.map((table) => world.db.reads.select().from(table))));
    };
    await prepare?.();
    const before = await state();
    await expect(act(ctx)).rejects.toThrow(NotAllowed);
    expect(await state()).toBe(before);
  },
);

test('an observer of one round reads, and a moderator changes no nominations', async () => {
  const observer = await asOnly('observer');
  const [sent] = await world.db.reads.select().from(schema.submissions);
  const ruling = { code: sent?.code ?? '', reason: 'Because.' };
  expect(await rolesOfRound(observer, 'nec-2026')).toMatchObject({ roles: [{ role: 'observer' }] });
  await expect(ruleInvalid(observer, ruling)).rejects.toThrow(NotAllowed);
  await expect(ruleInvalid(await asOnly('moderator'), ruling)).rejects.toThrow(NotAllowed);
});

test('a role ends by its date, and at once when an owner ends it', async () => {
  await asOnly('returning_officer');
  const actorAt = async (now: Date) =>
    actorInRound(await actorOfSession(world.as(SYSTEM, now), 'token of returning_officer'), 'nec-2026');
  expect(await actorAt(MIDWAY)).toMatchObject({ admin: 'returning_officer' });
  const [held] = await world.db.reads.select().from(schema.roundRoles);
  expect(held?.endsAt).toEqual(new Date('2027-01-01T00:00:00Z'));
  expect((await endRoundRole(world.as(OPERATOR, MIDWAY), { role: held?.id ?? '' })).ok).toBe(true);
  expect(await actorAt(new Date(MIDWAY.getTime() + 1))).toMatchObject({ admin: null });
});
