import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '@/db/context';
import { openDatabase } from '@/db/database';
import { READER } from '@/domain/base/permissions';
import type { Declaration } from '@/domain/results/declaration';
import { archiveFacts } from '@/queries/log/archive';
import { archiveWithLog, verifierText } from '@/queries/log/archive-files';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { ownLogText } from '@/queries/log/log-lines';
import { roundsList } from '@/queries/rounds/home';
import { readArchive, type Verified, verifyArchive } from '@/verifier/verify.mjs';
import { readArguments, stop } from './arguments';
import { replayLines } from './replay-lines';

const USAGE = `Usage:
  npm run verify -- DATABASE     a database file, or file:…
  npm run verify -- ARCHIVE      a ZIP file or a folder

Prints what was checked and every row with an error. Exit code 0: no errors found. 1: errors found.`;

const { positionals } = readArguments({}, USAGE);
const [given, ...more] = positionals;
if (!given || more.length > 0) stop(USAGE, 2);
const path = resolve(given.replace(/^file:/, ''));
if (!existsSync(path)) stop(`There is no file ${path}.\n\n${USAGE}`, 2);

const holds = isDatabase(path) ? await checkDatabase() : report('', verifyArchive(readArchive(path)));
console.log(holds ? 'No errors found.' : 'Errors found.');
process.exitCode = holds ? 0 : 1;

/** Checks the chain of the log, then every public row against the log, then every public round in the same way as its archive. */
async function checkDatabase(): Promise<boolean> {
  const db = await openDatabase(`file:${path}`);
  const ctx: Context = { db, actor: READER, now: db.notBefore(new Date()) };
  const chain = await checkLog(ctx);
  if (chain.ok)
    console.log(`No errors found in the log: ${chain.head.seq} entries, the last with hash ${chain.head.hash}.`);
  else console.log(`WRONG  log, entry ${chain.seq}: ${chain.why}`);
  const tables = await checkReplay(ctx);
  for (const line of replayLines(tables)) console.log(line);
  let isGood = chain.ok && tables.faults.length === 0;
  const { current, past } = await roundsList(ctx);
  for (const { round } of [...current, ...past]) {
    const data = await archiveFacts(ctx, round.slug);
    if (!data) continue;
    // The chain of the whole log has been checked, so each round only needs its own entries.
    const others = [...data.heads, ...data.declarations.map(({ contents }) => headIn(contents))].map(({ seq }) => seq);
    const log = await ownLogText(db.reads, round.slug, others);
    const files = archiveWithLog({ ...data, verifier: verifierText() }, log);
    const archive = new Map(files.map((file) => [file.path, Buffer.from(file.contents)]));
    isGood = report(`${round.slug}: `, verifyArchive(archive, { hasWholeLog: false })) && isGood;
  }
  await db.close();
  return isGood;
}

/** The last entry of the log before a declaration, as the declaration says. */
function headIn(contents: string): { readonly seq: number } {
  try {
    return (JSON.parse(contents) as Declaration).head;
  } catch {
    return { seq: 0 }; // the verifier names the declaration
  }
}

function report(of: string, { faults, checked }: Verified): boolean {
  for (const fault of faults) console.log(`WRONG  ${of}${fault}`);
  const figures = Object.entries(checked).map(([what, count]) => `${count} ${what}`);
  console.log(`${of}checked ${figures.join(', ')}`);
  return faults.length === 0;
}

function isDatabase(file: string): boolean {
  if (statSync(file).isDirectory()) return false;
  const head = Buffer.alloc(15);
  const handle = openSync(file, 'r');
  readSync(handle, head);
  closeSync(handle);
  return head.toString('latin1') === 'SQLite format 3';
}
