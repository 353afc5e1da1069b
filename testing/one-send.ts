import Driver from 'better-sqlite3';
import { saveDraft } from '@/commands/nominations/draft';
import { submitNominations } from '@/commands/nominations/submission';
import { openDatabase } from '@/db/database';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import { candidacyFacts } from '@/queries/nominations/submission-facts';

// Run by scripts/bench/run.mjs. Measures one submission and one saved draft, in processor time and in time passed, beside a transaction of
// better-sqlite3 that writes the same rows with prepared statements to a copy of the same database.

const [file = '', rivalFile = '', most = '300'] = process.argv.slice(2);
/** The first submissions run code that is not compiled yet, so they are not counted. */
const WARM_UP = 60;

type Row = Readonly<Record<string, unknown>>;
type Written = { readonly draft: string; readonly rows: readonly { readonly table: string; readonly row: Row }[] };
type Cost = { readonly cpu: number; readonly wall: number };

const db = await openDatabase(`file:${file}`);
const reader = new Driver(file, { readonly: true });
const tables = reader
  .prepare<[], string>("select name from sqlite_master where type = 'table' and sql not like '%without rowid%'")
  .pluck()
  .all();
const last = new Map(
  tables.map((table) => [table, reader.prepare(`select coalesce(max(rowid), 0) from "${table}"`).pluck()]),
);
const after = new Map(
  tables.map((table) => [table, reader.prepare<[unknown], Row>(`select * from "${table}" where rowid > ?`)]),
);

const drafts = (await db.reads.select().from(schema.drafts)).slice(0, Number(most));
const contests = await db.reads.select().from(schema.contests);
const [submits, saves]: [Cost[], Cost[]] = [[], []];
const written: Written[] = [];
for (const { id, contestId, bodyId, userId, attempt, basedOnVersion } of drafts) {
  const actor: Actor = {
    kind: 'person',
    userId,
    offices: [{ bodyId, office: 'secretary' }],
    memberOf: [],
    candidacies: [],
    admin: null,
  };
  const ctx = { db, actor, now: new Date() };
  const contest = contests.find((each) => each.id === contestId);
  if (!contest) throw new Error('A draft has no contest.');
  const facts = await candidacyFacts(db.reads, contest, ctx.now);
  const standing = facts.filter(({ status }) => CAN_BE_NOMINATED.includes(status));
  const names = standing.map(({ id }) => id).slice(0, contest.maxPerBody);
  const form = { contestId, bodyId, choice: 'names', names, basedOnVersion } as const;
  saves.push(await costOf(async () => void must(await saveDraft(ctx, form))));
  const before = [...last].map(([table, max]) => [table, max.get()] as const);
  submits.push(await costOf(async () => void must(await submitNominations(ctx, { ...form, attempt }))));
  // A row of another table may refer to the submission, so that comes first.
  before.sort(([a], [b]) => Number(b === 'submissions') - Number(a === 'submissions'));
  const rows = before.flatMap(([table, max]) => (after.get(table)?.all(max) ?? []).map((row) => ({ table, row })));
  written.push({ draft: id, rows });
}
await db.close();
reader.close();

const rival = new Driver(rivalFile);
rival.pragma('journal_mode = WAL');
rival.pragma('synchronous = FULL');
rival.pragma('secure_delete = ON');
const known = new Map<string, Driver.Statement>();
const statement = (text: string) => {
  const found = known.get(text) ?? rival.prepare(text);
  known.set(text, found);
  return found;
};
const raws: Cost[] = [];
for (const { draft, rows } of written) {
  raws.push(
    await costOf(async () => {
      statement('begin immediate').run();
      for (const { table, row } of rows) {
        const columns = Object.keys(row);
        const places = columns.map(() => '?').join(', ');
        statement(`insert into "${table}" ("${columns.join('", "')}") values (${places})`).run(Object.values(row));
      }
      statement('delete from drafts where id = ?').run(draft);
      statement('commit').run();
    }),
  );
}
rival.close();

const [submit, raw, save] = [middleOf(submits), middleOf(raws), middleOf(saves)];
const perSend = Math.round(written.reduce((sum, { rows }) => sum + rows.length, 0) / written.length);
console.log(`One submission beside a raw transaction with the same ${perSend} rows, the middle of ${written.length}`);
for (const [what, by] of [
  ['processor', 'cpu'],
  ['time', 'wall'],
] as const)
  console.log(
    `  ${what.padEnd(10)} ${submit[by].toFixed(2)} ms   ${raw[by].toFixed(2)} ms   ratio ${(submit[by] / raw[by]).toFixed(2)}   a saved draft ${save[by].toFixed(2)} ms`,
  );

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const used = process.cpuUsage(cpu);
  return { cpu: (used.user + used.system) / 1000, wall: performance.now() - wall };
}

function middleOf(costs: readonly Cost[]): Cost {
  const counted = costs.slice(Math.min(WARM_UP, costs.length - 1));
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { cpu: middle(counted.map(({ cpu }) => cpu)), wall: middle(counted.map(({ wall }) => wall)) };
}

function must(done: { readonly ok: boolean }): void {
  if (!done.ok) throw new Error(`The form was refused: ${JSON.stringify(done)}`);
}
