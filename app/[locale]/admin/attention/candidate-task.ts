import { unreachable } from '@/domain/base/errors';
import { list, longDay } from '@/messages/format';
import { needWords } from '@/messages/group-words';
import { wordsFor } from '@/messages/translate';
import type { CandidateTask } from '@/queries/candidates/attention';
import { before, type Task, type TaskView } from './task';

/** More names than this would hide the other tasks. */
const MOST_NAMES = 8;

/** The texts of a task about candidates. */
export function candidateTask(item: CandidateTask, { locale, isOfOneRound }: TaskView): Task {
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
    case 'no-address': {
      const { people, round } = item;
      const n = people.length;
      const [first] = people;
      const some = people
        .slice(0, MOST_NAMES)
        .map(({ name, count: bodies }) => t('item.not-accepted.person', { name, count: bodies }));
      const others = n > MOST_NAMES ? [t('item.no-address.others', { n: n - MOST_NAMES })] : [];
      const isOne = first !== undefined && n === 1;
      return {
        n,
        title: t('item.no-address.title', { n }),
        text: t('item.no-address.text', { n, names: `${list([...some, ...others], locale)}.` }),
        due: before(round, locale),
        path: isOne
          ? `${candidacies(first.contest)}/${first.slug}#addresses`
          : isOfOneRound
            ? candidacies(first?.contest ?? '')
            : `/admin/people/invite/candidates?round=${round.slug}#no-address`,
        go: isOne ? t('item.no-address.go', { name: first.name }) : t('item.no-address.goMany'),
      };
    }
    case 'groups-short': {
      const { contests, round } = item;
      const [first] = contests;
      const needs = contests.flatMap((contest) => contest.needs.map((need) => needWords(need, locale)));
      return {
        n: contests.length,
        title: t('item.groups-short.title', { n: contests.length }),
        text: t('item.groups-short.text', { needs: needs.join(' ') }),
        due: before(round, locale),
        path: `/admin/rounds/${round.slug}/contests/${first?.slug}/about-candidates`,
        go: t('item.groups-short.go', { contest: first?.title ?? '' }),
      };
    }
    case 'approvals': {
      const { statements, people, round } = item;
      const n = statements + people;
      return {
        n,
        title: t('item.approvals.title', { n }),
        text: t('item.approvals.text', { statements, people, round: round.title }),
        due: before(round, locale),
        path: `/admin/rounds/${round.slug}/approvals`,
        go: t('item.approvals.go'),
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
