import type { CandidateAddress as Address } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { asksForIncumbent } from '@/domain/contests/home-kinds';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import type { Threshold } from '@/domain/contests/threshold';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { saveIncumbent } from './incumbent-action';

type IncumbentProps = {
  readonly threshold: Threshold | null;
  readonly row: { readonly attributes: readonly string[] };
  readonly isPublic: boolean;
  readonly address: Address;
  readonly mayAct: boolean;
};

/** Whether the candidate holds the seat, and the form to change it. Nothing if the rule does not ask for it. */
export function Incumbent({ threshold, row, isPublic, address, mayAct }: IncumbentProps) {
  const { locale, round, contest, candidate } = address;
  const isIncumbent = row.attributes.includes(INCUMBENT);
  if (!asksForIncumbent(threshold) && !isIncumbent) return null;
  const t = wordsFor(locale, 'candidateAccess');
  return (
    <Section id="seat" title={t('incumbent.title')}>
      <div className="stack gap-s5">
        <p>{t(isIncumbent ? 'incumbent.is' : 'incumbent.isNot')}</p>
        {mayAct ? (
          <Form
            action={saveIncumbent.bind(null, address)}
            hidden={{ round, contest, candidate }}
            fields={[
              {
                as: 'ticks',
                name: 'incumbent',
                label: t('incumbent.label'),
                values: isIncumbent ? ['yes'] : [],
                choices: [{ value: 'yes', words: t('incumbent.yes') }],
              },
              ...reasonField(locale, isPublic),
            ]}
            words={formWords(locale, t('incumbent.button'))}
          />
        ) : null}
      </div>
    </Section>
  );
}
