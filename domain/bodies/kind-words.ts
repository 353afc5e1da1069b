import type { BodyKind } from './bodies';

// What pages add to the name of a body, in English and Welsh. Lists and forms often have it already.
const KIND_WORDS: Readonly<Record<BodyKind, RegExp | null>> = {
  clp: /^(?:CLP|PLE) | (?:CLP|Constituency Labour Party)$/iu,
  labour_group: /^Grŵp Llafur | Labour Group$/iu,
  union: null,
  socialist_society: null,
  branch: /^cangen | branch$/iu,
  young_labour_branch: /^Llafur Ifanc | Young Labour(?: branch)?$/iu,
  disabled_members_branch: /^cangen aelodau anabl | disabled members[’']? branch$/iu,
  young_member: /^(?:Young member|Aelod ifanc) /iu,
  mp: /^(?:MP for|AS dros|AS) | (?:MP|AS)$/iu,
};

/**
 * The name without the words for its kind: "Hexham" for "Hexham CLP". The whole name if the kind is not known, or if
 * nothing else would be left.
 */
export function withoutKindWords(name: string, kind: BodyKind | undefined): string {
  const words = kind && KIND_WORDS[kind];
  return (words && name.replace(words, '').trim()) || name;
}
