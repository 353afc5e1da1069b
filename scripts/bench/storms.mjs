import { setTimeout as pause } from 'node:timers/promises';
import { printStorm } from './print.mjs';
import { readForms } from './requests.mjs';
import { storm } from './storm.mjs';
import { memoryOf, runScript, startServers } from './world.mjs';

// The storm of a deadline in all its forms. Each runs on a copy of the same database.

/**
 * @typedef {ReturnType<typeof import('./world.mjs').prepareWorld>} World
 * @typedef {{ seconds: number, readsPerSecond: number }} Load
 */

/** Two different drafts of each officer, so that each saving of one changes something. */
export async function draftForms(server, drafters) {
  const first = await readForms(server, drafters, 'choose', (boxes) => boxes.slice(0, 1));
  const second = await readForms(server, drafters, 'choose', (boxes) => boxes.slice(1, 2));
  return first.map((form, n) => [form, second[n]]);
}

const KINDS = {
  warm: { title: 'The storm' },
  cold: { title: 'From a cold start', isCold: true },
  deadline: { title: 'With the deadline in its middle', hasDeadline: true },
  two: { title: 'Two servers on one database', count: 2 },
  many: { title: '1,000 reads a second', readsPerSecond: 1000 },
  crawler: { title: 'A reader of 10,000 different addresses', hasCrawler: true },
};

/**
 * Runs the storm in each of its forms, or only in those that are named.
 * @param {World} world
 * @param {Load} load
 * @param {readonly string[]} only
 */
export async function theStorms(world, load, only) {
  for (const [name, kind] of Object.entries(KINDS))
    if (only.length === 0 || only.includes(name)) await oneStorm(world, load, name, kind);
}

async function oneStorm(world, load, name, { title, isCold, hasDeadline, count, readsPerSecond, hasCrawler }) {
  const { plan } = world;
  const database = world.copyOf(`${name}.sqlite`);
  const start = (again = []) => startServers(world, { database, count, again });
  let running = await start();
  try {
    const closesAt = hasDeadline ? moveDeadline(world, database, Date.now() + 180_000) : null;
    const forms = await readForms(running.servers[0], plan.officers, 'check');
    const drafts = await draftForms(running.servers[0], plan.drafters);
    if (isCold) {
      await running.stop();
      running = await start(running.servers);
    } else await pause(closesAt ? Math.max(0, closesAt - load.seconds * 500 - Date.now()) : 5000);
    const memory = () => running.servers.map(({ pid }) => memoryOf(pid)).join(' + ');
    const before = memory();
    const others = hasCrawler ? { others: strangeAddress(plan), othersPerSecond: 10_000 / load.seconds } : {};
    const all = { ...load, ...(readsPerSecond ? { readsPerSecond } : {}), ...others };
    const measured = await storm(running.servers, plan, { ...all, forms, drafts });
    printStorm(title, measured);
    console.log(`  memory     ${before} MB before, ${memory()} MB after`);
    if (closesAt) printVerdicts(measured.verdicts, closesAt);
  } finally {
    await running.stop();
  }
}

/** Moves the deadline of the round, as two admins would. Returns it. */
function moveDeadline({ env, plan }, database, to) {
  const round = plan.contest.split('/')[2];
  runScript('scripts/bench/move-deadline.ts', [`file:${database}`, round, new Date(to).toISOString()], env);
  return to;
}

/** Compares the server's verdicts with the clock of the sender: what was sent before the deadline counts, and only that. */
function printVerdicts(sends, closesAt) {
  const rows = sends.map(({ isDone, answer }) => ({ isDone, ...answer }));
  const before = rows.filter(({ givenAt }) => givenAt < closesAt);
  const after = rows.filter(({ sentAt }) => sentAt >= closesAt);
  const wrongly = before.filter(({ isDone }) => !isDone).map(({ givenAt }) => `${closesAt - givenAt} ms before`);
  const late = after.filter(({ isDone }) => isDone).map(({ sentAt }) => `${sentAt - closesAt} ms after`);
  console.log(
    `  verdicts   ${before.length} sent before: ${before.length - wrongly.length} counted ${wrongly.join(', ')}`,
  );
  console.log(`             ${after.length} sent after: ${late.length} counted ${late.join(', ')}`);
  console.log(`             ${rows.length - before.length - after.length} on their way at the deadline`);
}

/** Addresses that differ each time: most exist, some do not. */
const strangeAddress =
  ({ contest, bodies, candidates }) =>
  (n) => {
    const one = (list) => list[n % list.length];
    const kinds = [
      `/bodies/${one(bodies)}`,
      `/cy/bodies/${one(bodies)}`,
      `/bodies/none-${n}`,
      `${contest}/${one(candidates)}?from=${n}`,
      `/rounds/none-${n}`,
      `${contest}?region=${n}`,
      `/receipts/${String(n).padStart(8, 'a')}`,
      `/data/v1/rounds/none-${n}.json`,
    ];
    return kinds[n % kinds.length];
  };
