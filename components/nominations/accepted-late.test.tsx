import { parseFeed } from '@rowanmanning/feed-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptLate, acceptLateInput, agreeLate } from '@/commands/nominations/late';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { exactInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { bodyPage } from '@/queries/bodies/body-page';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { publicLog } from '@/queries/log/public-log';
import { lateAndUnsent, lateFormPage } from '@/queries/nominations/late-forms';
import { receiptPage } from '@/queries/nominations/receipt';
import { openTable } from '@/queries/open-data/open-data';
import { bodyEvents, roundEvents } from '@/queries/open-data/public-events';
import { type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { verifyArchive } from '@/verifier/verify.mjs';
import { BodyView } from '../bodies/body-page';
import { CandidacyView } from '../candidates/candidacy-page';
import { ContestView } from '../contests/contest-page';
import { LogView } from '../log/log-page';
import { bodyFeed, roundFeed } from '../open-data/feed';
import { publicLinks } from '../rounds/round-links';
import { ReceiptView } from './receipt';

const round = 'nec-2026';
const contest = 'section';
const REASON = 'The mobile network in the hall failed.';
const ARRIVED = new Date(CLOSES_AT.getTime() + 2000);
const ACCEPTED = new Date(CLOSES_AT.getTime() + 120_000);
const LATER = new Date(CLOSES_AT.getTime() + 180_000);

let world: ClosedWorld;
beforeEach(async () => {
  world = await closedWorld();
});
afterEach(() => world.close());

const reader = () => world.as(READER, LATER);

/** Sends nominations two seconds late, and has two admins accept them. Returns the code of the receipt. */
async function acceptedLate(choice: 'names' | 'withdrawn' = 'names'): Promise<string> {
  const [first, second] = [await world.admin('first', 'owner'), await world.admin('second', 'returning_officer')];
  const bodyId = await world.bodyId('gower');
  await world.db.seed(async (tx) => {
    const userId = 'gower-secretary' as UserId;
    await tx.insert(schema.users).values({ id: userId, email: 'gower@example.org', createdAt: MIDWAY });
    await tx.insert(schema.officers).values({ id: 'gower', userId, bodyId, office: 'secretary', startsAt: MIDWAY });
    return ok(null);
  });
  const to = { contestId: world.contestId, bodyId };
  const officer = world.officer('secretary', bodyId);
  const day = { 'heldOn-day': '18', 'heldOn-month': '11', 'heldOn-year': '2026' };
  const met = { ...to, ...day, kind: 'all_member', mode: 'hybrid', numberPresent: '', isQuorate: 'yes' } as const;
  await recordMeeting(world.as(officer, MIDWAY), met);
  const form = { ...to, names: [world.name('alder')], attempt: 'late-form-1', basedOnVersion: 0 };
  if (choice === 'withdrawn') {
    await submitNominations(world.as(officer, MIDWAY), { ...form, choice: 'names', attempt: 'in-time-1' });
    const late = { ...form, choice, names: [], basedOnVersion: 1 };
    expect(await submitNominations(world.as(officer, ARRIVED), late)).toMatchObject({ error: { keptAt: ARRIVED } });
  } else {
    const sent = await submitNominations(world.as(officer, ARRIVED), { ...form, choice });
    expect(sent).toMatchObject({ error: { code: 'round-closed', keptAt: ARRIVED } });
  }
  const tray = await lateAndUnsent(world.as(first, LATER), round);
  expect(tray?.late).toMatchObject([{ receivedAt: ARRIVED, decision: null }]);
  const id = tray?.late[0]?.id ?? '';
  const input = acceptLateInput.parse({ form: id, cause: 'site-outage', reason: REASON });
  expect(await acceptLate(world.as(first, LATER), input)).toEqual({ ok: true, value: { receipt: null } });
  const seen = await lateFormPage(world.as(second, ACCEPTED), { round, form: id });
  expect(seen?.proposal).toMatchObject({ cause: 'site-outage', reason: REASON });
  const agreed = await agreeLate(world.as(second, ACCEPTED), { form: id, fingerprint: seen?.fingerprint ?? '' });
  if (!agreed.ok) throw new Error(agreed.error.code);
  return agreed.value.code;
}

/** Everything that explains the acceptance to a reader, by its name. */
async function told(code: string, locale: Locale): Promise<Record<string, string>> {
  const links = publicLinks(round);
  const receipt = await receiptPage(reader(), code);
  const body = await bodyPage(reader(), 'gower');
  const standings = await contestStandings(reader(), { round, contest });
  const person = await candidacyPage(reader(), { round, contest, candidate: 'alder-sample' });
  const log = await publicLog(reader(), 'newest');
  const ofRound = await roundEvents(reader(), round);
  const ofBody = await bodyEvents(reader(), 'gower');
  if (!receipt || !body || !standings || !person || !log || !ofRound || !ofBody) throw new Error('a page is missing');
  const titles = (feed: string) =>
    parseFeed(feed)
      .items.map(({ title }) => title)
      .join('\n');
  const html = renderToStaticMarkup;
  return {
    receipt: html(<ReceiptView receipt={receipt} now={LATER} locale={locale} ask={(text) => text} />),
    body: html(<BodyView page={body} now={LATER} locale={locale} />),
    contest: html(<ContestView standings={standings} links={links} locale={locale} />),
    candidate: html(<CandidacyView page={person} links={links} now={LATER} locale={locale} />),
    log: html(<LogView log={log} heads={null} page="newest" locale={locale} />),
    feedOfRound: titles(roundFeed(ofRound, null, locale)),
    feedOfBody: titles(bodyFeed(ofBody, null, locale)),
  };
}

test.each(['en', 'cy'] as const)(
  'pages and feeds say in %s when it arrived, when it was accepted, and why',
  async (locale) => {
    const pages = await told(await acceptedLate(), locale);
    for (const [name, text] of Object.entries(pages)) {
      const zone = 'Europe/London';
      expect(text, name).toContain(exactInstant(ARRIVED, zone, locale));
      expect(text, name).toContain(exactInstant(ACCEPTED, zone, locale));
      expect(text, name).toContain(`${wordsFor(locale, 'reasons')('cause.site-outage')}. ${REASON}`);
    }
  },
);

test('the open data, the email and the verifier say it too', async () => {
  const code = await acceptedLate();
  const rows = await openTable(reader(), 'nominations', { round, contest });
  const late = rows.filter(({ acceptedLate: said }) => said !== null);
  expect(late).toMatchObject([
    {
      body: 'gower',
      receipt: code,
      acceptedLate: {
        arrivedAt: ARRIVED.toISOString(),
        acceptedAt: ACCEPTED.toISOString(),
        reason: REASON,
        cause: 'site-outage',
      },
    },
  ]);
  const mails = await world.db.reads.select().from(schema.outbox);
  const receipts = mails.filter(({ occasion }) => occasion === `receipt:${code}`);
  expect(receipts).toHaveLength(1);
  for (const { text } of receipts) {
    expect(text).toContain(exactInstant(ARRIVED, 'Europe/London', 'en'));
    expect(text).toContain(REASON);
  }
  const data = await archiveOf(reader(), round);
  if (!data) throw new Error('no archive');
  const files = archiveFiles({ ...data, verifier: verifierText() });
  const pack = new Map(files.map(({ path, contents }) => [path, Buffer.from(String(contents))]));
  expect(verifyArchive(pack)).toMatchObject({ faults: [], checked: { late: 1 } });
});

test('a withdrawal that was accepted late is explained as well, beside the version that it replaced', async () => {
  const pages = await told(await acceptedLate('withdrawn'), 'en');
  for (const name of ['receipt', 'body', 'contest', 'log']) expect(pages[name], name).toContain(REASON);
  expect(pages.candidate).not.toContain(REASON);
});
