import { Deadline, Instant } from '@/components/ui/time';
import { unreachable } from '@/domain/base/errors';
import { wordsFor } from '@/messages/translate';
import type { RoundTask } from '@/queries/rounds/attention-rounds';
import type { Task, TaskView } from './task';

/** The texts of a task about rounds. */
export function roundTask(item: RoundTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  switch (item.code) {
    case 'not-declared': {
      const { title: round, closesAt, zone, slug } = item.round;
      return {
        n: 1,
        title: t('item.not-declared.title'),
        text: t.rich('item.not-declared.text', {
          round,
          at: () => <Instant at={closesAt} zone={zone} locale={locale} />,
        }),
        path: `/admin/rounds/${slug}/declare`,
        go: t('item.not-declared.go', { round }),
      };
    }
    case 'agreement-awaited':
      return {
        n: 1,
        title: t('item.agreement-awaited.title'),
        text: t('item.agreement-awaited.text', { round: item.round.title }),
        path: `/admin/rounds/${item.round.slug}/declare`,
        go: t('item.agreement-awaited.go'),
      };
    case 'change-proposed':
      return {
        n: 1,
        title: t('item.change-proposed.title'),
        text: t('item.change-proposed.text', { round: item.round.title }),
        path: `/admin/rounds/${item.round.slug}/changes/${item.proposal}`,
        go: t('item.change-proposed.go'),
      };
    case 'soon': {
      const { round, what, label, at } = item;
      return {
        n: null,
        title: label ? t('item.soon.title.labelled', { label }) : t(`item.soon.title.${what}`),
        text: t.rich('item.soon.text', {
          round: round.title,
          at: () => <Deadline at={at} zone={round.zone} locale={locale} />,
        }),
        path: `/admin/rounds/${round.slug}`,
        go: t('item.soon.go', { round: round.title }),
      };
    }
    default:
      return unreachable(item);
  }
}
