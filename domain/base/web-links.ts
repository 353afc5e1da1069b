import { revealed } from './unseen-signs';

/** Longer addresses are those of trackers. */
export const LONGEST_ADDRESS = 500;

/**
 * Whether an address leads to the web and nowhere else: http: or https: written out, a host with a dot in it, and no name
 * before an @, which would make one host look like another.
 */
export function isWebAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || /[\s<>"\\]/.test(address)) return false;
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return username === '' && password === '' && /[^.]\.[^.]/.test(hostname);
}

/**
 * Where the links of Markdown and of HTML lead: `[words](here)`, `<here>`, `[name]: here`, `href="here"`. After blanks
 * `(?!\s)` keeps a pattern from trying a run of them in all its parts, of which fifty thousand have a billion.
 */
const DESTINATIONS = [
  /\]\(\s*<([^<>\n]*)>/g,
  /\]\(\s*(?!\s)([^\s<>()]*(?:\([^\s()]*\)[^\s()]*)*)(?=\s*\)|\s+["'(])/g,
  /<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi,
  /^ {0,3}\[[^\]\n]+\]:[^\S\n]*(?:\n[^\S\n]*)?(?!\s)<?([^\s<>]+)>?[^\S\n]*(?:["'(].*)?$/gm,
  /\b(?:href|src)\s*=\s*["']?([^\s"'<>]+)/gi,
];

/** More than these is not told at once. Each is looked for in all others. */
const MOST_FOUND = 50;

/** Addresses that stand in the text by themselves, as some pages would make links of them. */
const BARE = [
  /\b(?:javascript|vbscript|livescript|mailto|file|blob|about|intent):(?=\S)[^\s()<>"']*/gi,
  /\bdata:(?:[a-z]+\/|[;,])[^\s()<>"']*/gi,
  /\b(?:tel|sms|callto|skype|whatsapp|tg|signal|facetime):\+?\d[^\s()<>"']*/gi,
  /\b(?!https?:)[a-z][a-z0-9+.-]{1,20}:\/\/[^\s()<>"']*/gi,
];

/**
 * What in a Markdown text leads anywhere but to the web, as it was found: scripts, data, mail, telephones, files, and
 * addresses that do not begin with http: or https:. Looks through entities and escapes; an address
 * with a tab or another sign in it that browsers drop is none. No more than the first fifty.
 */
export function strangeLinksIn(markdown: string): string[] {
  const found = new Set<string>();
  for (const text of [markdown, revealed(markdown)]) {
    for (const pattern of DESTINATIONS)
      for (const [, destination = ''] of text.matchAll(pattern)) {
        const address = revealed(destination);
        if (!isWebAddress(address)) found.add(address.replaceAll(/\p{Cc}/gu, ' ').trim() || '()');
      }
    for (const pattern of BARE) for (const [address] of text.matchAll(pattern)) found.add(address);
  }
  return [...found]
    .slice(0, MOST_FOUND)
    .filter((one, place, all) => !all.some((other, at) => at < place && other.includes(one)));
}
