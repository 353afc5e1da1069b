import { LinkButton } from '@/components/ui/button';
import { unreachable } from '@/domain/base/errors';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AttentionItem } from '@/queries/rounds/attention';
import { bodyTask } from './attention/body-task';
import { candidateTask } from './attention/candidate-task';
import { installationTask } from './attention/installation-task';
import { lateTask } from './attention/late-task';
import { logTask } from './attention/log-task';
import { nominationTask } from './attention/nomination-task';
import { officerTask } from './attention/officer-task';
import { roundTask } from './attention/round-task';
import type { Task, TaskView } from './attention/task';

type TaskProps = TaskView & { readonly item: AttentionItem; readonly isFirst: boolean };

/** One task for an admin: how many things need attention, which, by when, and the link to the page. */
export function AttentionTask({ item, isFirst, ...view }: TaskProps) {
  const { mayAct, locale } = view;
  const task = taskOf(item, view);
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

function taskOf(item: AttentionItem, view: TaskView): Task {
  switch (item.code) {
    case 'log-broken':
    case 'clock-behind':
    case 'head-unsigned':
      return logTask(item, view);
    case 'not-declared':
    case 'agreement-awaited':
    case 'change-proposed':
    case 'soon':
      return roundTask(item, view);
    case 'not-accepted':
    case 'review-due':
    case 'no-address':
    case 'groups-short':
    case 'approvals':
      return candidateTask(item, view);
    case 'late':
    case 'drafts':
      return lateTask(item, view);
    case 'unsent':
    case 'unconfirmed':
    case 'write-ins':
    case 'silent':
    case 'no-officer':
    case 'email-refused':
    case 'never-signed-in':
      return nominationTask(item, view);
    case 'registrations':
    case 'objections':
    case 'hand-overs':
    case 'sent-by-new':
      return officerTask(item, view);
    case 'added-late':
      return bodyTask(item, view);
    case 'settings-missing':
      return installationTask(item, view);
    case 'mail-failed':
      return mailTask(item.n, view.locale);
    default:
      return unreachable(item);
  }
}

function mailTask(n: number, locale: Locale): Task {
  const t = wordsFor(locale, 'attention');
  const [title, text, go] = [t('item.mail-failed.title', { n }), t('item.mail-failed.text'), t('item.mail-failed.go')];
  return { n, title, text, path: '/admin/mail', go };
}
