import { readFileSync } from 'node:fs';
import { pageOf } from './folder';

// Finds the forms that a person reaches by the links of the pages, as the server sends them.

/** A form of a page, as one person found it. */
export type FoundForm = {
  /** The file of the page. */
  readonly page: string;
  /** The file and name of the action, or the address to which the form is posted. */
  readonly action: string;
  /** What the form does there, if the action does several things. */
  readonly does: string;
  readonly address: string;
  /** Its place among the forms of the document. */
  readonly place: number;
};

/** The parts of the site that only signed-in people and those who register see. */
const OWN = /^\/(?:admin|office|candidate|members|me|register|sign-in|sign-out|demo)(?:\/|$)/;

type Manifest = {
  readonly node: Readonly<Record<string, { readonly filename: string; readonly exportedName: string }>>;
};

/** The actions of the build by their id. */
function actionsById(): ReadonlyMap<string, string> {
  const { node }: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [id, `${filename} ${exportedName}`]));
}

const actions = actionsById();

/** Every action of the app, as file and name. */
export const ALL_ACTIONS: readonly string[] = [...new Set(actions.values())].sort();

/** The action of a form with GET that is a step before another form. */
export const STEP_FORM = 'a step with GET';

/** Follows the links of a person from these addresses, at most `each` of one page. */
export async function formsOf(
  url: string,
  cookie: string,
  from: readonly string[],
  each: number,
): Promise<readonly FoundForm[]> {
  const seen = new Set<string>(from);
  const queue = [...from];
  const counts = new Map<string, number>();
  const forms: FoundForm[] = [];
  const read = async (address: string) => {
    const answer = await fetch(url + address, { headers: { accept: 'text/html', cookie }, redirect: 'manual' });
    const html = await answer.text();
    const page = pageOf(new URL(address, url).pathname);
    if (answer.status === 200 && page) forms.push(...formsIn(html, page, address));
    for (const link of [answer.headers.get('location') ?? '', ...linksIn(html)]) {
      const next = URL.parse(link.replaceAll('&amp;', '&'), url + address);
      if (next?.origin !== url || !OWN.test(next.pathname)) continue;
      const to = next.pathname + next.search;
      const kind = pageOf(next.pathname);
      const count = counts.get(kind ?? '') ?? 0;
      if (kind === null || seen.has(to) || count >= each) continue;
      seen.add(to);
      counts.set(kind, count + 1);
      queue.push(to);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, 4).map(read));
  return forms;
}

const linksIn = (html: string): string[] => [...html.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, link]) => link ?? '');

const textOf = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The forms of a page that save something. */
function formsIn(html: string, page: string, address: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, attributes = '', inside = ''], place) => {
    const id = /"id":"([0-9a-f]{30,})"/.exec(textOf(inside))?.[1] ?? /\$ACTION_ID_([0-9a-f]{30,})/.exec(inside)?.[1];
    const to = /method="post"/i.test(attributes) ? /action="([^"]+)"/.exec(attributes)?.[1] : undefined;
    const action = id === undefined ? to && textOf(to).replace(/\?.*/, '') : (actions.get(id) ?? `unknown ${id}`);
    const does = ['does', 'choice', 'kind', 'answer', 'at']
      .map((name) => new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(inside)?.[1] ?? '')
      .join(' ')
      .trim();
    // A step before a form that saves. Searches and filters have no fields that anybody would miss.
    const isStep = id === undefined && !to && /class="stack/.test(attributes);
    const named = action || (isStep ? STEP_FORM : '');
    return named ? [{ page, action: named, does, address, place }] : [];
  });
}
