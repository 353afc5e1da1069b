import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sessionCookie } from '@/auth/session';
import { grantAdmin } from '@/commands/people/admins';
import { openDatabase } from '@/db/database';
import { OPERATOR } from '@/domain/base/permissions';
import { emailOf } from '@/testing/acts';
import { mailServer } from '@/testing/mail-server';
import { crawl } from './crawl';
import { EMPTY, OWNER } from './empty-site';
import { signInByEmail } from './every-form/reach';
import { asIfClps, linesOf } from './other-kinds';
import { roundsOfOtherKinds, SENDERS } from './other-kinds-round';
import { startServer } from './server';

// In rounds of Labour Groups, unions, MPs and branches no page, file or email speaks of CLPs, in either language.

test('no page, file or email of a round of other bodies says CLP', async () => {
  test.setTimeout(180_000);
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'other-kinds-')), 'kinds.sqlite')}`;
  const before = await openDatabase(database);
  await roundsOfOtherKinds(before);
  await grantAdmin({ db: before, actor: OPERATOR, now: new Date() }, { email: OWNER, role: 'owner' });
  await before.close();
  const mail = await mailServer();
  const site = await startServer(undefined, { ...EMPTY, DATABASE_URL: database, SMTP_URL: mail.url });
  const faults = new Map<string, string>();
  const looked: string[] = [];
  const look = async (who: string | null, from: readonly string[]) => {
    const cookie = who === null ? '' : `${sessionCookie().name}=${await signInByEmail(site, who)}`;
    await crawl(site.url, from, {
      each: 3,
      cookie,
      isWanted: (path) => !isOfClps(path) && !CODE.test(path) && (who === null || OWN.test(path)),
      look: ({ path, status, text }) => {
        if (status >= 400 && status !== 405) faults.set(`${path}: ${status}`, path);
        looked.push(path);
        for (const line of asIfClps(path, linesOf(text))) if (!faults.has(line)) faults.set(line, path);
      },
    });
  };
  const pages = ['/rounds/open', '/rounds/declared', ...SENDERS.map(({ slug }) => `/bodies/${slug}`)];
  await look(null, [
    '/',
    '/cy',
    ...pages,
    ...pages.map((path) => `/cy${path}`),
    '/register/camden',
    '/cy/register/camden',
  ]);
  for (const { name } of SENDERS) await look(emailOf(name), ['/office', '/cy/office', '/me', '/cy/me']);
  await look(emailOf('whip'), ['/office', '/cy/office']);
  await look(emailOf('alder'), [
    '/candidate',
    '/cy/candidate',
    '/candidate/open/affiliates/apply',
    '/cy/candidate/open/affiliates/apply',
  ]);
  await look(emailOf('member'), ['/members', '/cy/members']);
  await look(OWNER, ['/admin', '/admin/rounds/open', '/admin/rounds/declared', '/admin/bodies/camden']);
  await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBeGreaterThan(5);
  for (const { text } of mail.received)
    for (const line of asIfClps('an email', text.split(/\r?\n/))) faults.set(line, 'an email');
  await site.stop();
  await mail.close();
  expect(looked.length).toBeGreaterThan(300);
  expect([...faults]).toEqual([]);
});

const OURS = [...SENDERS.map(({ slug }) => slug), 'ryedale', 'oldham', 'new', 'import', 'sets', 'acts'];

/** The pages of one CLP, and the list of CLPs. */
function isOfClps(address: string): boolean {
  const [, slug = ''] = /\/(?:bodies|register)\/([^/?]+)/.exec(address) ?? [];
  return address.endsWith('kind=clp') || (slug !== '' && !OURS.includes(slug) && !/^(?:confirm|hand-over)$/.test(slug));
}

/** Code, and the description of the open data, which has an example of a round of CLPs. */
const CODE = /^\/(?:_next|islands|verify\/|data\/v1\/openapi)/;

/** The pages that only people who have signed in see. */
const OWN = /^(?:\/cy)?\/(?:admin|office|candidate|members|me)(?:[/?]|$)/;
