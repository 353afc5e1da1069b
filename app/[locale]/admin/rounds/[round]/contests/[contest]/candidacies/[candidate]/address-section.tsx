import {
  type CandidateAddress as Address,
  addAddress,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { dayWords } from '@/components/rounds/round-times';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
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
  return (
    <Section id="addresses" title={t('addresses.title')} note={t('addresses.note')}>
      <div className="stack gap-s5">
        {addresses.length === 0 ? (
          <p>{t('addresses.none')}</p>
        ) : (
          <ul className="stack gap-s4" aria-label={t('addresses.caption', { name })}>
            {addresses.map(({ id, email, addedAt, lastSignIn }) => (
              <li key={id}>
                <b className="wrap-anywhere">{email}</b>
                <span className="small quiet block">
                  {t('addresses.added', { day: dayWords(addedAt, zone, locale) })}{' '}
                  {lastSignIn
                    ? t('addresses.lastSignIn', { day: dayWords(lastSignIn, zone, locale) })
                    : t('addresses.never')}
                </span>
                {mayAct ? (
                  <a className="change" href={href(locale, `${path}/addresses/${id}`)}>
                    {t('addresses.remove')}
                    <span className="vh"> {t('addresses.removeOf', { email })}</span>
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
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
