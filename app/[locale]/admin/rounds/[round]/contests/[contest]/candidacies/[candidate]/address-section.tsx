import {
  type CandidateAddress as Address,
  addAddress,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { MOST_ADDRESSES } from '@/domain/candidates/addresses';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { CandidateAddress } from '@/queries/candidates/addresses';

type AddressesProps = {
  readonly name: string;
  readonly addresses: readonly CandidateAddress[];
  readonly address: Address;
  readonly path: string;
  readonly zone: string;
  readonly mayAct: boolean;
};

/** The email addresses of a candidate, and the form to add one. */
export function Addresses({ name, addresses, address, path, zone, mayAct }: AddressesProps) {
  const { locale } = address;
  const t = wordsFor(locale, 'candidateAccess');
  const remove = mayAct ? [{ key: 'remove', head: t('addresses.remove') }] : [];
  return (
    <Section id="addresses" title={t('addresses.title')} note={t('addresses.note')}>
      <div className="stack gap-s5">
        {addresses.length === 0 ? (
          <p>{t('addresses.none')}</p>
        ) : (
          <DataTable
            caption={t('addresses.caption', { name })}
            isCaptionHidden
            columns={[
              { key: 'email', head: t('addresses.address') },
              { key: 'added', head: t('addresses.addedAt') },
              { key: 'signed-in', head: t('addresses.lastSignIn') },
              ...remove,
            ]}
            rows={addresses.map(({ id, email, addedAt, lastSignIn }) => ({
              key: id,
              cells: [
                <span key="email" className="wrap-anywhere">
                  {email}
                </span>,
                <Exact key="added" at={addedAt} zone={zone} locale={locale} />,
                lastSignIn ? <Exact key="in" at={lastSignIn} zone={zone} locale={locale} /> : t('addresses.never'),
                ...(mayAct
                  ? [
                      <a key="remove" href={href(locale, `${path}/addresses/${id}`)}>
                        {t('addresses.remove')}
                        <span className="vh"> {t('addresses.removeOf', { email })}</span>
                      </a>,
                    ]
                  : []),
              ],
            }))}
          />
        )}
        {mayAct && addresses.length < MOST_ADDRESSES ? (
          <Form
            action={addAddress.bind(null, address)}
            hidden={{ candidate: address.candidate }}
            fields={[{ as: 'line', name: 'email', label: t('addresses.addLabel'), hint: t('addresses.addHint') }]}
            words={formWords(locale, t('addresses.addButton'))}
          />
        ) : null}
      </div>
    </Section>
  );
}
