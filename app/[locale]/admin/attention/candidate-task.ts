import { unreachable } from '@/domain/base/errors';
import { list, longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { CandidateTask } from '@/queries/candidates/attention';
import { before, type Task, type TaskView } from './task';

/** The texts of a task about candidates. */
export function candidateTask(item: CandidateTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  const candidacies = (contest: string) => `/admin/rounds/${item.round.slug}/contests/${contest}/candidacies`;
  switch (item.code) {
    case 'not-accepted': {
      const { people, round } = item;
      const n = people.length;
      const [first] = people;
      const names = people.map(({ name, count: bodies }) => t('item.not-accepted.person', { name, count: bodies }));
      return {
        n,
        title: t('item.not-accepted.title', { n }),
        text: `${list(names, locale)}.`,
        due: before(round, locale),
        path: `${candidacies(first?.contest ?? '')}${n === 1 ? `/${first?.slug}` : ''}`,
        go: first && n === 1 ? t('item.not-accepted.go', { name: first.name }) : t('item.not-accepted.goMany'),
      };
    }
    case 'review-due': {
      const { contest, slug, name, reviewOn, round } = item;
      return {
        n: 1,
        title: t('item.review-due.title', { name }),
        text: t('item.review-due.text', { day: longDay(reviewOn, locale), round: round.title }),
        path: `${candidacies(contest)}/${slug}`,
        go: t('item.review-due.go', { name }),
      };
    }
    default:
      return unreachable(item);
  }
}
