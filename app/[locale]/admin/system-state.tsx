import { Particulars } from '@/components/ui/lists';
import { Section } from '@/components/ui/section';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Attention } from '@/queries/rounds/attention';

type SystemStateProps = { readonly attention: Pick<Attention, 'log' | 'lastHead' | 'mail'>; readonly locale: Locale };

/** The log and the mail, as they were found just now. */
export function SystemState({ attention: { log, lastHead, mail }, locale }: SystemStateProps) {
  const t = wordsFor(locale, 'attention');
  const chain = log.ok ? t('order.logWhole', { n: log.head.seq }) : t('order.logBroken', { seq: log.seq });
  const head = lastHead ? t('order.head', { day: longDay(lastHead.day, locale) }) : t('order.noHead');
  return (
    <Section id="system-state" title={t('order.title')} note={t('order.note')}>
      <Particulars
        rows={[
          {
            term: t('order.log'),
            detail: `${chain} ${head}`,
            action: { href: href(locale, '/log'), words: t('order.see') },
          },
          {
            term: t('order.mail'),
            detail: t('order.mailText', {
              waiting: mail.waiting,
              failed: mail.failed.length,
              all: mail.sent + mail.failed.length,
            }),
            action: { href: href(locale, '/admin/mail'), words: t('order.seeMail') },
          },
        ]}
      />
    </Section>
  );
}
