import { comparePage } from './kept-page.mjs';
import { printStorm } from './print.mjs';
import { readForms } from './requests.mjs';
import { storm } from './storm.mjs';
import { draftForms, theStorms } from './storms.mjs';
import { prepareWorld, runScript, startServers } from './world.mjs';

// Measures what the server does at a deadline, and what a kept page costs. Each line has its rival in the same run: for
// the storm, the same server in one process. BENCH_SECONDS and BENCH_SENDS make the storm smaller. With the argument
// `storms` it runs the storm in all its forms instead; see storms.mjs.

const seconds = Number(process.env.BENCH_SECONDS || 60);
const sends = Number(process.env.BENCH_SENDS || Math.round((650 * seconds) / 60));
const readsPerSecond = Number(process.env.BENCH_READS || 200);
const world = prepareWorld(sends);
const load = { seconds, readsPerSecond };
console.log(`${world.plan.officers.length} sends in ${seconds} s, ${readsPerSecond} reads a second.`);

/** Runs the storm on a server. */
async function stormOn(processes) {
  const database = world.copyOf(`run-${processes}.sqlite`);
  const { servers, stop } = await startServers(world, { database, processes });
  try {
    const forms = await readForms(servers[0], world.plan.officers, 'check');
    const drafts = await draftForms(servers[0], world.plan.drafters);
    const measured = await storm(servers, world.plan, { ...load, forms, drafts });
    printStorm(`Storm, ${processes === '2' ? 'pages in a process of their own' : 'one process'}`, measured);
  } finally {
    await stop();
  }
}

async function keptPage() {
  const { servers, stop } = await startServers(world, { database: world.copyOf('page.sqlite') });
  const [{ port, pid }] = servers;
  console.log('A kept page beside node:http sending one Buffer, processor time for a request');
  try {
    for (const row of await comparePage({ pid, url: `http://localhost:${port}${world.plan.contest}` })) {
      const { what, bytes, ours, theirs, ratio } = row;
      const times = `${ours.toFixed(3)} ms   ${theirs.toFixed(3)} ms   ratio ${ratio.toFixed(2)}`;
      console.log(`  ${what.padEnd(6)} ${bytes} bytes   ${times}`);
    }
  } finally {
    await stop();
  }
}

/** Measures submissions by themselves, each database in a copy of its own. */
function oneSend() {
  const copies = ['sends.sqlite', 'raw.sqlite'].map(world.copyOf);
  runScript('testing/one-send.ts', [...copies, '300'], { ...world.env, NODE_ENV: 'production' });
}

try {
  if (process.argv[2] === 'storms') await theStorms(world, load, process.argv.slice(3));
  else {
    oneSend();
    await keptPage();
    await stormOn('2');
    if (process.env.BENCH_RIVAL !== '0') await stormOn('1');
  }
} finally {
  world.remove();
}
