import { cleanText, tidyText } from './clean-text';
import { type Invisible, invisibleIn } from './invisible';
import { type PrivateKind, privateDataIn } from './private-data';
import { type Refused, refuse } from './result';
import { isWebAddress, strangeLinksIn } from './web-links';

/**
 * The purpose of a public text. It decides which texts are refused, and which ones the author must check.
 * - `name`: a name, a title or a label. It never needs private data.
 * - `prose`: a reason or a note. Text that looks private may be harmless, so the author is asked.
 * - `statement`: a candidate's words in Markdown, in a round file. The same as prose, but its links must lead to the web.
 *   Characters that word processors leave behind are removed and not reported.
 * - `source`: the place where a fact was published, often with a web address.
 * - `place`: the place of a meeting. Its street and postcode are public, but contact details are not.
 * - `link`: a web address and nothing else.
 */
export type TextKind = 'name' | 'prose' | 'statement' | 'source' | 'place' | 'link';

type Rule = {
  /** The kinds of private data that are always refused, and the kinds that the author may confirm. */
  readonly refused: readonly PrivateKind[];
  readonly asked: readonly PrivateKind[];
  readonly hasWebLinks: boolean;
  readonly isOneLine: boolean;
  /** A longer text is refused without being read. The limit of the field itself is lower. */
  readonly mostCharacters: number;
};

const CONTACT = ['email', 'phone', 'membership-number'] as const;
const HOME = ['home-address', 'postcode'] as const;

const RULES: Readonly<Record<TextKind, Rule>> = {
  name: { refused: [...CONTACT, ...HOME], asked: [], hasWebLinks: true, isOneLine: true, mostCharacters: 2000 },
  prose: { refused: [], asked: [...CONTACT, ...HOME], hasWebLinks: false, isOneLine: false, mostCharacters: 50_000 },
  statement: { refused: [], asked: [...CONTACT, ...HOME], hasWebLinks: true, isOneLine: false, mostCharacters: 50_000 },
  source: {
    refused: ['email', 'membership-number'],
    asked: ['phone', ...HOME],
    hasWebLinks: true,
    isOneLine: false,
    mostCharacters: 5000,
  },
  place: { refused: CONTACT, asked: [], hasWebLinks: true, isOneLine: false, mostCharacters: 5000 },
  link: { refused: CONTACT, asked: [], hasWebLinks: false, isOneLine: true, mostCharacters: 5000 },
};

/** The problem of a public text. */
export type TextProblem =
  | { readonly code: 'too-long'; readonly most: number }
  | ({ readonly code: 'invisible' } & Invisible)
  | { readonly code: 'strange-link'; readonly found: string }
  | {
      readonly code: 'private';
      readonly kind: PrivateKind;
      readonly found: string;
      /** Whether the author may confirm that it is not private. */
      readonly isAsked: boolean;
    };

/** The texts that the author has confirmed are not private. `everything` is for the command line. */
export type Checked = readonly string[] | 'everything';

/**
 * Every problem that stops text from being published, in the order in which pages report them. A text above the limit
 * is not read any further. A problem that the author may confirm, and has confirmed, is not reported again.
 */
export function problemsOfText(text: string, kind: TextKind, checked: Checked = []): TextProblem[] {
  const { refused, asked, hasWebLinks, mostCharacters } = RULES[kind];
  if (text.length > mostCharacters) return [{ code: 'too-long', most: mostCharacters }];
  const invisible = invisibleIn(kind === 'statement' ? tidyText(text) : text).map((each) => ({
    code: 'invisible' as const,
    ...each,
  }));
  const strange = hasWebLinks ? strangeAddressesIn(text) : [];
  const isChecked = (found: string) => checked === 'everything' || checked.includes(found);
  const found = privateDataIn(text).flatMap((one): TextProblem[] => {
    const isAsked = asked.includes(one.kind);
    if (isAsked ? isChecked(one.found) : !refused.includes(one.kind)) return [];
    return [{ code: 'private', ...one, isAsked }];
  });
  return [...invisible, ...strange.map((link) => ({ code: 'strange-link' as const, found: link })), ...found];
}

/** Addresses that do not lead to the web, or that contain a user's name before an @. */
function strangeAddressesIn(text: string): string[] {
  const web = [...text.matchAll(/\bhttps?:\/\/[^\s<>"]+/gi)].map(([address]) => address.replace(/[.,;:!?)\]]+$/, ''));
  const withUser = web.filter((address) => /^https?:\/\/[^/?#]*@/i.test(address) && !isWebAddress(address));
  return [...new Set([...withUser, ...strangeLinksIn(text)])].map((link) => link.slice(0, 80));
}

/** The text as it is stored: tidied, and on one line if it is a name or an address. */
export const storedText = (text: string, kind: TextKind): string =>
  RULES[kind].isOneLine ? cleanText(text).replaceAll(/\s+/g, ' ') : cleanText(text);

/** A problem, and the field that has it: the name of an input, a row of a list, or a path in a file. */
export type FieldProblem = TextProblem & { readonly field: string };

/**
 * The command is refused because the public must not read a text, or because its author has not checked it yet. Nothing
 * is saved.
 */
export type NotPublic = { readonly code: 'not-public'; readonly problems: readonly FieldProblem[] };

/** At most this many problems are reported at once. */
const MOST_PROBLEMS = 20;

/** The refusal for these problems, or null if there are none. */
export const refusalOfTexts = (problems: readonly FieldProblem[]): Refused<NotPublic> | null =>
  problems.length === 0 ? null : refuse({ code: 'not-public', problems: problems.slice(0, MOST_PROBLEMS) });

/**
 * The texts that the author is asked to check. Empty if a text is refused whatever the author says, or if nothing needs
 * to be checked.
 */
export const toCheckIn = ({ problems }: NotPublic): string[] => [
  ...new Set(problems.flatMap((problem) => (problem.code === 'private' && problem.isAsked ? [problem.found] : []))),
];
