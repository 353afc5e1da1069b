import { dayOf, longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { OfficerTask } from '@/queries/people/attention';
import type { Task, TaskView } from './task';

const LIST = '/admin/people/registrations';

/** The texts of a task about officers. */
export function officerTask(item: OfficerTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'officeRequests');
  const { code, n } = item;
  if (code === 'sent-by-new') {
    const since = longDay(dayOf(item.since, 'Europe/London'), locale);
    return {
      n,
      title: t('task.sent-by-new.title', { n }),
      text: item.only ? t('task.sent-by-new.one', { since }) : t('task.sent-by-new.text'),
      path: item.only ? `/admin/submissions/${item.only}` : `${LIST}#sent`,
      go: t('task.sent-by-new.go', { n }),
    };
  }
  const path = code === 'registrations' ? LIST : `${LIST}#${code}`;
  return {
    n,
    title: t(`task.${code}.title`, { n }),
    text: t(`task.${code}.text`, { n }),
    path,
    go: t(`task.${code}.go`),
  };
}
