import type {
  AddCandidateAddressRefusal,
  AddressRefused,
  RemoveCandidateAddressRefusal,
} from '@/commands/candidates/addresses';
import { type AddressesRefusal, MOST_ADDRESSES } from '@/domain/candidates/addresses';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

type AddressRefusal = AddressesRefusal | AddressRefused | AddCandidateAddressRefusal | RemoveCandidateAddressRefusal;

/** Whether a refusal of a longer form is about the addresses in it. */
export const isAboutAddress = (error: { readonly code: string }): error is AddressesRefusal | AddressRefused =>
  ['address-wrong', 'too-many-addresses', 'address-taken', 'candidate-elsewhere'].includes(error.code);

/** The sentence for a refused email address of a candidate. `field` is the field of the address in the form. */
export function addressProblem(error: AddressRefusal, locale: Locale, field: string): Problem {
  const t = wordsFor(locale, 'candidateAccess');
  switch (error.code) {
    case 'address-wrong':
      return { field, text: t('problems.address-wrong', { typed: error.typed }) };
    case 'too-many-addresses':
      return { field, text: t('problems.too-many-addresses', { most: MOST_ADDRESSES }) };
    case 'address-taken':
      return { field, text: t('problems.address-taken', { email: error.email, by: error.by }) };
    case 'address-there-already':
      return { field, text: t('problems.address-there-already') };
    default:
      return { text: t(`problems.${error.code}`) };
  }
}
