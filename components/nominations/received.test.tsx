import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { READER } from '@/domain/base/permissions';
import { exactInstant } from '@/messages/format';
import type { Locale } from '@/messages/translate';
import { bodyPage } from '@/queries/bodies/body-page';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { publicLog } from '@/queries/log/public-log';
import { receiptPage } from '@/queries/nominations/receipt';
import { home } from '@/queries/rounds/home';
import { at, ctx, emails, entry, meeting, must, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { BodyView } from '../bodies/body-page';
import { CandidacyView } from '../candidates/candidacy-page';
import { ContestView } from '../contests/contest-page';
import { LogView } from '../log/log-page';
import { HomeView } from '../rounds/home-page';
import { publicLinks } from '../rounds/round-links';
import { ReceiptView } from './receipt';

useActWorld();

const T = (ms: number) => new Date(CLOSES_AT.getTime() + ms);

/** Hexham's secretary sends names: received and recorded so many milliseconds from the deadline. */
async function send(received: number, recorded: number): Promise<string> {
  const officer = world.officer('secretary');
  const about = { contestId: world.contestId, bodyId: world.hexham };
  must(await recordMeeting(ctx(MIDWAY, officer), { ...about, ...meeting, numberPresent: '' }));
  const { kind, mode, isQuorate, from, ...form } = entry(['alder']);
  return must(await submitNominations({ ...ctx(T(recorded), officer), receivedAt: T(received) }, form)).code;
}

async function told(code: string, locale: Locale): Promise<readonly string[]> {
  const [receipt, log] = [await receiptPage(ctx(T(180_000)), code), await publicLog(ctx(T(180_000)), 'newest')];
  if (!receipt || !log) throw new Error('a page is missing');
  return [
    html(<ReceiptView receipt={receipt} now={T(180_000)} locale={locale} ask={(text) => text} />),
    html(<LogView log={log} heads={null} page="newest" locale={locale} />),
  ];
}

test.each(['en', 'cy'] as const)(
  'a receipt and the log say in %s when it was received and recorded',
  async (locale) => {
    const code = await send(-2000, 60_000);
    const [receipt = '', log = ''] = await told(code, locale);
    const [received, recorded] = [T(-2000), T(60_000)].map((time) => exactInstant(time, 'Europe/London', locale));
    for (const time of [received, recorded]) expect(receipt).toContain(time);
    expect(receipt).toContain(locale === 'en' ? 'decides whether it was in time' : 'a oedd mewn pryd');
    expect(log).toContain(received);
    const mail = (await emails(`receipt:${code}`))[0]?.text ?? '';
    expect(mail).toContain(`We received it on ${exactInstant(T(-2000), 'Europe/London', 'en')}`);
    expect(mail).toContain(exactInstant(T(60_000), 'Europe/London', 'en'));
  },
);

test('a second or less between the two is not worth a sentence', async () => {
  const code = await send(-2000, -1000);
  const [receipt = '', log = ''] = await told(code, 'en');
  expect(receipt).not.toContain('We received it on');
  expect(log).not.toContain('We received it on');
  expect((await emails(`receipt:${code}`))[0]?.text).not.toContain('We received it on');
});

test.each<[now: number, isSaid: boolean]>([
  [-1, false],
  [0, true],
  [119_999, true],
  [120_000, false],
])('%d ms from the deadline, public pages say that figures can change: %s', async (now, isSaid) => {
  const reader = world.as(READER, T(now));
  const where = { round: at.round, contest: at.contest };
  const standings = await contestStandings(reader, where);
  const person = await candidacyPage(reader, { ...where, candidate: 'alder-sample' });
  const body = await bodyPage(reader, 'hexham');
  if (!standings || !person || !body) throw new Error('a page is missing');
  const links = publicLinks(at.round);
  const start = await home(reader);
  const pages = (locale: Locale) => [
    html(<HomeView home={start} locale={locale} now={T(now)} />),
    html(<ContestView standings={standings} links={links} locale={locale} />),
    html(<CandidacyView page={person} links={links} now={T(now)} locale={locale} />),
    html(<BodyView page={body} now={T(now)} locale={locale} />),
  ];
  for (const page of pages('en'))
    expect(page.includes('forms received before 12 noon may be recorded until 12:02pm')).toBe(isSaid);
  for (const page of pages('cy')) expect(page.includes('Gall y ffigurau newid o hyd')).toBe(isSaid);
});
