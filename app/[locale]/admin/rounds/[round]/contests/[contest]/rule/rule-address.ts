import { type ContestAddress, contestPath } from '@/app/[locale]/admin/round-page';
import { draftAsText, type RuleDraft, type Step } from '@/domain/contests/rule-steps';

type Place = { readonly draft: RuleDraft; readonly at: Step | null };

/** The path of a page of the rule: a question, or the whole rule. The address holds the answers so far. */
export function rulePath({ round, contest }: Omit<ContestAddress, 'locale'>, place?: Place): string {
  const path = contestPath(round, contest, '/rule');
  if (!place) return path;
  const query = new URLSearchParams({ draft: draftAsText(place.draft), ...(place.at ? { at: place.at } : {}) });
  return `${path}?${query}`;
}
