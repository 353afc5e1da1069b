/** What a candidate can write as a draft before others read it. */
export const DRAFT_KINDS = ['statement', 'letter'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];
