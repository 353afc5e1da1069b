import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UserId } from '@/domain/base/ids';
import { LIMITS } from '@/domain/base/limits';
import { type Actor, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { limitWords } from '@/messages/limit-words';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { allowForm, allowLink } from './allow';

const NOON = new Date('2026-11-21T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
});
afterEach(() => db.close());

const person = (userId: string): Actor => ({
  kind: 'person',
  userId: userId as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: null,
});
const form = (who: string, publishes: boolean, now = NOON) =>
  allowForm({ db, actor: person(who), now }, { network: 'network', publishes });
const link = (mailbox: string, network: string | null) =>
  allowLink({ db, actor: SYSTEM, now: NOON }, { mailbox, network });

test('a person may publish so often an hour, and send other forms all the same', async () => {
  for (let n = 0; n < LIMITS['publish-account'].most; n += 1) expect(await form('a', true)).toEqual(ok(null));
  const reached = { code: 'limit-reached', limit: 'publish-account', until: later(60) } as const;
  expect(await form('a', true, later(18))).toEqual(refuse(reached));
  expect(await form('a', false, later(18))).toEqual(ok(null));
  expect(await form('b', true, later(18))).toEqual(ok(null));
  expect(limitWords(reached, later(18), 'en')).toMatch(/at most 60 times an hour.*Wait 42 minutes/);
  expect(limitWords(reached, later(59.5), 'cy')).toMatch(/60 gwaith yr awr.*Arhoswch un funud/);
  expect(await form('a', true, later(60))).toEqual(ok(null));
});

test('one network can ask for a limited number of links for all mailboxes together; without a network only mailboxes are counted', async () => {
  const { most } = LIMITS['link-network'];
  for (let n = 0; n < most; n += 1) expect(await link(`mailbox ${n}`, 'network')).toEqual(ok(null));
  expect(await link('another', 'network')).toMatchObject(refuse({ code: 'limit-reached', limit: 'link-network' }));
  expect(await link('another', 'elsewhere')).toEqual(ok(null));
  for (let n = 0; n < 2 * most; n += 1) expect(await link(`more ${n}`, null)).toEqual(ok(null));
});
