import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importRound } from '@/commands/rounds/import-round';
import { practiceRound } from '@/db/demo/practice-round';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { installedDatabase } from '@/testing/installed';
import { SMALL_ROUND } from '@/testing/small-world';
import { temporaryDatabase } from '@/testing/temporary';
import { roundAsFile } from './round-file';

const now = new Date('2026-11-21T12:00:00Z');

/** Imports a round file into a new database and exports it again. */
async function throughTheRecord(description: object) {
  const db = await installedDatabase();
  const done = await importRound({ db, actor: OPERATOR, now }, description);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const file = await roundAsFile({ db, actor: READER, now }, done.value.slug);
  await db.close();
  return file;
}

const archive = (slug: string): object => JSON.parse(readFileSync(`db/demo/archives/${slug}.json`, 'utf8'));

test.each<[string, object]>([
  ['the small round', SMALL_ROUND],
  ['the practice round', practiceRound(now)],
  ['NEC 2014', archive('nec-2014')],
  ['NEC 2016', archive('nec-2016')],
  ['NEC 2022', archive('nec-2022')],
])('importing an export and exporting again gives the same file: %s', async (_what, description) => {
  const once = await throughTheRecord(description);
  expect(once).not.toBeNull();
  expect(once && (await throughTheRecord(once))).toEqual(once);
});

test('an export keeps the figures and their sources', async () => {
  const file = await throughTheRecord(archive('nec-2016'));
  const black = file?.contests[0]?.candidates.find(({ name }) => name === 'Ann Black');
  expect(black).toMatchObject({ publishedTotal: { value: 301 }, votes: { value: 100999 }, elected: { value: true } });
});

test('there is no file of a round that does not exist', async () => {
  const db = await temporaryDatabase();
  expect(await roundAsFile({ db, actor: READER, now }, 'nowhere')).toBeNull();
  await db.close();
});
