import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { changeSettings } from '@/commands/installation/settings';
import { importNominations } from '@/commands/nominations/import-nominations';
import { importRound } from '@/commands/rounds/import-round';
import type { Database } from '@/db/client';
import { openDatabase } from '@/db/database';
import { PRACTICE_CONTESTS, practiceRound } from '@/db/demo/practice-round';
import { seededUntil, settleOldMail } from '@/db/demo/practice-rows';
import { practiceTimes } from '@/db/demo/practice-times';
import { OPERATOR } from '@/domain/base/permissions';
import { env } from '@/lib/env';
import { must } from './arguments';
import { playPractice } from './play-practice';
import { seedPeople } from './seed-people';

const ARCHIVES = ['nec-2014', 'nec-2016', 'nec-2020', 'nec-2022'] as const;
/** Invented volunteers run the demo, so that it shows what their officers see. */
const DEMO_SETTINGS = {
  operatorName: 'Sample Nominations Volunteers',
  contactEmail: 'questions@demo.invalid',
  webPage: '',
  intake: 'volunteers',
};
/** The archive rounds for which nobody has found a list of nominations. */
const WITHOUT_ROWS: readonly (typeof ARCHIVES)[number][] = ['nec-2014'];

/**
 * Seeds a database with the demo: archive rounds from public lists, the practice round, and the people to sign in as.
 * It uses the normal commands, each at its own time in the past, so that receipts and the log are real. Returns false
 * and does nothing if the practice round already exists.
 */
export async function seedDemo(db: Database, now: Date): Promise<boolean> {
  if (await seededUntil(db)) return false;
  const times = practiceTimes(now);
  const at = (instant: Date) => ({ db, actor: OPERATOR, now: instant });
  const beginning = new Date(times.announcedAt.getTime() - 60 * 60_000);
  await prepareInstallation(at(beginning));
  must(await changeSettings(at(beginning), DEMO_SETTINGS));
  for (const slug of ARCHIVES) {
    must(await importRound(at(beginning), JSON.parse(archiveFile(`${slug}.json`).toString('utf8'))));
    if (WITHOUT_ROWS.includes(slug)) continue;
    const csv = archiveFile(`${slug}-nominations.csv`);
    const list = { round: slug, contest: PRACTICE_CONTESTS[0], csv, isApplied: true };
    const report = must(await importNominations(at(beginning), list));
    // A row with a question stops the whole list, and the demo would have no nominations without anybody noticing.
    if (report.applied !== report.rows)
      throw new Error(`Only ${report.applied} of ${report.rows} rows of ${slug} could be imported.`);
  }
  must(await importRound(at(times.announcedAt), practiceRound(now)));
  const people = await seedPeople(db, times);
  await playPractice(db, times, people);
  await settleOldMail(db, now);
  return true;
}

const archiveFile = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../db/demo/archives/${name}`, import.meta.url)));

type Seeding = { readonly isNew: boolean; readonly isOver: boolean };

/** Seeds a temporary file first, so that an interrupted run does not look like a finished one. */
async function seedFile(url: string): Promise<Seeding> {
  const file = url.slice('file:'.length);
  if (!url.startsWith('file:') || existsSync(file)) return seedInto(url);
  const part = `${file}.part`;
  for (const ending of ['', '-wal', '-shm']) rmSync(part + ending, { force: true });
  const done = await seedInto(`file:${part}`);
  renameSync(part, file);
  return done;
}

async function seedInto(url: string): Promise<Seeding> {
  const db = await openDatabase(url);
  try {
    const now = new Date();
    const isNew = await seedDemo(db, now);
    const until = await seededUntil(db);
    return { isNew, isOver: until !== null && until <= now };
  } finally {
    await db.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = performance.now();
  const { isNew, isOver } = await seedFile(env.databaseUrl());
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(isNew ? `Demo data created (${seconds} s).` : 'The demo data already exists.');
  if (isOver) console.log('Its practice round has closed. Delete its database to begin again with an open one.');
}
