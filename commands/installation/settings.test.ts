import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceRound } from '@/commands/rounds/announce';
import { importRound } from '@/commands/rounds/import-round';
import { changeRound, changeRoundInput } from '@/commands/rounds/rounds';
import { OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { roundEmail, roundMail } from '@/mail/templates/round-email';
import { siteEmailText } from '@/mail/templates/site-email';
import { ASK } from '@/messages/contact-words';
import { settingsOf, whomToAsk } from '@/queries/installation/settings';
import { checkReplay } from '@/queries/log/check-replay';
import { publicRound } from '@/queries/rounds/public-rounds';
import { logEvents } from '@/testing/logged';
import { MIDWAY, SMALL_ROUND, type SmallWorld, smallWorld } from '@/testing/small-world';
import { changeSettings, storeFirstSettings } from './settings';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await world.close();
});

const ctx = () => world.as(OPERATOR, MIDWAY);
const VOLUNTEERS = {
  operatorName: 'Sample Volunteers',
  contactEmail: ' Help@Example.org',
  webPage: 'https://example.org/about',
  intake: 'volunteers',
};
const logged = async () => (await logEvents(world.db)).filter(({ event }) => event === 'settings.changed');

describe('the settings of the installation', () => {
  test('are stored from the environment once, and from then on the environment changes nothing', async () => {
    const system = world.as(SYSTEM, MIDWAY);
    expect(await storeFirstSettings(system)).toBe(true);
    vi.stubEnv('OPERATOR_NAME', 'Somebody else');
    expect(await storeFirstSettings(system)).toBe(false);
    expect(await settingsOf(world.db.reads)).toMatchObject({
      operatorName: 'Sample Nominations Team',
      intake: 'party',
    });
    expect((await logged()).map(({ data }) => data)).toEqual([{ changed: ['operatorName', 'contactEmail', 'intake'] }]);
  });

  test('are changed by an owner, logged with what they were before, and made again from the log', async () => {
    await storeFirstSettings(world.as(SYSTEM, MIDWAY));
    expect(await changeSettings(ctx(), VOLUNTEERS)).toEqual(ok(null));
    expect(await settingsOf(world.db.reads)).toEqual({ ...VOLUNTEERS, contactEmail: 'help@example.org' });
    expect(await changeSettings(ctx(), VOLUNTEERS)).toEqual(refuse({ code: 'settings-unchanged' }));
    expect(await logged()).toHaveLength(2);
    expect(await checkReplay({ db: world.db, actor: READER, now: MIDWAY })).toMatchObject({ faults: [] });
  });

  test.each([
    [{ operatorName: ' ' }, [{ field: 'operatorName', code: 'operator-missing' }]],
    [{ operatorName: 'x'.repeat(121) }, [{ field: 'operatorName', code: 'text-long' }]],
    [{ contactEmail: 'no address' }, [{ field: 'contactEmail', code: 'email-wrong' }]],
    [{ webPage: 'example.org' }, [{ field: 'webPage', code: 'page-wrong' }]],
    [{ intake: 'other' }, [{ field: 'intake', code: 'intake-missing' }]],
  ])('are refused with %j', async (typed, problems) => {
    expect(await changeSettings(ctx(), { ...VOLUNTEERS, ...typed })).toEqual(refuse({ code: 'wrong', problems }));
    expect(await logged()).toEqual([]);
  });

  test('a live round is not imported as public without them, and a practice round is', async () => {
    for (const name of ['OPERATOR_NAME', 'CONTACT_EMAIL', 'INTAKE']) vi.stubEnv(name, '');
    const missing = ['operatorName', 'contactEmail', 'intake'];
    const next = { ...SMALL_ROUND, slug: 'next' };
    expect(await importRound(ctx(), next)).toEqual(refuse({ code: 'settings-missing', missing }));
    expect((await importRound(ctx(), { ...next, practice: true })).ok).toBe(true);
    expect(await announceRound(ctx(), { round: 'nec-2026' })).toEqual(refuse({ code: 'announced-already' }));
  });
});

test('a round has its own contact, else that of the operator', async () => {
  const asked = async (slug: string | null) => (await whomToAsk(world.as(READER, MIDWAY), slug)).contact;
  expect(await asked('nec-2026')).toEqual({ name: 'Sample Nominations Team', email: 'nominations-team@example.org' });
  const typed = { round: 'nec-2026', title: 'NEC 2026', reason: 'It was missing.' };
  const contact = { contactName: 'Returning officer', contactEmail: 'RO@example.org' };
  expect(await changeRound(ctx(), changeRoundInput.parse({ ...typed, ...contact }))).toEqual(ok(null));
  expect(await asked('nec-2026')).toEqual({ name: 'Returning officer', email: 'ro@example.org' });
  expect(await asked(null)).toMatchObject({ email: 'nominations-team@example.org' });
  expect(await asked('nowhere')).toMatchObject({ email: 'nominations-team@example.org' });
  // A form without the two fields leaves the contact as it is.
  expect(await changeRound(ctx(), changeRoundInput.parse({ ...typed, title: 'NEC elections' }))).toEqual(ok(null));
  expect(await asked('nec-2026')).toMatchObject({ email: 'ro@example.org' });
  const wrong = changeRoundInput.parse({ ...typed, contactEmail: 'nobody' });
  expect(await changeRound(ctx(), wrong)).toMatchObject({ error: { problems: [{ code: 'email-wrong' }] } });
});

describe('emails', () => {
  test('say whom to ask, once, in a sentence or at the end', async () => {
    const { reads } = world.db;
    const text = await siteEmailText(reads, ['Hello.', ''], 'en');
    expect(text).toBe('Hello.\n\nQuestions? Contact Sample Nominations Team, nominations-team@example.org.\n');
    expect(await siteEmailText(reads, [`Ask ${ASK}.`], 'cy')).toBe(
      'Ask Sample Nominations Team, nominations-team@example.org.\n',
    );
  });

  test('tell officers to send to the Party too, only where volunteers run the installation', async () => {
    const mailTo = async (to: 'officers' | 'candidates') => {
      const round = await publicRound(world.db.reads, MIDWAY, 'nec-2026');
      if (!round) throw new Error('no round');
      return roundEmail(await roundMail(world.db.reads, round, to), 'Subject', ['Text.'], 'en').text;
    };
    expect(await mailTo('officers')).not.toContain('separately');
    await changeSettings(ctx(), VOLUNTEERS);
    expect(await mailTo('officers')).toContain('send your nominations to the Party separately');
    expect(await mailTo('candidates')).not.toContain('separately');
    expect(await mailTo('candidates')).toContain('help@example.org');
  });
});
