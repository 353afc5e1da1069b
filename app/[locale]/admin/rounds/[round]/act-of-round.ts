import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { formAction } from '@/auth/form-action';
import type { addSlate } from '@/commands/slates/slates';
import type { Result } from '@/domain/base/result';
import type { GuideRefusal } from '@/domain/rounds/guide-set-up';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { guideProblems } from '../set-up-words';
import { type RoundParams, roundPath } from './scene';

type Act<Schema extends z.ZodType, T> = {
  readonly input: Schema;
  readonly run: (context: Parameters<typeof addSlate>[0], input: z.output<Schema>) => Promise<Result<T, GuideRefusal>>;
  readonly lists?: readonly string[];
  /** The page below the round to go to when it is done. */
  readonly to: (value: T) => string;
};

/** Runs one command of the set-up of a round from its form, and goes on to a page below the round. */
export function act<Schema extends z.ZodType, T>(
  { locale, round }: RoundParams,
  form: FormData,
  one: Act<Schema, T>,
): Promise<FormState> {
  return formAction({
    locale,
    form,
    input: one.input,
    lists: one.lists ?? [],
    run: one.run,
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => guideProblems(error, locale),
    done: (value: T) => redirect(href(locale, roundPath(round, one.to(value)))),
  });
}
