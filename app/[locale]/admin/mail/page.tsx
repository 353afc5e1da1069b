import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { Day } from '@/components/ui/time';
import { formWords } from '@/messages/form-words';
import { count, exactInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminMail, adminMail, type FailedMail } from '@/queries/people/outbox';
import { adminPage } from '../admin-page';
import { retry } from './actions';

export const dynamic = 'force-dynamic';

const ZONE = 'Europe/London';

/**
 * The emails that are waiting, have been sent or have failed. The page does not show their text, because some contain
 * sign-in links.
 */
const page = adminPage<{ locale: Locale }, AdminMail>({
  path: () => '/admin/mail',
  part: 'mail',
  load: adminMail,
  title: ({ failed }, { locale }) => wordsFor(locale, 'attention')('mail.title', { n: failed.length }),
  render: ({ waiting, sending, failed, failedLinks, sent, sentByDay }, { locale, mayAct }) => {
    const t = wordsFor(locale, 'attention');
    const again = failed.filter(({ mayRetry }) => mayRetry);
    return (
      <>
        <PageHeader title={t('mail.title', { n: failed.length })} lede={t('mail.lede', { waiting, sending, sent })} />
        <Section id="failed" title={t('mail.failed')} note={t('mail.failedNote')}>
          {failed.length === 0 ? (
            <Empty>
              <p>{t('mail.noneFailed')}</p>
            </Empty>
          ) : (
            <MayRetry mayAct={mayAct && again.length > 0} locale={locale}>
              <Failed caption={t('mail.failed')} failed={failed} mayAct={mayAct} locale={locale} />
            </MayRetry>
          )}
        </Section>
        {failedLinks.length > 0 ? (
          <Section id="links" title={t('mail.links')} note={t('mail.linksNote')}>
            <Failed caption={t('mail.links')} failed={failedLinks} mayAct={false} locale={locale} />
          </Section>
        ) : null}
        <Section id="sent" title={t('mail.byDay')} note={t('mail.byDayNote')}>
          {sentByDay.length === 0 ? (
            <p>{t('mail.noneSent')}</p>
          ) : (
            <DataTable
              caption={t('mail.byDay')}
              isCaptionHidden
              columns={[
                { key: 'day', head: t('mail.day') },
                { key: 'emails', head: t('mail.emails'), isNumber: true },
              ]}
              rows={sentByDay.map(({ day, emails }) => ({
                key: day,
                cells: [<Day key="day" on={day} form="week" locale={locale} />, count(emails, locale)],
              }))}
            />
          )}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type MayRetryProps = { readonly mayAct: boolean; readonly locale: Locale; readonly children: ReactNode };

/**
 * The list inside the form that its buttons send. Without the form if there is nothing to retry or the admin may not
 * retry.
 */
function MayRetry({ mayAct, locale, children }: MayRetryProps) {
  if (!mayAct) return children;
  return (
    <Form
      action={retry.bind(null, { locale })}
      list={children}
      sends={{ name: 'mail', value: 'all' }}
      words={formWords(locale, wordsFor(locale, 'attention')('mail.retryAll'))}
    />
  );
}

const SILENT = ['ETIMEDOUT', 'ECONNECTION', 'ESOCKET', 'EDNS', 'EAUTH', 'ETLS'] as const;

/** What the mail server said; where it said nothing, what happened, with the code of the fault. */
function answerWords(answer: string | null, locale: Locale): string {
  const t = wordsFor(locale, 'attention');
  if (answer === null) return t('mail.noReason');
  const code = SILENT.find((one) => answer === one || answer.startsWith(`${one} `));
  return code ? `${t(`mail.silent.${code}`)} (${answer.replace(/[()]/g, '')})` : answer;
}

type FailedProps = {
  readonly caption: string;
  readonly failed: readonly FailedMail[];
  readonly mayAct: boolean;
  readonly locale: Locale;
};

function Failed({ caption, failed, mayAct, locale }: FailedProps) {
  const t = wordsFor(locale, 'attention');
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'to', head: t('mail.to') },
        { key: 'reason', head: t('mail.reason') },
      ]}
      rows={failed.map(({ id, toAddress, subject, answer, attempts, nextTryAt, state, mayRetry }) => ({
        key: id,
        cells: [
          <span key="to" className="wrap-anywhere">
            {toAddress}
            <small className="quiet block font-normal">{subject}</small>
          </span>,
          <span key="reason" className="wrap-anywhere">
            {answerWords(answer, locale)}
            <small className="quiet block">
              {t('mail.attempts', { n: attempts })},{' '}
              {t(`mail.state.${state}`, { at: nextTryAt ? exactInstant(nextTryAt, ZONE, locale) : '' })}
            </small>
            {mayAct && mayRetry ? (
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
