import { wordsFor } from '@/messages/translate';
import { type SetUpContest, setUpContest } from '@/queries/rounds/set-up';
import { type ContestAddress, roundPage, roundPath } from '../../round-page';

type Spec = Omit<Parameters<typeof roundPage<ContestAddress, SetUpContest>>[0], 'page' | 'load' | 'back'> & {
  /** The page below the contest: `/rule`. */
  readonly page: string;
  /** True for a page that is nothing but a form: it is not there once the round can no longer be changed. */
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
