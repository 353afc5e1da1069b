import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { SummaryList } from '@/components/ui/lists';
import { Section } from '@/components/ui/section';
import { count, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SilentBodies } from '@/queries/nominations/silent-bodies';
import type { Attention } from '@/queries/rounds/attention';

type PastRoundsProps = { readonly over: Attention['over']; readonly locale: Locale };

/** The contests whose nominations have closed, each with links to its result, its seats and its published totals. */
export function PastRounds({ over, locale }: PastRoundsProps) {
  const t = wordsFor(locale, 'attention');
  if (over.length === 0) return null;
  return (
    <Section id="over" title={t('over.title')} note={t('over.note')}>
      <div className="stack gap-s5">
        {over.map(({ round, contests }) => (
          <div key={round.slug} className="stack gap-s2">
            <h3>{round.title}</h3>
            {contests.map(({ slug, title, hasResult }) => {
              const path = `/admin/rounds/${round.slug}/contests/${slug}`;
              return (
                <p key={slug}>
                  {title}, {t(hasResult ? 'over.recorded' : 'over.none')}:{' '}
                  <a href={href(locale, `${path}/results`)}>
                    {t('over.results')}
                    <span className="vh"> {`${round.title}, ${title}`}</span>
                  </a>
                  {', '}
                  <a href={href(locale, `${path}/vacancies`)}>
                    {t('over.vacancies')}
                    <span className="vh"> {`${round.title}, ${title}`}</span>
                  </a>
                  {', '}
                  <a href={href(locale, `${path}/totals`)}>
                    {t('over.totals')}
                    <span className="vh"> {`${round.title}, ${title}`}</span>
                  </a>
                </p>
              );
            })}
          </div>
        ))}
      </div>
    </Section>
  );
}

type SilentSectionProps = { readonly silence: SilentBodies; readonly mayAct: boolean; readonly locale: Locale };

/** The number of CLPs not heard from in a round, by the date of their last reminder. */
export function SilentSection({ silence: { round, silent, reminders }, mayAct, locale }: SilentSectionProps) {
  const t = wordsFor(locale, 'attention');
  const about = { round: round.title };
  const path = `/admin/rounds/${round.slug}/silent`;
  const link = (to: string, words: string) => <a href={href(locale, to)}>{words}</a>;
  const remind = mayAct ? link(`${path}/remind/silent`, t('silentLeaf.remind')) : null;
  const rows: readonly (readonly [key: keyof SilentBodies['reminders']['silent'], next: ReactNode])[] = [
    ['today', null],
    ['earlier', remind],
    ['never', remind],
    ['refused', link(`${path}#unreachable`, t('silentLeaf.unreachable'))],
    ['noOfficer', link('/admin/people', t('silentLeaf.find'))],
  ];
  return (
    <Section id={`silent-${round.slug}`} title={t('silentLeaf.title')} note={t('silentLeaf.note', about)}>
      <DataTable
        caption={t('silentLeaf.caption', about)}
        isCaptionHidden
        columns={[
          { key: 'when', head: t('silent.reminded') },
          { key: 'clps', head: t('silentLeaf.clps'), isNumber: true },
          { key: 'next', head: t('silentLeaf.next') },
        ]}
        rows={rows
          .filter(([key]) => reminders.silent[key] > 0)
          .map(([key, next]) => ({
            key,
            cells: [t(`silentLeaf.${key}`), count(reminders.silent[key], locale), next],
          }))}
        foot={[t('silent.total'), count(silent.length, locale), link(path, t('silentLeaf.see'))]}
      />
    </Section>
  );
}

type SystemStateProps = { readonly attention: Pick<Attention, 'log' | 'lastHead' | 'mail'>; readonly locale: Locale };

/** The state of the log and of the outgoing emails, checked when an admin opens the page. */
export function SystemState({ attention: { log, lastHead, mail }, locale }: SystemStateProps) {
  const t = wordsFor(locale, 'attention');
  const chain = log.ok ? t('order.logWhole', { n: log.head.seq }) : t('order.logBroken', { seq: log.seq });
  const head = lastHead ? t('order.head', { day: longDay(lastHead.day, locale) }) : t('order.noHead');
  return (
    <Section id="system-state" title={t('order.title')} note={t('order.note')}>
      <SummaryList
        rows={[
          {
            term: t('order.log'),
            detail: `${chain} ${head}`,
            action: { href: href(locale, '/log'), words: t('publicLog') },
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
