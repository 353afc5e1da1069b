import { wordsFor } from '@/messages/translate';
import type { LateTask } from '@/queries/nominations/late-forms';
import { before, type Task, type TaskView } from './task';

/** The texts of a task about what arrived late or was not sent. */
export function lateTask({ code, n, round }: LateTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'late');
  return {
    n,
    title: t(`task.${code}.title`, { n }),
    text: t(`task.${code}.text`, { round: round.title }),
    due: code === 'drafts' ? before(round, locale) : undefined,
    path: `/admin/rounds/${round.slug}/late`,
    go: t('title'),
  };
}
