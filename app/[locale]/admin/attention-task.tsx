import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Deadline, Instant } from '@/components/ui/time';
import { unreachable } from '@/domain/base/errors';
import { count, list, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AttentionItem } from '@/queries/rounds/attention';

type TaskProps = {
  readonly item: AttentionItem;
  readonly isFirst: boolean;
  readonly mayAct: boolean;
  readonly locale: Locale;
};

/** The texts of one row of the list, and its link. */
type Task = {
  /** How many there are; null for a date. */
  readonly n: number | null;
  readonly title: string;
  readonly text: ReactNode;
  readonly due?: string | undefined;
  readonly path: string;
  readonly go: string;
};

/** One task for an admin: how many things need attention, which, by when, and the link to the page. */
export function AttentionTask({ item, isFirst, mayAct, locale }: TaskProps) {
  const task = taskOf(item, mayAct, locale);
  const to = href(locale, task.path);
  const number = task.n === null ? null : count(task.n, locale);
  return (
    <li>
      <span className={task.n !== null && task.n > 99 ? 'n n--long num' : 'n num'} aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 className="h3">
          {number ? <span className="vh">{number} </span> : null}
          {task.title}
        </h2>
        <p>{task.text}</p>
        {task.due ? (
          <p className="due">
            <b>{task.due}</b>
          </p>
        ) : null}
      </div>
      <span className="do">
        {isFirst && mayAct ? (
          <LinkButton kind="act" href={to}>
            {task.go}
          </LinkButton>
        ) : (
          <a href={to}>{task.go}</a>
        )}
      </span>
    </li>
  );
}

function taskOf(item: AttentionItem, mayAct: boolean, locale: Locale): Task {
  const t = wordsFor(locale, 'attention');
  const day = (on: string | null) => (on === null ? 'never' : longDay(on, locale));
  const before = (round: { readonly closesAt: Date; readonly zone: string }) =>
    t('before', { at: longInstant(round.closesAt, round.zone, locale) });
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
    case 'mail-failed':
      return {
        n: item.n,
        title: t('item.mail-failed.title', { n: item.n }),
        text: t('item.mail-failed.text'),
        path: '/admin/mail',
        go: t('item.mail-failed.go'),
      };
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
    case 'unsent': {
      const { n, round, toRemind } = item;
      const mayRemind = mayAct && toRemind > 0;
      const list = `/admin/rounds/${round.slug}/silent`;
      return {
        n,
        title: t('item.unsent.title', { n }),
        text: t('item.unsent.text', { n, from: day(item.from), to: day(item.to), reminded: day(item.remindedOn) }),
        due: before(round),
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
        unconfirmed: { path: '/admin/submissions', go: t('item.unconfirmed.go') },
        'write-ins': { path: `${own}/write-ins`, go: t('item.write-ins.go', { n }) },
        'no-officer': { path: '/admin/people', go: t('silentLeaf.find') },
        'email-refused': { path: `${own}/silent#unreachable`, go: t('item.email-refused.go') },
      };
      const text = t(`item.${code}.text`, { n, round: round.title });
      return { n, title: t(`item.${code}.title`, { n }), text, ...links[code] };
    }
    case 'not-accepted': {
      const { people, round } = item;
      const n = people.length;
      const [first] = people;
      const names = people.map(({ name, count: bodies }) => t('item.not-accepted.person', { name, count: bodies }));
      return {
        n,
        title: t('item.not-accepted.title', { n }),
        text: `${list(names, locale)}.`,
        due: before(round),
        path: `/admin/rounds/${round.slug}/contests/${first?.contest}/candidacies${n === 1 ? `/${first?.slug}` : ''}`,
        go: first && n === 1 ? t('item.not-accepted.go', { name: first.name }) : t('item.not-accepted.goMany'),
      };
    }
    case 'silent': {
      const { n, round } = item;
      return {
        n,
        title: t('item.silent.title', { n }),
        text: t('item.silent.text', { round: round.title, reminded: day(item.remindedOn) }),
        due: before(round),
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
