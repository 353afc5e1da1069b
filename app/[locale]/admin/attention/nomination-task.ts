import { unreachable } from '@/domain/base/errors';
import { longInstantInZone } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { NominationTask } from '@/queries/nominations/attention';
import { before, dayOf, type Task, type TaskView } from './task';

/** The texts of a task about nominations and officers. */
export function nominationTask(item: NominationTask, { mayAct, locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  switch (item.code) {
    case 'unsent': {
      const { n, round, toRemind } = item;
      const mayRemind = mayAct && toRemind > 0;
      const list = `/admin/rounds/${round.slug}/silent`;
      return {
        n,
        title: t('item.unsent.title', { n }),
        text: t('item.unsent.text', {
          n,
          from: dayOf(item.from, locale),
          to: dayOf(item.to, locale),
          reminded: dayOf(item.remindedOn, locale),
        }),
        due: before(round, locale),
        path: mayRemind ? `${list}/remind/unsent` : list,
        go: mayRemind
          ? t(toRemind === 1 ? 'item.unsent.remindOne' : 'item.unsent.remind', { n: toRemind })
          : t('item.unsent.go'),
      };
    }
    case 'unconfirmed':
    case 'write-ins':
    case 'no-officer':
    case 'email-refused': {
      const { code, n, round } = item;
      const own = `/admin/rounds/${round.slug}`;
      const links = {
        unconfirmed: { path: `/admin/submissions?round=${round.slug}`, go: t('item.unconfirmed.go') },
        'write-ins': { path: `${own}/write-ins`, go: t('item.write-ins.go', { n }) },
        'no-officer': { path: '/admin/people', go: t('silentLeaf.find') },
        'email-refused': { path: `${own}/silent#unreachable`, go: t('item.email-refused.go') },
      };
      const end = item.code === 'unconfirmed' ? item.end : null;
      const text =
        end === null
          ? t(`item.${code}.text`, { n, round: round.title })
          : t('item.unconfirmed.needed', { n, round: round.title, end: longInstantInZone(end, round.zone, locale) });
      return { n, title: t(`item.${code}.title`, { n }), text, ...links[code] };
    }
    case 'silent': {
      const { n, round } = item;
      return {
        n,
        title: t('item.silent.title', { n }),
        text: t('item.silent.text', { round: round.title, reminded: dayOf(item.remindedOn, locale) }),
        due: before(round, locale),
        path: `/admin/rounds/${round.slug}/silent`,
        go: t('silentLeaf.title'),
      };
    }
    case 'never-signed-in':
      return {
        n: item.n,
        title: t('item.never-signed-in.title', { n: item.n }),
        text: t('item.never-signed-in.text', { n: item.n }),
        path: '/admin/people',
        go: t('item.never-signed-in.go'),
      };
    default:
      return unreachable(item);
  }
}
