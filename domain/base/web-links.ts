import { revealed } from './clean-text';
import { invisibleIn } from './invisible';

/** Longer addresses usually contain tracking codes. */
export const LONGEST_ADDRESS = 500;

/**
 * Whether an address leads to a web page: it starts with http: or https:, has a dot in the host, and has no name before
 * an @, which would make one host look like another.
 */
export function isWebAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || /[\s<>"\\]/.test(address)) return false;
  if (invisibleIn(address).length > 0) return false;
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return username === '' && password === '' && /[^.]\.[^.]/.test(hostname);
}

/**
 * Finds link targets in Markdown and HTML: `[words](here)`, `<here>`, `[name]: here`, `href="here"`. The `(?!\s)` after
 * blanks stops a pattern from trying every part of a long run of blanks.
 */
const DESTINATIONS = [
  /\]\(\s*<([^<>\n]*)>/g,
  /\]\(\s*(?!\s)([^\s<>()]*(?:\([^\s()]*\)[^\s()]*)*)(?=\s*\)|\s+["'(])/g,
  /<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi,
  /^ {0,3}\[[^\]\n]+\]:[^\S\n]*(?:\n[^\S\n]*)?(?!\s)<?([^\s<>]+)>?[^\S\n]*(?:["'(].*)?$/gm,
  /\b(?:href|src)\s*=\s*["']?([^\s"'<>]+)/gi,
];

/** Every pattern here needs one of these. */
const HINT_OF_LINK = /[:<=]|\]\(/;

/** At most this many are reported, because each one is compared with all the others. */
const MOST_FOUND = 50;

/** Finds addresses without any markup, which some pages would turn into links. */
const BARE = [
  /\b(?:javascript|vbscript|livescript|mailto|file|blob|about|intent):(?=\S)[^\s()<>"']*/gi,
  /\bdata:(?:[a-z]+\/|[;,])[^\s()<>"']*/gi,
  /\b(?:tel|sms|callto|skype|whatsapp|tg|signal|facetime):\+?\d[^\s()<>"']*/gi,
  /\b(?!https?:)[a-z][a-z0-9+.-]{1,20}:\/\/[^\s()<>"']*/gi,
];

/**
 * The link targets in a Markdown text that do not lead to the web, as they are written: scripts, data, email, telephone
 * numbers, files, and anything else that does not begin with http: or https:. Decodes entities and escapes first. An
 * address with a tab or another character that browsers ignore is not a web address. Returns at most fifty.
 */
export function strangeLinksIn(markdown: string): string[] {
  const found = new Set<string>();
  for (const text of new Set([markdown, revealed(markdown)])) {
    if (!HINT_OF_LINK.test(text)) continue;
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
