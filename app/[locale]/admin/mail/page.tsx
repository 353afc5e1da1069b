import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { RetryForm } from '@/components/ui/retry-form';
import { PageHeader, Section } from '@/components/ui/section';
import { Day } from '@/components/ui/time';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { count, exactInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminMail, type FailedMail } from '@/queries/people/outbox';
import { AdminFrame, AdminMissing } from '../frame';
import { adminScene } from '../scene';
import { retry } from './actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

const ZONE = 'Europe/London';

const load = cache((locale: Locale) =>
  adminScene(locale, '/admin/mail', async (context) => ({
    ...(await adminMail(context)),
    mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin),
  })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const mail = await load(locale);
  const t = wordsFor(locale, 'attention');
  return { title: t('mail.title', { n: mail?.failed.length ?? 0 }), robots: { index: false } };
}

/** Email that is waiting, was sent and failed. The text is not shown, because some has sign-in links. */
export default async function MailPage({ params }: Props) {
  const { locale } = await params;
  const mail = await load(locale);
  if (!mail) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'attention');
  const { waiting, failed, sent, sentByDay, mayAct } = mail;
  const again = failed.filter(({ state }) => state === 'failed');
  return (
    <AdminFrame locale={locale} path="/admin/mail" part="mail">
      <PageHeader title={t('mail.title', { n: failed.length })} lede={t('mail.lede', { waiting, sent })} />
      <Section id="failed" title={t('mail.failed')} note={t('mail.failedNote')}>
        {failed.length === 0 ? (
          <Empty>
            <p>{t('mail.noneFailed')}</p>
          </Empty>
        ) : (
          <MayRetry mayAct={mayAct && again.length > 0} locale={locale}>
            <Failed failed={failed} mayAct={mayAct} locale={locale} />
          </MayRetry>
        )}
      </Section>
      <Section id="sent" title={t('mail.byDay')} note={t('mail.byDayNote')}>
        {sentByDay.length === 0 ? (
          <p>{t('mail.noneSent')}</p>
        ) : (
          <DataTable
            caption={t('mail.byDay')}
            isCaptionHidden
            columns={[
              { key: 'day', head: t('mail.day') },
              { key: 'mails', head: t('mail.mails'), isNumber: true },
            ]}
            rows={sentByDay.map(({ day, mails }) => ({
              key: day,
              cells: [<Day key="day" on={day} form="week" locale={locale} />, count(mails, locale)],
            }))}
          />
        )}
      </Section>
    </AdminFrame>
  );
}

type MayRetryProps = { readonly mayAct: boolean; readonly locale: Locale; readonly children: ReactNode };

/** The list inside the form that its buttons send; the list alone where there is nothing to try or nobody who may. */
function MayRetry({ mayAct, locale, children }: MayRetryProps) {
  const admin = wordsFor(locale, 'admin');
  if (!mayAct) return children;
  return (
    <RetryForm
      action={retry.bind(null, locale)}
      words={{
        problem: admin('act.problem'),
        errorMark: admin('act.errorMark', { text: '' }),
        retryAll: wordsFor(locale, 'attention')('mail.retryAll'),
      }}
    >
      {children}
    </RetryForm>
  );
}

type FailedProps = { readonly failed: readonly FailedMail[]; readonly mayAct: boolean; readonly locale: Locale };

function Failed({ failed, mayAct, locale }: FailedProps) {
  const t = wordsFor(locale, 'attention');
  return (
    <DataTable
      caption={t('mail.failed')}
      isCaptionHidden
      columns={[
        { key: 'to', head: t('mail.to') },
        { key: 'reason', head: t('mail.reason') },
      ]}
      rows={failed.map(({ id, toAddress, subject, reason, attempts, nextTryAt, state }) => ({
        key: id,
        cells: [
          <span key="to" className="wrap-anywhere">
            {toAddress}
            <small className="quiet block font-normal">{subject}</small>
          </span>,
          <span key="reason" className="wrap-anywhere">
            {reason ?? t('mail.noReason')}
            <small className="quiet block">
              {t('mail.attempts', { n: attempts })},{' '}
              {state === 'sending'
                ? t('mail.sending')
                : nextTryAt === null
                  ? t('mail.givenUp')
                  : t('mail.next', { at: exactInstant(nextTryAt, ZONE, locale) })}
            </small>
            {mayAct && state === 'failed' ? (
              <span className="block mt-s2">
                <Button name="mail" value={id} size="s" label={t('mail.retryLabel', { subject, to: toAddress })}>
                  {t('mail.retry')}
                </Button>
              </span>
            ) : null}
          </span>,
        ],
      }))}
    />
  );
}
