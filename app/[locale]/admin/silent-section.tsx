import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SilentBodies } from '@/queries/nominations/silent-bodies';

type SilentSectionProps = { readonly silence: SilentBodies; readonly mayAct: boolean; readonly locale: Locale };

/** The CLPs of a round not heard from, by when they were last reminded. */
export function SilentSection({ silence: { round, silent, reminders }, mayAct, locale }: SilentSectionProps) {
  const t = wordsFor(locale, 'attention');
  const about = { round: round.title };
  const path = `/admin/rounds/${round.slug}/silent`;
  const link = (to: string, words: string) => <a href={href(locale, to)}>{words}</a>;
  const remind = mayAct ? link(`${path}/remind/silent`, t('silentLeaf.remind')) : null;
  const rows: readonly (readonly [key: 'today' | 'earlier' | 'never' | 'noOfficer', next: ReactNode])[] = [
    ['today', null],
    ['earlier', remind],
    ['never', remind],
    ['noOfficer', link('/admin/people', t('silentLeaf.find'))],
  ];
  return (
    <Section id={`silent-${round.slug}`} title={t('silentLeaf.title')} note={t('silentLeaf.note', about)}>
      <DataTable
        caption={t('silentLeaf.caption', about)}
        isCaptionHidden
        columns={[
          { key: 'when', head: t('silentLeaf.when') },
          { key: 'clps', head: t('silentLeaf.clps'), isNumber: true },
          { key: 'next', head: t('silentLeaf.next') },
        ]}
        rows={rows
          .filter(([key]) => reminders.silent[key] > 0)
          .map(([key, next]) => ({
            key,
            cells: [t(`silentLeaf.${key}`), count(reminders.silent[key], locale), next],
          }))}
        foot={[t('silentLeaf.total'), count(silent.length, locale), link(path, t('silentLeaf.see'))]}
      />
    </Section>
  );
}
