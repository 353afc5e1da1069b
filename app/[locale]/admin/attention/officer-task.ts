import { wordsFor } from '@/messages/translate';
import type { OfficerTask } from '@/queries/people/attention';
import type { Task, TaskView } from './task';

/** The texts of a task about officers. */
export function officerTask({ code, n }: OfficerTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'officeRequests');
  return {
    n,
    title: t(`task.${code}.title`, { n }),
    text: t(`task.${code}.text`, { n }),
    path: `/admin/people/registrations${code === 'objections' ? '#objections' : ''}`,
    go: t(`task.${code}.go`),
  };
}
