'use server';

import { actionOf } from '@/auth/form-action';
import { type ApplySetListRefusal, applySetList, applySetListInput } from '@/commands/bodies/import-set';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

/** Adds the set of an uploaded list. `path` is its page, which then says what was added. */
export const applySet = actionOf({
  said: 'setImported',
  input: applySetListInput,
  run: applySetList,
  refused: setRefused,
  to: ({ path }: { readonly locale: Locale; readonly path: string }) => path,
});

function setRefused(error: ApplySetListRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'setsAdmin');
  if (error.code === 'wrong') return error.problems.map(({ field, code }) => ({ field, text: t(`wrong.${code}`) }));
  return [{ text: error.code === 'rows-in-the-way' ? t(error.code, { rows: error.rows }) : t(error.code) }];
}
