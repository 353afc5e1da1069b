import { type Locale, wordsFor } from '@/messages/translate';
import { type SetUpContest, setUpContest } from '@/queries/rounds/set-up';
import { type AdminPageSpec, adminPage, type PageFacts } from './admin-page';

export type RoundAddress = { readonly locale: Locale; readonly round: string };
export type ContestAddress = RoundAddress & { readonly contest: string };

/** The path of an admin page below a round, in English. */
export const roundPath = (round: string, page = ''): string => `/admin/rounds/${round}${page}`;

/** The path of an admin page below a contest, in English. */
export const contestPath = (round: string, contest: string, page = ''): string =>
  roundPath(round, `/contests/${contest}${page}`);

type OfRound = { readonly round: { readonly kind: string } };

type RoundPageSpec<A extends RoundAddress, T extends OfRound> = Omit<
  AdminPageSpec<A, T>,
  'path' | 'part' | 'isPractice'
> & {
  /** The path below the round, such as `/timetable`. */
  readonly page: (address: A) => string;
};

/** Makes a page below a round. By default its back link leads to the task list. */
export const roundPage = <A extends RoundAddress, T extends OfRound>({ page, ...spec }: RoundPageSpec<A, T>) =>
  adminPage<A, T>({
    back: (_, { locale, address }) => ({
      path: roundPath(address.round),
      words: wordsFor(locale, 'adminSetup')('backToTasks'),
    }),
    ...spec,
    part: 'rounds',
    path: (address) => roundPath(address.round, page(address)),
    isPractice: ({ round }) => round.kind === 'practice',
  });

type Settles = { readonly isSettled: boolean };

/** Why this admin cannot change anything here, or null. */
export function lockedWords(
  { isSettled }: Settles,
  { mayAct, locale }: Pick<PageFacts<RoundAddress>, 'mayAct' | 'locale'>,
) {
  const t = wordsFor(locale, 'adminSetup');
  if (!mayAct) return t('locked.observer');
  return isSettled ? t('locked.settled') : null;
}

/** Returns the data, or null if it can no longer be changed. For pages that are only a form. */
export const unsettled = <T extends Settles>(found: T | null): T | null => (found && !found.isSettled ? found : null);

type Spec = Omit<Parameters<typeof roundPage<ContestAddress, SetUpContest>>[0], 'page' | 'load' | 'back'> & {
  /** The path below the contest, such as `/rule`. */
  readonly page: string;
  /** True for a page that is only a form: it is not found once the round can no longer be changed. */
  readonly isForm?: boolean;
};

/** Makes a page of the set-up of one contest. Its back link leads to the list of contests. */
export const contestPage = ({ page, isForm = false, ...spec }: Spec) =>
  roundPage<ContestAddress, SetUpContest>({
    ...spec,
    page: ({ contest }) => `/contests/${contest}${page}`,
    isForActing: isForm,
    load: async (context, address) => {
      const found = await setUpContest(context, address);
      return found && isForm && found.isSettled ? null : found;
    },
    back: ({ contests }, { locale, address }) => ({
      path: roundPath(address.round, '/contests'),
      words: wordsFor(locale, 'adminSetup')('contests.title', { n: contests.length }),
    }),
  });
