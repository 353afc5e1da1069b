import { writeFileSync } from 'node:fs';
import { expect, test } from '../fixtures';
import { TEST_SECRET } from '../server';
import { ALL_ACTIONS } from './crawl';
import { pagesWithForms } from './folder';
import { reachForms } from './reach';
import { haveEveryState, PEOPLE } from './states';
import { nameOf, type Tried, tryForm } from './try-form';
import { workOn } from './world';

// Every form of the folder, with every fault that can come between it and this site: what was typed is kept.

test.use({ serverName: 'every-form', mayComplain: [/./] });
// The links of emails are made here, with the secret of the server.
process.env.AUTH_SECRET = TEST_SECRET;

/** `PART=1/4` tries every fourth form, from the second, and `FORM=` those whose name fits a pattern. */
const NAMED = new RegExp(process.env.FORM ?? '');
const [PART = 0, PARTS = 1] = (process.env.PART ?? '0/1').split('/').map(Number);

/** A sentence about each fault that lost something. */
const lostBy = ({ name, outcomes }: Tried): string[] =>
  outcomes.flatMap((outcome) =>
    'wrong' in outcome && outcome.wrong ? [`${name}: ${outcome.fault}: ${outcome.wrong}`] : [],
  );

/** How many forms are tried at the same time. */
const AT_ONCE = 3;

test('every form keeps what was typed, whatever comes between it and this site @plain', async ({
  browser,
  server,
}, testInfo) => {
  test.setTimeout(45 * 60_000);
  const hasScript = testInfo.project.name !== 'no-js';
  // The commands run ten minutes ago, so that the server's clock is later.
  const extra = await haveEveryState(await workOn(server.db, new Date(Date.now() - 600_000)));
  const forms = await reachForms(server, [null, ...PEOPLE], extra);
  const reached = new Set(forms.map(({ page }) => page));
  const acted = new Set(forms.map(({ action }) => action));
  const missed = [
    ...pagesWithForms().filter((page) => !reached.has(page)),
    ...ALL_ACTIONS.filter((action) => !acted.has(action)),
  ];

  const chosen = forms.filter((form, place) => place % PARTS === PART && NAMED.test(nameOf(form)));
  const table: Tried[] = [];
  const waiting = [...chosen];
  const tryNext = async (): Promise<void> => {
    const form = waiting.shift();
    if (!form) return;
    const tried = await tryForm(browser, server, form, hasScript);
    table.push(tried);
    console.log([`${tried.name}: ${tried.outcomes.length} faults`, ...lostBy(tried)].join('\n'));
    return tryNext();
  };
  // No fault changes anything on the server, so several forms are tried at once.
  await Promise.all(Array.from({ length: AT_ONCE }, tryNext));
  writeFileSync(testInfo.outputPath('table.json'), JSON.stringify(table, null, 1));
  const lost = table.flatMap(lostBy);
  const outcomes = table.flatMap((tried) => tried.outcomes);
  const skipped = outcomes.filter((outcome) => 'notApplicable' in outcome).length;
  console.log(
    `${table.length} of ${forms.length} forms ${hasScript ? 'with' : 'without'} JavaScript:`,
    `${outcomes.length - skipped} faults tried, ${lost.length} lost something, ${skipped} cannot come to the form`,
  );
  expect({ missed, lost }).toEqual({ missed: [], lost: [] });
});
