import { PastTable } from '@/components/bodies/body-past';
import { Actions } from '@/components/ui/button';
import { CAN_BE_UNDONE } from '@/domain/bodies/body-changes';
import { dayOf, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminBody } from '@/queries/bodies/admin-bodies';
import type { BodyPast } from '@/queries/bodies/body-acts';

type HistoryProps = Pick<AdminBody, 'body' | 'history'> & { readonly mayAct: boolean; readonly locale: Locale };

/** The acts of a body's history with their days and reasons, each with what an admin can do about it. */
export function History({ body, history, mayAct, locale }: HistoryProps) {
  const t = wordsFor(locale, 'bodiesAdmin');
  const added =
    body.addedAt === null ? null : t('body.added', { day: longDay(dayOf(body.addedAt, 'Europe/London'), locale) });
  if (history.length === 0) return <p>{added ?? t('body.historyNone')}</p>;
  return (
    <>
      <PastTable
        acts={history}
        id={body.id}
        locale={locale}
        below={(past) => (mayAct && !past.undoneAt ? <ActLinks past={past} locale={locale} /> : null)}
      />
      {added ? <p className="small quiet mt-s4">{added}</p> : null}
    </>
  );
}

function ActLinks({ past, locale }: { readonly past: BodyPast; readonly locale: Locale }) {
  const t = wordsFor(locale, 'bodiesAdmin');
  const go = (act: 'undo' | 'day') => href(locale, `/admin/bodies/acts/${past.id}/${act}`);
  return (
    <Actions>
      {CAN_BE_UNDONE.some((kind) => kind === past.kind) ? <a href={go('undo')}>{t('acts.undo')}</a> : null}
      <a href={go('day')}>{t('acts.day')}</a>
    </Actions>
  );
}
