import { readZip } from '../verifier/verify.mjs';
import { pageOf } from './every-form/folder';

export type Answer = { readonly path: string; readonly status: number; readonly text: string };

/** Addresses that only a demo has, where emails are shown on purpose, and those that leave the public pages. */
const NOT_PUBLIC = /^(?:\/cy)?\/(?:demo|sign-in|admin|office|candidate|me)(?:[/?]|$)/;

const SIGN_OUT = /\/sign-out/;

/** Addresses that differ only in their slugs and their query are the same kind of page. */
const kindOf = (path: string) =>
  path
    .replace(/\?.*$/, '?')
    .split('/')
    .map((part, place) => (place > 1 && /[-\d]/.test(part) ? '*' : part))
    .join('/');

/** The page of the app that an address belongs to, with the language. A page of a person has slugs that look like words. */
const pageKind = (path: string) => {
  const pathname = path.replace(/\?.*$/, '');
  const page = pageOf(pathname);
  return page ? `${page}${pathname.startsWith('/cy') ? ' in Welsh' : ''}` : kindOf(path);
};

type Options = {
  readonly each: number;
  readonly look: (answer: Answer) => void;
  /** The session of a person, who also sees the pages that are not public. */
  readonly cookie?: string;
  readonly isWanted?: (path: string) => boolean;
};

/**
 * Follows every link, form and file from the given addresses, at most `each` of one kind, and calls `look` with what
 * each one answers: headers and text, and for a ZIP file the text of each file in it. Returns the addresses.
 */
export async function crawl(
  url: string,
  from: readonly string[],
  { each, look, cookie = '', isWanted = () => true }: Options,
): Promise<string[]> {
  const seen = new Set<string>(from);
  const queue = [...from];
  const counts = new Map<string, number>();
  const read = async (path: string) => {
    const answer = await fetch(url + path, { headers: { accept: 'text/html,*/*', cookie }, redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = JSON.stringify([...answer.headers]);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const text = isZip
      ? [...readZip(bytes)].map(([name, file]) => `${name}\n${file.toString('utf8')}`).join('\n')
      : bytes.toString('utf8');
    look({ path, status: answer.status, text: `${headers}\n${text}` });
    return { path, links: [answer.headers.get('location') ?? '', ...(isZip ? [] : linksIn(text))] };
  };
  const follow = ({ path, links }: { readonly path: string; readonly links: readonly string[] }) => {
    for (const link of links) {
      const next = URL.parse(link.replaceAll('&amp;', '&'), url + path);
      if (next?.origin !== url || SIGN_OUT.test(next.pathname)) continue;
      if ((cookie === '' && NOT_PUBLIC.test(next.pathname)) || !isWanted(next.pathname + next.search)) continue;
      const address = next.pathname + next.search;
      const kind = cookie === '' ? kindOf(address) : pageKind(address);
      const count = counts.get(kind) ?? 0;
      if (seen.has(address) || count >= each) continue;
      seen.add(address);
      counts.set(kind, count + 1);
      queue.push(address);
    }
  };
  // A few at a time: the server has its own limits. Their links are followed in order, so that two runs read the same.
  while (queue.length > 0) for (const page of await Promise.all(queue.splice(0, 6).map(read))) follow(page);
  return [...seen];
}

/** The addresses in a page, a feed, a style sheet or an OpenAPI description. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?:href|src|action|url)\s*[=:(]\s*["']?([^"'\s>)]+)/g), ...text.matchAll(/"(\/data\/v1\/[^"]+)"/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^#|&quot;/.test(link));
