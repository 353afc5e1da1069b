import { list } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { CandidateTask } from '@/queries/candidates/attention';
import { before, type Task, type TaskView } from './task';

/** The texts of a task about candidates. */
export function candidateTask(item: CandidateTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  const { people, round } = item;
  const n = people.length;
  const [first] = people;
  const names = people.map(({ name, count: bodies }) => t('item.not-accepted.person', { name, count: bodies }));
  return {
    n,
    title: t('item.not-accepted.title', { n }),
    text: `${list(names, locale)}.`,
    due: before(round, locale),
    path: `/admin/rounds/${round.slug}/contests/${first?.contest}/candidacies${n === 1 ? `/${first?.slug}` : ''}`,
    go: first && n === 1 ? t('item.not-accepted.go', { name: first.name }) : t('item.not-accepted.goMany'),
  };
}
