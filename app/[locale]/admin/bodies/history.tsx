import { bodyName } from '@/components/bodies/body-name';
import { Actions } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import type { BodyId } from '@/domain/base/ids';
import { CAN_BE_UNDONE } from '@/domain/bodies/body-changes';
import { dayOf, list, longDay } from '@/messages/format';
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
      <DataTable
        caption={t('body.history')}
        isCaptionHidden
        columns={[
          { key: 'day', head: t('form.day') },
          { key: 'what', head: t('body.history') },
        ]}
        rows={history.map((past) => ({
          key: past.id,
          cells: [
            longDay(past.takesEffectOn, locale),
            <div key="what" className="wrap-anywhere">
              {whatOf(past, body.id, locale)}
              <small className="quiet block">{past.reason}</small>
              {past.undoneAt ? (
                <small className="block">{t('what.undone', { reason: past.undoReason ?? '' })}</small>
              ) : null}
              {mayAct && !past.undoneAt ? <ActLinks past={past} locale={locale} /> : null}
            </div>,
          ],
        }))}
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

function whatOf({ kind, body, others, before, after }: BodyPast, id: BodyId, locale: Locale): string {
  const t = wordsFor(locale, 'bodiesAdmin');
  const named = list(
    others.map((other) => bodyName(other, locale)),
    locale,
  );
  const whole = bodyName(body, locale);
  switch (kind) {
    case 'renamed':
      return t('what.renamed', { before: before?.name ?? '', after: after?.name ?? '' });
    case 'merged':
      return body.id === id ? t('what.merged', { others: named }) : t('what.mergedInto', { body: whole });
    case 'split':
      return body.id === id ? t('what.split', { others: named }) : t('what.splitFrom', { body: whole });
    default:
      return t(`what.${kind}`);
  }
}
