import { sessionCookie } from '@/auth/session';
import { expect, test } from '../fixtures';
import { TEST_SECRET } from '../server';
import { ALL_ACTIONS } from './crawl';
import { pagesWithForms } from './folder';
import { type ReachedForm, reachForms, signInByEmail } from './reach';
import { haveEveryState, PEOPLE } from './states';
import { faultsWithScript } from './with-script';
import { faultsWithoutScript } from './without-script';
import { workOn } from './world';

// Every form of the folder, with every fault that can come between it and this site: what was typed is kept.

test.use({ serverName: 'every-form', mayComplain: [/./] });
// The links of emails are made here, with the secret of the server.
process.env.AUTH_SECRET = TEST_SECRET;

/** `PART=1/4` tries every fourth form, from the second, and `FORM=` those whose name contains a text. */
const [PART = 0, PARTS = 1] = (process.env.PART ?? '0/1').split('/').map(Number);

/** How many forms are tried at the same time. */
const AT_ONCE = 3;

/** Pages and actions that nobody reaches here, and why. */
const NOT_REACHED: Readonly<Record<string, string>> = {};

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
  ].filter((one) => !Object.hasOwn(NOT_REACHED, one));

  const chosen = forms.filter((form, place) => place % PARTS === PART && nameOf(form).includes(process.env.FORM ?? ''));
  const lost: string[] = [];
  let tried = 0;
  const tryForm = async (form: ReachedForm) => {
    const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: hasScript });
    const page = await context.newPage();
    if (hasScript) await page.clock.install();
    page.setDefaultTimeout(10_000);
    const signIn = async () => {
      if (form.email === null) return;
      const value = await signInByEmail(server, form.email);
      await context.addCookies([{ name: sessionCookie().name, value, url: server.url }]);
    };
    await signIn();
    const apply = hasScript ? faultsWithScript : faultsWithoutScript;
    const outcomes = await apply(page, context, form, signIn).catch((error) => [
      { fault: 'opening it', wrong: String(error).slice(0, 600) },
    ]);
    tried += outcomes.length;
    const wrong = outcomes.flatMap(({ fault, wrong }) =>
      wrong === null ? [] : [`${nameOf(form)}: ${fault}: ${wrong}`],
    );
    lost.push(...wrong);
    console.log([`${nameOf(form)}: ${outcomes.length} faults`, ...wrong].join('\n'));
    await context.close();
  };
  const waiting = [...chosen];
  const tryNext = async (): Promise<void> => {
    const form = waiting.shift();
    if (!form) return;
    await tryForm(form);
    return tryNext();
  };
  // No fault changes anything on the server, so several forms are tried at once.
  await Promise.all(Array.from({ length: AT_ONCE }, tryNext));
  console.log(
    `${chosen.length} forms, ${tried} faults ${hasScript ? 'with' : 'without'} JavaScript, ${lost.length} lost`,
  );
  expect({ missed, lost }).toEqual({ missed: [], lost: [] });
});

const nameOf = ({ action, does, address }: ReachedForm): string =>
  `${action.replace('app/[locale]/', '')}${does ? ` (${does})` : ''} at ${address}`;
