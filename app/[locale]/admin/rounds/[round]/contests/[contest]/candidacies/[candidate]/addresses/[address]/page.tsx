import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { type CandidateAddress, removeAddress } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { addressesOfCandidate } from '@/queries/candidates/addresses';
import { adminCandidacy } from '@/queries/candidates/admin-candidacy';

export const dynamic = 'force-dynamic';

type Found = {
  readonly round: { readonly kind: string };
  readonly name: string;
  readonly email: string;
  readonly isLast: boolean;
};

const titleOf = ({ name, email }: Found, locale: Locale) =>
  wordsFor(locale, 'candidateAccess')('remove.title', { name, email });

/** Says what removing an email address of a candidate does to the access of the person, and removes it. */
const page = roundPage<CandidateAddress & { readonly address: string }, Found>({
  page: ({ contest, candidate, address }) => `/contests/${contest}/candidacies/${candidate}/addresses/${address}`,
  isForActing: true,
  load: async (context, address) => {
    const found = await adminCandidacy(context, address, null);
    const all = found ? await addressesOfCandidate(context, address.candidate) : [];
    const one = all.find(({ id }) => id === address.address);
    if (!found || !one) return null;
    return { round: found.round, name: found.person.row.name, email: one.email, isLast: all.length === 1 };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ name }, { address }) => ({
    path: contestPath(address.round, address.contest, `/candidacies/${address.candidate}`),
    words: name,
  }),
  render: (found, { locale, address }) => {
    const t = wordsFor(locale, 'candidateAccess');
    return (
      <Form
        action={removeAddress.bind(null, address)}
        hidden={{ candidate: address.candidate, address: address.address }}
        words={formWords(locale, t('remove.button'))}
      >
        <PageHeader title={titleOf(found, locale)} />
        <div className="stack gap-s4 max-w-text">
          {found.isLast ? (
            <Warning>
              <p>{t('remove.last')}</p>
            </Warning>
          ) : null}
          <ul className="points">
            {(['access', 'stays', 'mail', 'undo'] as const).map((key) => (
              <li key={key}>{t(`remove.${key}`)}</li>
            ))}
          </ul>
        </div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
