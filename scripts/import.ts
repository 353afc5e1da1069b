import { readFileSync } from 'node:fs';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { type ImportCandidatesRefusal, importCandidates } from '@/commands/candidates/import-candidates';
import { storeFirstSettings } from '@/commands/installation/settings';
import { type ImportReport, importNominations } from '@/commands/nominations/import-nominations';
import { importPeople, type ListReport } from '@/commands/people/import-people';
import { importRound } from '@/commands/rounds/import-round';
import type { Context } from '@/db/context';
import { database } from '@/db/database';
import { OPERATOR } from '@/domain/base/permissions';
import type { Result } from '@/domain/base/result';
import type { PeopleKind } from '@/domain/people/imports';
import type { ListRefusal } from '@/queries/people/checked-list';
import { readArguments, stop } from './arguments';
import { describeProblem } from './describe-problem';
import { listInWords } from './list-in-words';

const USAGE = `Usage:
  npm run import -- round FILE.json [--may-be-public]
  npm run import -- nominations FILE.csv --round R --contest C [--apply] [--json] [--may-be-public]
  npm run import -- officers FILE.csv [--apply]
  npm run import -- members FILE.csv [--apply]
  npm run import -- candidates FILE.csv --round R --contest C [--apply] [--may-be-public]

A nominations file has the columns clp and candidate, and optionally source. An officers file has clp, email and office,
and optionally from and to. A members file has clp and email. A candidates file has name, and optionally clp, status,
slates and source. Without --apply, the list is only checked. With it, all rows are added or none.
With --may-be-public you say that what looks private in reasons, notes and sources may be published.`;

const { values, positionals } = readArguments(
  {
    round: { type: 'string' },
    contest: { type: 'string' },
    apply: { type: 'boolean' },
    json: { type: 'boolean' },
    'may-be-public': { type: 'boolean' },
  },
  USAGE,
);
const [what, path] = positionals;
if (!what || !path) stop(USAGE, 2);

const db = await database();
const mayBePublic = values['may-be-public'] ? ('everything' as const) : [];
const ctx: Context = { db, actor: OPERATOR, now: db.notBefore(new Date()), mayBePublic };
await prepareInstallation(ctx);
await storeFirstSettings(ctx);
if (what === 'round') await round(path);
else if (what === 'nominations') await nominations(path);
else if (what === 'officers' || what === 'members') await people(what, path);
else if (what === 'candidates') await candidates(path);
else stop(USAGE, 2);
await db.close();

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return stop(`Cannot read the file ${file}.`);
  }
}

async function round(file: string) {
  let description: unknown;
  try {
    description = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(file)));
  } catch {
    stop(`${file} is not JSON. The format is described in docs/round-files.md.`);
  }
  const done = await importRound(ctx, description);
  if (!done.ok) stop(describeProblem(done.error));
  console.log(`Round ${done.value.slug} has been created.`);
}

async function nominations(file: string) {
  if (!values.round || !values.contest) stop(USAGE, 2);
  const input = { round: values.round, contest: values.contest, csv: bytesOf(file), isApplied: values.apply ?? false };
  const done = await importNominations(ctx, input);
  if (!done.ok) stop(describeProblem(done.error));
  console.log(values.json ? JSON.stringify(done.value) : inWords(done.value, input.isApplied));
  if (input.isApplied && isOpen(done.value)) process.exitCode = 1;
}

async function people(kind: PeopleKind, file: string) {
  const isApplied = values.apply ?? false;
  report(await importPeople(ctx, { kind, csv: bytesOf(file), isApplied }), isApplied);
}

async function candidates(file: string) {
  if (!values.round || !values.contest) stop(USAGE, 2);
  const isApplied = values.apply ?? false;
  const place = { round: values.round, contest: values.contest };
  report(await importCandidates(ctx, { ...place, csv: bytesOf(file), isApplied }), isApplied);
}

function report(done: Result<ListReport, ListRefusal | ImportCandidatesRefusal>, isApplied: boolean) {
  if (!done.ok) stop(describeProblem(done.error));
  console.log(listInWords(done.value, isApplied));
  if (isApplied && done.value.inTheWay > 0) process.exitCode = 1;
}

function isOpen(report: ImportReport): boolean {
  return report.ambiguous.length + report.unknown.length + report.conflicts.length > 0;
}

function inWords(report: ImportReport, isApplied: boolean): string {
  const lines = [`${report.rows} rows, ${report.matched} matched.`];
  const byHow = Map.groupBy(report.matches, ({ how }) => how);
  for (const [how, matches] of byHow) {
    lines.push(`  by ${how}: ${matches.length}`);
    // A person should check every match that is not by the exact name before it is applied.
    if (how !== 'name') for (const { line, raw, name } of matches) lines.push(`    line ${line}: ${raw} → ${name}`);
  }
  const questions = [
    ['Could be more than one CLP or candidate', report.ambiguous],
    ['Not found', report.unknown],
    ['More names than the contest allows', report.conflicts],
  ] as const;
  for (const [heading, rows] of questions) {
    if (rows.length > 0) lines.push(`${heading}: ${rows.length}`);
    for (const { line, raw, candidate, why, choices } of rows) {
      const isOfPerson = why === 'no-such-candidate' || why === 'several-candidates';
      const meant = isOfPerson ? `candidate ${candidate}` : raw;
      lines.push(
        `  line ${line}: ${meant}${choices.length ? ` (${choices.map(({ name, code }) => (isOfPerson ? `${name}: ${code}` : name)).join('; ')}?)` : ''}`,
      );
    }
  }
  if (report.duplicates.length > 0) lines.push(`Duplicates: ${report.duplicates.length}`);
  if (!isApplied) lines.push('Nothing was changed. Add --apply to add these rows.');
  else if (isOpen(report))
    lines.push('Nothing was changed. Correct the rows above first, because the importer does not guess.');
  else lines.push(`${report.applied} rows were added.`);
  lines.push('Totals:', ...Object.entries(report.tally).map(([name, count]) => `  ${name}: ${count}`));
  return lines.join('\n');
}
