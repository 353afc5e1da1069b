import { eq, like } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { firstInvitation } from '@/mail/templates/invitation';
import { adminPeople } from '@/queries/people/admin-people';
import { invitationPreview } from '@/queries/people/officers-to-invite';
import { actorOfSession } from '@/queries/sign-in/actor';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { inviteOfficers } from './invitations';
import { appointOfficer, endOffice } from './offices';

const { officers, outbox, users } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const later = (hours: number) => new Date(MIDWAY.getTime() + hours * 3_600_000);
const operator = (now = MIDWAY) => world.as(OPERATOR, now);
const all = { who: 'never-signed-in', where: 'all' } as const;
const invitations = () => world.db.reads.select().from(outbox).where(like(outbox.occasion, 'invitation:%'));

describe('an invitation', () => {
  test('is sent once to each officer, names the CLP and the deadline, and has no sign-in link', async () => {
    await appointOfficer(operator(), { email: 'chair@example.org', body: 'aldershot', office: 'secretary' });
    const shown = await firstInvitation(operator(), { who: 'never-signed-in', where: { kind: 'all' } });
    expect(await inviteOfficers(operator(), all)).toEqual(ok({ emails: 2 }));
    const emails = await invitations();
    // The page shows the email exactly as it is sent.
    expect(emails.find(({ toAddress }) => toAddress === 'chair@example.org')).toMatchObject(shown ?? {});
    expect(shown).not.toBeNull();
    expect(emails.map(({ toAddress, subject }) => [toAddress, subject]).sort()).toEqual([
      ['chair@example.org', 'Please send your nominations for NEC 2026 by 12 noon, Friday 11 December 2026'],
      [
        'secretary@example.org',
        'Hexham CLP: please send your nominations for NEC 2026 by 12 noon, Friday 11 December 2026',
      ],
    ]);
    const text = emails.find(({ toAddress }) => toAddress === 'chair@example.org')?.text ?? '';
    for (const part of [
      '- chair of Hexham CLP',
      '- secretary of Aldershot CLP',
      'NEC 2026: nominations close at 12 noon, Friday 11 December 2026 (UK time)',
      'http://localhost:3000/office',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/token|callback|confirm/);
  });

  test('is sent once for two clicks, and again on another day to those who have not signed in', async () => {
    await inviteOfficers(operator(), all);
    expect(await inviteOfficers(operator(later(1)), all)).toEqual(refuse({ code: 'nobody-to-invite', rests: 2 }));
    const system = world.as({ kind: 'system' }, later(2));
    await verifyUser(system, 'chair@example.org');
    expect(
      await invitationPreview(operator(later(3)), { who: 'never-signed-in', where: { kind: 'all' } }),
    ).toMatchObject({
      emails: 0,
      rests: 1,
    });
    expect(await inviteOfficers(operator(later(24)), all)).toEqual(ok({ emails: 1 }));
    expect(await inviteOfficers(operator(later(47)), { who: 'never-invited', where: 'all' })).toEqual(
      refuse({ code: 'nobody-to-invite', rests: 1 }),
    );
    expect(await invitations()).toHaveLength(3);
  });

  test.each([
    ['body:hexham', 2],
    ['region:North East', 2],
    ['all', 2],
  ])('to %s goes to %s', async (where, emails) => {
    expect(await inviteOfficers(operator(), { who: 'never-invited', where })).toEqual(ok({ emails }));
  });

  test.each(['body:aldershot', 'region:London'])('to %s finds nobody', async (where) => {
    expect(await inviteOfficers(operator(), { who: 'never-invited', where })).toEqual(
      refuse({ code: 'nobody-to-invite', rests: 0 }),
    );
  });

  test('leaves out people whose office has ended', async () => {
    await endOffice(operator(), { officer: 'chair', when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' });
    expect(await inviteOfficers(operator(), all)).toEqual(ok({ emails: 1 }));
  });
});

describe('an office', () => {
  const now = { when: 'now', 'on-day': '', 'on-month': '', 'on-year': '' } as const;

  test('that has ended gives no access at the next request', async () => {
    const system = (at: Date) => world.as({ kind: 'system' }, at);
    const [user] = await world.db.reads.select().from(users).where(eq(users.email, 'chair@example.org'));
    if (!user) throw new Error('The chair is not there.');
    await startSession(system(MIDWAY), { token: 't', userId: user.id, expiresAt: later(48) });
    expect(await actorOfSession(system(MIDWAY), 't')).toMatchObject({ offices: [{ office: 'chair' }] });
    expect(await endOffice(operator(), { officer: 'chair', ...now })).toEqual(ok({ bodySlug: 'hexham' }));
    expect(await actorOfSession(system(MIDWAY), 't')).toMatchObject({ offices: [] });
    expect(await endOffice(operator(), { officer: 'chair', ...now })).toEqual(refuse({ code: 'office-over' }));
  });

  test('ends after its last day', async () => {
    const day = { when: 'day', 'on-day': '30', 'on-month': '11', 'on-year': '2026' } as const;
    await endOffice(operator(), { officer: 'chair', ...day });
    const [row] = await world.db.reads.select().from(officers).where(eq(officers.id, 'chair'));
    expect(row?.endsAt).toEqual(new Date('2026-12-01T00:00:00Z'));
  });

  test('that does not exist is refused', async () => {
    expect(await endOffice(operator(), { officer: 'nobody', ...now })).toEqual(refuse({ code: 'no-such-office' }));
  });
});

test('the people page counts bodies by their officers and shows addresses of one region at most', async () => {
  const nothing = { typed: '', region: '', isNoneOnly: false };
  const people = await adminPeople(operator(), nothing);
  expect(people.total).toMatchObject({ withTwo: 1, withOne: 0 });
  expect(people.shown).toBeNull();
  expect(JSON.stringify(people)).not.toContain('@');
  const region = await adminPeople(operator(), { ...nothing, region: 'North East' });
  const hexham = region.shown?.bodies.find(({ body }) => body.slug === 'hexham');
  expect(hexham?.officers.map(({ office, hasSignedIn }) => [office, hasSignedIn])).toEqual([
    ['chair', false],
    ['secretary', false],
  ]);
  const none = await adminPeople(operator(), { ...nothing, region: 'North East', isNoneOnly: true });
  expect(none.shown?.bodies.length).toBe((region.shown?.bodies.length ?? 0) - 1);
  const found = await adminPeople(operator(), { ...nothing, typed: 'hexham' });
  expect(found.shown?.bodies.map(({ body }) => body.slug)).toEqual(['hexham']);
});
