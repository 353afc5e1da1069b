'use server';

import type { z } from 'zod';
import { setUpProblems } from '@/app/[locale]/admin/problems';
import { type ActionOf, actionOf } from '@/auth/form-action';
import { addBody, addBodyInput, resizeBody, resizeBodyInput } from '@/commands/bodies/adding';
import { closeBody, closeBodyInput } from '@/commands/bodies/closing';
import { applyBodyList, applyBodyListInput } from '@/commands/bodies/importing';
import { mergeBodies, mergeBodiesInput, splitBody, splitBodyInput } from '@/commands/bodies/merging';
import { changeAliases, changeAliasesInput, renameBody, renameBodyInput } from '@/commands/bodies/names';
import { correctDay, correctDayInput, undoBodyChange, undoBodyChangeInput } from '@/commands/bodies/undo';
import { countTogether, countTogetherInput } from '@/commands/rounds/roster-additions';
import type { Done } from '@/domain/base/done';
import type { BodyActRefusal } from '@/domain/bodies/body-changes';
import type { Locale } from '@/messages/translate';
import { bodyProblems, listRefused } from './problems';

// Each action is one act about a body, and leads to the page of a body.

type Localised = { readonly locale: Locale };
type Answer = { readonly slug: string };
type Spec<Schema extends z.ZodType> = {
  readonly said: Done;
  readonly input: Schema;
  readonly run: ActionOf<Localised, Schema, Answer, BodyActRefusal>['run'];
};

const bodyAction = <Schema extends z.ZodType>(spec: Spec<Schema>) =>
  actionOf<Localised, Schema, Answer, BodyActRefusal>({
    ...spec,
    refused: bodyProblems,
    to: (_, { slug }) => `/admin/bodies/${slug}`,
  });

export const add = bodyAction({ said: 'bodyAdded', input: addBodyInput, run: addBody });
export const rename = bodyAction({ said: 'bodyRenamed', input: renameBodyInput, run: renameBody });
export const aliases = bodyAction({ said: 'bodyNamesSaved', input: changeAliasesInput, run: changeAliases });
export const size = bodyAction({ said: 'bodySizeSaved', input: resizeBodyInput, run: resizeBody });
export const close = bodyAction({ said: 'bodyClosed', input: closeBodyInput, run: closeBody });
export const merge = bodyAction({ said: 'bodiesMerged', input: mergeBodiesInput, run: mergeBodies });
export const split = bodyAction({ said: 'bodySplit', input: splitBodyInput, run: splitBody });
export const undo = bodyAction({ said: 'bodyActUndone', input: undoBodyChangeInput, run: undoBodyChange });
export const day = bodyAction({ said: 'bodyDayCorrected', input: correctDayInput, run: correctDay });

/** Counts merged bodies together in one round; leads back to the merged body. */
export const together = actionOf({
  said: 'bodiesCounted',
  input: countTogetherInput,
  run: countTogether,
  refused: setUpProblems,
  to: ({ body }: Localised & { readonly body: string }) => `/admin/bodies/${body}`,
});

/** Imports an uploaded list. `path` is its page, which then says what was imported. */
export const applyList = actionOf({
  said: 'bodiesImported',
  input: applyBodyListInput,
  run: applyBodyList,
  refused: listRefused,
  to: ({ path }: Localised & { readonly path: string }) => path,
});
