import { expect, test } from '../fixtures';
import { TEST_SECRET } from '../server';
import { ALL_ACTIONS } from './crawl';
import { pagesWithForms } from './folder';
import { reachForms } from './reach';
import { haveEveryState, PEOPLE } from './states';
import { nameOf, tryForm } from './try-form';
import { workOn } from './world';

// Every form of the folder, with every fault that can come between it and this site: what was typed is kept.

test.use({ serverName: 'every-form', mayComplain: [/./] });
// The links of emails are made here, with the secret of the server.
process.env.AUTH_SECRET = TEST_SECRET;

/** `PART=1/4` tries every fourth form, from the second, and `FORM=` those whose name contains a text. */
const [PART = 0, PARTS = 1] = (process.env.PART ?? '0/1').split('/').map(Number);

/** How many forms are tried at the same time. */
const AT_ONCE = 3;

test('every form keeps what was typed, whatever comes between it and this site @plain', async ({ browser, server }, {
  project,
}) => {
  test.setTimeout(45 * 60_000);
  const hasScript = project.name !== 'no-js';
  // The commands run a few minutes ago, so that the server's clock is later.
  const extra = await haveEveryState(await workOn(server.db, new Date(Date.now() - 240_000)));
  const forms = await reachForms(server, [null, ...PEOPLE], extra);
  const reached = new Set(forms.map(({ page }) => page));
  const acted = new Set(forms.map(({ action }) => action));
  const missed = [
    ...pagesWithForms().filter((page) => !reached.has(page)),
    ...ALL_ACTIONS.filter((action) => !acted.has(action)),
  ];

  const chosen = forms.filter((form, place) => place % PARTS === PART && nameOf(form).includes(process.env.FORM ?? ''));
  const lost: string[] = [];
  let tried = 0;
  const waiting = [...chosen];
  const tryNext = async (): Promise<void> => {
    const form = waiting.shift();
    if (!form) return;
    const { name, faults, lost: wrong } = await tryForm(browser, server, form, hasScript);
    tried += faults;
    lost.push(...wrong);
    console.log([`${name}: ${faults} faults`, ...wrong].join('\n'));
    return tryNext();
  };
  // No fault changes anything on the server, so several forms are tried at once.
  await Promise.all(Array.from({ length: AT_ONCE }, tryNext));
  console.log(
    `${chosen.length} forms, ${tried} faults ${hasScript ? 'with' : 'without'} JavaScript, ${lost.length} lost`,
  );
  expect({ missed, lost }).toEqual({ missed: [], lost: [] });
});
