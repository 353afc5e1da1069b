import { cache } from 'react';
import { adminScene } from '@/app/[locale]/admin/scene';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import type { Locale } from '@/messages/translate';
import { adminContest } from '@/queries/rounds/admin-contest';

export type ContestParams = { readonly locale: Locale; readonly round: string; readonly contest: string };

/** The address of a contest's page on the admin's side, in English. */
export const pathOf = ({ round, contest }: ContestParams, more = ''): string =>
  `/admin/rounds/${round}/contests/${contest}${more}`;

const load = cache((locale: Locale, round: string, contest: string, more: string) =>
  adminScene(locale, pathOf({ locale, round, contest }, more), async (context) => {
    const found = await adminContest(context, { round, contest });
    return found && { ...found, context, mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin) };
  }),
);

/** Loads the pages of results, vacancies and totals. Null if not found or not allowed. */
export const contestScene = ({ locale, round, contest }: ContestParams, more: string) =>
  load(locale, round, contest, more);

export type ContestScene = NonNullable<Awaited<ReturnType<typeof contestScene>>>;
