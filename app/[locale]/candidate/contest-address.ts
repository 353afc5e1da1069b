import type { Locale } from '@/messages/translate';

export type ContestAddress = { readonly round: string; readonly contest: string };
export type ContestParams = ContestAddress & { readonly locale: Locale };
export type StatementParams = ContestParams & { readonly language: string };

/** The address of a contest's own pages in English, without the language. */
export const contestPath = ({ round, contest }: ContestAddress, below = ''): string =>
  `/candidate/${round}/${contest}${below}`;
