import { compareText } from '../base/names';

type Candidate = { readonly name: string; readonly slug: string };

/** Puts the surname first: "Alder Sample" becomes "Sample Alder". */
function lastNameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/**
 * Sorts in ballot paper order: by surname, then by the other names, then by slug, so that the order is always the same.
 */
export const byLastName = (a: Candidate, b: Candidate): number =>
  compareText(lastNameFirst(a.name), lastNameFirst(b.name)) || (a.slug < b.slug ? -1 : 1);

/** Numbers candidates from 1 in alphabetical order by surname. The numbers have no other meaning. */
export function numbered<C extends Candidate>(candidates: readonly C[]): (C & { readonly number: number })[] {
  return [...candidates].sort(byLastName).map((candidate, index) => ({ ...candidate, number: index + 1 }));
}
