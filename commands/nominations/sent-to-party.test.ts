import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSettings } from '@/commands/installation/settings';
import { addTimetableEntry, timetableEntryInput } from '@/commands/rounds/timetable';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { checkReplay } from '@/queries/log/check-replay';
import { bodiesThatSentAll, partyDuties, partyDuty } from '@/queries/nominations/sent-to-party';
import { publicRound } from '@/queries/rounds/public-rounds';
import { typedOn } from '@/testing/acts';
import { logEvents } from '@/testing/logged';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { recordMeeting, recordMeetingInput } from './meeting';
import { remindOfficers } from './reminders';
import { sayWhatWasSent, sayWhatWasSentInput } from './sent-to-party';
import { submitNominations } from './submission';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const here = () => ({ contestId: world.contestId, bodyId: world.hexham });

const say = (more: object = {}) =>
  sayWhatWasSent(
    world.as(world.officer('secretary'), MIDWAY),
    sayWhatWasSentInput.parse({ ...here(), ...typedOn('sentOn', '2026-11-19'), reference: 'NEC 7', ...more }),
  );
const volunteer = () =>
  changeSettings(world.as(OPERATOR, MIDWAY), {
    operatorName: 'Sample Volunteers',
    contactEmail: 'help@example.org',
    webPage: '',
    intake: 'volunteers',
  });
const logged = async () => (await logEvents(world.db)).filter(({ event }) => event.startsWith('party.'));
const duty = async () => {
  const round = await publicRound(world.db.reads, MIDWAY, 'nec-2026');
  return round && partyDuty(world.db.reads, round, here().contestId, here().bodyId);
};

test('is not asked where nominations go straight to the Party', async () => {
  expect(await say()).toEqual(refuse({ code: 'not-separate' }));
  expect(await duty()).toBeNull();
  expect(await partyDuties(world.as(world.officer('secretary'), MIDWAY))).toMatchObject({ isSeparate: false });
});

test('publishes that a body sent its nominations and the day, and keeps the reference to its officers', async () => {
  await volunteer();
  expect(await duty()).toEqual({ deadline: null, sent: null });
  expect(await say()).toEqual(ok(null));
  expect(await duty()).toEqual({ deadline: null, sent: { sentOn: '2026-11-19', reference: 'NEC 7' } });
  expect(await logged()).toMatchObject([{ event: 'party.sent', data: { body: 'hexham', sentOn: '2026-11-19' } }]);
  expect(JSON.stringify(await logEvents(world.db))).not.toContain('NEC 7');
  // Another reference is no public news.
  expect(await say({ reference: 'NEC 8' })).toEqual(ok(null));
  expect(await logged()).toHaveLength(1);
  expect(await say({ reference: 'NEC 8' })).toEqual(refuse({ code: 'unchanged' }));
  const { said } = await partyDuties(world.as(world.officer('secretary'), MIDWAY));
  expect([...said.values()]).toEqual([{ sentOn: '2026-11-19', reference: 'NEC 8' }]);
  expect(await checkReplay({ db: world.db, actor: READER, now: MIDWAY })).toMatchObject({ faults: [] });
});

test('can be taken back, and a body that has sent everything is known', async () => {
  await volunteer();
  const round = await publicRound(world.db.reads, MIDWAY, 'nec-2026');
  const all = async () => round && [...(await bodiesThatSentAll(world.db.reads, round))];
  expect(await say({ does: 'remove' })).toEqual(refuse({ code: 'nothing-recorded' }));
  await say(typedOn('sentOn', ''));
  expect(await all()).toEqual([here().bodyId]);
  expect(await say({ does: 'remove' })).toEqual(ok(null));
  expect(await all()).toEqual([]);
  expect((await logged()).map(({ event }) => event)).toEqual(['party.sent', 'party.not-sent']);
});

test('reminds bodies that have sent here of the Party’s own deadline, until they say that they sent there too', async () => {
  await volunteer();
  const operator = world.as(OPERATOR, MIDWAY);
  const date = { round: 'nec-2026', kind: 'party-deadline', label: '', reason: 'It is in the notice.' };
  const entry = timetableEntryInput.parse({ ...date, ...typedOn('at', '2026-12-12', '12 noon') });
  expect((await addTimetableEntry(operator, entry)).ok).toBe(true);
  const remind = () => remindOfficers(operator, { round: 'nec-2026', kind: 'party' });
  expect(await remind()).toEqual(refuse({ code: 'nobody-to-remind' }));
  const officer = world.as(world.officer('secretary'), MIDWAY);
  const met = { kind: 'all_member', mode: 'online', isQuorate: 'yes', numberPresent: '' };
  await recordMeeting(officer, recordMeetingInput.parse({ ...here(), ...typedOn('heldOn', '2026-11-19'), ...met }));
  const names = [world.name('alder')];
  const sent = { ...here(), choice: 'names', names, basedOnVersion: 0, attempt: 'attempt-1' } as const;
  expect(await submitNominations(officer, sent)).toMatchObject({ ok: true });
  expect(await remind()).toEqual(ok({ bodies: 1, emails: 2 }));
  const queued = await world.db.reads.select().from(schema.outbox);
  const [mail] = queued.filter(({ occasion }) => occasion.startsWith('remind:'));
  expect(mail?.subject).toContain('have you sent your nominations for Constituency section to the Party?');
  expect(mail?.text).toContain('The Party’s own deadline is 12 noon, Saturday 12 December 2026');
  await say();
  expect(await remind()).toEqual(refuse({ code: 'nobody-to-remind' }));
});
