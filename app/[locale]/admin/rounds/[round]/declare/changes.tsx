import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { changesBetween, type DeclarationFacts, type DeclaredCandidacy } from '@/domain/results/declaration';
import { type Locale, wordsFor } from '@/messages/translate';

type ChangesProps = {
  readonly before: DeclarationFacts;
  readonly now: DeclarationFacts;
  readonly hasChanged: boolean;
  readonly locale: Locale;
};

/** What an amendment would change of what was declared. */
export function Changes({ before, now, hasChanged, locale }: ChangesProps) {
  if (!hasChanged) return null;
  const t = wordsFor(locale, 'declare');
  const changes = changesBetween(before, now);
  const said = (one: DeclaredCandidacy | null) => one?.words ?? t('admin.gone');
  return (
    <Section id="changes" title={t('admin.changes')}>
      {changes.length === 0 ? (
        <p>{t('admin.bodiesOnly')}</p>
      ) : (
        <DataTable
          caption={t('admin.changes')}
          isCaptionHidden
          columns={[
            { key: 'name', head: t('admin.change') },
            { key: 'was', head: t('admin.was') },
            { key: 'now', head: t('admin.wouldBe') },
          ]}
          rows={changes.map(({ contest, name, was, wouldBe }) => ({
            key: `${contest} ${name}`,
            cells: [name, said(was), said(wouldBe)],
          }))}
        />
      )}
    </Section>
  );
}
