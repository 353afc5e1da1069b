'use server';

import { actionOf } from '@/auth/form-action';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import type { Locale } from '@/messages/translate';
import { setUpProblems } from '../problems';

export const makeRound = actionOf({
  input: createRoundInput,
  lists: ['withCandidates'],
  run: createRound,
  refused: setUpProblems,
  to: (_: { readonly locale: Locale }, { slug }) => `/admin/rounds/${slug}`,
});
