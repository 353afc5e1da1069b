import { unreachable } from '@/domain/base/errors';
import { longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { LogTask } from '@/queries/log/attention';
import type { Task, TaskView } from './task';

/** The texts of a task about the log. */
export function logTask(item: LogTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  switch (item.code) {
    case 'log-broken':
      return {
        n: 1,
        title: t('item.log-broken.title'),
        text: t('item.log-broken.text', { seq: item.seq }),
        path: '/admin/log',
        go: t('publicLog'),
      };
    case 'clock-behind':
      return {
        n: 1,
        title: t('item.clock-behind.title'),
        text: t('item.clock-behind.text', { minutes: item.minutes }),
        path: '/admin/log',
        go: t('publicLog'),
      };
    case 'head-unsigned':
      return {
        n: 1,
        title: t('item.head-unsigned.title'),
        text:
          item.lastDay === null
            ? t('item.head-unsigned.never')
            : t('item.head-unsigned.text', { day: longDay(item.lastDay, locale) }),
        path: '/admin/log',
        go: t('publicLog'),
      };
    default:
      return unreachable(item);
  }
}
