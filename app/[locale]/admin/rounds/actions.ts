'use server';

import { setUpAction } from '@/app/[locale]/admin/action-kits';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import type { Locale } from '@/messages/translate';

export const makeRound = setUpAction({
  said: 'roundCreated',
  input: createRoundInput,
  lists: ['withCandidates'],
  run: createRound,
  to: (_: { readonly locale: Locale }, { slug }) => `/admin/rounds/${slug}`,
});
