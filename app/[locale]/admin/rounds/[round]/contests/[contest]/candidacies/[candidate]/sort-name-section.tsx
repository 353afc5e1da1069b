import {
  type CandidateAddress as Address,
  saveSortName,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { sortedAs } from '@/domain/candidates/alphabetical-order';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';

type SortNameProps = {
  readonly row: { readonly name: string; readonly sortName: string | null };
  readonly address: Address;
  readonly mayAct: boolean;
};

/** How the candidate is sorted, and the form to change it. */
export function SortName({ row, address, mayAct }: SortNameProps) {
  const { locale, round, contest, candidate } = address;
  const t = wordsFor(locale, 'candidateAccess');
  return (
    <Section id="order" title={t('sortName.title')}>
      <div className="stack gap-s5">
        <p>{t('sortName.text', { sortName: sortedAs(row) })}</p>
        {mayAct ? (
          <Form
            action={saveSortName.bind(null, address)}
            hidden={{ round, contest, candidate }}
            fields={[
              {
                as: 'line',
                name: 'sortName',
                label: t('sortName.label'),
                hint: t('sortName.hint'),
                value: row.sortName ?? '',
              },
            ]}
            words={formWords(locale, t('sortName.button'))}
          />
        ) : null}
      </div>
    </Section>
  );
}
