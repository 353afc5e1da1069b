'use server';

import { type ContestParams, contestPath } from '@/app/[locale]/candidate/contest-address';
import { actionOf } from '@/auth/form-action';
import { describeSelf, describeSelfInput } from '@/commands/candidates/self-description';
import { describeRefusalWords } from '@/messages/about-you-words';

export const saveDescription = actionOf({
  said: 'selfDescribed',
  input: describeSelfInput,
  lists: ['attributes'],
  run: describeSelf,
  refused: (error, locale) => describeRefusalWords(error, locale),
  to: (params: ContestParams) => contestPath(params, '/about'),
});
