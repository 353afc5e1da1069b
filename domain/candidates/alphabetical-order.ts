import { compareText } from '../base/names';

type Candidate = { readonly name: string; readonly slug: string };

/** "Alder Sample" as "Sample Alder". */
function lastNameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/** Ballot paper order: by surname, then the rest, then the address, so that it never changes. */
export const byLastName = (a: Candidate, b: Candidate): number =>
  compareText(lastNameFirst(a.name), lastNameFirst(b.name)) || (a.slug < b.slug ? -1 : 1);

/** Numbers candidates in alphabetical order by surname, from 1. The number has no other meaning. */
export function numbered<C extends Candidate>(candidates: readonly C[]): (C & { readonly number: number })[] {
  return [...candidates].sort(byLastName).map((candidate, index) => ({ ...candidate, number: index + 1 }));
}
