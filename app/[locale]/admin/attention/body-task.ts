import { wordsFor } from '@/messages/translate';
import type { BodyTask } from '@/queries/bodies/attention';
import { before, type Task, type TaskView } from './task';

/** The texts of a task about bodies that were added after a round was announced. */
export function bodyTask({ n, round }: BodyTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  return {
    n,
    title: t('item.added-late.title', { n }),
    text: t('item.added-late.text', { n, round: round.title }),
    due: before(round, locale),
    path: `/admin/rounds/${round.slug}/roster`,
    go: t('item.added-late.go'),
  };
}
