import { speaksOfClps } from '@/testing/clp-words';

/** The visible lines of a page, with the texts for assistive technology; of a file that is not HTML, its lines. */
export function linesOf(text: string): string[] {
  const [, html = text] = text.split(/\n(?=<!DOCTYPE html>)/i);
  // Its first line has the headers of the answer.
  if (html === text) return text.split('\n').slice(1);
  const spoken = [...html.matchAll(/(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g)].map(([, said]) => said);
  const seen = html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?(?:a|abbr|b|bdi|em|i|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n');
  return [...spoken, ...seen.split('\n')]
    .map((line = '') => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The pages on which a text is about CLPs and nothing else, with the text and the reason. */
const ONLY_CLPS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^\/bodies$/, /^(?:Every CLP by nation|Pob CLP fesul gwlad)/, 'the list of CLPs, above the lists of other kinds'],
  [/^(?:\/admin)?\/log/, /1,371 CLP/, 'the CLPs that an installation has from the beginning'],
  [/^\/data$/, /code of its constituency|cod ei hetholaeth/, 'only a CLP has the code of a constituency'],
  [/^\/admin\/(?:bodies|rounds|people\/invite)/, /^CLPs?(?:: [\d,]+)?$/, 'a kind among the others'],
  [/^\/admin\/bodies\/new$/, /Hexham CLP/, 'an example, before the kind is chosen'],
  [
    /^\/admin\/bodies\/import$/,
    /^The column “kind” contains one of these|“set” \(of boundaries, for CLPs\)/,
    'what a list can have',
  ],
  [
    /^\/candidate\/\w+\/(?:affiliates|leader|branches)\/apply$/,
    /your CLP|Your CLP|The CLP that|ich CLP cartref/,
    'the home of a candidate is a CLP if the rule asks for no other body',
  ],
  [/^\/admin\/bodies\/sets/, /./, 'only CLPs have boundaries'],
  [/^\/admin\/rounds\/(?:new|\w+\/details)/, /whether CLPs in Scotland/, 'only CLPs have boundaries'],
  [/^\/admin\/rounds\/(?:new|\w+\/contests)/, /CLP (?:section|representatives)/, 'names of past contests'],
  [/\/contests\/(?:new|\w+)$/, /^Which CLPs$|^Only CLPs without a/, 'only a CLP is ruled out by its branch'],
  [/\/contests\/new$/, /^(?:\d+%? |Their own |o’r |CLP cartref).*CLP|^CLP cartref/, 'rules to choose from'],
  [/\/contests\/\w+\/rule$/, /^The candidate’s own CLP must/, 'a choice of a rule'],
];

/** The lines of a page, a file or an email that speak of CLPs although bodies of other kinds are meant. */
export function asIfClps(address: string, lines: readonly string[]): string[] {
  const path = address.replace(/^\/cy(?=\/|$)/, '').replace(/\?.*$/, '') || '/';
  const isKnown = (line: string) => ONLY_CLPS.some(([page, text]) => page.test(path) && text.test(line));
  // An archive has the code of the verifier, with its comments.
  return lines.filter((line) => speaksOfClps(line) && !isKnown(line) && !/^\s*\/\//.test(line));
}
