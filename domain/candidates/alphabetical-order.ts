import { compareText } from '../base/names';
import { sortNameOf } from './sort-names';

type Candidate = {
  readonly name: string;
  readonly slug: string;
  /** The name by which an admin sorts the candidate; null or left out if the name says it. */
  readonly sortName?: string | null | undefined;
};

/** The name by which a candidate is sorted: "De Winton, Charles". */
export const sortedAs = ({ name, sortName }: Pick<Candidate, 'name' | 'sortName'>): string =>
  sortName ?? sortNameOf(name);

/**
 * Sorts in ballot paper order: by surname, then by the other names, then by slug, so that the order is always the same.
 */
export const byLastName = (a: Candidate, b: Candidate): number =>
  compareText(sortedAs(a), sortedAs(b)) || compareText(a.name, b.name) || (a.slug < b.slug ? -1 : 1);

/** Numbers candidates from 1 in alphabetical order by surname. The numbers have no other meaning. */
export function numbered<C extends Candidate>(candidates: readonly C[]): (C & { readonly number: number })[] {
  return [...candidates].sort(byLastName).map((candidate, index) => ({ ...candidate, number: index + 1 }));
}
