import type { ReactNode } from 'react';
import { longDay, longInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';

/** For whom a task is shown. */
export type TaskView = {
  readonly mayAct: boolean;
  /** True for somebody who sees the pages of one round only. */
  readonly isOfOneRound?: boolean | undefined;
  readonly locale: Locale;
};

/** The texts of one row of the list, and its link. */
export type Task = {
  /** How many there are; null for a date. */
  readonly n: number | null;
  readonly title: string;
  readonly text: ReactNode;
  readonly due?: string | undefined;
  readonly path: string;
  readonly go: string;
};

/** A day for a message, in which "never" is a case. */
export const dayOf = (day: string | null, locale: Locale): string => (day === null ? 'never' : longDay(day, locale));

/** "Before" the deadline of a round. */
export const before = (round: { readonly closesAt: Date; readonly zone: string }, locale: Locale): string =>
  wordsFor(locale, 'attention')('before', { at: longInstant(round.closesAt, round.zone, locale) });
