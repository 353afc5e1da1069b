import { expect, test } from 'vitest';
import { record } from '@/db/record';
import { canonicalReceipt, type ReceiptContents } from '@/domain/nominations/receipts';
import { sha256 } from '@/lib/tokens';
import { DURING, readerAt, type World, withWorld } from '@/testing/sample-world';
import { receiptPage } from './receipt';

const LONDON = { nation: 'England', region: 'London' } as const;
const contents: ReceiptContents = {
  body: { code: 'code-a', name: 'Town A', kind: 'clp' },
  round: { code: 'r26', name: 'Round r26' },
  contest: { code: 'clp-section', name: 'Constituency section' },
  kind: 'names',
  version: 1,
  receivedAt: DURING,
  provenance: 'officer',
  names: [{ candidacy: 'beech-sample', name: 'Beech Sample as she was', homeBody: null }],
  meeting: null,
};
const text = canonicalReceipt(contents);
const fingerprint = sha256(text);

async function sent(world: World, kept = text, logged = fingerprint) {
  const a = await world.body('a', 'Town A', LONDON);
  const contest = await world.contest(await world.round('r26'));
  await world.candidacy(contest, 'Alder Sample');
  const beech = await world.candidacy(contest, 'Beech Sample');
  const logSeq = await record(world.tx, DURING, null, {
    event: 'submission.received',
    data: {
      receipt: 'code:r26/clp-section/a/1',
      round: 'r26',
      contest: 'clp-section',
      body: 'a',
      version: 1,
      kind: 'names',
      names: ['beech-sample'],
      receivedAt: DURING.toISOString(),
      meeting: null,
      by: 'officer',
      fingerprint: logged,
    },
  });
  return { world, a, contest, beech, stored: { contents: { text: kept, fingerprint, logSeq } } };
}
const read = (db: Parameters<typeof readerAt>[0]) => receiptPage(readerAt(db, DURING), 'code:r26/clp-section/a/1');

test('says exactly what was received, and where it is in the log', async () => {
  const page = await withWorld(async (world) => {
    const { a, contest, beech, stored } = await sent(world);
    await world.send(contest, a, [beech], stored);
  }, read);
  expect(page).toMatchObject({
    version: 1,
    names: [{ number: 2, name: 'Beech Sample as she was' }],
    live: { version: 1 },
    log: { seq: 1 },
    isIntact: true,
    contents: text,
  });
  expect(Object.keys(page ?? {})).not.toContain('sentBy');
});

test('a later version is current, and this one stays readable', async () => {
  const page = await withWorld(async (world) => {
    const { a, contest, beech, stored } = await sent(world);
    await world.send(contest, a, [beech], { ...stored, supersededAt: DURING });
    await world.send(contest, a, [], { version: 2, kind: 'withdrawn' });
  }, read);
  expect(page).toMatchObject({ version: 1, live: { version: 2, kind: 'withdrawn' } });
});

test.each([
  ['the text was changed', text.replace('Beech', 'Birch'), fingerprint],
  ['the log has another fingerprint', text, sha256('other')],
])('%s: it is not valid', async (_why, kept, logged) => {
  const page = await withWorld(async (world) => {
    const { a, contest, beech, stored } = await sent(world, kept, logged);
    await world.send(contest, a, [beech], stored);
  }, read);
  expect(page?.isIntact).toBe(false);
});

test('a code that does not exist', async () => {
  expect(await withWorld(async () => {}, read)).toBeNull();
});
