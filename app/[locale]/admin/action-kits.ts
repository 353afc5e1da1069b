import type { z } from 'zod';
import { type ActionOf, actionOf } from '@/auth/form-action';
import type { GuideRefusal } from '@/domain/rounds/voter-guide';
import type { Locale } from '@/messages/translate';
import { type ActCode, actInvalid, actProblem, setUpProblems } from './problems';

type Localised = { readonly locale: Locale };
type Spec<A, Schema extends z.ZodType, T, E extends { readonly code: string }> = Omit<
  ActionOf<A, Schema, T, E>,
  'refused' | 'invalid'
>;

/** Makes an action of the set-up of a round or of its voter guide. */
export const setUpAction = <A extends Localised, Schema extends z.ZodType, T>(spec: Spec<A, Schema, T, GuideRefusal>) =>
  actionOf<A, Schema, T, GuideRefusal>({ ...spec, refused: setUpProblems });

/** Makes an action whose command takes a public reason. */
export const reasonedAction = <A extends Localised, Schema extends z.ZodType, T>(
  spec: Spec<A, Schema, T, { readonly code: ActCode }>,
) => actionOf<A, Schema, T, { readonly code: ActCode }>({ ...spec, invalid: actInvalid, refused: actProblem });
